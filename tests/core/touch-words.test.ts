import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { readTouchWords } from '../../src/core/touch-words.ts';

/** "day | outcome | note" of words as a shell would give them: what is in quotes is one. */
function read(line: string, mayNameDay = true): string {
  const { day = '', outcome = '', note = '', more = '' } = fieldsOf(line, mayNameDay);
  return more === '' ? `${day} | ${outcome} | ${note}` : more;
}

/** The same with every field: "day=friday minutes=30". */
function readAll(line: string): string {
  return Object.entries(fieldsOf(line, true)).map(([field, value]) => `${field}=${value}`).join(' ');
}

const PEOPLE = ['Jana Roth', 'Piet Vos', 'Jan Berg', 'Anna van der Berg'].map((name) => ({ name }));

function fieldsOf(line: string, mayNameDay: boolean): Readonly<Partial<Record<'day' | 'outcome' | 'note' | 'more', string>>> {
  const typed = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  try {
    return { ...readTouchWords(typed, mayNameDay, PEOPLE) };
  } catch (error) {
    if (error instanceof UserError) return { more: error.id };
    throw error;
  }
}

describe('the words after a touch', () => {
  test.each([
    ['', ' |  | '],
    ['talked about the budget', ' |  | talked about the budget'],
    ['"talked about the budget"', ' |  | talked about the budget'],
    ['soon', ' |  | soon'],
    ['yesterday', 'yesterday |  | '],
    ['2026-11-20 she was tired', '2026-11-20 |  | she was tired'],
    ['today moved', 'today | moved | '],
    ['declined yesterday', 'yesterday | declined | '],
    ['mon talked about the budget', 'mon |  | talked about the budget'],
    ['sat down with the team', ' |  | sat down with the team'],
    ['on 31 pages', ' |  | on 31 pages'],
    ['3 of them came', ' |  | 3 of them came'],
    ['declined yesterday "too busy"', 'yesterday | declined | too busy'],
    ['no-reply', ' | no-reply | '],
    ['no reply', ' | no-reply | '],
    ['no reply yesterday', 'yesterday | no-reply | '],
    ['no replyto that', ' |  | no replyto that'],
    ['-3', '-3 |  | '],
    ['+2 at 14:00', '+2 |  | '],
    ['mondays are bad', ' |  | mondays are bad'],
    ["today's numbers", " |  | today's numbers"],
    ['someday perhaps', ' |  | someday perhaps'],
    ['money is tight', ' |  | money is tight'],
    ['"fryday suits them"', ' |  | fryday suits them'],
    ['3 people there', ' |  | 3 people there'],
    ['1.5 points better', ' |  | 1.5 points better'],
    ['planned friday', 'friday | planned | '],
    ['fri', 'fri |  | '],
    ['friday suits them', ' |  | friday suits them'],
    ['last friday', 'last friday |  | '],
    ['on friday', 'on friday |  | '],
    ['next tuesday', 'next tuesday |  | '],
    ['on yesterday', 'on yesterday |  | '],
    ['they decide by friday', ' |  | they decide by friday'],
    ['last friday they were tired', 'last friday |  | they were tired'],
    ['next steps are clear', ' |  | next steps are clear'],
    ['on budget', ' |  | on budget'],
    ['we', ' |  | we'],
    ['"they move it to friday"', ' |  | they move it to friday'],
    ['pleased with the result', ' |  | pleased with the result'],
    ['"moved the deadline"', ' |  | moved the deadline'],
    ['moved "they asked for it"', ' | moved | they asked for it'],
  ])('%s: %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test.each([
    ['moved the deadline', 'outcome-or-words'],
    ['yesterday declined busy', 'outcome-or-words'],
    ['they called friday about lunch', 'day-inside'],
    ['next friday suits them', 'day-inside'],
    ['about the budget with jana', 'with-inside'],
    ['lunch with Mia', 'with-inside'],
    ['decline', 'unknown-value'],
    ['ysterday', 'bad-day'],
    ['on 31.02.2026', 'bad-day'],
    ['on mondey', 'bad-day'],
    ['30', 'minutes-or-words'],
    ['30 with jana', 'minutes-or-words'],
    ['yesterday 30 by them', 'minutes-or-words'],
    ['tomorow', 'bad-day'],
    ['fryday 30m', 'bad-day'],
    ['wensday', 'bad-day'],
    ['2026-11-31', 'bad-day'],
    ['31/10/2026', 'bad-day'],
    ['31.10.', 'bad-day'],
    ['3 days ago', 'bad-day'],
    ['14h', 'bad-time'],
    ['friday 14h30', 'bad-time'],
    ['noreply', 'unknown-value'],
  ])('%s is asked about: %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test('name no day where it is given already', () => {
    expect([read('yesterday', false), read('moved friday', false)]).toEqual([' |  | yesterday', 'outcome-or-words']);
  });

  test.each([
    ['30m', 'minutes=30'],
    ['1h30 friday', 'minutes=90 day=friday'],
    ['20.11.2026 30m', 'day=20.11.2026 minutes=30'],
    ['45 minutes with jana', 'minutes=45 with=Jana'],
    ['30m with jana roth and piet they want options', 'minutes=30 with=jana roth,piet note=they want options'],
    ['with jana, piet, and then lunch', 'with=jana,piet note=and then lunch'],
    ['with jana and peter', 'with=jana,peter'],
    ['with jana, peter', 'with=jana,peter'],
    ['with jana and peter 30m', 'with=jana,peter minutes=30'],
    ['with anna, peter and mia yesterday', 'with=anna,peter,mia day=yesterday'],
    ['last friday with jana', 'day=last friday with=jana'],
    ['with roth,piet', 'with=roth,piet'],
    ['with van der berg, Mia Lund talked', 'with=van der berg,Mia Lund note=talked'],
    ['with petra klein', 'with=petra note=klein'],
    ['with "petra klein" 10min', 'with=petra klein minutes=10'],
    ['with "jana, piet"', 'with=jana,piet'],
    ['with jana and left early', 'with=jana note=and left early'],
    ['by them 5m', 'by=them minutes=5'],
    ['by friday they decide', 'note=by friday they decide'],
    ['planned friday 9:30 with jana', 'outcome=planned day=friday time=09:30 with=jana'],
    ['tomorrow at 14:00', 'day=tomorrow time=14:00'],
    ['friday with jana', 'day=friday with=jana'],
    ['declined yesterday too busy', 'outcome=declined day=yesterday note=too busy'],
    ['30 people came', 'note=30 people came'],
    ['with', 'note=with'],
    ['30m 40m', 'minutes=30 note=40m'],
  ])('%s: %s', (line, expected) => {
    expect(readAll(line).toLowerCase()).toBe(expected.toLowerCase());
  });
});
