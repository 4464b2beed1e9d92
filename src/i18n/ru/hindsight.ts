import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue } from '../words.ts';

const columns: Readonly<Record<CoreMessages['hindsight-column']['column'], string>> = { item: 'Пункт', losses: 'Перед потерями', others: 'Перед остальными' };

/** The time before outcomes. */
export const hindsight = {
  'hindsight-title': () => 'Взгляд назад',
  'hindsight-cases': (d) => `Записано итогов: ${d.outcomes}, из них потерь (клиент ушёл или работы стало меньше): ${d.losses}.${d.losses === 0 ? ' Что бывает перед потерей, сказать пока нельзя.' : d.few ? ' Это мало: то, что было до них, может быть случайностью и ничего не доказывает.' : ''}`,
  'hindsight-none': () => 'Ни одного итога ещё не записано, оглядываться не от чего. Когда он будет, хороший или плохой: rapport log <client> outcome renewed',
  'hindsight-heading': () => 'Какие пункты снизились перед потерей',
  'hindsight-column': (d) => columns[d.column],
  'hindsight-fell': (d) => (d.of === 0 ? '?' : `${d.fell} из ${d.of}`),
  'hindsight-meaning': () => 'Снизился: за 90 дней до итога на полбалла или больше ниже, чем за 90 дней перед ними. Что снижается перед всем, ни о чём не говорит.',
  'hindsight-steady': (d, w) => `Не снижались перед потерей: ${w.formats.list(d.items.map((item) => w.item(item).name))}.`,
  'hindsight-unrated': () => 'Перед потерями ни один пункт не оценивался достаточно часто, чтобы сказать, снизился ли он.',
  'hindsight-nothing': () => 'За 90 дней до этого ничего не записано.',
} satisfies Partial<Catalogue>;
