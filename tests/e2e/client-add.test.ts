import { describe, expect, onTestFinished, test } from 'vitest';
import { client, ENDED, environment, homeWith, morning, recorded } from './mornings.ts';
import { NODE, PROGRAM } from './run.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const LONG = 'Northwind'.repeat(30);
const TOO_LONG = 'That is too long for a name: 200 characters at most.';

/** `rapport client add` in a terminal of the person whose home this is. */
function adding(home: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Terminal {
  const terminal = openTerminal([NODE, PROGRAM, 'client', 'add', ...args], { env: { ...environment(home), ...env } });
  onTestFinished(terminal.kill);
  return terminal;
}

describe('a client added in a terminal', { timeout: 60_000 }, () => {
  test('is asked for as in the first run', async () => {
    const home = homeWith(client('acme'));
    const terminal = adding(home);
    await terminal.answer('Who is the new client?', 'Baltic Freight\r');
    await terminal.answer('Who do you deal with', 'Piet Vos\r');
    await terminal.answer('How often', 'f');
    await terminal.answer('contract end', '2026-06-30\r');
    await terminal.answer('30 Jun 2026 has passed. A day to come, or Enter.', '\x152027-06-30\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "Who is the new client?
      ❯ Baltic Freight
      Who do you deal with at Baltic Freight?
      ❯ Piet Vos
      How often are you usually in contact with Baltic Freight? every two weeks
      Is there a contract end for Baltic Freight? (YYYY-MM-DD)
      ❯ 2027-06-30
      Added Baltic Freight. Type baltic-freight to name this client."
    `);
    expect(recorded(home)).toMatchInlineSnapshot(`
      [
        "client baltic-freight {"name":"Baltic Freight","handle":"baltic-freight","since":"2026-11-24"}",
        "client baltic-freight {"people":[{"name":"Piet Vos"}]}",
        "client baltic-freight {"contactEvery":14}",
        "client baltic-freight {"contractUntil":"2027-06-30"}",
      ]
    `);
  });

  test('is asked nothing that the options tell', async () => {
    const home = homeWith();
    const terminal = adding(home, ['--person', 'Piet Vos', '--until', '2027-06-30']);
    await terminal.answer('Who is the new client?', 'Baltic\r');
    await terminal.answer('How often', '\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).not.toMatch(/deal with|contract/);
    expect(recorded(home)).toEqual(['client baltic {"contractUntil":"2027-06-30","people":[{"name":"Piet Vos"}],"name":"Baltic","handle":"baltic","since":"2026-11-24"}']);
  });

  test('is there once it has a name, also where the rest is broken off', async () => {
    const home = homeWith();
    const terminal = adding(home);
    await terminal.answer('Who is the new client?', 'Baltic\r');
    await terminal.answer('Who do you deal with', 'Piet\x03');
    expect(await terminal.end()).toEqual({ code: 130, isRestored: true });
    expect(terminal.screen()).toMatch(/Added Baltic\. Type baltic to name this client\.$/);
    expect(recorded(home)).toEqual(['client baltic {"name":"Baltic","handle":"baltic","since":"2026-11-24"}']);
  });

  test.each([['on the screen', 'xterm-256color'], ['line by line', 'dumb']])('a name that cannot be taken is asked again, %s', async (_, TERM) => {
    const home = homeWith(client('acme'));
    const terminal = adding(home, [], { TERM });
    await terminal.answer('Who is the new client?', '\r');
    await terminal.answer('A name, please.', `${LONG}\r`);
    await terminal.answer(TOO_LONG, '\x15ACME\r');
    await terminal.answer('There is Acme already (acme).', '\x152027-06-30\r');
    await terminal.answer('That is a day. A name, please.', '\x15Baltic\r');
    await terminal.answer('Who do you deal with', `${LONG}\r`);
    await terminal.answer(TOO_LONG, '\x15Piet\r');
    await terminal.answer('How often', TERM === 'dumb' ? 'v\n' : 'v');
    await terminal.answer('contract end', '\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(recorded(home)).toContain('client baltic {"people":[{"name":"Piet"}]}');
  });
});

test('a first run takes the names out of a pasted table, and says what it took', { timeout: 60_000 }, async () => {
  const home = homeWith();
  const terminal = morning(home);
  await terminal.answer('Who is your first client?', 'Acme\r');
  await terminal.answer('Who do you deal with', '\r');
  await terminal.answer('How often', 'v');
  await terminal.answer('contract end', '\r');
  await terminal.answer('Other clients?', 'Baltic Freight, Piet Vos, weekly\r2027-06-30\rCorvin, Inc.\rDelta\tweekly\racme\r\r');
  await terminal.answer('2027-06-30 is a day. What is the client called?', '\r');
  await terminal.see('About 90 seconds');
  expect(/Other clients[^]*?\n(?=\nAbout)/.exec(terminal.screen())?.[0]).toMatchInlineSnapshot(`
    "Other clients? One name a line, or a pasted list.
      Baltic Freight, Piet Vos, weekly
      2027-06-30
      Corvin, Inc.
      Delta weekly
      acme
    2027-06-30 is a day. What is the client called?
    3 clients added, 1 was there already.
    Taken without what followed the name: Baltic Freight and Delta.
    If that was part of the name: rapport client edit baltic-freight --name "..."
    "
  `);
});

test('a first run asks again for names that are too long, and keeps the rest of the list', { timeout: 60_000 }, async () => {
  const home = homeWith();
  const terminal = morning(home);
  await terminal.answer('Who is your first client?', `${LONG}\r`);
  await terminal.answer(TOO_LONG, '\x15Acme\r');
  await terminal.answer('Who do you deal with', '\r');
  await terminal.answer('How often', 'v');
  await terminal.answer('contract end', '\r');
  await terminal.answer('Other clients?', `Baltic\r- ${LONG}\rCorvin\r\r`);
  await terminal.answer('Shorter, please', 'Northwind\r\r');
  await terminal.see('About 90 seconds');
  expect(recorded(home).flatMap((fact) => /"name":"([^"]+)"/.exec(fact)?.[1] ?? [])).toEqual(['Acme', 'Baltic', 'Corvin', 'Northwind']);
});
