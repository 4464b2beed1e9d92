import { expect, test } from 'vitest';
import { pressKey, startRows, type RowRules, type Rows } from '../../../src/prompts/screen/rows.ts';

/** Rows of one letter: a digit answers, "+" marks without going on, "-" is what Enter makes of a row without answer. */
const rules: RowRules<string> = {
  answer: (entry, key) => (/\d/.test(key) ? { entry: key } : key === '+' ? { entry: `${entry}+`, stay: true } : undefined),
  pass: (entry) => (entry === '.' ? '-' : entry),
  clear: () => '.',
  rest: '*',
};

/** Rows after keys, the one the person is on in brackets; "done" when Enter ended it. */
function after(keys: string): string {
  const start: Rows<string> = startRows(['.', '.', '.']);
  const { entries, at, done } = keys.split(' ').reduce((rows, key) => pressKey(rows, key, rules) ?? rows, start);
  return done ? `${entries.join(' ')} done` : [...entries, ''].map((entry, row) => (row === at ? `[${entry}]` : entry)).join(' ').trim();
}

test.each([
  ['', '[.] . .'],
  ['x', '[.] . .'],
  ['4', '4 [.] .'],
  ['enter', '- [.] .'],
  ['4 2 5', '4 2 5 []'],
  ['4 2 5 x 3', '4 2 5 []'],
  ['4 2 5 enter', '4 2 5 done'],
  ['4 up 3', '3 [.] .'],
  ['4 up up up', '[4] . .'],
  ['down 2', '. 2 [.]'],
  ['down down down down', '. . . []'],
  ['4 up enter', '4 [.] .'],
  ['4 backspace', '[4] . .'],
  ['4 backspace backspace', '[.] . .'],
  ['4 2 5 backspace', '4 2 [5]'],
  ['4 2 5 backspace backspace', '4 [2] .'],
  ['+ + 1', '1 [.] .'],
  ['+', '[.+] . .'],
  ['4 *', '4 - - []'],
  ['4 * enter', '4 - - done'],
  ['4 2 up up *', '4 2 - []'],
  ['down *', '. - - []'],
  ['4 2 5 *', '4 2 5 []'],
])('after "%s" the rows are %s', (keys, expected) => {
  expect(after(keys)).toBe(expected);
});

test('a key without meaning gives no rows; one that changes nothing the very same, so that nothing is told', () => {
  const rows = startRows(['.']);
  expect(pressKey(rows, 'x', rules)).toBeUndefined();
  expect(pressKey(pressKey(rows, 'down', rules) ?? rows, 'x', rules)).toBeUndefined();
  expect(pressKey(rows, 'up', rules)).toBe(rows);
});
