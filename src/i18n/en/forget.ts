import type { Day } from '../../core/calendar.ts';
import type { Fact } from '../../core/facts.ts';
import type { Words } from '../words.ts';
import { describeFact } from './facts.ts';

type Outcome = 'agreed' | 'shown' | 'declined';

const factForms = { one: 'fact', other: 'facts' };
const entryForms = { one: 'entry', other: 'entries' };

function between(first: Day | null, last: Day | null, w: Words): string {
  if (first === null || last === null) return '';
  return first === last ? ` (${w.formats.dayAndYear(first)})` : ` (${w.formats.dayAndYear(first)} to ${w.formats.dayAndYear(last)})`;
}

/** What forgetting a client says. */
export const forget = {
  'forget.goes': (d: { name: string; handle: string; facts: number; days: number; first: Day | null; last: Day | null; people: number; drafts: number }, w: Words) =>
    `${d.name} (${d.handle}): ${w.formats.counted(d.facts, factForms)} of ${w.formats.counted(d.days, { one: 'day', other: 'days' })}${between(d.first, d.last, w)}, ${w.formats.counted(d.people, { one: 'person', other: 'people' })}${d.drafts === 0 ? '' : `, ${w.formats.counted(d.drafts, entryForms)} not saved yet`}. All of it goes.`,
  'forget.mentions': (d: { count: number }, w: Words) => `Named in ${w.formats.counted(d.count, entryForms)} elsewhere, which ${d.count === 1 ? 'stays' : 'stay'} for you to decide on:`,
  'forget.mention': (d: { fact: Fact; name: string | null }, w: Words) => `  ${w.formats.dayAndYear(d.fact.on)}, ${d.name === null ? '' : `${d.name}, `}${d.fact.kind === 'amendment' ? 'a correction' : d.fact.kind === 'retraction' ? 'taken back' : describeFact(d.fact, w)}`,
  'forget.mentions-how': (d: { more: number; handle: string }) => `${d.more === 0 ? '' : `And ${d.more} more. `}To take one out for good, delete its line in the journal; its id and client are in: rapport client forget ${d.handle} --dry-run --json`,
  'forget.for-good': () => 'This is for good: undo cannot bring it back, and devices that share the store stop reading it too. Your exports and backups elsewhere, and old versions that git or a sync service keeps, are not touched.',
  'forget.ask': (d: { name: string }) => `Delete everything about ${d.name}?`,
  'forget.outcome': (d: { outcome: Outcome; name: string; mentions: number }, w: Words) => (d.outcome === 'agreed'
    ? `${d.name} is forgotten.${d.mentions === 0 ? '' : ` Still named in ${w.formats.counted(d.mentions, entryForms)} elsewhere.`}`
    : 'Nothing was deleted.'),
  'forget.remains': (d: { paths: readonly string[] }) => ['Left of clients you forgot, and not read:', ...d.paths.map((path) => `  ${path}`)].join('\n'),
  'forget.remains-ask': () => 'Delete it?',
  'forget.remains-outcome': (d: { outcome: Outcome }) => (d.outcome === 'agreed' ? 'Deleted what was left of clients you forgot.' : 'Nothing was deleted.'),
};
