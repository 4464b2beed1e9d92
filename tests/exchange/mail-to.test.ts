import { expect, it } from 'vitest';
import { mailsNobody } from '../../src/exchange/mail-to.ts';

const BLOCK = '# rapport remind: begin (taken out by: rapport remind uninstall)\n30 8 * * * node\n# rapport remind: end\n';

it.each([
  ['', false],
  ['MAILTO=jana\n', false],
  ['MAILTO=\n', true],
  ['MAILTO=""\n', true],
  [" 'MAILTO' = ''  \r\n", true],
  ['# MAILTO=\n', false],
  ['MAILTO=\n0 1 * * * x\nMAILTO=jana\n', false],
  ['MAILTO=jana\nMAILTO=\n', true],
  ['MAILTO_X=\n', false],
])('above the block %j: nobody is mailed: %s', (above, expected) => {
  expect(mailsNobody(Buffer.from(`${above}${BLOCK}`))).toBe(expected);
  expect(mailsNobody(Buffer.from(`${above}${BLOCK}MAILTO=\n`))).toBe(expected);
});
