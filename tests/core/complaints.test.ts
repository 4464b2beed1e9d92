import { expect, test } from 'vitest';
import { complaintsOf, findOpenComplaint } from '../../src/core/complaints.ts';
import { UserError } from '../../src/core/errors.ts';
import { dayAt, historyOf, type Written } from './standings.ts';

const complaint = (id: string, day: number): Written => ({ kind: 'complaint', on: dayAt(day), id, text: id });
const LATE = complaint('report late', 0);
const AGAIN = complaint('report late again', 3);
const ANSWER: Written = { kind: 'complaint-answer', on: dayAt(1), of: 'report late', done: 'rang' };

function meant(facts: readonly Written[], which: string): string | object {
  try {
    return findOpenComplaint(complaintsOf(historyOf(...facts)), which, 'acme').text;
  } catch (error) {
    if (error instanceof UserError) return [error.id, error.data];
    throw error;
  }
}

test.each([
  ['the only open one', [LATE], '', 'report late'],
  ['the other is answered', [LATE, AGAIN, ANSWER], '', 'report late again'],
  ['none', [], '', ['no-complaint', { handle: 'acme' }]],
  ['all answered', [LATE, ANSWER], '', ['no-complaint', { handle: 'acme' }]],
  ['two', [LATE, AGAIN], '', ['which-complaint', { handle: 'acme', candidates: [{ number: 1, text: 'report late' }, { number: 2, text: 'report late again' }] }]],
  ['a number', [LATE, AGAIN], '2', 'report late again'],
  ['a beginning', [LATE, AGAIN], 'Report late a', 'report late again'],
  ['the whole of one', [LATE, AGAIN], 'report late', 'report late'],
  ['answered before', [LATE, AGAIN, ANSWER], '1', ['complaint-answered', { text: 'report late', on: dayAt(1) }]],
  ['unknown', [LATE], 'invoice', ['unknown-complaint', { which: 'invoice', handle: 'acme' }]],
])('the complaint meant: %s', (_, facts, which, expected) => expect(meant(facts, which)).toEqual(expected));
