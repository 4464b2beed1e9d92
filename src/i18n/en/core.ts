import { isAskNote } from '../../core/ask/asked.ts';
import type { CoreMessages } from '../../core/messages.ts';
import type { Role, Side, TouchType } from '../../core/facts.ts';
import type { Words } from '../words.ts';
import { agoWords, onWords } from './days.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;
const days = { one: 'day', other: 'days' };
const workingDays = { one: 'working day', other: 'working days' };

export const touchNames: Readonly<Record<TouchType, string>> = {
  contact: 'contact', call: 'call', visit: 'visit', meeting: 'meeting', message: 'message', meal: 'meal', proposal: 'proposal', report: 'report',
};
export const roleNames: Readonly<Record<Role, string>> = { decider: 'decides', sponsor: 'sponsor', user: 'user', staff: 'staff', finance: 'finance', other: 'other' };
export const who = (by: Side): string => (by === 'us' ? 'you began' : 'they began');
export const asked = (by: Side): string => (by === 'us' ? 'you asked' : 'they asked');
/** A note, or what stands for it. */
export const noteWords = (note: string): string => (isAskNote(note) ? 'three questions' : note);
/** What we asked for they declined. */
export const declinedBy = (by: Side): string => (by === 'us' ? 'declined by them' : 'declined by you');
export const from = (by: Side): string => (by === 'us' ? 'from you' : 'from them');
/** Names may end in one: "Acme Inc." */
export const fullStop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
const fewNames = 3;
/** "Acme, Baltic, Corvin and 7 more" */
export const namesWords = (names: readonly string[], w: Words): string => w.formats.list(names.length <= fewNames + 1 ? names : [...names.slice(0, fewNames), `${names.length - fewNames} more`]);
const usually = (usual: number | null, w: Words): string => (usual === null ? '' : `, usually ${w.formats.number(usual)}`);

/** Why a client is due, and the short fact beside a name. */
const reasons = {
  'words': ((d) => d.text) satisfies Say<'words'>,
  'item-name': ((d, w) => w.item(d.item).name) satisfies Say<'item-name'>,
  'item-words': ((d, w) => `${w.item(d.item).name}: ${d.text}`) satisfies Say<'item-words'>,
  'meeting-today': ((d) => `${touchNames[d.touch]} ${d.time === null ? 'today' : `at ${d.time}`}`) satisfies Say<'meeting-today'>,
  'low-pulse': ((d, w) => `you gave ${d.value} of 5 ${d.days < 2 ? agoWords(d.days, w) : `on ${w.formats.day(d.on)}`}`) satisfies Say<'low-pulse'>,
  'never-checked': (() => 'not checked yet') satisfies Say<'never-checked'>,
  'since-check': ((d, w) => (d.days === 1 ? `checked ${onWords(d.on, d.day, w)}` : `${w.formats.counted(d.days, workingDays)} since the last check`)) satisfies Say<'since-check'>,
  'your-turn': (() => 'their turn') satisfies Say<'your-turn'>,
  'away-until': ((d, w) => `away until ${w.formats.day(d.until, d.near)}`) satisfies Say<'away-until'>,
  'paused-until': ((d, w) => (d.until === null ? 'paused' : `paused until ${w.formats.day(d.until)}`)) satisfies Say<'paused-until'>,
  'invoice-late': ((d, w) => `invoice ${w.formats.counted(d.days, days)} late`) satisfies Say<'invoice-late'>,
  'promise-overdue': ((d) => `you promised: ${d.text}`) satisfies Say<'promise-overdue'>,
  'contact-fresh': ((d, w) => `${touchNames[d.touch]} ${agoWords(d.days, w)}, ${who(d.by)}`) satisfies Say<'contact-fresh'>,
  'new-client': ((d) => `new, week ${d.week}`) satisfies Say<'new-client'>,
  'no-contact-recorded': (() => 'no contact recorded') satisfies Say<'no-contact-recorded'>,
  'silent': ((d, w) => `silent ${w.formats.counted(d.days, days)}${usually(d.usual, w)}`) satisfies Say<'silent'>,
  'promise-due': ((d, w) => `${d.days === 0 ? 'you promised for today' : `you promised, ${w.formats.counted(d.days, days)} overdue`}: ${d.text}`) satisfies Say<'promise-due'>,
  'promise-next': ((d, w) => `by ${w.formats.weekday(d.due)}: ${d.text}`) satisfies Say<'promise-next'>,
  'never-looked-at': ((d, w) => `never looked at, ${w.formats.counted(d.days, workingDays)} so far`) satisfies Say<'never-looked-at'>,
  'not-looked-at': ((d, w) => `nothing looked at for ${w.formats.counted(d.days, workingDays)}`) satisfies Say<'not-looked-at'>,
};

const statusHeadings: Readonly<Record<CoreMessages['status-heading']['heading'], string>> = {
  needs: 'Needs you', warnings: 'Warnings', promised: 'You promised', today: 'For today', unknown: 'Not known',
};
const strengthWords = { forming: 'a habit is forming', firm: 'the habit is firm', fading: 'the habit is fading' } as const;

/** The status. */
const status = {
  'streak': ((d, w) => (d.current === 0 ? (d.best === 0 ? 'No streak yet' : `No streak now, at best ${w.formats.counted(d.best, workingDays)}`)
    : `${w.formats.counted(d.current, workingDays)} kept, ${strengthWords[d.word]}`)) satisfies Say<'streak'>,
  'status-heading': ((d) => statusHeadings[d.heading]) satisfies Say<'status-heading'>,
  'more-needs': ((d) => `and ${d.count} more`) satisfies Say<'more-needs'>,
  'reasons': ((d, w) => d.reasons.map((reason) => w.tell(reason)).join('; ')) satisfies Say<'reasons'>,
  'more-rows': ((d) => `and ${d.count} more`) satisfies Say<'more-rows'>,
  'rest': ((d, w) => fullStop(`Nothing due: ${namesWords(d.names, w)}`)) satisfies Say<'rest'>,
  'left': ((d, w) => fullStop(`${d.later ? 'Left for another day' : 'Also due'}: ${namesWords(d.names, w)}`)) satisfies Say<'left'>,
  'no-active-clients': (() => 'No client is active now. To add one: rapport client add') satisfies Say<'no-active-clients'>,
  'no-clients': (() => 'rapport asks each morning how you will make a difference for each client, and warns early when a relationship drifts. Begin with: rapport check') satisfies Say<'no-clients'>,
  'next-step': ((d, w) => (d.open.length > 0 ? `Half done, ${namesWords(d.open, w)} ${d.open.length === 1 ? 'is' : 'are'} open: rapport check` : d.done ? 'Done for today.' : !d.expected ? 'Today is a day off.' : d.current === 0 || d.keepBy === null
    ? 'Begin with: rapport check' : `Keep the streak ${d.keepBy === d.day ? 'today' : `by ${w.formats.weekday(d.keepBy)}`}: rapport check`)) satisfies Say<'next-step'>,
};

const columns: Readonly<Record<CoreMessages['column']['column'], string>> = { handle: 'Handle', name: 'Name', phase: 'Phase', 'last-check': 'Last check', role: 'Role', 'known-since': 'Known since', 'last-contact': 'Last contact', key: 'Key', value: 'Value', source: 'From', meaning: 'Meaning', item: 'Item', family: 'Family', question: 'Question' };
const cardLabels: Readonly<Record<CoreMessages['card-label']['label'], string>> = {
  handle: 'Handle', since: 'Client', share: 'Share of revenue', contract: 'Contract until', 'check-every': 'Checked', 'contact-every': 'In contact', people: 'People', aliases: 'Also called', weight: 'Weight',
};

/** Lists and cards. */
const lists = {
  'history-title': (() => 'What was recorded') satisfies Say<'history-title'>,
  'history-empty': (() => 'Nothing of that kind was recorded.') satisfies Say<'history-empty'>,
  'history-more': ((d) => `and ${d.count} more: rapport history --limit ${d.all}`) satisfies Say<'history-more'>,
  'client-count': ((d, w) => `${w.formats.counted(d.count, { one: 'client', other: 'clients' })}${d.ended === 0 ? '' : `, ${d.ended} ended`}`) satisfies Say<'client-count'>,
  'column': ((d) => columns[d.column]) satisfies Say<'column'>,
  'card-label': ((d) => cardLabels[d.label]) satisfies Say<'card-label'>,
  'phase': ((d) => d.phase) satisfies Say<'phase'>,
  'on-day': ((d, w) => w.formats.dayAndYear(d.on)) satisfies Say<'on-day'>,
  'people': ((d) => d.people.map(({ name, role }) => (role === null ? name : `${name} (${roleNames[role]})`)).join(', ')) satisfies Say<'people'>,
  'share': ((d, w) => w.formats.percent(d.share)) satisfies Say<'share'>,
  'every-working-days': ((d, w) => `every ${w.formats.counted(d.days, workingDays)}`) satisfies Say<'every-working-days'>,
  'every-days': ((d, w) => `every ${w.formats.counted(d.days, days)}`) satisfies Say<'every-days'>,
  'weight': ((d, w) => `${w.item(d.item).name} ${d.weight}`) satisfies Say<'weight'>,
};

/** What the core says, in English. */
export const coreWords = { ...reasons, ...status, ...lists };
