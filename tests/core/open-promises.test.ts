import { expect, it } from 'vitest';
import { openPromises, standingPromises } from '../../src/core/open-promises.ts';
import { plansOf } from '../../src/core/review/plan.ts';
import { dayAt, historyOf, standingOf, type Written } from './standings.ts';

const decided = (on: number, choice: string, steps: readonly string[] = []): readonly Written[] => [
  { kind: 'decision', on: dayAt(on), choice, reason: 'x', steps },
  ...steps.map((text): Written => ({ kind: 'promise', on: dayAt(on), text, due: dayAt(on + 5), id: `${text} ${on}` })),
];
const kept = (of: string): Written => ({ kind: 'settlement', on: dayAt(9), of, outcome: 'kept' });
const other: Written = { kind: 'promise', on: dayAt(1), text: 'the plan', due: dayAt(3), id: 'the plan' };
const visit = ['visit', 'write'];

it.each<[string, readonly Written[], string]>([
  ['of the decision that holds', [other, ...decided(2, 'repair', visit)], 'the plan, visit 2 (step), write 2 (step)'],
  ['of one that another has followed', [other, ...decided(2, 'repair', visit), ...decided(4, 'keep')], 'the plan'],
  ['the same words decided anew', [...decided(2, 'repair', visit), ...decided(4, 'repair', visit)], 'visit 4 (step), write 4 (step)'],
])('steps %s', (_, facts, expected) => {
  const said = ({ id, step }: ReturnType<typeof openPromises>[number]): string => `${id}${step === true ? ' (step)' : ''}`;
  expect(openPromises(historyOf(...facts)).map(said).join(', ')).toBe(expected);
  expect(standingOf(...facts).promises.map(said).join(', ')).toBe(expected);
});

it('what was done of an earlier decision stays done', () => {
  const history = historyOf(...decided(2, 'repair', visit), kept('visit 2'), ...decided(4, 'keep'));
  expect(standingPromises(history).map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(['visit 2 kept']);
});

it('decisions of one day with the same words each have their own steps', () => {
  const again = decided(2, 'let-go', ['visit']).map((fact) => (fact.kind === 'promise' ? { ...fact, id: 'visit 2 again' } : fact));
  const history = historyOf(...decided(2, 'let-go', ['visit']), ...again);
  expect(plansOf(history).map(({ steps }) => steps.map(({ promise }) => promise?.id))).toEqual([['visit 2'], ['visit 2 again']]);
  expect(openPromises(history).map(({ id }) => id)).toEqual(['visit 2 again']);
});
