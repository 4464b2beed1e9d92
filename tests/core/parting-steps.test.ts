import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/core/calendar.ts';
import { partingSteps } from '../../src/core/review/parting-steps.ts';
import { dayAt } from './standings.ts';

it.each<['hand-over' | 'let-go', number, string]>([
  ['let-go', 91, 'say-it 7, notice 28, successor 49, owed 70, invoice 91'],
  ['let-go', 37, 'say-it 7, notice 14, successor 21, owed 28, invoice 37'],
  ['let-go', 10, 'say-it 7, notice 7, successor 7, owed 7, invoice 10'],
  ['let-go', 1, 'say-it 1, notice 1, successor 1, owed 1, invoice 1'],
  ['hand-over', 91, 'say-it 7, successor 49, owed 91'],
  ['hand-over', 7, 'say-it 7, successor 7, owed 7'],
])('%s in %i days: %s', (choice, days, expected) => {
  expect(partingSteps(choice, 'say-it', dayAt(0), dayAt(days)).map(({ task, due }) => `${task} ${daysBetween(dayAt(0), due)}`).join(', ')).toBe(expected);
});

it('what is first is said first, and nothing is due after the day', () => {
  fc.assert(fc.property(fc.constantFrom('hand-over' as const, 'let-go' as const), fc.integer({ min: 1, max: 900 }), (choice, days) => {
    const until = addDays(dayAt(0), days);
    const dues = partingSteps(choice, 'say-it-safely', dayAt(0), until).map(({ due }) => due);
    expect(dues).toEqual(dues.toSorted());
    expect([dues[0]! <= addDays(dayAt(0), 7), dues.at(-1)]).toEqual([true, until]);
  }));
});
