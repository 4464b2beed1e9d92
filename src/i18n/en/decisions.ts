import type { CoreMessages } from '../../core/messages.ts';
import { addDays } from '../../core/calendar.ts';
import type { Decision } from '../../core/facts.ts';
import type { Words } from '../words.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;

export const choiceNames: Readonly<Record<Decision['choice'], string>> = { 'keep': 'keep', 'repair': 'repair', 're-price': 're-price', 'reduce': 'reduce', 'hand-over': 'hand over', 'let-go': 'let go' };

/** "until 1 Feb": the day on which it is looked at again; "by 1 Feb": the day on which one parts. */
export const untilWord = (choice: Decision['choice']): 'by' | 'until' => (choice === 'hand-over' || choice === 'let-go' ? 'by' : 'until');

const ruleWords = ({ rule, times, item }: CoreMessages['decision.flag'], w: Words): string => {
  if (rule === 'many') return `${w.formats.counted(times, { one: 'incident', other: 'incidents' })} close together, ${w.item(item).name} the last`;
  return `${w.item(item).name}${times > 1 ? `, ${times} times` : ''}`;
};

const whenToDecide = ({ threat, due, day }: CoreMessages['decision-open'], w: Words): string => {
  if (threat) return 'nobody has to accept this, decide today';
  return due === null ? 'to take it' : `sleep on it, and take it ${due === addDays(day, 1) ? 'tomorrow' : `on ${w.formats.longDay(due)}`} or later`;
};

/** A decision that is open, and why. */
export const decisions = {
  'decision.flag': ((d, w) => `${ruleWords(d, w)} (${w.formats.day(d.on, d.near)})`) satisfies Say<'decision.flag'>,
  'decision.invoices': ((d, w) => `${d.odd} of the last ${w.formats.counted(d.of, { one: 'invoice', other: 'invoices' })} late or disputed`) satisfies Say<'decision.invoices'>,
  'decision.again': ((d, w) => `what you decided on ${w.formats.day(d.on, d.near)}, to ${choiceNames[d.choice]}, whose day has come`) satisfies Say<'decision.again'>,
  'decision-open': ((d, w) => `a decision is open about ${w.tell(d.why)}${d.handle === null && !d.threat && d.due === null ? '' : `; ${whenToDecide(d, w)}`}${d.handle === null ? '' : `: rapport review ${d.handle}`}`) satisfies Say<'decision-open'>,
};
