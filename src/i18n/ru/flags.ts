import type { About } from '../../core/classify-incident.ts';
import type { FlagStanding } from '../../core/flag-standing.ts';
import type { Catalogue, Words } from '../words.ts';
import { flagSigns } from './flag-signs.ts';
import { days } from './grammar.ts';

const abouts: Readonly<Record<About, string>> = { person: 'вас или ваших людей', work: 'работы' };

const times = ({ times: count, of, withinDays }: Extract<FlagStanding, { id: 'counted' }>, w: Words): string => (count === 1
  ? `Первый такой случай за ${w.formats.counted(withinDays, days)}. Спросите, что за ним стоит: часто это просьба о внимании.`
  : `Таких случаев за ${w.formats.counted(withinDays, days)}: ${count}. Когда их станет ${of}, нужно будет решение.`);

/** Red flags and boundaries as they are recorded. */
export const flags = {
  'flag.words-needed': () => 'Несколько слов, так, как это было сказано. Ctrl-C: выйти.',
  'flag.about': () => 'Чего это касалось: вас и ваших людей или работы?',
  'flag.about-name': (d) => abouts[d.about],
  'flag.told': () => 'Вы уже сказали им, что так нельзя?',
  'flag.not-yet': () => 'ещё нет',
  'flag.what': () => 'Как бы вы это назвали?',
  'flag.more': () => 'показать все',
  'flag.complaint': () => 'Есть ли в этом и жалоба, просьба что-то исправить?',
  'flag.kept': (d) => `То, что вы написали, сохранено как замеченное (${d.name}).`,
  'flag.noticed': () => 'За красную черту это не считается.',
  'flag.with-complaint': (d) => `Жалоба остаётся открытой, пока вы на неё не ответите: rapport log ${d.handle} complaint --answer`,
  'flag.standing': (d, w) => {
    if (d.standing.id === 'counted') return times(d.standing, w);
    if (d.standing.id === 'told') return 'Им уже сказано. Если это повторится, нужно будет решение.';
    return `Спокойно скажите им, что так нельзя, и запишите это: rapport boundary add "..." --client ${d.handle}; если потом это повторится, нужно будет решение.`;
  },
  'flag.decision': (d, w) => {
    if (d.threat) return `Такого никто не обязан терпеть. Расскажите кому-то, кому доверяете, и решите сегодня, как это закончится: rapport review ${d.handle}`;
    return d.due === null ? `Нужно решение: rapport review ${d.handle}` : `Нужно решение. Переспите с этим и решите ${w.formats.day(d.due)} или позже: rapport review ${d.handle}`;
  },
  'flag.signs': (d) => flagSigns[d.item] ?? '',
  'boundary.saved': (d) => `Сохранено, граница для ${d.name === null ? 'всех клиентов' : `клиента ${d.name}`}: ${d.text}`,
  'boundary.ended': (d, w) => `С ${w.formats.dayAndYear(d.on)} больше не действует: ${d.text}`,
} satisfies Partial<Catalogue>;
