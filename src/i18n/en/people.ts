import type { Role } from '../../core/facts.ts';
import type { CoreMessages } from '../../core/messages.ts';
import type { Words } from '../words.ts';
import { agoWords } from './days.ts';
import { roleNames } from './core.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;
const days = { one: 'day', other: 'days' };

/** Who the people of a client are, in English. */
export const people = {
  'people-title': ((d) => `${d.name}: people`) satisfies Say<'people-title'>,
  'people-none': ((d) => `Nobody is known there yet. To add somebody: rapport client people ${d.handle} add "..." --role decider`) satisfies Say<'people-none'>,
  'role': ((d) => (d.role === null ? 'not known' : roleNames[d.role])) satisfies Say<'role'>,
  'person-seen': ((d, w) => (d.on === null ? 'none recorded' : `${w.formats.day(d.on, d.day)}, ${agoWords(d.days, w)}`)) satisfies Say<'person-seen'>,
  'people-unseen': ((d, w) => `not met for long: ${w.formats.list(d.people.map(({ name, days: count }) => `${name} (${w.formats.counted(count, days)})`))}.`) satisfies Say<'people-unseen'>,
  'people-gone': (() => 'No longer there') satisfies Say<'people-gone'>,
  'person-gone': ((d, w) => `${d.role === null ? '' : `${roleNames[d.role]}, `}left on ${w.formats.dayAndYear(d.left)}`) satisfies Say<'person-gone'>,
  'people-how': ((d) => `To change this: rapport client people ${d.handle} add "..." --role user; or left, or role, and a name`) satisfies Say<'people-how'>,

  'people.add-ask': (d: { name: string; client: string }) => `Nobody called ${d.name} is known at ${d.client}. Add them?`,
  'people.add-yes': () => 'yes',
  'people.add-no': () => 'only in this entry',
  'people.role-ask': (d: { name: string }) => `Which role does ${d.name} have?`,
  'people.role': (d: { role: Role }) => roleNames[d.role],
  'people.role-unknown': () => 'not known',
  'people.lost': (d: { name: string; loss: 'decider' | 'sponsor' | 'only'; client: string }) => ({
    decider: `${d.name} decided about your work. Find out who follows, and meet them within two weeks.`,
    sponsor: `${d.name} stood up for you. Find out who does now, and meet them within two weeks.`,
    only: `All contact with ${d.client} went through ${d.name}. Ring there today, and ask who you can turn to.`,
  })[d.loss],
};
