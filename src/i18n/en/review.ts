import type { CoreMessages } from '../../core/messages.ts';
import { addDays } from '../../core/calendar.ts';
import type { Decision } from '../../core/facts.ts';
import type { Words } from '../words.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;

export const choiceNames: Readonly<Record<Decision['choice'], string>> = { 'keep': 'keep', 'repair': 'repair', 're-price': 're-price', 'reduce': 'reduce', 'hand-over': 'hand over', 'let-go': 'let go' };

const ruleWords = ({ rule, times, item }: CoreMessages['decision.flag'], w: Words): string => {
  if (rule === 'many') return `${w.formats.counted(times, { one: 'incident', other: 'incidents' })} close together, ${w.item(item).name} the last`;
  return `${w.item(item).name}${times > 1 ? `, ${times} times` : ''}`;
};

const whenToDecide = ({ threat, due, day }: CoreMessages['decision-open'], w: Words): string => {
  if (threat) return 'nobody has to accept this, decide today';
  return due === null ? 'to take it' : `sleep on it, and take it ${due === addDays(day, 1) ? 'tomorrow' : `on ${w.formats.longDay(due)}`} or later`;
};

/** Red flags, boundaries and decisions, in English. */
export const review = {
  'boundaries-title': (() => 'Boundaries') satisfies Say<'boundaries-title'>,
  'boundaries-none': (() => 'No boundary is drawn yet. Decide beforehand what you will not do: rapport boundary add "no calls after 20:00"') satisfies Say<'boundaries-none'>,
  'boundaries-how': (() => 'An incident against one: rapport flag <client> <item> "..." --boundary <number>') satisfies Say<'boundaries-how'>,
  'boundary-line': ((d, w) => `${d.text} (${[
    d.name, `since ${w.formats.day(d.on, d.near)}`, d.ended === null ? null : `ended ${w.formats.day(d.ended, d.near)}`, d.incidents.length === 0 ? 'no incident' : `${w.formats.counted(d.incidents.length, { one: 'incident', other: 'incidents' })}, last ${w.formats.day(d.incidents.at(-1)!, d.near)}`,
  ].filter((part) => part !== null).join('; ')})`) satisfies Say<'boundary-line'>,
  'decision.flag': ((d, w) => `${ruleWords(d, w)} (${w.formats.day(d.on, d.near)})`) satisfies Say<'decision.flag'>,
  'decision.invoices': ((d, w) => `${d.odd} of the last ${w.formats.counted(d.of, { one: 'invoice', other: 'invoices' })} late or disputed`) satisfies Say<'decision.invoices'>,
  'decision.again': ((d, w) => `you decided to ${choiceNames[d.choice]} on ${w.formats.day(d.on, d.near)}, until now`) satisfies Say<'decision.again'>,
  'decision-open': ((d, w) => `a decision is open: ${w.tell(d.why)}; ${whenToDecide(d, w)}: rapport review ${d.handle}`) satisfies Say<'decision-open'>,
};
