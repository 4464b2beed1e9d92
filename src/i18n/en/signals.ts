import type { Day } from '../../core/calendar.ts';
import type { Role } from '../../core/facts.ts';
import type { CoreMessages } from '../../core/messages.ts';
import type { Words } from '../words.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;
const days = { one: 'day', other: 'days' };
const workingDays = { one: 'working day', other: 'working days' };

/** Names on screen, by signal id. */
const names: Readonly<Record<string, string>> = {
  'trait-drift': 'ratings slipping', 'trait-recovery': 'ratings rising', 'contact-gap': 'silence', 'contact-thinning': 'contact thinning',
  'contact-too-often': 'contact too often', 'client-silent': 'they no longer begin', 'declined-twice': 'meetings declined', disagreement: 'more disagreement',
  sameness: 'sameness', 'same-ratings': 'same ratings', 'promises-slipping': 'promises slipping', 'contract-end': 'contract ending',
  'no-surprise': 'nothing new from us', 'single-thread': 'only one person', 'people-change': 'people changed', payment: 'payment',
  'complaint-open': 'complaint open', 'our-change': 'change on our side', stale: 'not looked at', 'red-flag': 'red flag', coffee: 'no coffee',
  'voice-gap': 'their words against our ratings', 'weaker-year': 'weaker than last year', 'own-absence': 'not looked at by you', concentration: 'concentration',
  fading: 'fading',
};

const roles: Readonly<Record<Role, string>> = {
  decider: 'who decides', sponsor: 'who stands up for you', user: 'who works with it', staff: 'of the staff', finance: 'of finance', other: 'whom you know',
};

/** "late October": an estimate is a part of a month, never a day. */
export function partOfMonth(day: Day, w: Words, near: Day = day): string {
  const date = Number(day.slice(8));
  return `${date <= 10 ? 'early' : date <= 20 ? 'mid' : 'late'}${date > 10 && date <= 20 ? '-' : ' '}${w.formats.month(day, near)}`;
}

/** "since late October", or "since some time between mid-September and late October". */
function since({ from, to }: { readonly from: Day; readonly to: Day }, w: Words): string {
  const [first, last] = [partOfMonth(from, w, to), partOfMonth(to, w)];
  return first === last ? `since ${last}` : `since some time between ${first} and ${last}`;
}

/** "about half a point": what the scale can carry, no more. */
export function roughPoints(points: number): string {
  const quarters = Math.round(points * 4);
  if (quarters <= 1) return 'about a quarter of a point';
  if (quarters === 2) return 'about half a point';
  if (quarters === 3) return 'about three quarters of a point';
  const halves = Math.round(points * 2);
  return halves === 2 ? 'about one point' : halves % 2 === 0 ? `about ${halves / 2} points` : `about ${(halves - 1) / 2 === 1 ? 'one' : (halves - 1) / 2} and a half points`;
}

function itemNames(items: readonly string[], w: Words): string {
  return w.formats.list(items.map((item) => w.item(item).name));
}

const contacts = {
  'signal.contact-gap': ((d, w) => `silent for ${w.formats.counted(d.days, workingDays)}${d.usual !== null ? `, usually ${w.formats.number(d.usual)}` : d.agreed !== null ? `; agreed was every ${w.formats.counted(d.agreed, days)}` : ''}`) satisfies Say<'signal.contact-gap'>,
  'signal.contact-thinning': ((d, w) => `contact every ${w.formats.counted(d.now, workingDays)} ${since(d.began, w)}, before that every ${w.formats.number(d.before)}`) satisfies Say<'signal.contact-thinning'>,
  'signal.contact-too-often': ((d, w) => `you began ${w.formats.counted(d.ours, { one: 'contact', other: 'contacts' })} in three weeks, usually ${w.formats.number(d.usual)}, and they began no more than before`) satisfies Say<'signal.contact-too-often'>,
  'signal.client-silent': ((d) => `they began ${d.theirs === 0 ? 'none' : d.theirs} of the last ${d.of} contacts; before that ${d.theirsBefore} of ${d.ofBefore}`) satisfies Say<'signal.client-silent'>,
  'signal.declined-twice': ((d, w) => `${d.times} meetings in a row declined or moved since ${w.formats.day(d.since)}`) satisfies Say<'signal.declined-twice'>,
  'signal.disagreement': ((d) => `${d.disagreements} of the last ${d.of} contacts went into disagreement, more than you are used to with them`) satisfies Say<'signal.disagreement'>,
  'signal.disagreement-items': ((d, w) => `${itemNames(d.items, w)} rated badly ${w.formats.counted(d.looks, { one: 'time', other: 'times' })} running`) satisfies Say<'signal.disagreement-items'>,
  'signal.single-thread': ((d, w) => `all ${w.formats.counted(d.contacts, { one: 'contact', other: 'contacts' })} of three months went through ${d.person}`) satisfies Say<'signal.single-thread'>,
  'signal.decider-unknown': (() => 'nobody is known to decide') satisfies Say<'signal.decider-unknown'>,
  'signal.decider-unseen': ((d, w) => `${d.person}, who decides, not seen for ${w.formats.counted(d.days, days)}`) satisfies Say<'signal.decider-unseen'>,
  'signal.people-change': ((d) => `${d.name}${d.role === null ? '' : `, ${roles[d.role]},`} ${d.left ? 'has left' : 'has other duties now'}`) satisfies Say<'signal.people-change'>,
};

const dealings = {
  'signal.promises-slipping': ((d) => `${d.kept} of the last ${d.of} promises kept`) satisfies Say<'signal.promises-slipping'>,
  'signal.promises-overdue': ((d, w) => `${w.formats.counted(d.overdue, { one: 'promise', other: 'promises' })} overdue`) satisfies Say<'signal.promises-overdue'>,
  'signal.contract-end': ((d, w) => (d.days >= 0 ? `the contract ends on ${w.formats.dayAndYear(d.until)}, and nothing says how it goes on` : `the contract ended on ${w.formats.dayAndYear(d.until)}, and nothing says how it went on`)) satisfies Say<'signal.contract-end'>,
  'signal.no-surprise': ((d, w) => `nothing beyond the expected for ${w.formats.counted(d.days, days)}`) satisfies Say<'signal.no-surprise'>,
  'signal.payment': ((d, w) => `of the last ${w.formats.counted(d.of, { one: 'invoice', other: 'invoices' })} ${[d.late > 0 ? `${d.late} late` : '', d.disputed > 0 ? `${d.disputed} disputed` : ''].filter(Boolean).join(', ')}`) satisfies Say<'signal.payment'>,
  'signal.complaint-open': ((d, w) => `a complaint without an answer for ${w.formats.counted(d.days, workingDays)}`) satisfies Say<'signal.complaint-open'>,
  'signal.our-change': ((d, w) => (d.told ? `they were told of a change on our side, and nobody has asked how it is for ${w.formats.counted(d.days, workingDays)}` : `a change on our side, and for ${w.formats.counted(d.days, workingDays)} nobody has told them`)) satisfies Say<'signal.our-change'>,
  'signal.red-flag': ((d, w) => (d.rule === 'many' ? `red flags: ${d.times} incidents close together, ${w.item(d.item).name} the last` : `red flag: ${w.item(d.item).name}${d.times > 1 ? `, ${d.times} times` : ''}`)) satisfies Say<'signal.red-flag'>,
  'signal.coffee': (() => 'at the last two looks you would not have sat down with them for a coffee') satisfies Say<'signal.coffee'>,
  'signal.voice-gap': ((d) => `what they said sounds ${roughPoints(d.ours - d.theirs)} worse than your ratings of the same weeks`) satisfies Say<'signal.voice-gap'>,
  'signal.concentration-share': ((d, w) => `${d.name} alone is ${w.formats.percent(d.share)} of your revenue`) satisfies Say<'signal.concentration-share'>,
  'signal.concentration-spread': ((d, w) => `your revenue is spread as if you had ${w.formats.counted(Math.max(1, Math.round(d.clients)), { one: 'client', other: 'clients' })} of equal size`) satisfies Say<'signal.concentration-spread'>,
};

const ratings = {
  'signal.trait-drift': ((d, w) => `ratings ${roughPoints(d.points)} lower ${since(d.began, w)}${d.items.length === 0 ? ', on several items a little' : `, most clearly ${itemNames(d.items, w)}`}`) satisfies Say<'signal.trait-drift'>,
  'signal.trait-recovery': ((d, w) => `ratings ${roughPoints(d.points)} higher ${since(d.began, w)}${d.items.length === 0 ? '' : `, most clearly ${itemNames(d.items, w)}`}`) satisfies Say<'signal.trait-recovery'>,
  'signal.stale': ((d, w) => `not looked at for three rounds: ${itemNames(d.items, w)}`) satisfies Say<'signal.stale'>,
  'signal.sameness': ((d) => `${d.same} of your last ${d.of} answers nearly repeat an earlier one, or name no effect for them`) satisfies Say<'signal.sameness'>,
  'signal.same-ratings': ((d, w) => `the same rating for everything, quickly, in ${w.formats.counted(d.checks, { one: 'check', other: 'checks' })} running`) satisfies Say<'signal.same-ratings'>,
  'signal.weaker-year': ((d) => `this year's ratings lie ${roughPoints(d.points)} below last year's`) satisfies Say<'signal.weaker-year'>,
  'signal.own-absence': ((d, w) => `you have not looked at them for ${w.formats.counted(d.days, workingDays)}`) satisfies Say<'signal.own-absence'>,
};

const evidence = {
  'evidence.rating': ((d, w) => `${w.item(d.item).name} ${d.value}, usually ${d.usual}`) satisfies Say<'evidence.rating'>,
  'evidence.yes-no': ((d, w) => `${w.item(d.item).name}: ${d.value ? 'yes' : 'no'}`) satisfies Say<'evidence.yes-no'>,
  'evidence.reached': ((d, w) => `${w.formats.counted(d.days, days)} by then`) satisfies Say<'evidence.reached'>,
  'evidence.last-check': (() => 'last check') satisfies Say<'evidence.last-check'>,
  'evidence.last-look': ((d, w) => `${w.item(d.item).name}: three rounds without a look`) satisfies Say<'evidence.last-look'>,
  'evidence.overdue': ((d, w) => `promised for ${w.formats.day(d.due)}: ${d.text}`) satisfies Say<'evidence.overdue'>,
  'evidence.invoice': ((d, w) => `invoice ${d.number}: ${[d.lateDays > 0 ? `${d.paid ? 'paid ' : ''}${w.formats.counted(d.lateDays, days)} late${d.paid ? '' : ' by now'}` : '', d.disputed ? 'disputed' : ''].filter(Boolean).join(', ')}`) satisfies Say<'evidence.invoice'>,
  'evidence.answer': ((d) => d.text) satisfies Say<'evidence.answer'>,
  'evidence.share': ((d, w) => `${d.name} ${w.formats.percent(d.share)}`) satisfies Say<'evidence.share'>,
  'evidence.year': ((d, w) => `${d.year === 'now' ? 'the year since then' : 'the year up to then'}, ${w.formats.counted(d.checks, { one: 'check', other: 'checks' })}, on average ${w.formats.number(Math.round(d.mean * 10) / 10)}`) satisfies Say<'evidence.year'>,
};

/** What signals say, in English. Sentences begin small: a name or a heading stands before them. */
export const signals = {
  'signal-name': ((d) => names[d.signal] ?? d.signal) satisfies Say<'signal-name'>,
  'story.fading': ((d, w) => `fading since ${partOfMonth(d.since, w, d.asOf)}`) satisfies Say<'story.fading'>,
  ...contacts,
  ...dealings,
  ...ratings,
  ...evidence,
};
