import type { Day } from '../../core/calendar.ts';
import type { Instead } from '../../core/things.ts';
import { CHOICES, type Role, type Settle } from '../../core/facts.ts';
import type { Scale } from '../../core/pack.ts';
import type { Flaw } from '../../core/problems.ts';
import type { Words } from '../words.ts';
import { roleNames } from './core.ts';
import { describeFlaw } from './problems.ts';
import { insteads, thingWords } from './things.ts';

/** What the system's codes mean, and what to do about it. */
const causes: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', 'Make room and try again.'],
  EDQUOT: ['your share of the disk is used up', 'Make room and try again.'],
  EROFS: ['the disk is read-only', 'Make it writable, or choose another place with --store.'],
  EACCES: ['you have no permission', 'Look at who owns it, or choose another place with --store.'],
  EPERM: ['you have no permission', 'Look at who owns it, or choose another place with --store.'],
  ENOENT: ['there is no such file or folder', 'Look at the path.'],
  EISDIR: ['it is a folder', 'Look at the path.'],
  ELOOP: ['it is a symbolic link', 'Put the real file or folder in its place.'],
  ENOTDIR: ['a part of that path is a file', 'Choose another place with --store.'],
  EIO: ['the disk reports an error', 'Look after the disk, and copy what matters to another one.'],
};

function causeOf(reason: string): string {
  return causes[reason]?.[0] ?? `the system says ${reason}`;
}

function remedyOf(reason: string): string {
  return causes[reason]?.[1] ?? 'Try again, or choose another place with --store.';
}

interface Kept { readonly kept?: readonly string[]; readonly lost?: readonly string[] }

/** Where what was typed is now: in a draft, or nowhere but on the screen. */
function keptIn({ kept = [], lost = [] }: Kept): string {
  const safe = kept.length === 0 ? '' : ` What you entered is kept in ${kept.join(' and ')} and will be saved with your next entry.`;
  return lost.length === 0 ? safe : `${safe} Not kept anywhere, copy it from here: ${lost.join(' ')}`;
}

/** What can be typed for an item of a scale. */
const answersOf: Readonly<Record<Scale, string>> = {
  rating: 'Use 1 to 5, ? for cannot tell, - for no occasion.',
  yesno: 'Use y or n, ? for cannot tell, - for no occasion.',
  text: 'It is answered in words, with --reflect.',
  incident: 'It is not rated; to record one: rapport flag',
};

/** One line each: what is wrong, then what to do. */
export const errors = {
  'error.bug': (d: { what: string }) => `a mistake of ours: ${d.what}. Nothing saved is lost. RAPPORT_DEBUG=1 shows where.`,
  'error.unknown-command': (d: { name: string; nearest: readonly string[]; group: string }) =>
    `There is no command "${d.name}". ${d.nearest.length > 0 ? `Did you mean ${d.group} ${d.nearest.join(' or ')}?` : `See: ${d.group} --help`}`,
  'error.client-as-command': (d: { handle: string }) => `${d.handle} is a client. For the page about them: rapport report ${d.handle}`,
  'error.no-command': (d: { command: string; known: readonly string[] }) => `Say what to do: ${d.command} ${d.known.join(', ')}.`,
  'error.unknown-option': (d: { option: string; nearest: readonly string[]; command: string }) =>
    `There is no option ${d.option}. ${d.nearest.length > 0 ? `Did you mean ${d.nearest.join(' or ')}?` : `See: ${d.command} --help`}`,
  'error.missing-value': (d: { option: string }) => `${d.option} needs its value.`,
  'error.missing-operand': (d: { operand: string; usage: string }) => `${d.operand} is missing. Type: ${d.usage}`,
  'error.surplus-operand': (d: { operand: string; usage: string; isPhrase: boolean }) => `"${d.operand}" is one too many. ${d.isPhrase ? 'Put several words in quotes' : 'Type'}: ${d.usage}`,
  'error.bad-now': (d: { value: string }) => `RAPPORT_NOW is "${d.value}". Use an instant with offset, as 2026-11-24T08:30:00+01:00.`,
  'error.bad-time': (d: { value: string }) => `"${d.value}" is not a time. Use HH:MM, as 14:00.`,
  'error.bad-new-day': (d: { value: string }) => `"${d.value}" is not a day to come. Use a weekday or YYYY-MM-DD, with a time where there is one, as "friday 14:00".`,
  'error.bad-share': (d: { value: string }) => `--share "${d.value}" is not a share of the whole. Write it as 25% or 0.25.`,
  'error.bad-number': (d: { option: string; value: string; least: number; most: number; whole?: boolean }) => `${d.option} "${d.value}" is not a ${d.whole === true ? 'whole ' : ''}number from ${d.least} to ${d.most}.`,
  'error.bad-pair': (d: { value: string }) => `"${d.value}" should be two things with = between, as communication=4.`,
  'error.bad-handle': (d: { value: string }) => `"${d.value}" cannot be a handle. Use 1 to 40 letters, digits, dots and dashes, beginning with a letter or digit.`,
  'error.unknown-value': (d: { option: string; value: string; meant: string | null; allowed: readonly string[] }) =>
    `${thingWords(d.option)} cannot be "${d.value}". ${d.meant === null ? '' : `Did you mean ${d.meant}? `}Use ${d.allowed.map(thingWords).join(', ')}.`,
  'error.ends-before': (d: { from: string; to: string }) => `${d.to} comes before ${d.from}. Give the first day first.`,
  'error.one-client': () => 'Name exactly one client for these answers.',
  'error.as-of-writes': () => '--as-of only looks back. To enter something for an earlier day, give --on <day> with the answers.',
  'error.on-without-answers': () => 'The morning is always today. For an earlier day give --on together with a client and --answer, --rate or --input.',
  'error.input-and-answers': () => 'Give the answers either with --input or as options, not both.',
  'error.option-not-here': (d: { option: string; what: string }) => `${d.option} does not go with ${thingWords(d.what)}. Leave it out.`,
  'error.unknown-ending': (d: { file: string; endings: readonly string[] }) => `What should ${d.file} be? Let its name end in ${d.endings.slice(0, -1).join(', ')} or ${d.endings.at(-1)}, or give --format.`,
  'error.weight-zero': (d: { item: string }) => `${d.item} can be asked less, not taken away. Give a weight from 0.1 to 10.`,
  'error.client-ended': (d: { name: string; handle: string }) => `${d.name} has ended. To take it up again: rapport client resume ${d.handle}`,
  'error.empty-name': () => 'A name needs at least one letter.',
  'error.client-exists': (d: { name: string; handle: string }) => `There is ${d.name} already (${d.handle}). Give another name, or change it: rapport client edit ${d.handle}`,
  'error.nothing-to-change': () => 'Nothing to change was given. See: rapport client edit --help',
  'error.words-missing': (d: { whom: string; what: string }) => `What was it? Give the words, as: rapport log ${d.whom} ${d.what} "..."`,
  'error.outcome-or-words': (d: { outcome: string; words: string }) => `Is "${d.outcome}" what became of it, or where your words begin? Either ${d.outcome} --note "${d.words}", or all in quotes: "${d.outcome} ${d.words}"`,
  'error.minutes-or-words': (d: { number: string; words: string }) => `Is "${d.number}" how many minutes it took, or one of your words? Either ${d.number}m, or --note "${d.words}"`,
  'error.day-inside': (d: { day: string; words: string }) => `Is "${d.day}" the day, or one of your words? Either ${d.day} first, or all in quotes: "${d.words}"`,
  'error.with-inside': (d: { name: string; words: string }) => `Was ${d.name} there, or is it one of your words? Either with ${d.name} first, or all in quotes: "${d.words}"`,
  'error.note-twice': () => 'Give the note once: as words, or with --note.',
  'error.meeting-recorded': (d: { handle: string }) => `Today's meeting is recorded already. For another one: rapport log ${d.handle} meeting`,
  'error.said-twice': (d: { option: string }) => `Say it once: as a word, or with ${d.option}.`,
  'error.number-missing': (d: { handle: string }) => `Which invoice? Give its number, as: rapport log ${d.handle} invoice 17 --due friday`,
  'error.number-or-words': (d: { number: string; handle: string }) => `An invoice has a number. Did you mean: rapport log ${d.handle} invoice ${d.number} --paid`,
  'error.unknown-invoice': (d: { number: string; handle: string; open: readonly string[] }) => `No invoice "${d.number}" is known. ${d.open.length > 0 ? `Open: ${d.open.join(', ')}.` : `To note it: rapport log ${d.handle} invoice ${d.number} --due friday`}`,
  'error.invoice-known': (d: { number: string; handle: string }) => `Invoice ${d.number} is known already. Say what became of it: --paid, --disputed or a new --due.`,
  'error.invoice-paid': (d: { number: string; on: Day }, w: Words) => `Invoice ${d.number} was paid on ${w.formats.dayAndYear(d.on)}. To take back what was recorded last: rapport undo`,
  'error.no-change': (d: { handle: string }) => `No change is open here. To note one: rapport log ${d.handle} change "..."`,
  'error.unknown-change': (d: { which: string; handle: string }) => `No change is number "${d.which}" or begins so. See: rapport history ${d.handle} --grep "change on our side"`,
  'error.which-change': (d: { candidates: readonly { number: number; text: string }[]; handle: string }) => `Which change: ${d.candidates.map(({ number, text }) => `${number} (${text})`).join(' or ')}? Give its number: rapport log ${d.handle} change ${d.candidates[0]?.number ?? 1} --told`,
  'error.change-told': (d: { text: string; on: Day }, w: Words) => `They were told of "${d.text}" on ${w.formats.dayAndYear(d.on)}. To take back what was recorded last: rapport undo`,
  'error.no-client': () => 'No client is active. Add one with: rapport client add',
  'error.nobody-active': () => 'No client is active on that day, so there is nobody to tell.',
  'error.nothing-to-undo': () => 'Nothing was recorded on this device that could be taken back.',
  'error.nothing-to-put-back': () => 'Nothing was taken back here since your last entry.',
  'error.which-signal': (d: { client: string; handle: string; open: readonly string[] }) => `Which warning about ${d.client}? These stand: ${d.open.join(', ')}; as: rapport drift ack ${d.handle} ${d.open[0]} --reason "..."`,
  'error.nothing-to-acknowledge': (d: { client: string; signal: string; open: readonly string[]; nearest: readonly string[] }) =>
    (d.open.length === 0 ? `No warning stands about ${d.client}.` : `No warning "${d.signal}" stands about ${d.client}. ${d.nearest.length > 0 ? `Did you mean ${d.nearest.join(' or ')}?` : `These do: ${d.open.join(', ')}`}`),
  'error.reason-missing': () => 'Say why it is all right for now, with --reason "..."',
  'error.step-retired': (d: { text: string }) => `"${d.text}" was a step of a decision that another has followed: nobody waits for it any more.`,
  'error.unknown-promise': (d: { which: string; handle: string }) => `No promise is number "${d.which}" or begins so. See: rapport promise ${d.handle}`,
  'error.ambiguous-promise': (d: { which: string; candidates: readonly { number: number; text: string }[] }) => `"${d.which}" could be ${d.candidates.map(({ number, text }) => `${number} (${text})`).join(' or ')}. Give the number.`,
  'error.promise-settled': (d: { text: string; outcome: Exclude<Settle, 'moved'>; on: Day }, w: Words) => `"${d.text}" was settled on ${w.formats.dayAndYear(d.on)}: ${d.outcome}. To take back what was recorded last: rapport undo`,
  'error.unknown-boundary': (d: { which: string }) => `No boundary is number "${d.which}" or begins so. See: rapport boundary list`,
  'error.ambiguous-boundary': (d: { which: string; candidates: readonly { number: number; text: string }[] }) => `"${d.which}" could be ${d.candidates.map(({ number, text }) => `${number} (${text})`).join(' or ')}. Give the number.`,
  'error.boundary-ended': (d: { text: string; on: Day }, w: Words) => `"${d.text}" ended on ${w.formats.dayAndYear(d.on)}. See: rapport boundary list`,
  'error.boundary-there': (d: { text: string; number: number }) => `That boundary is drawn already, as number ${d.number}: ${d.text}`,
  'error.boundary-elsewhere': (d: { text: string }) => `"${d.text}" is a boundary for another client. See: rapport boundary list`,
  'error.decide-needed': () => `What do you decide? Give --decide with one of ${CHOICES.join(', ')}.`,
  'error.reason-needed': () => 'A decision needs its reason, so that you know later why. Give --reason "..."',
  'error.until-needed': () => 'Until when does it hold? Give the day on which to look at it again, as --until 2027-06-01.',
  'error.until-passed': (d: { day: Day }) => `${d.day} is not a day to come. Give the day on which to look at it again, as --until 2027-06-01.`,
  'error.steps-needed': () => 'A repair needs one to three steps, each with a day: --step "visit Jana by friday"',
  'error.step-without-day': (d: { step: string }) => `"${d.step}" has no day to come. End it with one, as: --step "visit Jana by friday"`,
  'error.unknown-flag': (d: { item: string; nearest: readonly string[]; all: readonly string[] }) => `No red flag called "${d.item}". ${d.nearest.length > 0 ? `Did you mean ${d.nearest.join(' or ')}?` : `Use one of ${d.all.join(', ')}.`}`,
  'error.no-complaint': (d: { handle: string }) => `No complaint is open. To note one: rapport log ${d.handle} complaint "..."`,
  'error.unknown-complaint': (d: { which: string; handle: string }) => `No complaint is number "${d.which}" or begins so. See: rapport history ${d.handle} --grep complaint`,
  'error.which-complaint': (d: { candidates: readonly { number: number; text: string }[]; handle: string }) => `Which complaint: ${d.candidates.map(({ number, text }) => `${number} (${text})`).join(' or ')}? Give its number: rapport log ${d.handle} complaint ${d.candidates[0]?.number ?? 1} --answer "..."`,
  'error.complaint-answered': (d: { text: string; on: Day }, w: Words) => `"${d.text}" was answered on ${w.formats.dayAndYear(d.on)}. To take back what was recorded last: rapport undo`,
  'error.too-early': (d: { day: string; from: string }) => `${d.day} is too early here. Give a day from ${d.from} on.`,
  'error.settle-which': (d: { handle: string; outcome: Settle }) => `Which promise: ${d.outcome}? Give its number: rapport promise ${d.handle} --settle 1 ${d.outcome}`,
  'error.promise-word': (d: { handle: string; word: 'settle' | 'list' }) => (d.word === 'list' ? `"list" is no promise. To list them: rapport promise ${d.handle}` : `"settle" is no promise. To settle one, by its number: rapport promise ${d.handle} --settle 1 kept`),
  'error.moved-where': () => 'Moved to which day? Add --by <day>.',
  'error.unknown-fact': (d: { id: string }) => `No single fact begins with the id "${d.id}". See: rapport history --json`,
  'error.scale-changed': (d: { item: string; client: string }) => `"${d.item}" was answered on another scale before (${d.client}). Give the item a new id, or its old scale back.`,
  'error.pack-refused': (d: { reasons: readonly string[] }) => `The pack was not added. ${d.reasons.join(' ')}`,
  'error.demo-exists': (d: { path: string }) => `There is something in ${d.path} already. Give another folder: rapport demo <dir>`,
  'error.demo-in-own-store': (d: { path: string }) => `${d.path} is your own store. Give another folder: rapport demo <dir>`,
  'error.unknown-client': (d: { name: string; nearest: readonly string[] }) =>
    `No client called "${d.name}". ${d.nearest.length > 0 ? `Did you mean ${d.nearest.join(' or ')}?` : 'See: rapport client list'}`,
  'error.ambiguous-client': (d: { name: string; candidates: readonly string[] }) => `"${d.name}" could be ${d.candidates.join(' or ')}. Type a little more.`,
  'error.unknown-person': (d: { typed: string; client: string; handle: string; nearest: readonly string[] }) =>
    `Nobody called "${d.typed}" is known at ${d.client}. ${d.nearest.length > 0 ? `Did you mean ${d.nearest.join(' or ')}? ` : ''}To add them: rapport client people ${d.handle} add "${d.typed}"`,
  'error.ambiguous-person': (d: { typed: string; candidates: readonly string[] }) => `"${d.typed}" could be ${d.candidates.join(' or ')}. Type a little more.`,
  'error.person-left': (d: { name: string; on: Day; handle: string }, w: Words) => `${d.name} left on ${w.formats.dayAndYear(d.on)}. If they are back: rapport client people ${d.handle} add "${d.name}"`,
  'error.person-known': (d: { name: string; role: Role | null; handle: string }) => `${d.name} is known already${d.role === null ? '' : ` (${roleNames[d.role]})`}. For another role: rapport client people ${d.handle} role "${d.name}" sponsor`,
  'error.no-terminal': (d: { command: string; instead: Instead }) => `${d.command} needs an answer, and there is no terminal to ask on. Give ${insteads[d.instead]}.`,
  'error.bad-day': (d: { value: string }) => `"${d.value}" is not a day. Use YYYY-MM-DD, 24.12.2026, today, yesterday, -3 or a weekday.`,
  'error.since-too-late': (d: { value: string }) => `${d.value} is after the day of the report. Give --since an earlier day.`,
  'error.before-client': (d: { day: Day; name: string; handle: string; since: Day }, w: Words) => `On ${d.day} ${d.name} was no client yet (since ${w.formats.dayAndYear(d.since)}). If they were: rapport client edit ${d.handle} --since ${d.day}`,
  'error.future-day': (d: { value: string }) => `${d.value} is still to come. Only a planned meeting can have a day in the future.`,
  'error.future-view': (d: { value: string }) => `${d.value} is still to come, and nothing is known of it yet.`,
  'error.not-saved': (d: { path: string; reason: string } & Kept) => `Not saved to ${d.path}: ${causeOf(d.reason)}. ${remedyOf(d.reason)}${keptIn(d)}`,
  'error.not-read': (d: { path: string; reason: string }) => `${d.path} cannot be read: ${causeOf(d.reason)}. ${remedyOf(d.reason)}`,
  'error.not-deleted': (d: { path: string; reason: string }) => `${d.path} cannot be deleted: ${causeOf(d.reason)}. Nothing of it is read any more. ${remedyOf(d.reason)} The same command goes on where it stopped.`,
  'error.asked-lately': (d: { name: string; on: Day; next: Day }, w: Words) => `${d.name} was asked on ${w.formats.dayAndYear(d.on)}. Twice a year is enough: the next time is from ${w.formats.dayAndYear(d.next)} on. To ask all the same: --again`,
  'error.bad-backup': (d: { file: string; problem: 'not-a-backup' | 'damaged' }) => `${d.file} is ${d.problem === 'damaged' ? 'damaged' : 'no backup of rapport'}. Nothing was changed. ${d.problem === 'damaged' ? 'Try another copy of it, or an older one.' : 'Give a file that rapport backup wrote.'}`,
  'error.newer-backup': (d: { file: string }) => `${d.file} was made by a newer rapport. Nothing was changed. Update rapport, then restore it.`,
  'error.backup-place': (d: { path: string }) => `A backup cannot go to "${d.path}". Give a file outside the store, as rapport-backup.tar.gz.`,
  'error.nothing-to-back-up': () => 'There is nothing to back up yet.',
  'error.file-exists': (d: { path: string }) => `${d.path} is there already. Give another name, or replace it with --force.`,
  'error.client-forgotten': () => 'This client was forgotten meanwhile, so nothing was saved about it.',
  'error.not-written': (d: { reason: string }) => `The output could not be written: ${causeOf(d.reason)}.`,
  'error.not-a-store': (d: { path: string }) => `${d.path} holds other things, so nothing is kept there. Give a new or empty folder with --store.`,
  'error.damaged-file': (d: { path: string; bad: number; lines: number } & Kept) =>
    `${d.bad} of the last ${d.lines} lines in ${d.path} are damaged, so nothing is added to it. Let its name end in .damaged.jsonl: what is whole is still read, and a new file begins.${keptIn(d)}`,
  'error.bad-settings': (d: { file: string; key?: string }) =>
    `${d.key === undefined ? `${d.file} is not JSON` : `"${d.key}" in ${d.file} has a value that cannot be used`}. Mend it, or move the file away to begin again with the defaults.`,
  'error.no-crontab': () => 'There is no crontab program here. Have something else run, once a day: rapport remind',
  'error.crontab-not-read': (d: { reason: string }) => `Your crontab cannot be read, so nothing was changed: ${d.reason}`,
  'error.crontab-not-written': (d: { reason: string }) => `Your crontab was not changed: ${d.reason}`,
  'error.crontab-differs': () => 'Your crontab does not read back as it was written. Look at it with: crontab -l',
  'error.crontab-damaged': () => 'The first and the last line of the reminder in your crontab do not pair, so nothing was changed. Take them out with: crontab -e',
  'error.installed-elsewhere': (d: { via: string }) => `The reminder is installed with ${d.via} already. Take it out first: rapport remind uninstall`,
  'error.scheduler-missing': (d: { via: string; program: string; reason: string }) => `${d.program} does not work here, so ${d.via} cannot run the reminder: ${d.reason}`,
  'error.scheduler-refused': (d: { command: string; reason: string }) => `"${d.command}" failed, so nothing was changed: ${d.reason}`,
  'error.again-before': (d: { at: string; again: string }) => `${d.again} is not after ${d.at}: --again is a later time of the same day.`,
  'error.not-ours': (d: { path: string }) => `${d.path} was not written by rapport, so it stays as it is. Give it another name first.`,
  'error.no-reminder': () => 'No reminder is installed that could be tested. To have one: rapport remind install --at 08:30',
  'error.reminder-fails': (d: { code: number; reason: string }) => `The reminder does not run (exit ${d.code})${d.reason === '' ? '' : `: ${d.reason}`}. To mend it: rapport remind install`,
  'error.cron-path': (d: { path: string }) => `The reminder cannot be given the path "${d.path}": a character in it does not print. Give the folder another name.`,
  'error.bad-line': (d: Flaw & { file: string; line: number }) =>
    `${d.file}${d.line === 0 ? '' : `, line ${d.line}`}: ${describeFlaw(d, d.line === 0 ? 'the file' : 'the line')}. Nothing was imported.`,
  'error.bad-input': (d: Flaw) => `--input: ${describeFlaw(d, 'it')}. Nothing was saved.`,
  'error.bad-value': (d: Flaw) => `${describeFlaw(d, 'That')}. Nothing was saved.`,
  'error.empty-text': (d: { option: string }) => `${d.option} says nothing. Give it words in quotes, or leave it out.`,
  'error.bad-rating': (d: { item: string; value: string; scale: Scale }) => `"${d.value}" is not an answer to ${d.item}. ${answersOf[d.scale]}`,
  'error.unknown-item': (d: { item: string; nearest: readonly string[] }) =>
    `No item called "${d.item}". ${d.nearest.length > 0 ? `Did you mean ${d.nearest.join(' or ')}?` : 'See: rapport questions list'}`,
  'error.bad-pack': (d: Flaw & { file: string }) => `${d.file}: ${describeFlaw(d, 'the file')}. Mend it, then run: rapport questions lint`,
};
