import type { Rating, Settle, Side } from '../core/facts.ts';

/**
 * What rapport can ask a person. Two implementations: the screen (inquirer) and plain lines (TERM=dumb); tests bring
 * a third. Whoever asks writes nothing: answers go to the caller, on every key where losing one would hurt.
 * Every method rejects with `Interrupted` on Ctrl-C, Ctrl-D, SIGTERM and SIGHUP, with the terminal as it was before.
 * All strings are already in the reader's language; names and texts of people are made harmless where they are drawn.
 */
export interface Prompter {
  /** Open intentions and promises, one key each: kept, partly, missed, moved; Enter leaves one open. */
  intentions(rows: readonly IntentionRow[], onAnswer: (row: number, settle: Settle | undefined) => void): Promise<void>;
  /** All clients on one screen, one key each. `onAnswer` is called whenever a row's answer changes. */
  pulse(rows: readonly PulseRow[], onAnswer: (row: number, answer: PulseAnswer) => void): Promise<PulseEnd>;
  /** One rating grid; `onChange` gets all answers so far after every key, so that an interrupt keeps them. */
  sheet(rows: readonly SheetRow[], onChange: (answers: Readonly<Record<string, Rating>>) => void): Promise<Readonly<Record<string, Rating>>>;
  /** One line of words; empty where the person only pressed Enter. */
  line(question: LineQuestion): Promise<string>;
  /** Several lines, typed or pasted; ends with an empty one. */
  lines(question: { readonly message: string; readonly hint: string }): Promise<readonly string[]>;
  /** One key out of a few. */
  choose<Key extends string>(question: ChoiceQuestion<Key>): Promise<Key>;
}

export interface IntentionRow {
  readonly client: string;
  readonly text: string;
  /** "yesterday", "you promised for Friday". */
  readonly when: string;
  /** A side promised it to the other. */
  readonly promised?: boolean;
}

export interface PulseRow {
  readonly name: string;
  /** One short fact: "silent 11 days, usually 6". */
  readonly fact: string;
  /** Proposed for today's focus. */
  readonly focus: boolean;
  /** Shown only after this row's key: "was 3 on 12 Nov". */
  readonly previous: string | undefined;
}

/** Heard nothing new; a value (null: cannot tell); a contact and who began it; value and contact may both be there. */
export interface PulseAnswer { readonly value?: 1 | 2 | 3 | 4 | 5 | null; readonly contactBy?: Side }

/** Row numbers of the focus: as proposed, with whoever got a low value, and then as changed with + and -. */
export interface PulseEnd { readonly focus: readonly number[] }

export interface SheetRow {
  readonly item: string;
  readonly scale: 'rating' | 'yesno';
  readonly question: string;
  readonly low: string;
  readonly high: string;
  readonly anchors: readonly [string, string, string] | undefined;
  /** Shown only after a rating: "was 3 on 12 Nov". */
  readonly previous?: string | undefined;
}

export interface LineQuestion {
  readonly message: string;
  readonly hint?: string;
  readonly initial?: string;
  /** A friendly remark on what is typed so far, drawn below it; Enter keeps the text all the same. */
  readonly remark?: (text: string) => string | undefined;
  /** Why the text cannot be taken, or undefined. */
  readonly refuse?: (text: string) => string | undefined;
}

export interface ChoiceQuestion<Key extends string> {
  readonly message: string;
  readonly options: readonly { readonly key: string; readonly value: Key; readonly label: string }[];
  /** What Enter means. */
  readonly enter?: Key;
}

/** The person, or the system, ended the asking. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP';
  constructor(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') {
    super(signal);
    this.signal = signal;
  }
}
