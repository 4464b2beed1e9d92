import type { Day } from './calendar.ts';
import type { Role, Settle } from './facts.ts';
import type { Scale } from './pack.ts';
import type { Flaw } from './problems.ts';
import type { Instead } from './things.ts';

/**
 * What users can do wrong, by id, with the data their line needs. `src/i18n/` holds the words: what is wrong, and
 * what to do. Data that came from a file to import is never part of it, only its place.
 */
export interface UserErrors {
  /** `group` is the command it was looked for in: "rapport", "rapport client". */
  'unknown-command': { name: string; nearest: readonly string[]; group: string };
  /** A client was typed where a command belongs. */
  'client-as-command': { handle: string };
  /** A command that only holds others was typed alone. */
  'no-command': { command: string; known: readonly string[] };
  'unknown-option': { option: string; nearest: readonly string[]; command: string };
  /** `option` with the name of its value: "--on <day>". */
  'missing-value': { option: string };
  /** `usage` is the whole command line: "rapport report <client>". */
  'missing-operand': { operand: string; usage: string };
  /** `isPhrase`: it may have been meant to belong to the word before. */
  'surplus-operand': { operand: string; usage: string; isPhrase: boolean };
  'unknown-client': { name: string; nearest: readonly string[] };
  'ambiguous-client': { name: string; candidates: readonly string[] };
  /** `client` is its name, `handle` what to type. */
  'unknown-person': { typed: string; client: string; handle: string; nearest: readonly string[] };
  'ambiguous-person': { typed: string; candidates: readonly string[] };
  'person-left': { name: string; on: Day; handle: string };
  'person-known': { name: string; role: Role | null; handle: string };
  'no-terminal': { command: string; instead: Instead };
  'bad-day': { value: string };
  'future-day': { value: string };
  /** A page of a day to come. */
  'future-view': { value: string };
  'since-too-late': { value: string };
  /** A day on which they were no client yet. */
  'before-client': { day: Day; name: string; handle: string; since: Day };
  /** RAPPORT_NOW. */
  'bad-now': { value: string };
  'bad-time': { value: string };
  /** Of a meeting that was moved. */
  'bad-new-day': { value: string };
  'bad-share': { value: string };
  'bad-number': { option: string; value: string; least: number; most: number; whole?: boolean };
  /** "item=value" and "field=value". */
  'bad-pair': { value: string };
  'bad-handle': { value: string };
  /** `option` and `allowed`: things, or as typed. */
  'unknown-value': { option: string; value: string; meant: string | null; allowed: readonly string[] };
  'ends-before': { from: string; to: string };
  'one-client': {};
  'as-of-writes': {};
  'on-without-answers': {};
  /** `--input` beside `--answer` and its like. */
  'input-and-answers': {};
  /** An option beside a `what` that has no place for it: a thing, or as typed. */
  'option-not-here': { option: string; what: string };
  /** A file to write whose name does not say what it is to be. */
  'unknown-ending': { file: string; endings: readonly string[] };
  'weight-zero': { item: string };
  'client-ended': { name: string; handle: string };
  'empty-name': {};
  'client-exists': { name: string; handle: string };
  'nothing-to-change': {};
  /** `whom` is the handle, or --all. */
  'words-missing': { whom: string; what: string };
  /** An outcome with words after it, which may be the beginning of a sentence. */
  'outcome-or-words': { outcome: string; words: string };
  'minutes-or-words': { number: string; words: string };
  /** A day, or somebody who was there, in the middle of loose words. */
  'day-inside': { day: string; words: string };
  'with-inside': { name: string; words: string };
  'note-twice': {};
  /** A meeting of today, of which nothing is left to ask. */
  'meeting-recorded': { handle: string };
  /** As a word and as an option. */
  'said-twice': { option: string };
  'number-missing': { handle: string };
  /** Words after the number of an invoice that say nothing known of it. */
  'number-or-words': { number: string; handle: string };
  'unknown-invoice': { number: string; handle: string; open: readonly string[] };
  'invoice-known': { number: string; handle: string };
  'invoice-paid': { number: string; on: Day };
  'no-change': { handle: string };
  'unknown-change': { which: string; handle: string };
  'which-change': { candidates: readonly { number: number; text: string }[]; handle: string };
  'change-told': { text: string; on: Day };
  /** Nobody a change could concern. */
  'nobody-active': {};
  'no-client': {};
  'nothing-to-undo': {};
  'nothing-to-put-back': {};
  /** `open`: the signals that stand. */
  'which-signal': { client: string; handle: string; open: readonly string[] };
  'nothing-to-acknowledge': { client: string; signal: string; open: readonly string[]; nearest: readonly string[] };
  'reason-missing': {};
  /** `which` is a number or the beginning of a text. */
  'unknown-promise': { which: string; handle: string };
  'ambiguous-promise': { which: string; candidates: readonly { number: number; text: string }[] };
  /** A step of a decision that another has followed. */
  'step-retired': { text: string };
  'promise-settled': { text: string; outcome: Exclude<Settle, 'moved'>; on: Day };
  /** `which` is a number or the beginning of its words. */
  'unknown-boundary': { which: string };
  'ambiguous-boundary': { which: string; candidates: readonly { number: number; text: string }[] };
  'boundary-ended': { text: string; on: Day };
  /** A boundary that is for another client. */
  'boundary-elsewhere': { text: string };
  'boundary-there': { text: string; number: number };
  /** Of a decision. */
  'decide-needed': {};
  'reason-needed': {};
  'until-needed': {};
  'until-passed': { day: Day };
  'steps-needed': {};
  'step-without-day': { step: string };
  'unknown-flag': { item: string; nearest: readonly string[]; all: readonly string[] };
  'no-complaint': { handle: string };
  'unknown-complaint': { which: string; handle: string };
  'which-complaint': { candidates: readonly { number: number; text: string }[]; handle: string };
  'complaint-answered': { text: string; on: Day };
  /** A day that cannot come before another one. */
  'too-early': { day: string; from: string };
  /** An outcome was given where the words of a promise are expected. */
  'settle-which': { handle: string; outcome: Settle };
  'promise-word': { handle: string; word: 'settle' | 'list' };
  /** A promise that is moved needs its new day: without one nothing would change. */
  'moved-where': {};
  'unknown-fact': { id: string };
  /** An item of a pack that has answers on another scale. */
  'scale-changed': { item: string; client: string };
  'pack-refused': { reasons: readonly string[] };
  'demo-exists': { path: string };
  'demo-in-own-store': { path: string };
  /** A line of a file to import; line 0 means the file as a whole. */
  'bad-line': Flaw & { file: string; line: number };
  /** A question pack or its words; field '' means the file as a whole. */
  'bad-pack': Flaw & { file: string };
  /** `check --input`. */
  'bad-input': Flaw;
  /** What was typed as options or operands. */
  'bad-value': Flaw;
  /** Text that says nothing. */
  'empty-text': { option: string };
  'bad-rating': { item: string; value: string; scale: Scale };
  'unknown-item': { item: string; nearest: readonly string[] };
  /** `reason` is the system's code, "ENOSPC". */
  'not-saved': { path: string; reason: string } & Kept;
  'not-read': { path: string; reason: string };
  'not-deleted': { path: string; reason: string };
  /** With `rapport ask`; `next` is the first day on which they may be asked again. */
  'asked-lately': { name: string; on: Day; next: Day };
  'bad-backup': { file: string; problem: 'not-a-backup' | 'damaged' };
  'newer-backup': { file: string };
  /** A backup that would lie in the store itself, or on standard output. */
  'backup-place': { path: string };
  'nothing-to-back-up': {};
  'file-exists': { path: string };
  /** By another command, or on another device, while this one ran. */
  'client-forgotten': {};
  /** Standard output. */
  'not-written': { reason: string };
  'not-a-store': { path: string };
  /** The folder that the store should lie in. */
  /** `bad` of the last `lines`. */
  'damaged-file': { path: string; bad: number; lines: number } & Kept;
  'no-crontab': {};
  /** `reason` is what the crontab program said. */
  'crontab-not-read': { reason: string };
  'crontab-not-written': { reason: string };
  /** It does not read back as it was written. */
  'crontab-differs': {};
  /** The first and the last line of our block do not pair. */
  'crontab-damaged': {};
  'installed-elsewhere': { via: string };
  /** What should run the reminder cannot; `program` is what was asked. */
  'scheduler-missing': { via: string; program: string; reason: string };
  'scheduler-refused': { command: string; reason: string };
  'again-before': { at: string; again: string };
  /** A file in the place of one of ours. */
  'not-ours': { path: string };
  'no-reminder': {};
  /** `reason` is the first line of what it said. */
  'reminder-fails': { code: number; reason: string };
  /** A path that no line of a crontab can hold. */
  'cron-path': { path: string };
  /** Without `key` the file as a whole is not JSON. */
  'bad-settings': { file: string; key?: string };
}

/** What became of facts that could not be saved. */
interface Kept {
  /** Drafts that hold them. */
  readonly kept?: readonly string[];
  /** Those that no draft holds, as JSON. */
  readonly lost?: readonly string[];
}

export const EXIT = { ok: 0, findings: 1, usage: 2, data: 65, bug: 70, io: 74, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A mistake the user can mend: one line and an exit code. Everything else that is thrown is a bug (exit 70). */
export class UserError<Id extends keyof UserErrors = keyof UserErrors> extends Error {
  override readonly name = 'UserError';
  readonly id: Id;
  readonly data: UserErrors[Id];
  readonly code: ExitCode;

  constructor(id: Id, data: UserErrors[Id], code: ExitCode = EXIT.usage) {
    super(id);
    this.id = id;
    this.data = data;
    this.code = code;
  }
}
