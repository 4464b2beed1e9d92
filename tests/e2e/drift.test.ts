import { describe, expect, it, test } from 'vitest';
import { demoStore } from './demo-store.ts';
import { rapportInside } from './inside.ts';
import { checked, client, ENDED, environment, everyTrait, homeWith, morning, QUESTION, settled, SHEET } from './mornings.ts';
import { ACME, newPerson } from './person.ts';
import { rapport } from './run.ts';

interface Finding { readonly client: string; readonly signal: string; readonly severity: string; readonly raised: string; readonly cleared: string | null; readonly acknowledged: string | null; readonly next: string; readonly evidence: readonly { on: string; fact: string }[] }

/** The demo, asked in this process on a Tuesday. */
const { home, store } = demoStore();
async function ask(line: string): Promise<string> {
  const { code, stdout, stderr } = await rapportInside(home, line.split(' '), { env: { RAPPORT_NOW: '2026-11-24T08:30:00+01:00', RAPPORT_STORE: store } });
  expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' });
  return stdout;
}
const findings = async (line: string): Promise<readonly Finding[]> => (JSON.parse(await ask(`${line} --json`)) as { findings: readonly Finding[] }).findings;

describe('the demo', () => {
  it('is warned of what stands, with evidence and a next step', async () => {
    expect(await ask('drift wendlau')).toMatchInlineSnapshot(`
      "Warnings
      Tuesday 24 November 2026

      Wendlau Pumpentechnik GmbH
        Warning   Alert: fading since early October
                  ratings about three quarters of a point lower since some time between early October and mid-October, most clearly communication, knowledge sharing and attitude
                  nothing beyond the expected for 61 days
                  contact every 11 working days since some time between early October and mid-October, before that every 3
        Chance    a steady client looks like this about once in four years
        Evidence  23 Nov: communication 3, usually 4; 23 Nov: knowledge sharing 3, usually 4; 19 Nov: attitude 3, usually 4
        Next      Go there this week and ask Katrin Sommerfeld how it stands. Bring two options for something new, each with its reasons.

        Note      the contract ends on 28 Feb 2027, and nothing says how it goes on
        Evidence  31 Oct: until 28 Feb 2027, 120 days left
        Next      Ask Katrin Sommerfeld for a talk about next year now, and bring two options, each with its reasons.

        With 6 clients, about one warning every 2 months is chance.

        Looked into one? rapport drift ack wendlau fading --reason "..."
      "
    `);
  });

  it('says nothing of the healthy one, and what could be seen by now', async () => {
    expect(await ask('drift brennhavn')).toMatchInlineSnapshot(`
      "Warnings
      Tuesday 24 November 2026

        No warning stands, with 6 clients watched. That is no proof that all is well. What could be seen by now: rapport drift why brennhavn
      "
    `);
    expect(await ask('drift why brennhavn')).toMatchInlineSnapshot(`
      "Brennhavn Sjømat AS
      Tuesday 24 November 2026

        No warning stands.

        179 checks with ratings so far, 154 contacts recorded. Ratings can speak from 16 checks on, the rhythm of contact from 8 contacts on.

      Ratings
        179 checks from 2 Dec 2024 to 19 Nov 2026. Evidence for a fall: 22. With a steady client it reaches 71 about once a year, and then a warning is given; 211, about once in four years, makes it an alert. Both allow for how often and how evenly this client is asked; trait-drift.amber, 104, is for checks on most days.

        What could be seen by now, from the days you really checked: a fall of one point on all items, if it began by 9 Nov 2026; on one item alone (communication), if it began by 20 Oct 2026.
      "
    `);
  });

  it('shows the numbers behind', async () => {
    expect(await ask('drift why wendlau trait-drift')).toMatchInlineSnapshot(`
      "Wendlau Pumpentechnik GmbH
      Tuesday 24 November 2026

      ratings slipping
        Watches     the rated items fall below the client's own past
        Says        ratings about three quarters of a point lower since some time between early October and mid-October, most clearly communication, knowledge sharing and attitude
        Since       about 15 Oct 2026; first said on 5 Nov 2026
        Thresholds  trait-drift.amber 104, trait-drift.red 460
        Source      D2, G7, G9

        23 Nov  communication 3, usually 4
        23 Nov  knowledge sharing 3, usually 4
        19 Nov  attitude 3, usually 4

      Ratings
        183 checks from 2 Dec 2024 to 23 Nov 2026. Evidence for a fall: over 10,000. With a steady client it reaches 71 about once a year, and then a warning is given; 211, about once in four years, makes it an alert. Both allow for how often and how evenly this client is asked; trait-drift.amber, 104, is for checks on most days.

        Item               Before 15 Oct 2026  Since
        communication      4 (45 answers)      3.1 (9 answers)
        knowledge sharing  4.2 (29 answers)    3.3 (6 answers)
        attitude           4.1 (28 answers)    3.2 (5 answers)
        exchange of views  4 (28 answers)      3.2 (5 answers)
        expectations       3.8 (29 answers)    3.4 (5 answers)
        resolution         3.8 (24 answers)    4 (3 answers)
        manners            4.2 (30 answers)    4.6 (5 answers)
      "
    `);
  });

  it('of one kind that does not stand says only that, what does, and what is recorded of all', async () => {
    const lines = (await ask('drift why wendlau contact-gap')).split('\n').slice(3);
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "  No "silence" warning stands. What stands: ratings slipping, nothing new from us, contact thinning and contract ending.

        183 checks with ratings so far, 143 contacts recorded. Ratings can speak from 16 checks on, the rhythm of contact from 8 contacts on.
      "
    `);
  });

  it('would have said on each day what it says of that day now', async () => {
    const all = await findings('drift --replay');
    expect(all.length).toBeGreaterThan(12);
    const key = ({ client: of, signal, raised }: Finding): string => `${of} ${signal} ${raised}`;
    for (const day of ['2025-06-02', '2026-01-13', '2026-04-30', '2026-08-17', '2026-10-30', '2026-11-20']) {
      const stood = all.filter(({ raised, cleared }) => raised <= day && (cleared === null || cleared > day));
      expect({ day, said: (await findings(`drift --as-of ${day}`)).map(key).toSorted() }).toEqual({ day, said: stood.map(key).toSorted() });
    }
  });

  it('tells when it would have warned', async () => {
    expect((await ask('drift carrickmoy --replay')).split('\n').slice(0, 12).join('\n')).toMatchInlineSnapshot(`
      "What it warned of, and when
      Tuesday 24 November 2026

      Carrickmoy Clinics Ltd
        2 Apr        nothing beyond the expected for 55 days (over on 28 Apr 2026)
        13 Feb       ratings about one point higher since some time between early October and early December, most clearly communication, expectations and attitude (over on 6 Apr 2026)
        6 Nov 2025   ratings about one point higher since some time between late September and late November, most clearly communication (over on 12 Feb 2026)
        18 Aug 2025  Alert: Tom Kinsella, who stands up for you, has left (over on 29 Sept 2025)
        7 Jul 2025   Alert: ratings about one point lower since some time between late May and mid-June, most clearly communication, expectations and manners (over on 21 Aug 2025, seen on 25 Jul 2025)
        27 Jun 2025  Look: what they said sounds about one and a half points worse than your ratings of the same weeks (over on 9 Sept 2025)
        23 Jun 2025  nothing beyond the expected for 39 days (over on 2 Jul 2025)
        14 Apr 2025  Look: nothing beyond the expected for 69 days (over on 23 May 2025)"
    `);
  });

  it('shows three warnings in the status, and counts the rest', async () => {
    const [, warnings = ''] = (await ask('status')).split('\nWarnings\n');
    expect(warnings.split('\nFor today')[0]).toMatchInlineSnapshot(`
      "  Dorvaine Mode SARL          Alert: fading since mid-April: ratings slipping, nothing new from us
        Wendlau Pumpentechnik GmbH  Alert: fading since early October: ratings slipping, nothing new from us, contact thinning
        Dorvaine Mode SARL          Look: of the last 4 invoices 4 late, 2 disputed

        and 1 more: rapport drift

        With 6 clients, about one warning every 2 months is chance.
      "
    `);
  });

  it('has the same findings in status --json, as scripts read them', async () => {
    const { clients } = JSON.parse(await ask('status --json')) as { clients: { client: string; warnings: readonly Finding[] }[] };
    expect(clients.flatMap(({ warnings }) => warnings).toSorted((a, b) => (a.client < b.client ? -1 : 1)).map(({ signal }) => signal)).toEqual((await findings('drift')).map(({ signal }) => signal));
    const [first] = await findings('drift wendlau');
    expect(Object.keys(first!)).toEqual(['client', 'signal', 'items', 'severity', 'since', 'raised', 'cleared', 'message', 'id', 'data', 'next', 'evidence', 'source', 'acknowledged']);
    expect(first).toMatchObject({ client: 'wendlau', signal: 'trait-drift', severity: 'alert', next: expect.stringMatching(/^Talk with Katrin/), evidence: expect.arrayContaining([{ on: '2026-11-23', fact: 'communication 3, usually 4' }]) });
  });
});

const COMPLAINT = '{"kind":"complaint","client":"acme","on":"2026-11-16","text":"report late again"}\n';

describe('what was seen', () => {
  it('is out of the way, with its reason, until there is new evidence', () => {
    const { read, json, type } = newPerson(ACME + COMPLAINT);
    const standing = (): readonly Finding[] => json<{ findings: readonly Finding[] }>('drift').findings;
    expect([standing().map(({ signal }) => signal), type('drift --exit-code').code]).toEqual([['complaint-open'], 1]);
    expect(read('drift ack acme complaint-open --reason "Jana has it in hand"')).toBe('Seen, for Acme GmbH: complaint open. It comes back only with new evidence.\n');
    expect([standing().map(({ acknowledged }) => acknowledged), type('drift --exit-code').code, json<{ clients: { warnings: unknown[] }[] }>('status').clients[0]?.warnings]).toEqual([['2026-11-24'], 0, []]);
    expect(read('drift')).toContain('  Seen  complaint open, on 24 Nov 2026; it comes back only with new evidence\n');
    read('undo');
    expect(standing().map(({ acknowledged }) => acknowledged)).toEqual([null]);
  });

  it('changes at once with the facts', () => {
    const { read, json } = newPerson(ACME + COMPLAINT);
    read('status');
    const [complaint] = json<{ facts: { id: string; kind: string }[] }>('history acme').facts.filter(({ kind }) => kind === 'complaint');
    read(`amend ${complaint?.id} on=2026-11-24`);
    expect(json('drift')).toMatchObject({ findings: [] });
  });

  it('cannot be what does not stand, nor without a reason', async () => {
    const { refusals } = newPerson(ACME + COMPLAINT);
    expect(await refusals([['drift ack acme --reason x'], ['drift ack acme contact-gap --reason x'], ['drift ack acme complaint-opne --reason x'], ['drift ack acme complaint-open'], ['drift ack acme complaint-open --reason " "'], ['drift ack nobody x --reason y'], ['drift why acme x'], ['drift nobody'], ['drift acme extra'], ['drift ack acme complaint-open --reason x --as-of 2026-11-20']])).toMatchInlineSnapshot(`
      [
        [
          2,
          "Which warning about Acme GmbH? These stand: complaint-open; as: rapport drift ack acme complaint-open --reason "..."",
        ],
        [
          2,
          "No warning "contact-gap" stands about Acme GmbH. These do: complaint-open",
        ],
        [
          2,
          "No warning "complaint-opne" stands about Acme GmbH. Did you mean complaint-open?",
        ],
        [
          2,
          "Say why it is all right for now, with --reason "..."",
        ],
        [
          2,
          "Say why it is all right for now, with --reason "..."",
        ],
        [
          2,
          "No client called "nobody". See: rapport client list",
        ],
        [
          2,
          "a signal cannot be "x". Use fading, red-flag, complaint-open, people-change, declined-twice, trait-drift, contact-gap, contact-thinning, client-silent, disagreement, voice-gap, single-thread, promises-slipping, payment, our-change, contract-end, no-surprise, coffee, own-absence, contact-too-often, trait-recovery, stale, sameness, same-ratings, weaker-year.",
        ],
        [
          2,
          "No client called "nobody". See: rapport client list",
        ],
        [
          2,
          ""extra" is one too many. Put several words in quotes: rapport drift [command] [client]",
        ],
        [
          2,
          "--as-of only looks back. To enter something for an earlier day, give --on <day> with the answers.",
        ],
      ]
    `);
  });
});

describe('thresholds', () => {
  it('are dated settings, for all clients or for one', () => {
    const { read, json } = newPerson(ACME + COMPLAINT);
    expect(read('config get complaint-open.days')).toBe('2\n');
    expect(read('config set complaint-open.days 9 --client acme')).toBe('complaint-open.days is 9 now.\n');
    expect([read('config get complaint-open.days'), read('config get complaint-open.days --client acme'), json<{ findings: Finding[] }>('drift').findings]).toEqual(['2\n', '9\n', []]);
    read('config set complaint-open.days --client acme');
    expect(read('config get complaint-open.days --client acme')).toBe('2\n');
  });

  it('stay in their range', async () => {
    const { refusals } = newPerson(ACME);
    expect(await refusals([['config set complaint-open.days 0'], ['config set trait-drift.amber many'], ['config set trait-drift.yellow 5'], ['config get trait-drft.amber'], ['config set color never --client acme'], ['config set trait-drift.amber 50 --client nobody']])).toMatchInlineSnapshot(`
      [
        [
          2,
          "complaint-open.days "0" is not a number from 1 to 20.",
        ],
        [
          2,
          "trait-drift.amber "many" is not a number from 5 to 100000.",
        ],
        [
          2,
          "a threshold cannot be "trait-drift.yellow". Use trait-drift.red, trait-drift.amber, trait-recovery.fall.",
        ],
        [
          2,
          "a threshold cannot be "trait-drft.amber". Use trait-drift.amber, trait-drift.red, trait-recovery.fall.",
        ],
        [
          2,
          "--client does not go with color. Leave it out.",
        ],
        [
          2,
          "No client called "nobody". See: rapport client list",
        ],
      ]
    `);
  });
});

test('a warning is told after the ratings, once, and never before', { timeout: 60_000 }, async () => {
  const months = Array.from({ length: 16 }, (_, index) => ({ ...checked('acme', index + 1, everyTrait(4)), on: `2026-10-${String(index + 5).padStart(2, '0')}` }));
  const person = homeWith(...settled('acme'), ...months, client('baltic'), checked('baltic', 23, everyTrait(4)), { kind: 'complaint', client: 'acme', on: '2026-11-19', text: 'report late again' });
  const first = morning(person, { args: ['acme'] });
  await first.answer(QUESTION, 'Send Jana the figures so that she can decide\r');
  expect(first.screen()).not.toContain('complaint');
  await first.answer(SHEET, '44444\r');
  await first.answer('not accept again?', 'n');
  expect(await first.end()).toEqual(ENDED);
  expect(first.screen()).toContain('Worth knowing about Acme: a complaint without an answer for 3 working days.');
  expect(rapport(['status'], { env: environment(person) }).stdout).toContain('Alert: a complaint without an answer');
});
