import { describe, expect, it, test } from 'vitest';
import { declinedTwice } from '../../../src/core/signals/declined-twice.ts';
import { at, dayAt, findingOn, saysOver, withIds, CLIENT, type Legend } from './lives.ts';

const meeting = { kind: 'touch', touch: 'meeting', by: 'us' } as const;
const legend: Legend = {
  d: { ...meeting, outcome: 'declined' }, m: { ...meeting, outcome: 'moved' }, h: meeting, t: { ...meeting, by: 'them', outcome: 'declined' }, c: { kind: 'touch', touch: 'call', outcome: 'declined' },
  x: { ...meeting, outcome: 'declined', tone: 'disagreement' },
};

test.each([
  ['one is nothing', 'd....--.....--', '.....--.....--'],
  ['two in a row, a week apart', 'd....--m....--', '.....--lllll--'],
  ['close together: once a new date is overdue', 'd..m.--.....--', '.....--lllll--'],
  ['a third is grave', 'd....--m....--d....--', '.....--lllll--aaaaa--'],
  ['so is one in anger', 'd....--x....--', '.....--aaaaa--'],
  ['a meeting held between', 'd.h..--m....--', '.....--.....--'],
  ['a meeting held ends it', 'd....--m.h..--', '.....--ll...--'],
  ['theirs and calls do not count', 't....--d....--c....--', '.....--.....--.....--'],
])('%s', (_, picture, said) => expect(saysOver(declinedTwice, picture, legend)).toBe(said));

describe('a new date', () => {
  const life = (plannedOn: number, lateBy: number) => withIds([
    at(dayAt(0), CLIENT), at(dayAt(0), { ...meeting, outcome: 'declined' }),
    { ...at(dayAt(plannedOn), { ...meeting, outcome: 'planned' }), at: `${dayAt(lateBy)}T09:00:00.000+00:00` },
    at(dayAt(14), { ...meeting, outcome: 'moved' }),
  ]);
  it('planned within five working days excuses the first', () => expect(findingOn(declinedTwice, life(14, 7), dayAt(15))).toBeUndefined());
  it('planned later does not', () => expect(findingOn(declinedTwice, life(14, 8), dayAt(15))).toMatchObject({ severity: 'look', since: dayAt(0), evidence: [{ on: dayAt(0) }, { on: dayAt(14) }] }));
});
