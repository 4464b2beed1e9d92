import type { Day } from '../../core/calendar.ts';
import type { NewFact } from '../../core/facts.ts';
import type { Catalogue, Words } from '../words.ts';
import { describeFact } from './facts.ts';
import { agoWords, datedWords, days, ofClients } from './grammar.ts';

const factWords = (fact: NewFact, day: Day, w: Words): string => `${datedWords(fact.on, day, w)}, ${fact.kind === 'amendment' || fact.kind === 'retraction' ? '' : describeFact(fact, w)}`;

/** Changes on our side. */
export const changes = {
  'changes-title': () => 'Перемены у нас',
  'no-changes': () => 'Открытых перемен нет. Записать одну для всех: rapport log --all change "..."',
  'change-heading': (d, w) => `${d.text} (${w.formats.dayAndYear(d.on)})`,
  'change-told': (d, w) => {
    if (d.told !== null) return `сказали ${w.formats.day(d.told, d.near)}`;
    return `ещё не сказали${d.teller === null && d.tellBy === null ? '' : `; скажет ${d.teller ?? 'кто-то из вас'}${d.tellBy === null ? '' : ` до ${w.formats.day(d.tellBy, d.near)}`}`}`;
  },
  'changes-how': (d) => (d.handle === null ? 'Сказали всем.' : `Когда скажете одному из них: rapport log ${d.handle} change --told`),
  'change-to-tell': (d, w) => `скажите им${d.days === 0 ? ' сегодня' : `, срок был ${agoWords(d.days, w)}`}: ${d.text}${d.handle === null ? '' : `; потом: rapport log ${d.handle} change --told`}`,
  'change-over': (d, w) => `${d.text}, ${agoWords(d.days, w)}: чего им это стоило?${d.handle === null ? '' : ` Записать: rapport log ${d.handle} change --effect "..."`}`,
  'change.all-saved': (d, w) => `Сохранено для ${w.formats.counted(d.clients, ofClients)}: ${factWords(d.fact, d.day, w)}`,
  'change.cost': (d) => `Чего это будет стоить клиенту ${d.name}?`,
  'change.told-ask': () => 'Им уже сказали?',
  'change.told-yes': () => 'да, сегодня',
  'change.told-no': () => 'ещё нет',
  'change.teller': () => 'Кто им скажет и до какого дня?',
  'change.teller-hint': () => 'например Mira by friday или friday; Enter пропускает',
  'change.teller-remark': (d, w) => `срок: ${w.formats.longDay(d.due)}`,
  'change.effect': (d, w) => `${w.formats.counted(d.days, days)} с переменой: ${d.text}. Чего это стоило клиенту ${d.name}?`,
} satisfies Partial<Catalogue>;
