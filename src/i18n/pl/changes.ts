import type { Day } from '../../core/calendar.ts';
import type { NewFact } from '../../core/facts.ts';
import type { Catalogue, Words } from '../words.ts';
import { agoWords, datedWords, forDay } from './days.ts';
import { describeFact } from './facts.ts';
import { clients, days } from './forms.ts';

const factWords = (fact: NewFact, day: Day, w: Words): string => `${datedWords(fact.on, day, w)}, ${fact.kind === 'amendment' || fact.kind === 'retraction' ? '' : describeFact(fact, w)}`;

/** Changes on our side, in Polish. */
export const changes = {
  'changes-title': () => 'Zmiany po naszej stronie',
  'no-changes': () => 'Żadna zmiana nie jest śledzona. Aby zapisać ją u wszystkich: rapport log --all change "..."',
  'change-heading': (d, w) => `${d.text} (${w.formats.dayAndYear(d.on)})`,
  'change-told': (d, w) => (d.told === null
    ? `jeszcze nie wiedzą${d.teller === null && d.tellBy === null ? '' : `; kto im powie: ${d.teller ?? 'ty'}${d.tellBy === null ? '' : `, do ${w.formats.day(d.tellBy, d.near)}`}`}` : `wiedzą od ${w.formats.day(d.told, d.near)}`),
  'changes-how': (d) => (d.handle === null ? 'Wszyscy już wiedzą.' : `Gdy ktoś z nich już wie: rapport log ${d.handle} change --told`),
  'change-to-tell': (d, w) => `powiedz im${d.days === 0 ? ' dziś' : `, plan był: ${agoWords(d.days, w)}`}: ${d.text}${d.handle === null ? '' : `; potem: rapport log ${d.handle} change --told`}`,
  'change-over': (d, w) => `${d.text}, ${agoWords(d.days, w)}: ile ich to kosztowało?${d.handle === null ? '' : ` Zapisz: rapport log ${d.handle} change --effect "..."`}`,

  'change.all-saved': (d, w) => `Zapisano (${w.formats.counted(d.clients, clients)}): ${factWords(d.fact, d.day, w)}`,
  'change.cost': (d) => `${d.name}: ile ich to kosztuje?`,
  'change.told-ask': () => 'Czy już wiedzą?',
  'change.told-yes': () => 'tak, od dziś',
  'change.told-no': () => 'jeszcze nie',
  'change.teller': () => 'Kto im powie i do kiedy?',
  'change.teller-hint': () => 'np. Mira by friday albo friday; Enter pomija',
  'change.teller-remark': (d, w) => forDay(d.due, w),
  'change.effect': (d, w) => `${d.name}: ile to kosztowało? Już ${w.formats.counted(d.days, days)} ze zmianą: ${d.text}`,
} satisfies Partial<Catalogue>;
