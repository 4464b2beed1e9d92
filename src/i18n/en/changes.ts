import type { Day } from '../../core/calendar.ts';
import type { NewFact } from '../../core/facts.ts';
import type { CoreMessages } from '../../core/messages.ts';
import type { Words } from '../words.ts';
import { agoWords, datedWords } from './days.ts';
import { describeFact } from './facts.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;

const factWords = (fact: NewFact, day: Day, w: Words): string => `${datedWords(fact.on, day, w)}, ${fact.kind === 'amendment' || fact.kind === 'retraction' ? '' : describeFact(fact, w)}`;

/** Changes on our side, in English. */
export const changes = {
  'changes-title': (() => 'Changes on our side') satisfies Say<'changes-title'>,
  'no-changes': (() => 'No change is watched. To note one for all: rapport log --all change "..."') satisfies Say<'no-changes'>,
  'change-heading': ((d, w) => `${d.text} (${w.formats.dayAndYear(d.on)})`) satisfies Say<'change-heading'>,
  'change-told': ((d, w) => (d.told === null
    ? `not told yet${d.teller === null && d.tellBy === null ? '' : `; ${d.teller ?? 'you'} to tell them${d.tellBy === null ? '' : ` by ${w.formats.day(d.tellBy, d.near)}`}`}` : `told ${w.formats.day(d.told, d.near)}`)) satisfies Say<'change-told'>,
  'changes-how': ((d) => (d.handle === null ? 'All of them have been told.' : `Once you told one of them: rapport log ${d.handle} change --told`)) satisfies Say<'changes-how'>,
  'change-to-tell': ((d, w) => `tell them${d.days === 0 ? ' today' : `, planned ${agoWords(d.days, w)}`}: ${d.text}${d.handle === null ? '' : `; then: rapport log ${d.handle} change --told`}`) satisfies Say<'change-to-tell'>,
  'change-over': ((d, w) => `${d.text}, ${agoWords(d.days, w)}: what did it cost them?${d.handle === null ? '' : ` To say it: rapport log ${d.handle} change --effect "..."`}`) satisfies Say<'change-over'>,

  'change.all-saved': (d: { clients: number; fact: NewFact; day: Day }, w: Words) => `Saved for ${w.formats.counted(d.clients, { one: 'client', other: 'clients' })}: ${factWords(d.fact, d.day, w)}`,
  'change.cost': (d: { name: string }) => `What does it cost ${d.name}?`,
  'change.told-ask': () => 'Have they been told?',
  'change.told-yes': () => 'yes, today',
  'change.told-no': () => 'not yet',
  'change.teller': () => 'Who tells them, and by when?',
  'change.teller-hint': () => 'as Mira by friday, or friday; Enter skips',
  'change.teller-remark': (d: { due: Day }, w: Words) => `by ${w.formats.longDay(d.due)}`,
  'change.effect': (d: { text: string; days: number; name: string }, w: Words) => `${w.formats.counted(d.days, { one: 'day', other: 'days' })} with it: ${d.text}. What did it cost ${d.name}?`,
};
