import { describe, expect, it, onTestFinished } from 'vitest';
import { client, ENDED, environment, homeWith, november, recorded } from './mornings.ts';
import { ACME, newPerson } from './person.ts';
import { NODE, PROGRAM } from './run.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** Two years of a client: renewed, then late money, a lie, and a repair that was tried before. */
const STORY = `${ACME}${[
  { kind: 'touch', on: '2025-03-03', touch: 'call', by: 'them', minutes: 90, tone: 'agreement' },
  { kind: 'check', on: '2025-03-04', ratings: { communication: 4, manners: 4 } },
  { kind: 'decision', on: '2026-01-12', choice: 'repair', until: '2026-04-13', reason: 'good people', steps: ['visit Jana'] },
  { kind: 'promise', on: '2026-01-12', by: 'us', text: 'visit Jana', due: '2026-02-02', id: 'visit' },
  { kind: 'settlement', on: '2026-02-02', of: 'visit', outcome: 'kept' },
  { kind: 'check', on: '2026-09-15', ratings: { communication: 2, manners: 3, respect: false } },
  { kind: 'invoice', on: '2026-09-01', number: '17', due: '2026-09-15', paid: '2026-10-15' },
  { kind: 'promise', on: '2026-09-01', by: 'them', text: 'signed order', due: '2026-09-04', id: 'order' },
  { kind: 'settlement', on: '2026-09-05', of: 'order', outcome: 'missed' },
  { kind: 'voice', on: '2026-10-01', text: 'you saved our week', tone: 'good' },
  { kind: 'flag', on: '2026-11-20', item: 'lying', text: 'about the budget' },
  { kind: 'outcome', on: '2026-11-02', what: 'reduced' },
].map((line) => JSON.stringify({ client: 'acme', ...line })).join('\n')}\n`;

describe('rapport review', () => {
  it('is the history on one page: incidents, cost and gift, years, decisions and what became of them, a look back', () => {
    const { read, json } = newPerson(STORY);
    expect(read('review acme')).toMatchInlineSnapshot(`
      "Acme GmbH: review
      Tuesday 24 November 2026

        Look: a decision is open about lying (20 Nov)

        The decision to repair: 1 of 1 step done. Has it helped?

      Red flags
        20 Nov  red flag, lying: about the budget

      What it costs, last 12 months
        Invoices              1 of 1 invoice late, by 30 days on average
        Promises they missed  1 of 1

      What they give
        Adviser     no: respect; not known: strategic issues, acts on advice and pays on time (15 Sept)
        Good words  "you saved our week" (1 Oct)

      Year by year
                              2025  2026 so far
        Traits, mean of 5     4     2.5
        Contacts              1     0
        They began            1     0
        Invoices late         0     1
        Red flags             0     1
        Promises they missed  0     1

      Earlier decisions
        12 Jan  repair until 13 Apr: good people (1 of 1 step done; 1 red flag since)

      Looking back
        How it was before the work was cut on 2 Nov, thirty days at a time.

        Days before           90-61  60-31  30-1
        Traits, mean of 5     ?      2.5    ?
        Invoices late         0      1      0
        Promises they missed  0      1      0

      What would have to be true to keep them
        what they say can be checked, and holds when you check it
        they pay within the agreed days, and ask before they dispute

        To decide: rapport review acme --decide keep --until <day> --reason "..."
      "
    `);
    expect(read('review acme --format md')).toContain('## What it costs, last 12 months\n');
    expect(json('review acme')).toMatchObject({
      version: 1, client: { client: 'acme' }, decision: { since: '2026-11-20', due: '2026-11-23', why: { id: 'decision.flag', data: { item: 'lying' } } },
      last: { choice: 'repair', on: '2026-01-12', steps: [{ text: 'visit Jana', due: '2026-02-02', outcome: 'kept' }] },
    });
    expect(read('review acme --as-of 2025-06-01')).not.toContain('budget');
  });

  it('takes a repair with its steps, follows them up as promises, and asks again on its day', () => {
    const { read, refusal } = newPerson(STORY);
    expect(read('status')).toContain('a decision is open about lying');
    expect(read('review acme --decide repair --until 2026-12-01 --reason "Jana is worth it" --step "visit Jana by friday" --step "one page a week by 2026-11-30"')).toMatchInlineSnapshot(`
      "Saved: Acme GmbH, repair until 1 Dec 2026: Jana is worth it
        visit Jana, by 27 Nov
        one page a week, by 30 Nov
      The check asks what became of each. The plan ends when the ratings rise again. All of it: rapport promise acme
      "
    `);
    expect(read('status')).not.toContain('decision is open');
    expect(read('promise acme')).toMatch(/ 3 {2}you promised: visit Jana, by 27 Nov\n +4 {2}you promised: one page a week, by 30 Nov\n/);
    read('promise acme --settle 3 kept');
    expect(read('review acme')).toContain('The decision to repair: 1 of 2 steps done. To tick one off: rapport promise acme --settle');
    const later = { env: { RAPPORT_NOW: '2026-12-01T08:30:00+01:00' } };
    expect(read('status', later)).toContain('a decision is open about what you decided on 24 Nov, to repair, whose day has come; to take it: rapport review acme');
    expect(read('history acme --grep decision')).toContain('decision: repair until 1 Dec 2026: Jana is worth it');
    read('review acme --decide keep --until 2027-03-01 --reason "better"');
    for (const which of ['4', 'one']) expect(refusal(`promise acme --settle ${which} kept`)).toEqual([2, '"one page a week" was a step of a decision that another has followed: nobody waits for it any more.']);
  });

  it('prints what is left to do before one parts, and says when it is done', () => {
    const { read } = newPerson(STORY);
    expect(read('review acme --decide let-go --until 2026-12-31 --reason "trust is gone"')).toMatchInlineSnapshot(`
      "Saved: Acme GmbH, let go by 31 Dec 2026: trust is gone
        say it in person, with thanks for the good years and without a list of faults, by 1 Dec
        give notice as the contract says, in writing, by 8 Dec
        recommend another firm, by 15 Dec
        settle what is open both ways, by 22 Dec
        send the last invoice, and agree when it is paid, by 31 Dec
      To tick one off: rapport promise acme --settle; when all is done: rapport client end acme
      "
    `);
    for (const number of [3, 4, 5, 6, 7]) read(`promise acme --settle ${number} kept`);
    expect(read('review acme')).toContain('The decision to let go: 5 of 5 steps done. It is closed; to end it here too: rapport client end acme');
  });

  it('who is handed over to a colleague gets no notice and no last invoice', () => {
    expect(newPerson(STORY).read('review acme --decide hand-over --until 2026-12-31 --reason "Mira knows their trade"')).toMatchInlineSnapshot(`
      "Saved: Acme GmbH, hand over by 31 Dec 2026: Mira knows their trade
        say it in person, with thanks for the good years and without a list of faults, by 1 Dec
        name who takes over, and introduce them, by 15 Dec
        settle what is open both ways, by 31 Dec
      To tick one off: rapport promise acme --settle; when all is done: rapport client end acme
      "
    `);
  });

  it('goes through export and import, undo and amend', () => {
    const person = newPerson(STORY);
    const { saved } = person.json<{ saved: { id: string } }>('review acme --decide keep --until 2027-02-01 --reason "they pay well"');
    const other = newPerson(person.read('export'));
    expect(other.read('review acme')).toBe(person.read('review acme'));
    person.read(`amend ${saved.id} reason="they pay"`);
    expect(person.read('review acme')).toContain('keep until 1 Feb 2027: they pay\n');
    for (const line of ['undo', 'undo']) person.read(line);
    expect(person.read('status')).toContain('a decision is open about lying');
  });

  it('is refused where it cannot be, with one line', async () => {
    const person = newPerson(STORY);
    const decide = 'review acme --until friday --reason x --decide';
    expect(await person.refusals([
      ['review acme --decide keep --until friday'], ['review acme --decide keep --until friday --reason " "'], ['review acme --decide keep --reason x'], ['review acme --reason x'], [`${decide} drop`],
      ['review acme --decide keep --reason x --until today'], ['review acme --decide keep --reason x --until soon'], [`${decide} repair`], [`${decide} repair --step visit`], [`${decide} repair --step "visit by 2026-11-01"`],
      [`${decide} repair${' --step "visit by friday"'.repeat(4)}`], [`${decide} keep --step "visit by friday"`], [`${decide} keep --as-of yesterday`], ['review nobody'], ['review'], ['review acme --format x'],
    ])).toMatchInlineSnapshot(`
      [
        [
          2,
          "A decision needs its reason, so that you know later why. Give --reason "..."",
        ],
        [
          2,
          "A decision needs its reason, so that you know later why. Give --reason "..."",
        ],
        [
          2,
          "Until when does it hold? Give the day on which to look at it again, as --until 2027-06-01.",
        ],
        [
          2,
          "What do you decide? Give --decide with one of keep, repair, re-price, reduce, hand-over, let-go.",
        ],
        [
          2,
          "--decide cannot be "drop". Use keep, repair, re-price, reduce, hand-over, let-go.",
        ],
        [
          2,
          "2026-11-24 is not a day to come. Give the day on which to look at it again, as --until 2027-06-01.",
        ],
        [
          2,
          ""soon" is not a day. Use YYYY-MM-DD, 24.12.2026, today, yesterday, -3 or a weekday.",
        ],
        [
          2,
          "A repair needs one to three steps, each with a day: --step "visit Jana by friday"",
        ],
        [
          2,
          ""visit" has no day to come. End it with one, as: --step "visit Jana by friday"",
        ],
        [
          2,
          ""visit by 2026-11-01" has no day to come. End it with one, as: --step "visit Jana by friday"",
        ],
        [
          2,
          "A repair needs one to three steps, each with a day: --step "visit Jana by friday"",
        ],
        [
          2,
          "--step does not go with keep. Leave it out.",
        ],
        [
          2,
          "--as-of only looks back. To enter something for an earlier day, give --on <day> with the answers.",
        ],
        [
          2,
          "No client called "nobody". See: rapport client list",
        ],
        [
          2,
          "<client> is missing. Type: rapport review <client>",
        ],
        [
          2,
          "--format cannot be "x". Use terminal, md, json.",
        ],
      ]
    `);
  });
});

describe('in a terminal', { timeout: 30_000 }, () => {
  const reviewing = (home: string, size = {}): Terminal => {
    const terminal = openTerminal([NODE, PROGRAM, 'review', 'acme'], { env: environment(home), ...size });
    onTestFinished(terminal.kill);
    return terminal;
  };
  const lied = (day: number): string => homeWith(client('acme'), { kind: 'flag', client: 'acme', on: november(day), item: 'lying', text: 'about the budget' });

  it('it shows the page and asks what, why, until when, and the steps', async () => {
    const home = lied(20);
    const terminal = reviewing(home);
    await terminal.answer('What do you decide?', 'r');
    await terminal.answer('Why repair?', '\r');
    await terminal.answer('A reason, please', 'Jana is worth it\r');
    await terminal.answer('When do you look at it again?', '\r');
    await terminal.answer('First step?', 'visit Jana\r');
    await terminal.answer('by which day', ' by friday\r');
    await terminal.answer('Second step?', '\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "Acme: review                                            Tuesday 24 November 2026

        Look: a decision is open about lying (20 Nov)

      Red flags
        20 Nov  red flag, lying: about the budget

      What would have to be true to keep them
        what they say can be checked, and holds when you check it

      What do you decide? repair
      Why repair?
      ❯ Jana is worth it
      When do you look at it again?
      ❯
      First step?
      ❯ visit Jana by friday
      Second step?
      ❯

      Saved: Acme, repair until 22 Feb 2027: Jana is worth it
        visit Jana, by 27 Nov
      The check asks what became of each. The plan ends when the ratings rise again.
      All of it: rapport promise acme"
    `);
    expect(recorded(home)).toEqual(['decision acme {"choice":"repair","until":"2027-02-22","reason":"Jana is worth it","steps":["visit Jana"]}', 'promise acme {"by":"us","text":"visit Jana","due":"2026-11-27"}']);
  });

  it('on the day of the incident it only says to sleep on it, 40 columns wide', async () => {
    const home = lied(24);
    const terminal = reviewing(home, { columns: 40 });
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "Acme: review    Tuesday 24 November 2026

        Look: a decision is open about lying
        (24 Nov)

      Red flags
        24 Nov  red flag, lying: about the
                budget

      What would have to be true to keep them
        what they say can be checked, and
        holds when you check it

      Sleep on it. From Wednesday 25 November
      on you are asked what you decide."
    `);
    expect(recorded(home)).toEqual([]);
  });

  it('Enter leaves it open, and Ctrl-C before the day is known as well', async () => {
    const home = lied(20);
    const left = reviewing(home);
    await left.answer('What do you decide?', '\r');
    await left.see('Nothing was decided. When you are ready: rapport review acme');
    expect(await left.end()).toEqual(ENDED);
    const broken = reviewing(home);
    await broken.answer('What do you decide?', 'k');
    await broken.answer('Why keep?', '\x03');
    expect(await broken.end()).toEqual({ code: 130, isRestored: true });
    expect(recorded(home)).toEqual([]);
  });
});
