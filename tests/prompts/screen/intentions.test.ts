import { expect, test } from 'vitest';
import type { IntentionRow } from '../../../src/prompts/prompter.ts';
import { intentionsPrompt } from '../../../src/prompts/screen/intentions.ts';
import { show } from './show.ts';

const ROWS: readonly IntentionRow[] = [
  { client: 'Acme', when: 'yesterday', text: 'send Jana the churn figures so she can face the board' },
  { client: '山田商事', when: 'Friday 20 Nov', text: 'ask what the auditors will look at, so that the team can prepare for it before the visit' },
];

async function intentions(keys: string, look: Parameters<typeof show>[2] = {}) {
  const told: string[] = [];
  const shown = await show(intentionsPrompt, { rows: ROWS, onAnswer: (row, settle) => told.push(`${row} ${settle ?? 'open'}`) }, look);
  if (keys !== '') shown.press(keys);
  return { ...shown, told };
}

test('each intention with whose it is and since when', async () => {
  expect(await (await intentions('k')).picture()).toMatchInlineSnapshot(`
    "You meant to

      Acme  yesterday                                                      kept
        send Jana the churn figures so she can face the board
    ❯ 山田商事  Friday 20 Nov                                              _
        ask what the auditors will look at, so that the team can prepare for it
        before the visit

    k kept   p partly   n not kept   m moved   Enter leave open   ↑ back"
  `);
});

test('at 40 columns', async () => {
  expect(await (await intentions('n', { columns: 40, ascii: true })).picture()).toMatchInlineSnapshot(`
    "You meant to

      Acme  yesterday              not kept
        send Jana the churn figures so she
        can face the board
    > 山田商事  Friday 20 Nov      _
        ask what the auditors will look at,
        so that the team can prepare for it
        before the visit

    k kept   p partly   n not kept
    m moved   Enter leave open   up back"
  `);
});

test('afterwards the answers stay', async () => {
  const { picture, answer } = await intentions('m enter enter');
  await answer;
  expect(await picture()).toMatchInlineSnapshot(`
    "You meant to

      Acme  yesterday                                                      moved
        send Jana the churn figures so she can face the board
      山田商事  Friday 20 Nov                                              open
        ask what the auditors will look at, so that the team can prepare for it
        before the visit"
  `);
});

test.each([
  ['k p', ['0 kept', '1 partly']],
  ['n m', ['0 missed', '1 moved']],
  ['enter enter', []],
  ['k up n', ['0 kept', '0 missed']],
  ['k up enter', ['0 kept']],
  ['k up backspace', ['0 kept', '0 open']],
  ['k up k', ['0 kept']],
  ['1 y ? x', []],
])('keys %s', async (keys, told) => {
  const shown = await intentions(keys);
  expect(shown.told).toEqual(told);
  shown.press('down down enter');
  expect(await shown.answer).toBeUndefined();
});

test('promises beside intentions: another title, and who promised for when', async () => {
  const shown = await show(intentionsPrompt, { rows: [ROWS[0]!, { client: 'Acme', when: 'they promised for 27 Nov', text: 'signed order', promised: true }], onAnswer: () => undefined });
  shown.press('k');
  expect(await shown.picture()).toMatchInlineSnapshot(`
    "What became of it?

      Acme  yesterday                                                      kept
        send Jana the churn figures so she can face the board
    ❯ Acme  they promised for 27 Nov                                       _
        signed order

    k kept   p partly   n not kept   m moved   Enter leave open   ↑ back"
  `);
});

test('at 40 columns a day that does not fit beside the client goes below', async () => {
  const rows: readonly IntentionRow[] = [{ client: 'Brennhavn Sjømat AS', when: 'you promised for tomorrow', text: 'the break-even', promised: true }];
  const { picture } = await show(intentionsPrompt, { rows, onAnswer: () => undefined }, { columns: 40 });
  expect(await picture()).toMatchInlineSnapshot(`
    "What became of it?

    ❯ Brennhavn Sjømat AS          _
        you promised for tomorrow
        the break-even

    k kept   p partly   n not kept
    m moved   Enter leave open   ↑ back"
  `);
});
