import { describe, expect, it } from 'vitest';
import { client, ENDED, environment, homeWith, november, recorded } from './mornings.ts';
import { ACME, newPerson } from './person.ts';
import { NODE, PROGRAM } from './run.ts';
import { openTerminal } from './terminal.ts';

const LATE = '{"kind":"complaint","client":"acme","on":"2026-11-23","text":"report late"}\n';
const AGAIN = '{"kind":"complaint","client":"acme","on":"2026-11-24","text":"report late again"}\n';

describe('a complaint', () => {
  it('is noted with one kind line, and open in the status until it is answered', () => {
    const { type, read } = newPerson(ACME);
    const { stdout, stderr } = type('log acme complaint "report late again"');
    expect([stdout, stderr]).toEqual([
      'Saved: Acme GmbH, today, complaint: report late again\n',
      'Pause first: a sharp word is often a call for attention. Once you did something useful about it: rapport log acme complaint --answer\n',
    ]);
    expect(read('status')).toContain('complaint not answered (today): report late again; to answer it: rapport log acme complaint --answer\n');
    expect(read('log acme complaint --answer "rang Jana" --core "she learns of delays last"')).toBe('Saved: Acme GmbH, complaint answered the same day: rang Jana\n');
    expect(read('status')).not.toContain('complaint');
    expect(read('history acme --grep answered')).toContain('complaint answered, report late again: rang Jana');
  });

  it('that is warned of says how to answer it as well', () => {
    const { read } = newPerson(`${ACME}{"kind":"complaint","client":"acme","on":"2026-11-16","text":"report late"}\n`);
    expect(read('status')).toContain('Alert: a complaint without an answer for 6 working days; to answer it: rapport log acme complaint --answer\n');
    expect(read('log acme complaint --answer "rang Jana" --on -3')).toBe('Saved: Acme GmbH, complaint answered after 5 days: rang Jana\n');
    expect([read('status'), read('drift'), read('report acme')].join('')).not.toContain('complaint without');
    expect(read('drift --replay')).toContain('complaint without an answer');
  });

  it('is named by its number or beginning where several are open, and refused what cannot be', async () => {
    const person = newPerson(`${ACME}${LATE}${AGAIN}`);
    expect(await person.refusals([
      ['log acme complaint --answer "rang"'], ['log acme complaint invoice --answer "rang"'], ['log acme complaint 2 --answer ""'], ['log acme complaint 2 --answer'], ['log acme complaint 2 --core "x"'],
      ['log acme complaint 2 --answer "rang" --on yesterday'], ['log acme call --answer "rang"'], ['log acme idea --core x'], ['log acme complaint 2 --answer "rang" --as-of yesterday'],
    ])).toMatchInlineSnapshot(`
      [
        [
          2,
          "Which complaint: 1 (report late) or 2 (report late again)? Give its number: rapport log acme complaint 1 --answer "..."",
        ],
        [
          2,
          "No complaint is number "invoice" or begins so. See: rapport history acme --grep complaint",
        ],
        [
          2,
          "--answer says nothing. Give it words in quotes, or leave it out.",
        ],
        [
          2,
          "log needs an answer, and there is no terminal to ask on. Give --answer with what you did, in quotes.",
        ],
        [
          2,
          "log needs an answer, and there is no terminal to ask on. Give --answer with what you did, in quotes.",
        ],
        [
          2,
          "2026-11-23 is too early here. Give a day from 2026-11-24 on.",
        ],
        [
          2,
          "--answer does not go with call. Leave it out.",
        ],
        [
          2,
          "--core does not go with idea. Leave it out.",
        ],
        [
          2,
          "--as-of only looks back. To enter something for an earlier day, give --on <day> with the answers.",
        ],
      ]
    `);
    expect(person.json('log acme complaint 1 --answer "sent it with a word of excuse"')).toMatchObject({ saved: { kind: 'complaint-answer', client: 'acme', done: 'sent it with a word of excuse' } });
    expect(person.refusal('log acme complaint 1 --answer "rang"')).toEqual([2, '"report late" was answered on 24 Nov 2026. To take back what was recorded last: rapport undo']);
    person.read('log acme complaint --answer "rang"');
    expect(person.refusal('log acme complaint --answer "rang"')).toEqual([2, 'No complaint is open. To note one: rapport log acme complaint "..."']);
  });
});

describe('in a terminal', { timeout: 20_000 }, () => {
  const complaint = (text: string, day: number): Readonly<Record<string, unknown>> => ({ kind: 'complaint', client: 'acme', on: november(day), text });

  it('it asks which, shows the age, and asks for the core and what was done', async () => {
    const home = homeWith(client('acme'), complaint('report late', 19), complaint('wrong logo', 24));
    const terminal = openTerminal([NODE, PROGRAM, 'log', 'acme', 'complaint', '--answer'], { env: environment(home) });
    await terminal.answer(['Which complaint?', '1 report late (5 days ago)', '2 wrong logo (today)'], '1');
    await terminal.answer('What is the core of it?', 'She learns of delays last\r');
    await terminal.answer('What useful thing', '\r');
    await terminal.answer('however small', 'Rang her; from Friday she gets a date two days before\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "Which complaint? report late (5 days ago)

      Acme, 5 days ago: report late
      Pause first, and answer nothing in kind: a sharp word is often a call for
      attention.

      What is the core of it?
      ❯ She learns of delays last
      What useful thing did you do about it?
      ❯ Rang her; from Friday she gets a date two days before
      Saved: Acme, complaint answered after 5 days: Rang her; from Friday she gets a
      date two days before"
    `);
    expect(recorded(home)).toEqual(['complaint-answer acme {"core":"She learns of delays last","done":"Rang her; from Friday she gets a date two days before"}']);
  });

  it('Ctrl-C leaves it open', async () => {
    const home = homeWith(client('acme'), complaint('report late', 19));
    const terminal = openTerminal([NODE, PROGRAM, 'log', 'acme', 'complaint', '--answer'], { env: environment(home) });
    await terminal.answer('What is the core of it?', 'She\r');
    await terminal.answer('What useful thing', '\x03');
    expect(await terminal.end()).toEqual({ code: 130, isRestored: true });
    expect(recorded(home)).toEqual([]);
  });
});
