import { describe, expect, it, test } from 'vitest';
import { checked, client, ENDED, everyTrait, homeWith, morning, november, QUESTION } from './mornings.ts';
import { ACME, newPerson } from './person.ts';

const OFFER = 'rapport week';
/** Tuesday's morning of one client, answered in full. */
async function morningOf(home: string): Promise<string> {
  const terminal = morning(home, { day: 24 });
  await terminal.answer('out of focus', '\r\r');
  await terminal.answer(QUESTION, 'Ring Jana about the pallet figures, so that she can decide\r');
  expect(await terminal.end()).toEqual(ENDED);
  return terminal.screen();
}

describe('the last morning of the week', { timeout: 60_000 }, () => {
  test('offers to look back, in one line and once', async () => {
    const home = homeWith(client('acme'), checked('acme', 23, { ...everyTrait(4), reflections: { flag: false } }), { kind: 'setting', on: november(2), name: 'workingDays', value: 'mon-tue' });
    expect(await morningOf(home)).toContain('That was the last check of the week. Five minutes to look back: rapport week');
    const again = morning(home, { day: 24 });
    expect(await again.end()).toEqual(ENDED);
    expect(again.screen()).not.toContain(OFFER);
  });

  test('no other does', async () => {
    const home = homeWith(client('acme'), checked('acme', 23, { ...everyTrait(4), reflections: { flag: false } }), { kind: 'setting', on: november(2), name: 'workingDays', value: 'mon-wed' });
    expect(await morningOf(home)).not.toContain(OFFER);
  });
});

const STORY = `${ACME}${[
  { kind: 'check', on: '2026-11-19', answer: 'Ring Jana before her board call' },
  { kind: 'check', on: '2026-11-20', settle: 'kept', effect: 'she went in prepared' },
  { kind: 'voice', on: '2026-11-18', text: 'you saved our week', tone: 'good' },
  { kind: 'noticed', on: '2026-11-13', text: 'of the week before' },
].map((line) => JSON.stringify({ client: 'acme', ...line })).join('\n')}\n`;

describe('rapport week', () => {
  it('is a page, for the week up to a day', () => {
    const { read } = newPerson(STORY);
    expect(read('week --as-of 2026-11-20')).toMatchInlineSnapshot(`
      "The week, 16 – 20 November
      Friday 20 November 2026

      What you learned
        18 Nov  acme  they said: you saved our week (good)
        20 Nov  acme  you did: Ring Jana before her board call; what changed: she went in prepared

      Better or worse
        No warning came and none is over. That is no proof that all is well.

      One client to visit
        No warning asks for it, and whoever decides was met in the last four weeks, or is not known.

      One thing to stop
        Nothing recorded points to one. What did you do this week that nobody would have missed?
      "
    `);
    expect(read('week --as-of 2026-11-20 --md')).toBe(read('week --as-of 2026-11-20 --format md'));
    expect(read('week --as-of 2026-11-20 --md')).toMatch(/^# The week, 16 – 20 November\n/);
  });

  it('says in JSON which days it is about', () => {
    const { json } = newPerson(STORY);
    expect(json('week --as-of 2026-11-20')).toMatchObject({ version: 1, asOf: '2026-11-20', from: '2026-11-16', to: '2026-11-20', blocks: expect.any(Array) as unknown });
  });

  it('asks nothing of an empty store', () => expect(newPerson().read('week')).toContain('Begin with: rapport check'));

  it('refuses two formats at once', async () => {
    const { refusals } = newPerson(ACME);
    expect(await refusals([['week --md --format html'], ['week acme'], ['week --format page']])).toMatchInlineSnapshot(`
      [
        [
          2,
          "--md does not go with --format html. Leave it out.",
        ],
        [
          2,
          ""acme" is one too many. Type: rapport week",
        ],
        [
          2,
          "--format cannot be "page". Use terminal, md, json, html.",
        ],
      ]
    `);
  });
});
