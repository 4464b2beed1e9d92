import { describe, expect, it } from 'vitest';
import { checked, client, ENDED, environment, homeWith, morning, november, recorded } from './mornings.ts';
import { ACME, newPerson } from './person.ts';
import { NODE, PROGRAM, rapport } from './run.ts';
import { openTerminal } from './terminal.ts';

const OVERDUE = '{"kind":"promise","client":"acme","on":"2026-11-02","by":"them","text":"signed order","due":"2026-11-20"}\n';
const OLD = '{"kind":"promise","client":"acme","on":"2026-11-01","text":"map of the north","id":"map"}\n{"kind":"settlement","client":"acme","on":"2026-11-05","of":"map","outcome":"partly"}\n';

describe('rapport promise', () => {
  it('notes what each side promised, and lists what is open, overdue first', () => {
    const { read } = newPerson(`${ACME}${OLD}${OVERDUE}`);
    expect(read('promise acme "three options for the renewal"')).toBe('Saved: Acme GmbH, today, you promised: three options for the renewal\n');
    expect(read('promise acme "send the figures" --by friday')).toBe('Saved: Acme GmbH, today, you promised: send the figures, by 27 Nov\n');
    expect(newPerson(ACME).read('promise acme "send the figures by friday"')).toBe('Saved: Acme GmbH, today, you promised: send the figures, by 27 Nov\n');
    expect(newPerson(ACME).read('promise acme "figures by monday" --by friday')).toBe('Saved: Acme GmbH, today, you promised: figures by monday, by 27 Nov\n');
    expect(read('promise acme "the key to the archive" --theirs --by friday --on yesterday')).toBe('Saved: Acme GmbH, yesterday, they promised: the key to the archive, by 27 Nov\n');
    expect(read('promise acme')).toMatchInlineSnapshot(`
      "Acme GmbH: promises
      Tuesday 24 November 2026

        2  they promised: signed order, 4 days overdue
        4  you promised: send the figures, by 27 Nov
        5  they promised: the key to the archive, by 27 Nov
        3  you promised: three options for the renewal

        You kept 0 of 1 promise, and 1 in part.

        To settle one: rapport promise acme --settle 2 kept
      "
    `);
  });

  it('settles one by its number or beginning, and refuses to settle it again', async () => {
    const { read, refusals } = newPerson(`${ACME}${OLD}${OVERDUE}`);
    read('promise acme "send the figures" --by friday');
    expect(read('promise acme --settle 2 kept')).toBe('Saved: Acme GmbH, they promised "signed order": kept\n');
    expect(read('promise acme --settle "send the" moved --by monday')).toBe('Saved: Acme GmbH, you promised "send the figures": moved to Monday 30 November\n');
    expect(read('promise acme')).toContain('  3  you promised: send the figures, by 30 Nov\n\n  You kept 0 of 1 promise, and 1 in part. They kept 1 of 1 promise.\n');
    expect(await refusals([
      ['promise acme --settle 2 kept'], ['promise acme --settle SIGNED missed'], ['promise acme --settle 4 kept'], ['promise acme --settle 3 good'], ['promise acme --settle 3'], ['promise acme --settle'],
      ['promise acme --settle 3 kept --by friday'], ['promise acme --settle 3 moved --by -1'], ['promise acme --settle 3 moved'], ['promise acme --settle 3 kept --theirs'], ['promise acme --settle 3 kept --on yesterday'], ['promise acme --settle 3 kept --on tomorrow'],
      ['promise acme kept'], ['promise acme --by friday'], ['promise acme ""'], ['promise acme two words'], ['promise acme x --by yesterday'], ['promise acme x --by soon'], ['promise acme x --on tomorrow'], ['promise nobody x'], ['promise'],
      ['promise acme x --as-of yesterday'], ['promise acme --settle 3 kept --as-of yesterday'],
    ])).toMatchInlineSnapshot(`
      [
        [
          2,
          ""signed order" was settled on 24 Nov 2026: kept. To take back what was recorded last: rapport undo",
        ],
        [
          2,
          ""signed order" was settled on 24 Nov 2026: kept. To take back what was recorded last: rapport undo",
        ],
        [
          2,
          "No promise is number "4" or begins so. See: rapport promise acme",
        ],
        [
          2,
          "the outcome cannot be "good". Use kept, partly, missed, moved.",
        ],
        [
          2,
          "promise --settle needs an answer, and there is no terminal to ask on. Give --settle <number> kept|partly|missed|moved.",
        ],
        [
          2,
          "promise --settle needs an answer, and there is no terminal to ask on. Give --settle <number> kept|partly|missed|moved.",
        ],
        [
          2,
          "--by does not go with kept. Leave it out.",
        ],
        [
          2,
          "2026-11-23 is too early here. Give a day from 2026-11-24 on.",
        ],
        [
          2,
          "Moved to which day? Add --by <day>.",
        ],
        [
          2,
          "--theirs does not go with --settle. Leave it out.",
        ],
        [
          2,
          "2026-11-23 is too early here. Give a day from 2026-11-24 on.",
        ],
        [
          2,
          "tomorrow is still to come. Only a planned meeting can have a day in the future.",
        ],
        [
          2,
          "Which promise: kept? Give its number: rapport promise acme --settle 1 kept",
        ],
        [
          2,
          "promise needs an answer, and there is no terminal to ask on. Give the promise in quotes.",
        ],
        [
          2,
          "the promise says nothing. Give it words in quotes, or leave it out.",
        ],
        [
          2,
          ""words" is one too many. Put several words in quotes: rapport promise <client> [text]",
        ],
        [
          2,
          "2026-11-23 is too early here. Give a day from 2026-11-24 on.",
        ],
        [
          2,
          ""soon" is not a day. Use YYYY-MM-DD, 24.12.2026, today, yesterday, -3 or a weekday.",
        ],
        [
          2,
          "tomorrow is still to come. Only a planned meeting can have a day in the future.",
        ],
        [
          2,
          "No client called "nobody". See: rapport client list",
        ],
        [
          2,
          "<client> is missing. Type: rapport promise <client> [text]",
        ],
        [
          2,
          "--as-of only looks back. To enter something for an earlier day, give --on <day> with the answers.",
        ],
        [
          2,
          "--as-of only looks back. To enter something for an earlier day, give --on <day> with the answers.",
        ],
      ]
    `);
  });

  it('a day of another year has its year, where it is confirmed and where it is listed', () => {
    const { read } = newPerson(ACME);
    expect(read('promise acme "ring Jana" --by friday')).toMatch(/, by 27 Nov\n/);
    expect(read('promise acme "ring Tom" --by 2027-02-22')).toMatch(/, by 22 Feb 2027\n/);
    expect(read('promise acme')).toMatch(/ring Jana, by 27 Nov\n.*ring Tom, by 22 Feb 2027\n/s);
    expect(read('report acme')).toContain('ring Tom, by 22 Feb 2027\n');
  });

  it('says as JSON what is open and how many were kept', () => {
    const { json } = newPerson(`${ACME}${OLD}${OVERDUE}`);
    expect(json('promise acme')).toEqual({
      version: 1, asOf: '2026-11-24', client: 'acme',
      promises: [{ number: 2, id: expect.any(String), on: '2026-11-02', by: 'them', text: 'signed order', due: '2026-11-20', overdueDays: 4 }],
      kept: { us: { kept: 0, partly: 1, of: 1 }, them: { kept: 0, partly: 0, of: 0 } },
    });
    expect(json('promise acme --as-of 2026-11-04')).toMatchObject({ promises: [{ number: 2, overdueDays: 0 }, { number: 1, text: 'map of the north' }], kept: { us: { of: 0 } } });
    expect(json('promise acme --settle 2 missed')).toMatchObject({ saved: { kind: 'settlement', client: 'acme', outcome: 'missed' } });
  });

  it('is taken back by undo, settlement first', () => {
    const { read, json } = newPerson(ACME);
    read('promise acme "send the figures"');
    read('promise acme --settle 1 kept');
    read('undo');
    expect(json('promise acme')).toMatchObject({ promises: [{ number: 1, text: 'send the figures' }] });
    read('undo');
    expect(read('promise acme')).toContain('No promise is open. To note one: rapport promise acme "..." --by friday');
  });
});

describe('in a terminal', { timeout: 20_000 }, () => {
  const promised = (text: string, due: number | undefined, more: object = {}): Readonly<Record<string, unknown>> => ({ kind: 'promise', client: 'acme', on: november(2), text, ...(due === undefined ? {} : { due: november(due) }), ...more });

  it('--settle asks about every open one, a key each, and for the new day of one that was moved', async () => {
    const home = homeWith(client('acme'), promised('send the figures', 23), promised('signed order', 27, { by: 'them' }), promised('a map', undefined));
    const terminal = openTerminal([NODE, PROGRAM, 'promise', 'acme', '--settle'], { env: environment(home) });
    await terminal.answer(['What became of it?', 'leave open'], 'mk\r\r');
    await terminal.answer('By which day now', 'soon\r');
    await terminal.answer('from today on', '\x15friday\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "
      What became of it?

        Acme  you promised for yesterday                                     moved
          send the figures
        Acme  they promised for 27 Nov                                       kept
          signed order
        Acme  you promised, 2 Nov                                            open
          a map

      By which day now: send the figures
      ❯ friday"
    `);
    expect(recorded(home)).toEqual(['settlement acme {"outcome":"moved"}', 'settlement acme {"outcome":"kept"}', 'amendment acme {"set":{"due":"2026-11-27"}}']);
  });

  it('the morning asks about promises that are due, beside the intentions', async () => {
    const home = homeWith(client('acme'), checked('acme', 23, { answer: 'Ring Jana' }), promised('send the figures', 24), promised('signed order', 20, { by: 'them' }), promised('later', 25));
    const terminal = morning(home);
    await terminal.answer(['What became of it?', 'Ring Jana', 'they promised for 20 Nov, 4 days overdue', 'you promised for today'], 'pkk\r');
    await terminal.answer('What changed for Acme?', 'They could plan\r');
    await terminal.answer('How does it stand?', '\x03');
    expect(await terminal.end()).toMatchObject({ code: 130 });
    expect(recorded(home)).toEqual(['settlement acme {"outcome":"partly"}', 'settlement acme {"outcome":"kept"}', 'settlement acme {"outcome":"kept"}', 'amendment acme {"set":{"effect":"They could plan"}}']);
    expect(rapport(['promise', 'acme'], { env: environment(home) }).stdout).toMatch(/ \d {2}you promised: later, by 25 Nov\n/);
  });

  it('one that is not settled stays open', async () => {
    const home = homeWith(client('acme'), checked('acme', 23), promised('send the figures', 24));
    const terminal = morning(home);
    await terminal.answer('What became of it?', '\r\r');
    await terminal.answer('How does it stand?', '\x03');
    await terminal.end();
    expect(recorded(home)).toEqual([]);
  });
});
