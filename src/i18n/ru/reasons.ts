import type { Catalogue } from '../words.ts';
import { agoWords, days, fullStop, namesWords, weekdayGenitive, whenWords, workingDays } from './grammar.ts';
import { touchNames, who } from './names.ts';
import type { CoreMessages } from '../../core/messages.ts';

/** Why a client is due, the short fact beside a name, and the status. */
const headings: Readonly<Record<CoreMessages['status-heading']['heading'], string>> = {
  needs: 'Ждёт вас', warnings: 'Предупреждения', promised: 'Вы обещали', today: 'На сегодня', unknown: 'Неизвестно',
};
const strengthWords = { forming: 'привычка складывается', firm: 'привычка прочная', fading: 'привычка слабеет' } as const;

export const reasons = {
  'words': (d) => d.text,
  'item-name': (d, w) => w.item(d.item).name,
  'item-words': (d, w) => `${w.item(d.item).name}: ${d.text}`,
  'meeting-today': (d) => `${touchNames[d.touch]} ${d.time === null ? 'сегодня' : `в ${d.time}`}`,
  'low-pulse': (d, w) => `ваша оценка ${d.value} из 5, ${d.days < 2 ? agoWords(d.days, w) : w.formats.day(d.on)}`,
  'never-checked': () => 'сверки ещё не было',
  'since-check': (d, w) => (d.days === 1 ? `сверка была ${whenWords(d.on, d.day, w)}` : `${w.formats.counted(d.days, workingDays)} с последней сверки`),
  'your-turn': () => 'подошла очередь',
  'away-until': (d, w) => `нет на месте до ${w.formats.day(d.until, d.near)}`,
  'paused-until': (d, w) => (d.until === null ? 'пауза' : `пауза до ${w.formats.day(d.until)}`),
  'invoice-late': (d, w) => `счёт просрочен на ${w.formats.counted(d.days, days)}`,
  'promise-overdue': (d) => `вы обещали: ${d.text}`,
  'contact-fresh': (d, w) => `${touchNames[d.touch]} ${agoWords(d.days, w)}, ${who(d.by)}`,
  'new-client': (d) => `новый клиент, неделя ${d.week}`,
  'no-contact-recorded': () => 'контактов не записано',
  'silent': (d, w) => `тишина ${w.formats.counted(d.days, days)}${d.usual === null ? '' : `, обычно ${w.formats.number(d.usual)}`}`,
  'promise-due': (d, w) => `${d.days === 0 ? 'вы обещали на сегодня' : `вы обещали, просрочено на ${w.formats.counted(d.days, days)}`}: ${d.text}`,
  'promise-next': (d) => `до ${weekdayGenitive(d.due)}: ${d.text}`,
  'never-looked-at': (d, w) => `вы ещё не смотрели, уже ${w.formats.counted(d.days, workingDays)}`,
  'not-looked-at': (d, w) => `вы не смотрели ${w.formats.counted(d.days, workingDays)}`,

  'streak': (d, w) => (d.current > 0 ? `${w.formats.counted(d.current, workingDays)} подряд, ${strengthWords[d.word]}`
    : d.best === 0 ? 'Серии ещё нет' : `Серии сейчас нет, лучшая: ${w.formats.counted(d.best, workingDays)}`),
  'status-heading': (d) => headings[d.heading],
  'more-needs': (d) => `и ещё ${d.count}`,
  'reasons': (d, w) => d.reasons.map((reason) => w.tell(reason)).join('; '),
  'more-rows': (d) => `и ещё ${d.count}`,
  'rest': (d, w) => fullStop(`Можно не сегодня: ${namesWords(d.names, w)}`),
  'left': (d, w) => fullStop(`${d.later ? 'Отложено на другой день' : 'Тоже на очереди'}: ${namesWords(d.names, w)}`),
  'no-active-clients': () => 'Сейчас нет ни одного активного клиента. Добавить: rapport client add',
  'no-clients': () => 'rapport каждое утро спрашивает, что вы измените к лучшему для каждого клиента, и рано предупреждает, когда отношения портятся. Начните так: rapport check',
  'next-step': (d, w) => {
    if (d.open.length > 0) return `Сделана половина, остаётся: ${namesWords(d.open, w)}. Дальше: rapport check`;
    if (d.done) return 'На сегодня всё.';
    if (!d.expected) return 'Сегодня выходной.';
    if (d.current === 0 || d.keepBy === null) return 'Начните так: rapport check';
    return `Сохраните серию ${d.keepBy === d.day ? 'сегодня' : `не позже ${weekdayGenitive(d.keepBy)}`}: rapport check`;
  },
} satisfies Partial<Catalogue>;
