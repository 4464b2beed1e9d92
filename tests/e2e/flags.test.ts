import { describe, expect, it, onTestFinished } from 'vitest';
import { client, ENDED, environment, homeWith, november, recorded } from './mornings.ts';
import { ACME, BALTIC, newPerson } from './person.ts';
import { NODE, PROGRAM } from './run.ts';
import { openTerminal, type Terminal } from './terminal.ts';

describe('rapport boundary', () => {
  it('is drawn for all or for one, counts the incidents against it, and ends without being forgotten', () => {
    const { read, type, json } = newPerson(`${ACME}${BALTIC}`);
    expect(read('boundary list')).toContain('No boundary is drawn yet. Decide beforehand what you will not do: rapport boundary add "no calls after 20:00"\n');
    expect(read('boundary add "no calls after 20:00" --on 2026-11-02')).toBe('Saved: boundary for every client: no calls after 20:00\n');
    expect(read('boundary add "nobody talks down to Mira" --client acme --on yesterday')).toBe('Saved: boundary for Acme GmbH: nobody talks down to Mira\n');
    for (const day of ['-8', '-3']) expect(type(`flag acme unreasonable "rang at 23:00" --boundary "no calls" --on ${day}`).code).toBe(0);
    expect(read('boundary end 1')).toBe('Ended on Tuesday 24 November: no calls after 20:00\n');
    expect(read('boundary list')).toMatchInlineSnapshot(`
      "Boundaries
      Tuesday 24 November 2026

        1  no calls after 20:00 (since 2 Nov; ended 24 Nov; 2 incidents, last 21 Nov)
        2  nobody talks down to Mira (Acme GmbH; since 23 Nov; no incident)

        An incident against one: rapport flag <client> <item> "..." --boundary <number>
      "
    `);
    expect(read('boundary')).toBe(read('boundary list'));
    expect(read('boundary list --client baltic')).not.toContain('Mira');
    expect(json('boundary list --client acme')).toMatchObject({ boundaries: [{ number: 1, client: null, endedOn: '2026-11-24', incidents: ['2026-11-16', '2026-11-21'] }, { number: 2, client: 'acme', endedOn: null, incidents: [] }] });
    expect(read('boundary list --as-of yesterday')).toContain('No boundary is drawn yet.');
    expect(read('history --grep boundary')).toMatch(/boundary ended: no calls after 20:00[^]*boundary: nobody talks[^]*boundary: no calls/);
    expect(read('undo')).toContain('Taken back: today, boundary ended: no calls after 20:00. ');
    expect(read('boundary list')).toContain('  1  no calls after 20:00 (since 2 Nov; 2 incidents, last 21 Nov)\n');
  });

  it('goes through export and import', () => {
    const person = newPerson(ACME);
    for (const line of ['boundary add "no calls after 20:00"', 'boundary end 1']) person.read(line);
    person.type('flag acme belittling "in front of six" --told');
    const exported = person.read('export');
    const other = newPerson(exported);
    expect(other.read('export')).toBe(exported);
    expect(other.read('boundary list')).toBe(person.read('boundary list'));
  });
});

describe('rapport flag', () => {
  const said = ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): string => `${stdout}${stderr}`;

  it('takes an item by its printed name', () => {
    expect(said(newPerson(ACME).type('flag acme "Late payment" "invoice 17"'))).toContain('red flag, late payment: invoice 17');
  });

  it('says what comes of it: counted, told, a decision tomorrow, a decision today', () => {
    const { type, read } = newPerson(`${ACME}${BALTIC}`);
    expect([
      'flag acme late-payment "invoice 17" --on 2026-10-01', 'flag acme late-payment "invoice 18" --on 2026-11-01', 'flag acme late-payment "invoice 19, third time"',
      'flag baltic belittling "laughed at Mira" --on 2026-11-20', 'flag baltic belittling "again" --told', 'flag baltic belittling', 'flag baltic abuse "I know where you live" --complaint',
    ].map((line) => said(type(line))).join('\n')).toMatchInlineSnapshot(`
      "Saved: Acme GmbH, Thursday 1 October, red flag, late payment: invoice 17
      The first of its kind in 90 days. Ask what is behind it: a provocation is often a call for attention.

      Saved: Acme GmbH, Sunday 1 November, red flag, late payment: invoice 18
      2 of its kind in 90 days; 3 of them ask for a decision.

      Saved: Acme GmbH, today, red flag, late payment: invoice 19, third time
      This asks for a decision. Sleep on it; from Wednesday 25 November on: rapport review acme

      Saved: Baltic Freight, Friday 20 November, red flag, belittling: laughed at Mira
      Tell them calmly that it is not acceptable, and note that you did: rapport boundary add "..." --client baltic; should it come again then, it asks for a decision.

      Saved: Baltic Freight, today, red flag, belittling: again (they have been told)
      They have been told. Should it come again, it asks for a decision.

      Saved: Baltic Freight, today, red flag, belittling
      This asks for a decision. Sleep on it; from Wednesday 25 November on: rapport review baltic

      Saved: Baltic Freight, today, red flag, threat or violence: I know where you live
      Nobody has to accept this. Tell somebody you trust, and decide today how it ends: rapport review baltic
      The complaint is open until you answer it: rapport log baltic complaint --answer
      "
    `);
    expect(read('status')).toMatchInlineSnapshot(`
      "No streak yet
      Tuesday 24 November 2026

      Needs you
        Baltic Freight  a decision is open about threat or violence (24 Nov); nobody has to accept this, decide today: rapport review baltic
        Acme GmbH       a decision is open about late payment, 3 times (24 Nov); sleep on it, and take it tomorrow or later: rapport review acme
        Baltic Freight  complaint not answered (today): I know where you live; to answer it: rapport log baltic complaint --answer

      For today
        Acme GmbH       a warning is open; not checked yet
        Baltic Freight  a warning is open; not checked yet

        Begin with: rapport check
      "
    `);
    expect(read('report acme')).toContain('A decision is open about late payment, 3 times (24 Nov); sleep on it, and take it tomorrow or later: rapport review acme');
  });

  it('is taken back with undo and amended like any fact, and the decision goes with it', () => {
    const person = newPerson(ACME);
    const { saved } = person.json<{ saved: { id: string } }>('flag acme lying "about the budget" --quiet');
    expect(person.read('status')).toContain('a decision is open about lying');
    person.read(`amend ${saved.id} item=mind-changing`);
    expect(person.read('status')).not.toContain('a decision');
    expect(person.read('history acme --grep flag')).toContain('red flag, change of mind: about the budget');
    for (const line of ['undo', 'undo']) person.read(line);
    expect(person.read('history acme --grep flag')).toContain('Nothing of that kind');
  });

  it('is refused where it cannot be, with one line', async () => {
    const person = newPerson(`${ACME}${BALTIC}`);
    person.read('boundary add "no calls" --client baltic');
    person.read('boundary add "no mails" --on 2026-11-10');
    person.read('boundary add "no maps"');
    expect(await person.refusals([
      ['flag acme'], ['flag acme lyin "x"'], ['flag acme threats "x"'], ['flag acme nonsense'], ['flag nobody lying'], ['flag acme lying x --on 2020-01-01'], ['flag acme lying x --on tomorrow'], ['flag acme lying --complaint'],
      ['flag acme lying x --boundary 1'], ['flag acme lying x --boundary 9'], ['flag acme lying x --boundary no'], ['flag acme lying x --boundary 2 --on 2026-11-09'], ['flag acme lying x --as-of yesterday'],
      ['boundary add ""'], ['boundary add x --client nobody'], ['boundary add x --on tomorrow'], ['boundary add x --client baltic --on 2026-02-01'], ['boundary end nothing'], ['boundary end 2 --on 2026-11-01'], ['boundary add "No maps" --client acme'], ['boundary add'], ['flag acme "rang at 23:00" --boundary 2'],
    ])).toMatchInlineSnapshot(`
      [
        [
          2,
          "flag needs an answer, and there is no terminal to ask on. Give the item, as lying, and what was said or done, in quotes.",
        ],
        [
          2,
          "No red flag called "lyin". Did you mean lying?",
        ],
        [
          2,
          "No red flag called "threats". Did you mean abuse?",
        ],
        [
          2,
          "No red flag called "nonsense". Use one of abuse, belittling, lying, unreasonable, late-payment, invoice-disputes, mind-changing, ignores-advice, plays-off, legal-risk.",
        ],
        [
          2,
          "No client called "nobody". See: rapport client list",
        ],
        [
          2,
          "2020-01-01 is too early here. Give a day from 2024-03-01 on.",
        ],
        [
          2,
          "tomorrow is still to come. Only a planned meeting can have a day in the future.",
        ],
        [
          2,
          "--complaint says nothing. Give it words in quotes, or leave it out.",
        ],
        [
          2,
          ""no calls" is a boundary for another client. See: rapport boundary list",
        ],
        [
          2,
          "No boundary is number "9" or begins so. See: rapport boundary list",
        ],
        [
          2,
          ""no" could be 1 (no calls) or 2 (no mails) or 3 (no maps). Give the number.",
        ],
        [
          2,
          "2026-11-09 is too early here. Give a day from 2026-11-10 on.",
        ],
        [
          2,
          "--as-of only looks back. To enter something for an earlier day, give --on <day> with the answers.",
        ],
        [
          2,
          "the boundary says nothing. Give it words in quotes, or leave it out.",
        ],
        [
          2,
          "No client called "nobody". See: rapport client list",
        ],
        [
          2,
          "tomorrow is still to come. Only a planned meeting can have a day in the future.",
        ],
        [
          2,
          "2026-02-01 is too early here. Give a day from 2026-03-01 on.",
        ],
        [
          2,
          "No boundary is number "nothing" or begins so. See: rapport boundary list",
        ],
        [
          2,
          "2026-11-01 is too early here. Give a day from 2026-11-10 on.",
        ],
        [
          2,
          "That boundary is drawn already, as number 3: no maps",
        ],
        [
          2,
          "<text> is missing. Type: rapport boundary add <text>",
        ],
        [
          2,
          "flag needs an answer, and there is no terminal to ask on. Give the item, as lying, and what was said or done, in quotes.",
        ],
      ]
    `);
    person.read('boundary end 2');
    expect(person.refusal('boundary end 2')).toEqual([2, '"no mails" ended on 24 Nov 2026. See: rapport boundary list']);
    expect(person.refusal('flag acme lying x --boundary 2')).toEqual([2, '"no mails" ended on 24 Nov 2026. See: rapport boundary list']);
  });
});

describe('in a terminal', { timeout: 20_000 }, () => {
  const flagging = (home: string, size = {}, words: readonly string[] = []): Terminal => {
    const terminal = openTerminal([NODE, PROGRAM, 'flag', 'acme', ...words], { env: environment(home), ...size });
    onTestFinished(terminal.kill);
    return terminal;
  };

  it('it asks three things, proposes what to call it, and says what comes of it', async () => {
    const home = homeWith(client('acme'), { kind: 'flag', client: 'acme', on: november(20), item: 'belittling', told: true });
    const terminal = flagging(home);
    await terminal.answer('What was said or done?', '\r');
    await terminal.answer('A few words', 'Called Mira useless in front of six people\r');
    await terminal.answer('about the work?', 'p');
    await terminal.answer('not acceptable?', 'y');
    await terminal.answer(['1 belittling'], '1');
    await terminal.answer('Is a complaint in it', '\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "What was said or done?
      ❯ Called Mira useless in front of six people
      Was it about you or one of yours, or about the work? you or yours
      Have you told them that it is not acceptable? yes
      What would you call it? belittling
      Is a complaint in it, something they want put right? no

      Saved: Acme, today, red flag, belittling: Called Mira useless in front of six
      people (they have been told)
      This asks for a decision. Sleep on it; from Wednesday 25 November on:
      rapport review acme"
    `);
    expect(recorded(home)).toEqual(['flag acme {"item":"belittling","text":"Called Mira useless in front of six people","told":true}']);
  });

  it('all of them are shown to whoever asks, and what is none of them is kept as noticed', async () => {
    const home = homeWith(client('acme'));
    const terminal = flagging(home, { columns: 40 });
    await terminal.answer('What was said or done?', 'He sighed all morning\r');
    await terminal.answer('about the work?', 'w');
    await terminal.answer('acceptable?', 'n');
    await terminal.answer('m show all', 'm');
    await terminal.answer('j legal risk', '-');
    await terminal.answer('Is a complaint in it', 'y');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "What was said or done?
      ❯ He sighed all morning
      Was it about you or one of yours, or
      about the work? the work
      Have you told them that it is not
      acceptable? not yet
      What would you call it? show all
      What was it? something else
      Is a complaint in it, something they
      want put right? yes

      Saved: Acme, today, noticed: He sighed
      all morning
      It counts as no red flag.
      The complaint is open until you answer
      it: rapport log acme complaint --answer"
    `);
    expect(recorded(home)).toEqual(['noticed acme {"text":"He sighed all morning"}', 'complaint acme {"text":"He sighed all morning"}']);
  });

  it('words without an item are not asked for again', async () => {
    const home = homeWith(client('acme'));
    const terminal = flagging(home, {}, ['rang at 23:00 and shouted', '--told']);
    await terminal.answer('about the work?', 'w');
    await terminal.answer('What would you call it?', '1');
    await terminal.answer('Is a complaint in it', '\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(recorded(home)).toEqual(['flag acme {"told":true,"item":"unreasonable","text":"rang at 23:00 and shouted"}']);
  });

  it('broken off, the words are kept', async () => {
    const home = homeWith(client('acme'));
    const terminal = flagging(home);
    await terminal.answer('What was said or done?', 'He shouted\r');
    await terminal.answer('about the work?', '\x03');
    expect(await terminal.end()).toEqual({ code: 130, isRestored: true });
    expect(recorded(home)).toEqual(['noticed acme {"text":"He shouted"}']);
  });
});
