import type { CoreMessages } from '../../core/messages.ts';
import type { Words } from '../words.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;

const labels: Readonly<Record<CoreMessages['drift-label']['label'], string>> = { warning: 'Warning', note: 'Note', chance: 'Chance', evidence: 'Evidence', 'next-step': 'Next', seen: 'Seen' };

/** How warnings are shown, in English. */
export const warnings = {
  'drift-title': (() => 'Warnings') satisfies Say<'drift-title'>,
  'timeline-title': (() => 'What it warned of, and when') satisfies Say<'timeline-title'>,
  'timeline-reading': (() => 'Each stands under the day on which it was first said, in the words it said last.') satisfies Say<'timeline-reading'>,
  'drift-label': ((d) => labels[d.label]) satisfies Say<'drift-label'>,
  'dated-facts': ((d, w) => d.facts.map(({ on, fact }) => `${w.formats.day(on, d.asOf)}: ${w.tell(fact)}`).join('; ')) satisfies Say<'dated-facts'>,
  'seen-on': ((d, w) => `${w.tell({ id: 'signal-name', data: { signal: d.signal } })}, on ${w.formats.dayAndYear(d.on)}; it comes back only with new evidence`) satisfies Say<'seen-on'>,
  'finding-run': ((d, w) => `${w.tell(d.said)} (${d.cleared === null ? 'it stands' : `over on ${w.formats.dayAndYear(d.cleared)}`}${d.acknowledged === null ? '' : `, seen on ${w.formats.dayAndYear(d.acknowledged)}`})`) satisfies Say<'finding-run'>,
  'no-warnings': ((d, w) => `No warning stands, with ${w.formats.counted(d.clients, { one: 'client', other: 'clients' })} watched. That is no proof that all is well.${d.handle === null ? '' : ` What could be seen by now: rapport drift why ${d.handle}`}`) satisfies Say<'no-warnings'>,
  'no-warnings-ever': (() => 'Nothing would have been said so far.') satisfies Say<'no-warnings-ever'>,
  'by-chance': ((d, w) => `With ${w.formats.counted(d.clients, { one: 'client', other: 'clients' })}, about ${d.warnings === 1 ? 'one warning' : `${d.warnings} warnings`} ${d.months === 1 ? 'a month' : `every ${d.months} months`} ${d.warnings === 1 ? 'is' : 'are'} chance.`) satisfies Say<'by-chance'>,
  'how-to-see': ((d) => `Looked into one? rapport drift ack ${d.handle} ${d.signal} --reason "..."`) satisfies Say<'how-to-see'>,
  'warning-line': ((d, w) => (d.story === null ? d.signs.map((sign) => w.tell(sign.message)).join('; ') : `${w.tell(d.story)}: ${d.signs.map(({ signal }) => w.tell({ id: 'signal-name', data: { signal } })).join(', ')}`)) satisfies Say<'warning-line'>,
  'chance-alone': ((d) => `a steady client looks like this about once ${d.years === 1 ? 'a year' : 'in four years'}`) satisfies Say<'chance-alone'>,
  'more-warnings': ((d) => `and ${d.count} more: rapport drift`) satisfies Say<'more-warnings'>,
  'open-warning': (() => 'a warning is open') satisfies Say<'open-warning'>,
};
