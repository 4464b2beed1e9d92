import { spawn } from '@lydell/node-pty';
import { NODE, PROGRAM } from '../e2e/run.ts';
import { screenText } from '../e2e/terminal-screen.ts';
import { temporaryDirectory } from '../store/temporary.ts';

/** What is waited for on the screen, then what is typed. */
type Script = readonly (readonly [awaited: string, typed: string])[];

const FIRST: Script = [
  ['first client', 'Acme GmbH\r'],
  ['deal with', 'Jana Roth\r'],
  ['in contact', 'w'],
  ['contract end', '2027-06-30\r'],
  ['Other clients', '\r'],
  ['How does it stand', '4\r'],
  ['difference for my client', 'Send Jana the churn figures so that she can face the board\r'],
  ['How soon do they tell you', '43?45\r'],
];
const SECOND: Script = [
  ['You meant to', 'k\r'],
  ['What changed', 'She showed them on page one.\r'],
  ['How does it stand', 't'],
  ['they began', '\r'],
  ['difference for my client', 'Ring Jana about the renewal, so that she can budget before Friday\r'],
];

/** The README's transcript: two mornings in a real terminal, from the empty store. */
export async function mornings(): Promise<string> {
  const home = temporaryDirectory();
  const first = await live(home, '2026-11-23T08:30:00+01:00', FIRST);
  const second = await live(home, '2026-11-24T08:30:00+01:00', SECOND);
  return `\`\`\`text\n$ rapport check\n${first}\n\n$ rapport check                                  # the next morning\n${second}\n\`\`\``;
}

/** One session of `rapport check`; the screen it leaves behind. */
function live(home: string, now: string, script: Script): Promise<string> {
  const env = { PATH: '/usr/bin:/bin', HOME: home, LANG: 'C.UTF-8', TERM: 'xterm', RAPPORT_NOW: now };
  const terminal = spawn(NODE, [PROGRAM, 'check', '--color', 'never'], { cols: 80, rows: 40, env });
  return new Promise((resolve, reject) => {
    let raw = '';
    let step = 0;
    const deadline = setTimeout(() => { terminal.kill(); reject(new Error(`never saw "${script[step]?.[0] ?? 'the end'}" in\n${screen()}`)); }, 20_000);
    const screen = (): string => screenText(raw, [{ at: 0, columns: 80, rows: 40 }]);
    terminal.onData((data) => {
      raw += data;
      const [awaited, typed] = script[step] ?? [];
      if (awaited === undefined || typed === undefined || !screen().split('\n').slice(-24).join('\n').includes(awaited)) return;
      step += 1;
      terminal.write(typed);
    });
    terminal.onExit(({ exitCode }) => {
      clearTimeout(deadline);
      if (exitCode === 0 && step === script.length) resolve(screen().trim());
      else reject(new Error(`ended with ${exitCode} before "${script[step]?.[0] ?? 'the end'}":\n${screen()}`));
    });
  });
}
