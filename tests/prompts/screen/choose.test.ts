import { expect, test } from 'vitest';
import { choosePrompt } from '../../../src/prompts/screen/choose.ts';
import { show } from './show.ts';

const QUESTION = {
  message: 'No entries 2-13 November. Were you away?',
  options: [{ key: 'y', value: 'yes', label: 'yes, record the days off' }, { key: 'n', value: 'no', label: 'no' }],
  enter: 'yes',
};

test('the question, and below it the keys', async () => {
  expect(await (await show(choosePrompt, QUESTION)).picture()).toMatchInlineSnapshot(`
    "No entries 2-13 November. Were you away? _
      Enter or y yes, record the days off   n no"
  `);
});

test('at 40 columns', async () => {
  expect(await (await show(choosePrompt, QUESTION, { columns: 40 })).picture()).toMatchInlineSnapshot(`
    "No entries 2-13 November. Were you
    away? _
      Enter or y yes, record the days off
      n no"
  `);
});

test('afterwards the choice stays', async () => {
  const shown = await show(choosePrompt, QUESTION);
  shown.press('x ? n');
  expect(await shown.answer).toBe('no');
  expect(await shown.picture()).toMatchInlineSnapshot(`"No entries 2-13 November. Were you away? no"`);
});

test('a key that is none of them is named until the next one', async () => {
  const shown = await show(choosePrompt, QUESTION);
  shown.press('x');
  expect(await shown.picture()).toMatchInlineSnapshot(`
    "No entries 2-13 November. Were you away? _
      Enter or y yes, record the days off   n no
      "x" is not one of these keys."
  `);
  shown.press('enter');
  expect(await shown.picture()).not.toContain('one of these keys');
});

test('an answer for which there is no room stands below the question', async () => {
  const shown = await show(choosePrompt, QUESTION, { columns: 30 });
  shown.press('y');
  expect(await shown.picture()).toMatchInlineSnapshot(`
    "No entries 2-13 November.
    Were you away?
      yes, record the days off_"
  `);
});

test('Enter is one of them, or nothing', async () => {
  const shown = await show(choosePrompt, QUESTION);
  shown.press('enter');
  expect(await shown.answer).toBe('yes');
  const without = await show(choosePrompt, { message: QUESTION.message, options: QUESTION.options });
  without.press('enter N');
  expect(await without.answer).toBe('no');
});
