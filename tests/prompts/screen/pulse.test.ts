import { expect, test } from 'vitest';
import type { PulseRow } from '../../../src/prompts/prompter.ts';
import { pulsePrompt } from '../../../src/prompts/screen/pulse.ts';
import { widthOf } from '../../../src/core/width.ts';
import { show } from './show.ts';

const ROWS: readonly PulseRow[] = [
  { name: 'Acme', fact: 'silent 11 days, usually 6', focus: true, previous: 'was 3 on 12 Nov' },
  { name: 'Baltic', fact: 'they wrote yesterday', focus: false, previous: 'was 4 on 3 Nov' },
  { name: '山田商事', fact: 'meeting at 14:00', focus: true, previous: undefined },
  { name: 'Donau Logistik & Söhne GmbH', fact: 'invoice 9 days late', focus: false, previous: undefined },
];

async function pulse(keys: string, look: Parameters<typeof show>[2] = {}, rows = ROWS) {
  const told: string[] = [];
  const shown = await show(pulsePrompt, { rows, onAnswer: (row, answer) => told.push(`${row} ${JSON.stringify(answer)}`) }, look);
  if (keys !== '') shown.press(keys);
  return { ...shown, told };
}

test('at first nothing is answered and no previous value is shown', async () => {
  expect(await (await pulse('')).picture()).toMatchInlineSnapshot(`
    "How does each one stand?
    1 I expect to lose them   3 it works   5 they say so themselves

    ❯ + Acme                        silent 11 days, usually 6                     _
        Baltic                      they wrote yesterday                          ·
      + 山田商事                    meeting at 14:00                              ·
        Donau Logistik & Söhne Gm…  invoice 9 days late                           ·

    1-5 how it stands   Enter nothing new   . rest: nothing new   w I got in touch
    t they got in touch   ? cannot tell   + into focus   - out of focus   ↑ back"
  `);
});

test('after keys: values with what was before, contacts in words, and the cursor in the place of the next answer', async () => {
  expect(await (await pulse('2 t + enter')).picture()).toMatchInlineSnapshot(`
    "How does each one stand?
    1 I expect to lose them   3 it works   5 they say so themselves

      + Acme                        silent 11 days, usually 6    was 3 on 12 Nov  2
        Baltic                      they wrote yesterday       they got in touch
      + 山田商事                    meeting at 14:00                 nothing new
    ❯   Donau Logistik & Söhne Gm…  invoice 9 days late                           _

    1-5 how it stands   Enter nothing new   . rest: nothing new   w I got in touch
    t they got in touch   ? cannot tell   + into focus   - out of focus   ↑ back"
  `);
});

test('after the last row the keys give way to the end', async () => {
  expect(await (await pulse('2 t enter ?')).picture()).toMatchInlineSnapshot(`
    "How does each one stand?
    1 I expect to lose them   3 it works   5 they say so themselves

      + Acme                        silent 11 days, usually 6    was 3 on 12 Nov  2
        Baltic                      they wrote yesterday       they got in touch
      + 山田商事                    meeting at 14:00                 nothing new
        Donau Logistik & Söhne Gm…  invoice 9 days late                           ?
    ❯ Enter to go on   ↑ back _"
  `);
});

test('afterwards the answers stay on the screen', async () => {
  const { picture, answer } = await pulse('2 t 4 enter enter');
  expect(await answer).toEqual({ focus: [0, 2] });
  expect(await picture()).toMatchInlineSnapshot(`
    "How does each one stand?

      + Acme                        silent 11 days, usually 6    was 3 on 12 Nov  2
        Baltic                      they wrote yesterday       they got in touch
      + 山田商事                    meeting at 14:00                              4
        Donau Logistik & Söhne Gm…  invoice 9 days late              nothing new"
  `);
});

test('at 40 columns the fact, then what was answered, has a line of its own', async () => {
  expect(await (await pulse('2 t', { columns: 40 })).picture()).toMatchInlineSnapshot(`
    "How does each one stand?
    1 I expect to lose them   3 it works
    5 they say so themselves

      + Acme                              2
        was 3 on 12 Nov
        Baltic
        they got in touch
    ❯ + 山田商事                          _
        meeting at 14:00
        Donau Logistik & Söhne GmbH       ·
        invoice 9 days late

    1-5 how it stands   Enter nothing new
    . rest: nothing new   w I got in touch
    t they got in touch   ? cannot tell
    + into focus   - out of focus   ↑ back"
  `);
});

test('in ASCII', async () => {
  const picture = await (await pulse('2', { ascii: true }, ROWS.filter(({ name }) => /^[ -~]*$/.test(name)))).picture();
  expect(picture).toMatch(/^[\n -~]*$/);
  expect(picture).toMatchInlineSnapshot(`
    "How does each one stand?
    1 I expect to lose them   3 it works   5 they say so themselves

      + Acme    silent 11 days, usually 6                        was 3 on 12 Nov  2
    >   Baltic  they wrote yesterday                                              _

    1-5 how it stands   Enter nothing new   . rest: nothing new   w I got in touch
    t they got in touch   ? cannot tell   + into focus   - out of focus   up back"
  `);
});

test('thirty clients on 24 lines: a window around the cursor', async () => {
  const rows = Array.from({ length: 30 }, (_, row) => ({ name: `Client ${row + 1}`, fact: 'new, week 5', focus: false, previous: undefined }));
  const shown = await pulse(Array.from({ length: 20 }, () => '4').join(' '), {}, rows);
  const picture = await shown.picture();
  expect(picture.split('\n').length).toBeLessThan(24);
  expect(picture).toMatchInlineSnapshot(`
    "How does each one stand?
    1 I expect to lose them   3 it works   5 they say so themselves

      13 more above
        Client 14  new, week 5                                                    4
        Client 15  new, week 5                                                    4
        Client 16  new, week 5                                                    4
        Client 17  new, week 5                                                    4
        Client 18  new, week 5                                                    4
        Client 19  new, week 5                                                    4
        Client 20  new, week 5                                                    4
    ❯   Client 21  new, week 5                                                    _
        Client 22  new, week 5                                                    ·
        Client 23  new, week 5                                                    ·
        Client 24  new, week 5                                                    ·
        Client 25  new, week 5                                                    ·
        Client 26  new, week 5                                                    ·
        Client 27  new, week 5                                                    ·
        Client 28  new, week 5                                                    ·
        Client 29  new, week 5                                                    ·
      1 more below
    1-5 how it stands   Enter nothing new   . rest: nothing new   w I got in touch
    t they got in touch   ? cannot tell   + into focus   - out of focus   ↑ back"
  `);
  shown.press(Array.from({ length: 11 }, () => 'enter').join(' '));
  expect(await shown.answer).toEqual({ focus: [] });
  expect((await shown.picture()).split('\n')).toHaveLength(2 + 30);
});

test.each([20, 30, 40, 59, 60, 61, 79, 80, 120])('nothing is wider than %i columns', async (columns) => {
  const shown = await pulse('2 w 5', { columns });
  const widths = (await shown.picture()).replace('_', '').split('\n').map(widthOf);
  expect(Math.max(...widths)).toBeLessThan(columns);
});

test('a key without meaning moves nothing, not even the cursor, and is named below until the next one', async () => {
  const shown = await pulse('2');
  const before = (await shown.picture()).split('\n');
  shown.press('x');
  expect((await shown.picture()).split('\n')).toEqual([...before, '"x" is not one of these keys.']);
  shown.press('4 up');
  expect(await shown.picture()).not.toContain('one of these keys');
});

test('a low value brings a client into focus at once, until it is corrected; whom the person took out stays out', async () => {
  const focusAfter = async (keys: string): Promise<unknown> => {
    const shown = await pulse(`${keys} . enter`);
    return (await shown.answer).focus;
  };
  expect(await (await pulse('4 1 up')).picture()).toContain('❯ + Baltic');
  expect(await focusAfter('4 1')).toEqual([0, 1, 2]);
  expect(await focusAfter('4 1 up 3')).toEqual([0, 2]);
  expect(await focusAfter('4 1 up -')).toEqual([0, 2]);
  expect(await focusAfter('4 - 2')).toEqual([0, 2]);
  expect(await focusAfter('- 1')).toEqual([2]);
});

test('one key for the rest: nothing new, and the end still waits for Enter', async () => {
  const shown = await pulse('4 .');
  expect(shown.told).toEqual(['0 {"value":4}', '1 {}', '2 {}', '3 {}']);
  expect(await shown.picture()).toContain('❯ Enter to go on');
});

test('a narrower terminal in the middle: an empty screen, then the same answers in the new width', async () => {
  const shown = await pulse('2 t');
  shown.resize(40, 24);
  expect(shown.written).toEqual(['\x1b[2J\x1b[H']);
  expect(await shown.picture()).toBe(await (await pulse('2 t', { columns: 40 })).picture());
  shown.resize(80, 24);
  expect(shown.written).toHaveLength(1);
  expect(await shown.picture()).toBe(await (await pulse('2 t')).picture());
});

test.each([
  ['2', ['0 {"value":2}'], [0, 2]],
  ['?', ['0 {"value":null}'], [0, 2]],
  ['enter', ['0 {}'], [0, 2]],
  ['w', ['0 {"contactBy":"us"}'], [0, 2]],
  ['T', ['0 {"contactBy":"them"}'], [0, 2]],
  ['４', ['0 {"value":4}'], [0, 2]],
  ['. up up 3', ['0 {}', '1 {}', '2 {}', '3 {}', '2 {"value":3}'], [0, 2]],
  ['6 0 x tab left escape delete', [], [0, 2]],
  ['t up 4', ['0 {"contactBy":"them"}', '0 {"contactBy":"them","value":4}'], [0, 2]],
  ['t backspace 4', ['0 {"contactBy":"them"}', '0 {"contactBy":"them","value":4}'], [0, 2]],
  ['4 up w', ['0 {"value":4}', '0 {"value":4,"contactBy":"us"}'], [0, 2]],
  ['4 up enter', ['0 {"value":4}'], [0, 2]],
  ['4 up backspace', ['0 {"value":4}', '0 {}'], [0, 2]],
  ['- down +', [], [1, 2]],
  ['+ down -', [], [0, 2]],
])('keys %s', async (keys, told, focus) => {
  const shown = await pulse(keys);
  expect(shown.told).toEqual(told);
  shown.press('down down down down enter');
  expect(await shown.answer).toEqual({ focus });
});
