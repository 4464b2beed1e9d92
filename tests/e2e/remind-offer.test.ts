import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../store/temporary.ts';
import { client, ENDED, homeWith, morning, QUESTION, SHEET } from './mornings.ts';
import type { Terminal } from './terminal.ts';

const OFFER = 'Shall a reminder come each working morning?';

/** The very first morning, up to its end. */
async function firstMorning(home: string, env: Readonly<Record<string, string>> = {}): Promise<Terminal> {
  const terminal = morning(home, { env });
  await terminal.answer('Who is your first client?', 'Acme\r');
  await terminal.answer('Who do you deal with', '\r');
  await terminal.answer('How often', 'v');
  await terminal.answer('contract end', '\r');
  await terminal.answer('Other clients?', '\r');
  await terminal.answer('out of focus', '3\r');
  await terminal.answer(QUESTION, 'Ring Jana about the renewal\r');
  await terminal.answer(SHEET, '\r\r\r\r\r\r');
  return terminal;
}

it('yes installs it then and there, once it is known when', async () => {
  const [home, folder] = [temporaryDirectory(), temporaryDirectory()];
  writeFileSync(join(folder, 'crontab'), '#!/bin/sh\nPATH=/usr/bin:/bin\n[ "$1" = -l ] && { cat "$0.table" 2>/dev/null || { echo "no crontab for me" >&2; exit 1; }; } || cat > "$0.table"\n');
  chmodSync(join(folder, 'crontab'), 0o755);
  const terminal = await firstMorning(home, { PATH: `${folder}:/usr/bin:/bin` });
  await terminal.answer(OFFER, 'y');
  await terminal.answer('When is your first coffee?', '745\r');
  await terminal.answer('Change your crontab like this?', 'y');
  expect(await terminal.end()).toEqual({ code: 0, isRestored: true });
  expect(readFileSync(join(folder, 'crontab.table'), 'utf8')).toContain('\n45 7 * * * ');
}, 60_000);

it('where nothing can run it, that is said, and the morning is none the worse', async () => {
  const home = temporaryDirectory();
  const folder = temporaryDirectory();
  for (const program of ['sh', 'stty']) symlinkSync(`/bin/${program}`, join(folder, program));
  const terminal = await firstMorning(home, { PATH: folder });
  await terminal.answer(OFFER, 'y');
  expect(await terminal.end()).toEqual({ code: 0, isRestored: true });
  expect(terminal.screen().replaceAll(/\s+/g, ' ')).toContain('There is no crontab program here. Have something else run, once a day: rapport remind');
}, 60_000);

it('is offered as well where the clients came from a list, and one of them is enough for that day', async () => {
  const home = homeWith(client('acme'), client('baltic'), client('corvin', { people: [{ name: 'Jana Roth' }] }));
  const terminal = morning(home);
  await terminal.answer('out of focus', '\r\r\r\r');
  await terminal.answer(['Corvin (', QUESTION], 'Ring Jana about the renewal\r');
  await terminal.answer(SHEET, '\r\r\r\r\r\r');
  await terminal.answer(['Left for another day: Acme and Baltic.', OFFER], '\r');
  expect(await terminal.end()).toEqual(ENDED);
}, 60_000);

it('is offered once, and Enter is not now', async () => {
  const home = temporaryDirectory();
  const terminal = await firstMorning(home);
  await terminal.answer(OFFER, '\r');
  expect(await terminal.end()).toEqual({ code: 0, isRestored: true });
  expect(terminal.screen()).toContain('Whenever you like: rapport remind install');
  expect(readFileSync(join(home, '.config/rapport/config.json'), 'utf8')).toContain('"reminderAsked": true');
  expect(existsSync(join(home, '.config/systemd'))).toBe(false);
  const another = await firstMorning(home, { RAPPORT_STORE: join(home, 'another') });
  expect(await another.end()).toEqual({ code: 0, isRestored: true });
  expect(another.screen()).not.toContain(OFFER);
}, 60_000);
