import type { CoreMessages } from '../../core/messages.ts';
import type { Words } from '../words.ts';
import { fullStop } from './core.ts';
import { choiceNames, untilWord } from './decisions.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;

const days = { one: 'day', other: 'days' };
const invoices = { one: 'invoice', other: 'invoices' };
const headings: Readonly<Record<CoreMessages['review-heading']['heading'], string>> = {
  flags: 'Red flags', boundaries: 'Boundaries', cost: 'What it costs, last 12 months', gift: 'What they give', years: 'Year by year', decisions: 'Earlier decisions', before: 'Looking back', owed: 'Open both ways', conditions: 'What would have to be true to keep them',
};
const labels: Readonly<Record<CoreMessages['review-label']['label'], string>> = {
  'money': 'Invoices', 'complaints': 'Complaints', 'minds': 'Changes of mind', 'missed': 'Promises they missed', 'disagreements': 'Contacts in disagreement', 'time': 'Time recorded', 'share': 'Share of revenue', 'markers': 'Adviser', 'good-words': 'Good words', 'bad-words': 'Bad words', 'coffee': 'A coffee',
};
const happened = { renewed: 'they renewed', grown: 'the work grew', reduced: 'the work was cut', lost: 'they were lost', referred: 'they referred you' } as const;
const rows: Readonly<Record<CoreMessages['review-row']['row'], string>> = {
  'ratings': 'Traits, mean of 5', 'contacts': 'Contacts', 'theirs': 'They began', 'disagreements': 'In disagreement', 'late': 'Invoices late', 'complaints': 'Complaints', 'flags': 'Red flags', 'missed-by-them': 'Promises they missed', 'missed-by-us': 'Promises you missed',
};
const conditionWords: Readonly<Record<string, string>> = {
  'abuse': 'you and yours are safe with them, and somebody else has said so',
  'belittling': 'nobody is belittled again, and they know what follows if somebody is',
  'lying': 'what they say can be checked, and holds when you check it',
  'unreasonable': 'what they ask fits what was agreed, or is paid for',
  'late-payment': 'they pay within the agreed days',
  'invoice-disputes': 'they ask about an invoice before they dispute it',
  'mind-changing': 'a change of mind has a price, and they accept it',
  'ignores-advice': 'advice they leave is theirs to answer for, in writing',
  'plays-off': 'what was agreed is not put up for bidding again',
  'legal-risk': 'a lawyer has looked at it, and nothing goes on as before',
};

/** One count wherever the steps of a decision are counted. */
const stepsDone = ({ done, partly, of }: { readonly done: number; readonly partly: number; readonly of: number }, w: Words): string => `${done} of ${w.formats.counted(of, { one: 'step', other: 'steps' })} done${partly === 0 ? '' : `, ${partly} in part`}`;

const becameWords = ({ flags, ...progress }: CoreMessages['review-decision'], w: Words): string => {
  const parts = [progress.of === 0 ? '' : stepsDone(progress, w), flags === 0 ? '' : `${w.formats.counted(flags, { one: 'red flag', other: 'red flags' })} since`].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
};

const progressWords = ({ choice, open, handle, ...progress }: CoreMessages['review-progress'], w: Words): string => {
  const plan = `The decision to ${choiceNames[choice]}: ${stepsDone(progress, w)}.`;
  if (open > 0) return `${plan} To tick one off: rapport promise ${handle} --settle`;
  return choice === 'hand-over' || choice === 'let-go' ? `${plan} It is closed; to end it here too: rapport client end ${handle}` : `${plan} Has it helped?`;
};

/** Red flags, boundaries and decisions, in English. */
export const review = {
  'review-open': ((d, w) => `a decision is open about ${w.tell(d.why)}${d.threat ? '; nobody has to accept this' : ''}`) satisfies Say<'review-open'>,
  'review-title': ((d) => `${d.name}: review`) satisfies Say<'review-title'>,
  'review-heading': ((d) => headings[d.heading]) satisfies Say<'review-heading'>,
  'review-label': ((d) => labels[d.label]) satisfies Say<'review-label'>,
  'review-money': ((d, w) => [d.late === 0 ? '' : `${d.late} of ${w.formats.counted(d.of, invoices)} late, by ${w.formats.counted(d.days, days)} on average`, d.disputed === 0 ? '' : `${d.disputed} disputed`].filter((part) => part !== '').join('; ')) satisfies Say<'review-money'>,
  'review-count': ((d) => String(d.count)) satisfies Say<'review-count'>,
  'review-part': ((d) => `${d.part} of ${d.of}`) satisfies Say<'review-part'>,
  'review-minutes': ((d, w) => (d.minutes < 120 ? w.formats.counted(d.minutes, { one: 'minute', other: 'minutes' }) : w.formats.counted(Math.round(d.minutes / 60), { one: 'hour', other: 'hours' }))) satisfies Say<'review-minutes'>,
  'review-voice': ((d, w) => `"${d.text}" (${w.formats.day(d.on, d.near)})`) satisfies Say<'review-voice'>,
  'review-coffee': ((d, w) => `${d.yes ? 'gladly' : 'you would rather not'} (${w.formats.day(d.on, d.near)})`) satisfies Say<'review-coffee'>,
  'review-year': ((d) => `${d.year}${d.soFar ? ' so far' : ''}`) satisfies Say<'review-year'>,
  'review-days-before': (() => 'Days before') satisfies Say<'review-days-before'>,
  'review-before': ((d) => `${d.from}-${d.to}`) satisfies Say<'review-before'>,
  'review-row': ((d) => rows[d.row]) satisfies Say<'review-row'>,
  'review-cell': ((d, w) => (d.value === null ? '?' : w.formats.number(d.value))) satisfies Say<'review-cell'>,
  'review-decision': ((d, w) => `${choiceNames[d.choice]}${d.until === null ? '' : ` ${untilWord(d.choice)} ${w.formats.day(d.until, d.near)}`}: ${d.reason}${becameWords(d, w)}`) satisfies Say<'review-decision'>,
  'plan-followed': ((d, w) => `decided: ${choiceNames[d.choice]}${d.until === null ? '' : ` ${untilWord(d.choice)} ${w.formats.day(d.until, d.near)}`}, ${stepsDone(d, w)}`) satisfies Say<'plan-followed'>,
  'plan-step': ((d, w) => `Next: ${fullStop(`${d.text}${d.due === null ? '' : `, by ${w.formats.day(d.due, d.near)}`}`)}`) satisfies Say<'plan-step'>,
  'decision-taken': ((d, w) => `decision: ${choiceNames[d.choice]}${d.until === null ? '' : ` ${untilWord(d.choice)} ${w.formats.day(d.until, d.near)}${d.until <= d.near ? ', which has passed' : ''}`}: ${d.reason}${d.of === 0 ? '' : ` (${stepsDone(d, w)})`}`) satisfies Say<'decision-taken'>,
  'review-looking-back': ((d, w) => `How it was before ${happened[d.what]} on ${w.formats.day(d.on, d.near)}, thirty days at a time.`) satisfies Say<'review-looking-back'>,
  'review-invoice': ((d, w) => `invoice ${d.number} not paid${d.due === null ? '' : `, due ${w.formats.day(d.due, d.near)}`}`) satisfies Say<'review-invoice'>,
  'review-condition': ((d, w) => conditionWords[d.item] ?? `no ${w.item(d.item).name} again`) satisfies Say<'review-condition'>,
  'review-condition-money': (() => 'they pay within the agreed days, and ask before they dispute') satisfies Say<'review-condition-money'>,
  'review-condition-promises': (() => 'what they promise comes, or they say before the day that it will not') satisfies Say<'review-condition-promises'>,
  'review-condition-talk': (() => 'talks end with who does what by when, and no longer in disagreement') satisfies Say<'review-condition-talk'>,
  'review-recovered': ((d, w) => `The repair shows: the ratings rise since ${w.formats.longDay(d.since)}. The plan has done its work; decide what it is now.`) satisfies Say<'review-recovered'>,
  'review-progress': ((d, w) => progressWords(d, w)) satisfies Say<'review-progress'>,
  'review-how': ((d) => `To decide: rapport review ${d.handle} --decide keep --until <day> --reason "..."`) satisfies Say<'review-how'>,
  'boundaries-title': (() => 'Boundaries') satisfies Say<'boundaries-title'>,
  'boundaries-none': (() => 'No boundary is drawn yet. Decide beforehand what you will not do: rapport boundary add "no calls after 20:00"') satisfies Say<'boundaries-none'>,
  'boundaries-how': (() => 'An incident against one: rapport flag <client> <item> "..." --boundary <number>') satisfies Say<'boundaries-how'>,
  'boundary-line': ((d, w) => `${d.text} (${[
    d.name, `since ${w.formats.day(d.on, d.near)}`, d.ended === null ? null : `ended ${w.formats.day(d.ended, d.near)}`, d.incidents.length === 0 ? 'no incident' : `${w.formats.counted(d.incidents.length, { one: 'incident', other: 'incidents' })}, last ${w.formats.day(d.incidents.at(-1)!, d.near)}`,
  ].filter((part) => part !== null).join('; ')})`) satisfies Say<'boundary-line'>,
};
