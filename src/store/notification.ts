import { refusalOfProgram } from './outside-program.ts';

interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Shows a line on the desktop, where a timer has nobody who would mail it. Where that fails the line is in its journal. */
export function notify({ platform, env }: Machine, line: string): void {
  if (platform === 'darwin') refusalOfProgram(env, 'osascript', ['-e', 'on run argv', '-e', 'display notification (item 1 of argv) with title "rapport"', '-e', 'end run', line]);
  else refusalOfProgram(env, 'notify-send', ['--app-name=rapport', '--', 'rapport', line]);
}
