import { expect, test } from 'vitest';
import { columnsOf } from '../../src/render/columns.ts';
import { keptApart } from '../../src/render/kept-apart.ts';

const rows = [
  [{ text: 'acme' }, { text: '3 أيام عمل' }, { text: 'Jana Roth' }],
  [{ text: 'Baltic S.A.' }, { text: '' }, { text: '24', paint: (text: string) => `[${text}]` }],
];

test.each([
  ['en', ['acme         3 أيام عمل  Jana Roth', 'Baltic S.A.              [24]']],
  ['ar', ['acme         <3 أيام عمل>  <Jana Roth>', '<Baltic S.A.>              [<24>]']],
] as const)('the cells of a row in %s', (locale, lines) => {
  expect(columnsOf(keptApart(rows, locale), { width: 80 }).map((line) => line.replaceAll('\u2068', '<').replaceAll('\u2069', '>'))).toEqual(lines);
});
