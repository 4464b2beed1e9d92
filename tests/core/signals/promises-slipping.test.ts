import { expect, test } from 'vitest';
import { promisesSlipping } from '../../../src/core/signals/promises-slipping.ts';
import { at, dayAt, findingOn, withIds, CLIENT, type Told } from './lives.ts';

/** Promises as "made due settled outcome" by day of the picture; "-" where there is none. */
function life(...promises: readonly string[]) {
  const facts = promises.flatMap((line, index) => {
    const [made, due, settled, outcome] = line.split(' ');
    const promise = { ...at(dayAt(Number(made)), { kind: 'promise', text: `p${index}` }), id: `p${index}`, ...(due === '-' ? {} : { due: dayAt(Number(due)) }) };
    return settled === undefined ? [promise] : [promise, at(dayAt(Number(settled)), { kind: 'settlement', of: `p${index}`, outcome } as Told)];
  });
  return withIds([at(dayAt(0), CLIENT), ...facts]);
}
const broken = ['0 - 1 missed', '0 - 2 missed', '0 - 3 missed', '0 - 4 kept', '0 - 5 partly', '0 - 8 missed'];

test.each([
  ['two overdue, on the day after the second', life('0 3', '0 7'), 8, 'signal.promises-overdue'],
  ['the day they are due is not over', life('0 3', '0 7'), 7, undefined],
  ['one overdue', life('0 3', '0 -'), 30, undefined],
  ['moved is not overdue', life('0 3', '0 7 6 moved'), 8, undefined],
  ['settled in between', life('0 3 9 kept', '0 7'), 9, undefined],
  ['fewer than half kept', life(...broken), 8, 'signal.promises-slipping'],
  ['five are too few', life(...broken), 7, undefined],
  ['partly counts half', life('0 - 1 partly', '0 - 1 partly', '0 - 1 kept', '0 - 1 kept', '0 - 1 missed', '0 - 1 missed'), 8, undefined],
  ['a later word counts', life(...broken, '0 - 9 missed').concat(withIds([at(dayAt(10), { kind: 'settlement', of: 'p0', outcome: 'kept' }), at(dayAt(10), { kind: 'settlement', of: 'p1', outcome: 'kept' })])), 10, undefined],
])('%s', (_, facts, day, id) => expect(findingOn(promisesSlipping, facts, dayAt(day))?.message.id).toBe(id));
