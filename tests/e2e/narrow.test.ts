import { expect, onTestFinished, test } from 'vitest';
import { temporaryDirectory } from '../store/temporary.ts';
import { environment } from './mornings.ts';
import { NODE, PROGRAM } from './run.ts';
import { openTerminal } from './terminal.ts';

/** What stands on a narrow screen after a command; its edge breaks whatever the program did not. */
async function screenOf(words: readonly string[], columns: number): Promise<string> {
  const terminal = openTerminal([NODE, PROGRAM, ...words], { columns, env: environment(temporaryDirectory()) });
  onTestFinished(terminal.kill);
  await terminal.end();
  return terminal.screen();
}

test('help below 60 columns: what an option does stands below it', async () => {
  expect(await screenOf(['away', '--help'], 40)).toMatchInlineSnapshot(`
    "Usage:
    rapport away [options] <from> [to]

    days off, for you or one client, before
    or after the fact

    Options:
      --client <client>
        the days off of this client
      --reason <text>
        why, in your words
      -h, --help
        show this help

    Examples:
      rapport away 2026-12-24 2027-01-06
      rapport away friday
      rapport away 2026-08-03 2026-08-21
        --client acme
    Options of every command: rapport --help"
  `);
}, 20_000);

test('help below 80 columns is laid out for as many', async () => {
  expect(await screenOf(['history', '--help'], 62)).toMatchInlineSnapshot(`
    "Usage: rapport history [options] [client]

    what was recorded, newest first

    Options:
      --grep <text>    only what contains these words
      --limit <count>  at most so many; on a screen 30 where
                       nothing is said
      -h, --help       show this help

    Examples:
      rapport history acme
      rapport history --grep renewal
      rapport history acme --limit 10
    Options of every command: rapport --help"
  `);
}, 20_000);

test('an error breaks between words', async () => {
  expect(await screenOf(['check', '--on', 'friday'], 60)).toMatchInlineSnapshot(`
    "rapport: The morning is always today. For an earlier day
    give --on together with a client and --answer, --rate or
    --input."
  `);
}, 20_000);
