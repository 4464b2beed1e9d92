import { expect, it, test } from 'vitest';
import fc from 'fast-check';
import { similarity } from '../../../src/core/similarity.ts';
import { sameness } from '../../../src/core/signals/sameness.ts';
import { areAlike, printOf } from '../../../src/core/signals/text-print.ts';
import { saysOver, type Legend } from './lives.ts';

const answers = ['Send Jana the churn figures', 'Ask Tom about the freezer', 'Visit the night shift', 'Bring two prices for the yard', 'Call Ada after her exam', 'Draw the plan for Monday', 'Read their annual report'];
const legend: Legend = { ...Object.fromEntries(answers.map((answer, index) => [String(index), { kind: 'check', answer } as const])), f: { kind: 'check', answer: 'Follow up!' }, r: { kind: 'check', answer: 'send jana the churn figures.' }, n: { kind: 'check', ratings: { attitude: 4 } } };

test.each([
  ['six different answers', '01234--5....--', '.....--.....--'],
  ['four of six nearly repeat', '0r1rr--r....--', '.....--nnnnn--'],
  ['three of six', '0r1r2--r....--', '.....--.....--'],
  ['four of six name no effect', 'f1f2f--f....--', '.....--nnnnn--'],
  ['a check without an answer counts neither way', '0r1rr--nr...--', '.....--.nnnn--'],
  ['five answers are too few', 'rrrrr--.....--', '.....--.....--'],
])('%s', (_, picture, said) => expect(saysOver(sameness, picture, legend)).toBe(said));

it('compares as `similarity` does', () => {
  const anyText = fc.array(fc.constantFrom('send', 'Jana', 'the', 'figures', 'سؤال', 'Łęgowo', '🌴', 'x'), { maxLength: 8 }).map((words) => words.join(' '));
  fc.assert(fc.property(anyText, anyText, fc.constantFrom(0.3, 0.5, 0.8), (a, b, share) => areAlike(printOf(a), printOf(b), share) === similarity(a, b) >= share), { numRuns: 500 });
});
