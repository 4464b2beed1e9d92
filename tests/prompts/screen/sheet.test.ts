import { expect, test } from 'vitest';
import type { SheetRow } from '../../../src/prompts/prompter.ts';
import { sheetPrompt } from '../../../src/prompts/screen/sheet.ts';
import { widthOf } from '../../../src/core/width.ts';
import { show } from './show.ts';

const ROWS: readonly SheetRow[] = [
  { item: 'communication', scale: 'rating', question: 'Do they tell us things early?', low: 'left in the dark', high: 'told unasked',
    anchors: ['We learn it from others, or too late.', 'They answer when we ask.', 'They call before we would have thought of asking, and say what it means for us.'] },
  { item: 'resolution', scale: 'rating', question: 'Disagreements: do they end?', low: 'left smouldering', high: 'settled',
    anchors: ['It is left lying, or comes back louder.', 'It ends, but only after we push.', 'They bring it up and settle it.'] },
  { item: 'acts-on-advice', scale: 'yesno', question: 'Did they act on our advice?', low: 'not yet', high: 'or said why not', anchors: undefined },
];

async function sheet(keys: string, look: Parameters<typeof show>[2] = {}) {
  const told: string[] = [];
  const shown = await show(sheetPrompt, { rows: ROWS, onChange: (answers) => told.push(JSON.stringify(answers)) }, look);
  if (keys !== '') shown.press(keys);
  return { ...shown, told };
}

test('one row an item: both poles on it, the anchors of the one under the cursor below', async () => {
  expect(await (await sheet('2')).picture()).toMatchInlineSnapshot(`
    "  Do they tell us things early?  1 left in the dark  5 told unasked     2
    ❯ Disagreements: do they end?    1 left smouldering  5 settled          _
      Did they act on our advice?    n not yet           y or said why not  ·

    1-5 on this scale   ? cannot tell   - no occasion   Enter skip   ↑ back

      1 It is left lying, or comes back louder.
      3 It ends, but only after we push.
      5 They bring it up and settle it."
  `);
});

test('a yes/no item has its own keys', async () => {
  expect(await (await sheet('2 -')).picture()).toMatchInlineSnapshot(`
    "  Do they tell us things early?  1 left in the dark  5 told unasked     2
      Disagreements: do they end?    1 left smouldering  5 settled          -
    ❯ Did they act on our advice?    n not yet           y or said why not  _

    y yes   n no   ? cannot tell   Enter skip   ↑ back"
  `);
});

test('at 40 columns the poles have a line of their own', async () => {
  expect(await (await sheet('2', { columns: 40 })).picture()).toMatchInlineSnapshot(`
    "  Do they tell us things early?       2
        1 left in the dark   5 told unasked
    ❯ Disagreements: do they end?         _
        1 left smouldering   5 settled
      Did they act on our advice?         ·
        n not yet   y or said why not

    1-5 on this scale   ? cannot tell
    - no occasion   Enter skip   ↑ back

      1 It is left lying, or comes back
        louder.
      3 It ends, but only after we push.
      5 They bring it up and settle it."
  `);
});

test('on a short terminal the anchors give way first, then rows far from the cursor', async () => {
  expect(await (await sheet('', { columns: 40, rows: 12, ascii: true })).picture()).toMatchInlineSnapshot(`
    "
    > Do they tell us things early?       _
        1 left in the dark   5 told unasked
      Disagreements: do they end?         .
        1 left smouldering   5 settled
      1 more below
    1-5 on this scale   ? cannot tell
    - no occasion   Enter skip   up back

      1 We learn it from others, or too
        late."
  `);
});

test('afterwards the answers stay', async () => {
  const { picture, answer } = await sheet('2 - n enter');
  expect(await answer).toEqual({ communication: 2, resolution: 'none', 'acts-on-advice': false });
  expect(await picture()).toMatchInlineSnapshot(`
    "  Do they tell us things early?  1 left in the dark  5 told unasked     2
      Disagreements: do they end?    1 left smouldering  5 settled          -
      Did they act on our advice?    n not yet           y or said why not  n"
  `);
});

test.each([20, 30, 40, 60, 70, 80, 81, 100, 200])('nothing is wider than %i columns', async (columns) => {
  const widths = (await (await sheet('2', { columns })).picture()).replace('_', '').split('\n').map(widthOf);
  expect(Math.max(...widths)).toBeLessThan(columns);
});

test.each([
  ['4 1 y', { communication: 4, resolution: 1, 'acts-on-advice': true }],
  ['? - ?', { communication: null, resolution: 'none', 'acts-on-advice': null }],
  ['enter 3', { resolution: 3 }],
  ['', {}],
  ['6 0 y n', {}],
  ['4 4 4 - 5', { communication: 4, resolution: 4 }],
  ['4 up 2', { communication: 2 }],
  ['4 2 up up enter', { communication: 4, resolution: 2 }],
  ['4 2 up backspace', { communication: 4 }],
])('keys %s', async (keys, answers) => {
  const shown = await sheet(keys);
  shown.press('down down down enter');
  expect(await shown.answer).toEqual(answers);
});

test('all answers so far are told after every key, so that an interrupt keeps them', async () => {
  expect((await sheet('4 x - up backspace')).told).toEqual([
    '{"communication":4}', '{"communication":4,"resolution":"none"}', '{"communication":4}',
  ]);
});
