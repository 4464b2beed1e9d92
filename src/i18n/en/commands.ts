import { addDays, type Day } from '../../core/calendar.ts';
import type { Statement } from '../../core/corrections.ts';
import type { NewFact } from '../../core/facts.ts';
import type { Message } from '../../core/messages.ts';
import type { Family } from '../../core/pack.ts';
import type { ConfigKey } from '../../core/settings.ts';
import type { Words } from '../words.ts';
import { fullStop, namesWords } from './core.ts';
import { datedWords, onWords, whenWords } from './days.ts';
import { describeFact } from './facts.ts';
import { thresholdMeanings, type ThresholdKey } from './threshold-meanings.ts';

const workingDays = { one: 'working day', other: 'working days' };
const durationWords = (seconds: number, w: Words): string => (seconds < 120 ? w.formats.counted(seconds, { one: 'second', other: 'seconds' }) : w.formats.counted(Math.round(seconds / 60), { one: 'minute', other: 'minutes' }));
const nextWords = (day: string, names: readonly string[], w: Words): string => (names.length === 0 ? `Next: ${day}.` : fullStop(`${day.charAt(0).toUpperCase()}${day.slice(1)}: ${namesWords(names, w)}`));

interface EntrySaid { readonly fact: Statement; readonly name: string | null; readonly clients: number; readonly isCorrection: boolean; readonly day: Day }

/** "Baltic Freight, today, call, you began" */
const entryWords = ({ fact, name, clients, isCorrection, day }: EntrySaid, w: Words): string => {
  const whom = clients > 1 ? `${w.formats.counted(clients, { one: 'client', other: 'clients' })}, ` : name === null ? '' : `${name}, `;
  return `${isCorrection ? 'the correction of ' : ''}${whom}${datedWords(fact.on, day, w)}, ${describeFact(fact, w)}`;
};

const families: Readonly<Record<Family, string>> = { pulse: 'pulse', traits: 'traits', ours: 'our part', rut: 'rut', adviser: 'adviser', reflection: 'reflection', flag: 'red flag' };
const configMeanings: Readonly<Record<ConfigKey, string>> = {
  locale: 'language: en, ar, pl, ru',
  color: 'colours: auto, always, never',
  ascii: 'signs in plain ASCII: true or false',
  store: 'folder of the store',
  pager: 'command that shows long texts; empty for none',
  workingDays: 'working days: mon-fri, sun-thu, mon,wed,fri',
  dayStart: 'hour at which a day begins, 0 to 6',
  focus: 'clients in focus a morning, 1 to 10',
  depth: 'sheets of items: light, normal, thorough',
  question: 'the morning question in your own words',
};

const lineProblems: Readonly<Record<string, string>> = {
  'not-json': 'is cut short',
  'checksum': 'was changed after it was written',
  'not-utf8': 'is not UTF-8',
  'no-envelope': 'lacks its id, kind or day',
  'link': 'is a symbolic link, which is not followed',
};

/** What the commands say beside their results. */
export const commands = {
  'cannot-tell': () => 'cannot tell',
  'enter-skips': () => 'Enter skips',
  'when': (d: { on: Day; day: Day }, w: Words) => whenWords(d.on, d.day, w),
  'input.awaited': () => 'Reading from the terminal; end with Ctrl-D.',
  'start.no-terminal': () => 'This is no terminal, so nothing was asked. In a terminal, begin with: npm start',
  'drafts.restored': (d: { count: number }, w: Words) => `Saved now what could not be saved before (${w.formats.counted(d.count, { one: 'entry', other: 'entries' })}).`,

  'morning.title': (d: { day: Day; kept: number }, w: Words) => `${w.formats.longDay(d.day)}${d.kept === 0 ? '' : `, ${w.formats.counted(d.kept, workingDays)} kept`}`,
  'morning.kept': (d: { handles: readonly string[] }) => `What you answered is kept. Go on with: ${['rapport check', ...d.handles].join(' ')}`,
  'morning.nothing-answered': (d: { handles: readonly string[] }) => `Nothing was answered. Go on with: ${['rapport check', ...d.handles].join(' ')}`,
  'check.client': (d: { name: string; why: readonly Message[] }, w: Words) => `${d.name} (${d.why.map((reason) => w.tell(reason)).join('; ')})`,
  'check.resumed': (d: { name: string }) => `${d.name} (where you stopped)`,
  'check.named': (d: { name: string; lastCheck: Day | null; day: Day }, w: Words) => `${d.name} (${d.lastCheck === null ? 'not checked yet' : `last check ${onWords(d.lastCheck, d.day, w)}`})`,
  'check.news': (d: { name: string; said: string; next: string }) => `Worth knowing about ${fullStop(`${d.name}: ${d.said}`)} ${d.next}`,
  'check.evidence': (d: { question: string }) => `${d.question} One thing that shows it?`,
  'check.all-the-same': () => 'Five checks running with the same rating on everything. Is that how it is, or how it is filled in?',
  'check.nothing-noted': (d: { lastSheet: Day; day: Day }, w: Words) => `Nothing noted. The items were asked ${onWords(d.lastSheet, d.day, w)}${d.lastSheet === d.day ? ' already' : ', so they are left out today'}.`,
  'check.saved-once': (d: { name: string; on: Day; late: boolean }, w: Words) => `Saved: ${d.name}, ${w.formats.longDay(d.on)}${d.late ? ' (entered late)' : ''}`,
  'remark.ratings': () => 'Items to rate, if there are any today, come after this question. To keep this as your answer, enter it once more.',
  'remark.vague': () => 'And what will be different for them?',
  'remark.repeats': (d: { on: Day; day: Day }, w: Words) => `You wrote nearly this ${onWords(d.on, d.day, w)}. What is new for them?`,
  'pulse.previous': (d: { value: number | null; on: Day; day: Day }, w: Words) => `was ${d.value ?? '?'} ${onWords(d.on, d.day, w)}`,
  'intentions.effect': (d: { name: string }) => `What changed for ${d.name}?`,
  'flag.ask': () => 'Did anything happen that you would not accept again?',
  'flag.which': () => 'What was it?',
  'flag.other': () => 'something else',
  'flag.words': () => 'What was said or done?',

  'back.away': (d: { from: Day; to: Day }, w: Words) => `No entries ${w.formats.range(d.from, d.to)}. Were you away?`,
  'back.need': (d: { name: string; text: string }) => `${d.name}: ${d.text}`,
  'back.client': (d: { name: string; fact: string }) => `  ${d.name} (${d.fact})`,
  'back.ring': (d: { clients: number }) => (d.clients === 1 ? 'Ring today:' : 'Ring today, in this order:'),

  'end.saved': (d: { seconds: number; isAnythingSaved: boolean; kept: number }, w: Words) => `${d.isAnythingSaved ? 'Saved' : 'Nothing was saved'}. ${d.seconds < 1 ? '' : `${durationWords(d.seconds, w)}. `}${w.formats.counted(d.kept, workingDays)} kept.`,
  'end.no-ratings': (d: { kept: number }, w: Words) => `Saved. No ratings this morning. ${w.formats.counted(d.kept, workingDays)} kept.`,
  'end.next': (d: { next: Day; day: Day; names: readonly string[] }, w: Words) => nextWords(d.next === addDays(d.day, 1) ? 'tomorrow' : w.formats.weekday(d.next), d.names, w),
  'end.done': () => 'Done for today.',
  'end.someone': (d: { handle: string }) => `To look at a client all the same: rapport check ${d.handle}`,
  'end.nobody': (d: { paused: string | null }) => (d.paused === null ? 'No client is active. Add one with: rapport client add' : `No client is active. Go on with one after a pause: rapport client resume ${d.paused}`),

  'first.hello': () => 'rapport asks each morning how you will make a difference for each client, and warns early when a relationship drifts. Everything stays on this machine.',
  'first.name': () => 'Who is your first client?',
  'first.others': () => 'Other clients? One name a line, or a pasted list.',
  'first.others-hint': () => 'an empty line ends',
  'first.too-long': (d: { names: readonly string[] }, w: Words) => `A name has 200 characters at most. Shorter, please: ${namesWords(d.names.map((name) => `"${[...name].slice(0, 30).join('')}..."`), w)}`,
  'first.days': (d: { names: readonly string[] }, w: Words) => (d.names.length === 1 ? `${d.names.join('')} is a day. What is the client called?` : `${namesWords(d.names, w)} are days. What are the clients called?`),
  'first.added': (d: { added: number; known: number }, w: Words) =>
    `${d.added === 0 ? 'No client' : w.formats.counted(d.added, { one: 'client', other: 'clients' })} added${d.known === 0 ? '' : `, ${w.formats.counted(d.known, { one: 'was', other: 'were' })} there already`}.`,
  'first.cut': (d: { names: readonly string[] }, w: Words) => fullStop(`Taken without what followed the name: ${namesWords(d.names, w)}`),
  'first.whole': (d: { handle: string }) => `If that was part of the name: rapport client edit ${d.handle} --name "..."`,
  'first.expect': () => 'About 90 seconds each morning from now on. Once each client has been asked about a few times, this can begin to tell you something.',

  'ask.name': () => 'Who is the new client?',
  'ask.name-needed': () => 'A name, please.',
  'ask.name-too-long': () => 'That is too long for a name: 200 characters at most.',
  'ask.person': (d: { name: string }) => `Who do you deal with at ${d.name}?`,
  'ask.name-is-day': () => 'That is a day. A name, please.',
  'ask.rhythm': (d: { name: string }) => `How often are you usually in contact with ${d.name}?`,
  'ask.rhythm-name': (d: { rhythm: 'daily' | 'weekly' | 'fortnightly' | 'monthly' | 'quarterly' | 'varies' }) => ({ daily: 'daily', weekly: 'weekly', fortnightly: 'every two weeks', monthly: 'monthly', quarterly: 'quarterly', varies: 'it varies' })[d.rhythm],
  'ask.contract': (d: { name: string }) => `Is there a contract end for ${d.name}? (YYYY-MM-DD)`,
  'ask.day-needed': () => 'A day as 2027-06-30, or Enter.',
  'ask.day-passed': (d: { day: Day }, w: Words) => `${w.formats.dayAndYear(d.day)} has passed. A day to come, or Enter.`,
  'client.import-row': (d: { name: string; handle: string; since: Day | null; share: number | null; until: Day | null; people: readonly string[]; today: Day }, w: Words) => [
    `${d.name} (${d.handle})`,
    ...(d.since === null ? [] : [`since ${w.formats.dayAndYear(d.since)}`]),
    ...(d.share === null ? [] : [`${w.formats.percent(d.share)} of revenue`]),
    ...(d.until === null ? [] : [`contract until ${w.formats.dayAndYear(d.until)}`]),
    ...(d.people.length === 0 ? [] : [`with ${w.formats.list(d.people)}`]),
  ].join(', '),
  'client.import-known': (d: { names: readonly string[] }, w: Words) => `There already, left as ${d.names.length === 1 ? 'it is' : 'they are'}: ${namesWords(d.names, w)}`,
  'client.import-ignored': (d: { columns: readonly string[] }, w: Words) => `Columns that are not taken: ${namesWords(d.columns, w)}`,
  'client.import-ask': (d: { count: number }, w: Words) => `Add ${d.count === 1 ? 'this client' : `these ${w.formats.number(d.count)} clients`}?`,
  'client.imported': (d: { added: number; known: number; dryRun: boolean }, w: Words) => {
    if (d.dryRun) return 'Nothing was added: this was a dry run.';
    return `${d.added === 0 ? 'No client' : w.formats.counted(d.added, { one: 'client', other: 'clients' })} added${d.known === 0 ? '' : `, ${w.formats.counted(d.known, { one: 'was', other: 'were' })} there already`}.`;
  },
  'client.added': (d: { name: string; handle: string }) => `Added ${d.name}. Type ${d.handle} to name this client.`,
  'client.changed': (d: { name: string }) => `Changed ${d.name}.`,
  'client.phase': (d: { name: string; phase: 'active' | 'paused' | 'ended'; until: Day | null }, w: Words) => `${d.name} is ${d.phase}${d.until === null ? '' : ` until ${w.formats.dayAndYear(d.until)}`} now.`,
  'client.ended-open': (d: { handle: string; ours: number; theirs: number; unpaid: number }) => `Still open: ${([[d.ours, 'promised by you'], [d.theirs, 'promised by them'], [d.unpaid, d.unpaid === 1 ? 'invoice not paid' : 'invoices not paid']] as const).filter(([count]) => count !== 0).map(([count, what]) => `${count} ${what}`).join(', ')}. To see it: rapport ${d.ours + d.theirs > 0 ? `promise ${d.handle}` : `history ${d.handle} --grep invoice`}`,
  'client.ended': () => 'To take it back: rapport undo',
  'log.saved': (d: { name: string; fact: NewFact; day: Day }, w: Words) => `Saved: ${d.name}, ${datedWords(d.fact.on, d.day, w)}, ${d.fact.kind === 'amendment' || d.fact.kind === 'retraction' ? '' : describeFact(d.fact, w, undefined, d.day)}`,
  'drift.acknowledged': (d: { name: string; signals: readonly string[] }, w: Words) => `Seen, for ${d.name}: ${w.formats.list(d.signals.map((signal) => w.tell({ id: 'signal-name', data: { signal } })))}. It comes back only with new evidence.`,
  'undone': (d: EntrySaid, w: Words) => `Taken back: ${fullStop(entryWords(d, w))} To put it back: rapport undo --back`,
  'undo.ask': (d: EntrySaid, w: Words) => `The last entry on this device is not of today: ${fullStop(entryWords(d, w))} Take it back?`,
  'undo.declined': () => 'Nothing was taken back.',
  'put-back': (d: EntrySaid, w: Words) => `Put back: ${fullStop(entryWords(d, w))}`,
  'amended': (d: { id: string }) => `Corrected ${d.id}.`,
  'away.saved': (d: { from: Day; to: Day; name: string | null }, w: Words) => `Days off${d.name === null ? '' : ` of ${d.name}`}: ${d.from === d.to ? w.formats.longDay(d.from) : w.formats.range(d.from, d.to)}`,
  'import.done': (d: { added: number; skipped: number; newClients: number; dryRun: boolean }, w: Words) => `${d.dryRun ? 'Would import' : 'Imported'} ${w.formats.counted(d.added, { one: 'fact', other: 'facts' })} (${w.formats.counted(d.newClients, { one: 'new client', other: 'new clients' })}), ${d.skipped} known already.`,
  'export.done': (d: { file: string; count: number }, w: Words) => `Wrote ${w.formats.counted(d.count, { one: 'fact', other: 'facts' })} to ${d.file}.`,
  'doctor.result': (d: { store: string; clients: number; facts: number; unknown: number; problems: readonly { file: string; line: number; problem: string }[]; conflictCopies: readonly string[]; drafts: readonly { path: string; facts: number; isDamaged: boolean }[]; forgotten: readonly { client: string; path: string }[] }, w: Words) => [
    `Store: ${d.store}`,
    `${w.formats.counted(d.clients, { one: 'client', other: 'clients' })}, ${w.formats.counted(d.facts, { one: 'fact', other: 'facts' })}.`,
    ...(d.unknown === 0 ? [] : [`${w.formats.counted(d.unknown, { one: 'line', other: 'lines' })} of a newer rapport, kept as they are.`]),
    ...d.problems.map(({ file, line, problem }) => `${line === 0 ? file : `${file}:${line}`} ${lineProblems[problem] ?? problem}; left as it is`),
    ...d.conflictCopies.map((file) => `${file}: a conflict copy, read like the rest`),
    ...d.drafts.map(({ path, facts, isDamaged }) => (isDamaged
      ? `${path}: entries not saved that cannot be read whole, left for you to look at`
      : `${path}: ${w.formats.counted(facts, { one: 'entry', other: 'entries' })} not saved yet, to be saved with your next one`)),
    ...d.forgotten.map(({ client, path }) => `${path}: of a client you forgot, not read. To delete it: rapport client forget ${client}`),
    ...(d.problems.length === 0 ? ['All lines can be read.'] : []),
  ].join('\n'),
  'config.saved': (d: { key: string; value: string | null }) => (d.value === null ? `${d.key} is back to its default.` : `${d.key} is ${d.value} now.`),
  'config.title': () => 'Settings',
  'config.usual-focus': () => '3, with more than 8 clients 2',
  'config.meaning': (d: { key: ConfigKey }) => configMeanings[d.key],
  'config.more': () => 'The thresholds of the signals as well: rapport config list --all',
  'config.threshold': (d: { key: ThresholdKey; least: number; most: number }) => `${thresholdMeanings[d.key]} (${d.least} to ${d.most})`,
  'config.source': (d: { source: 'option' | 'environment' | 'settings' | 'book' | 'default' }) => ({ option: 'option', environment: 'environment', settings: 'settings file', book: 'your store', default: 'default' })[d.source],
  'questions.family': (d: { family: Family }) => families[d.family],
  'questions.added': (d: { id: string; items: number }, w: Words) => `Added the pack ${d.id} with ${w.formats.counted(d.items, { one: 'item', other: 'items' })}.`,
  'questions.sound': (d: { files: number }, w: Words) => `${w.formats.counted(d.files, { one: 'pack', other: 'packs' })} looked through, nothing found.`,
  'demo.made': (d: { path: string }) => `Six invented clients over two years are in ${d.path}. Delete that folder when you have seen enough. Look around:`,
  'demo.more': (d: { command: string }) => `The whole tour: ${d.command}`,
};
