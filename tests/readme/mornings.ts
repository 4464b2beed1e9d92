import { NODE, PROGRAM } from '../e2e/run.ts';
import { openTerminal } from '../e2e/terminal.ts';
import { temporaryDirectory } from '../store/temporary.ts';

/** What is waited for, then what is typed. */
type Script = readonly (readonly [awaited: string, typed: string])[];

const FIRST: Script = [
  ['first client?', 'Acme GmbH\r'],
  ['deal with', 'Jana Roth\r'],
  ['in contact with', 'w'],
  ['contract end for', '2027-06-30\r'],
  ['Other clients?', 'Baltic Freight\r'],
  ['Baltic Freight', '\r'],
  ['out of focus', '4\r'],
  ['Enter to go on', '\r'],
  ['my client today?', 'Send Jana the churn figures, so that she can face the board\r'],
  ['How soon do they tell you', '43?45\r'],
  ['Shall a reminder come', '\r'],
];
const SECOND: Script = [
  ['You meant to', 'k\r'],
  ['What changed', 'She showed them on page one\r'],
  ['out of focus', 't-3\r'],
  ['my client today?', 'Ring Jana about the renewal, so that she can budget before Friday\r'],
];

/** The README's transcript: two mornings in a real terminal, from the empty store. */
export async function mornings(): Promise<string> {
  const home = temporaryDirectory();
  const first = await live(home, '2026-11-23T08:30:00+01:00', FIRST);
  const second = await live(home, '2026-11-24T08:30:00+01:00', SECOND);
  return `\`\`\`text\n$ rapport check\n${first}\n\n$ rapport check                                  # the next morning\n${second}\n\`\`\``;
}

/** The screen that one session of `rapport check` leaves behind. */
async function live(home: string, now: string, script: Script): Promise<string> {
  const terminal = openTerminal([NODE, PROGRAM, 'check'], { env: environmentOf(home, now), rows: 40 });
  try {
    for (const [awaited, typed] of script) await terminal.answer(awaited, typed);
    await terminal.end();
    return terminal.screen().trim();
  } finally {
    await terminal.kill();
  }
}

export function environmentOf(home: string, now: string): Readonly<Record<string, string>> {
  return { PATH: '/usr/bin:/bin', HOME: home, LANG: 'C.UTF-8', TERM: 'xterm-256color', RAPPORT_NOW: now };
}
