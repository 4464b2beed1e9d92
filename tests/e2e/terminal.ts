import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { screenText, type Size } from './terminal-screen.ts';

export interface TerminalOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly rows?: number;
}

export interface Ended {
  /** As a shell sees it: 128 and the number of the signal for a program that a signal killed. */
  readonly code: number;
  /** Whether the terminal is as it was: lines and echo on, cursor shown, pastes not marked. */
  readonly isRestored: boolean;
}

/** A person at a terminal in which a program runs. */
export interface Terminal {
  /** Waits until these texts were written, one after the other, since the last keys were sent, and gives all that was. */
  see(...texts: readonly string[]): Promise<string>;
  /** Sends keys as they come from a keyboard or a paste, all in one piece. */
  press(keys: string): void;
  /** Sees, then presses. */
  answer(texts: string | readonly string[], keys: string): Promise<void>;
  resize(columns: number, rows: number): void;
  /** Sends a signal to the program itself. */
  signal(name: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): void;
  end(): Promise<Ended>;
  /** What stands on the screen and what has scrolled away from it. */
  screen(): string;
  /** Every byte that the program wrote. */
  raw(): string;
  /** Ends whatever is left; resolves when it is gone. */
  kill(): Promise<void>;
}

/** No answer of a program takes nearly as long. */
const DEADLINE_MS = 10_000;
/**
 * The shell says the number of the process that will be the program, and afterwards how it ended and how the terminal is
 * set. Then it stays, because what is written to a terminal that closes may be lost.
 */
const SHELL = `trap : INT; sh -c 'echo "process $$"; exec "$@"' sh "$@"; echo "ended $?"; stty -a; echo over; while read -r _; do :; done`;
const BEGUN = /process (\d+)\r\n/;
const ENDED = /ended (\d+)\r\n([^]*)\r\nover\r\n/;

/** Starts a program in a terminal, 80 by 24 unless said otherwise. */
export function openTerminal(command: readonly string[], { env, columns = 80, rows = 24 }: TerminalOptions): Terminal {
  const pty = spawn('/bin/sh', ['-c', SHELL, 'sh', ...command], { cols: columns, rows, env });
  const sizes: Size[] = [{ at: 0, columns, rows }];
  let all = '';
  let mark = 0;
  let heard = (): void => undefined;
  const gone = new Promise<void>((resolve) => { pty.onExit(() => resolve()); });
  pty.onData((data) => {
    all += data;
    heard();
  });

  const raw = (): string => all.replace(BEGUN, '').replace(/ended \d+\r\n[^]*$/, '');
  const screen = (): string => screenText(raw(), sizes);
  const wait = async <Found>(find: () => Found | undefined, wanted: string): Promise<Found> => {
    let late = false;
    const deadline = setTimeout(() => {
      late = true;
      heard();
    }, DEADLINE_MS);
    try {
      for (;;) {
        const found = find();
        if (found !== undefined) return found;
        if (late || ENDED.test(all)) throw new Error(`${wanted} did not come. The screen:\n${screen()}`);
        await new Promise<void>((resolve) => { heard = resolve; });
      }
    } finally {
      clearTimeout(deadline);
    }
  };
  const see = (...texts: readonly string[]): Promise<string> => wait(() => {
    const written = stripVTControlCharacters(all.slice(mark));
    return holds(written, texts) ? written : undefined;
  }, JSON.stringify(texts));
  const press = (keys: string): void => {
    mark = all.length;
    pty.write(keys);
  };
  return {
    see,
    press,
    answer: async (texts, keys) => {
      await see(...(typeof texts === 'string' ? [texts] : texts));
      press(keys);
    },
    resize: (wide, high) => {
      sizes.push({ at: raw().length, columns: wide, rows: high });
      mark = all.length;
      pty.resize(wide, high);
    },
    signal: (name) => void process.kill(Number(BEGUN.exec(all)?.[1]), name),
    end: () => wait(() => {
      const [, code, settings = ''] = ENDED.exec(all) ?? [];
      return code === undefined ? undefined : { code: Number(code), isRestored: isRestored(raw(), settings) };
    }, 'the end'),
    screen,
    raw,
    kill: async () => {
      process.kill(-pty.pid, 'SIGKILL');
      await gone;
    },
  };
}

/** Whether the texts stand in it, one after the other. */
function holds(written: string, texts: readonly string[]): boolean {
  let from = 0;
  return texts.every((text) => {
    const found = written.indexOf(text, from);
    from = found + text.length;
    return found !== -1;
  });
}

/** @param settings what `stty -a` says */
function isRestored(raw: string, settings: string): boolean {
  const endsWith = (mode: string, end: string): boolean => raw.lastIndexOf(`\x1b[?${mode}`) === raw.lastIndexOf(`\x1b[?${mode}${end}`);
  return /[ ;]icanon/.test(settings) && /[ ;]echo /.test(settings) && endsWith('25', 'h') && endsWith('2004', 'l');
}
