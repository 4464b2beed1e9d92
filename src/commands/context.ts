import type { Prompter } from '../prompts/prompter.ts';

/** The world as rapport sees it. `main.ts` makes the real one; tests bring their own. Nothing else reaches outside. */
export interface Context {
  readonly out: Output;
  readonly err: Output;
  readonly input: Input;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The home folder of the person, even where cron leaves HOME out. */
  readonly home: string;
  readonly workingFolder: string;
  readonly version: string;
  /** Absolute paths of node and of the started program, for what cron is to run. */
  readonly program: { readonly node: string; readonly script: string };
  /** What time it is; asked anew at every fact. */
  now(): Moment;
  randomBytes(count: number): Uint8Array;
  /** Aborted with the signal's name as reason on SIGTERM and SIGHUP. */
  readonly ended: AbortSignal;
  /** From when a person is asked, Ctrl-C aborts `ended` as well, so that answers can be kept; before, it just ends the program. */
  readonly heedInterrupt?: () => void;
  /** The prompter of tests; undefined: the real one. */
  readonly prompter?: Prompter;
}

export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Undefined where it is not a terminal. */
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  readonly stream: NodeJS.WritableStream;
}

export interface Input {
  readonly isTerminal: boolean;
  readonly stream: NodeJS.ReadableStream;
  /** All of standard input as bytes. */
  read(): Promise<Uint8Array>;
}

export interface Moment {
  /** ISO date and time of this place with its offset: "2026-11-24T08:31:02.120+01:00". */
  readonly at: string;
  /** IANA zone. */
  readonly tz: string;
}
