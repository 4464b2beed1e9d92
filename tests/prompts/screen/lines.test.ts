import { expect, test } from 'vitest';
import { linesPrompt } from '../../../src/prompts/screen/lines.ts';
import { show } from './show.ts';

const QUESTION = { message: 'Who else do you work for?', hint: 'one name a line; an empty line ends' };

test('the names so far, and room for the next one', async () => {
  const shown = await show(linesPrompt, QUESTION);
  shown.type('Acme\rBaltic\rCor');
  expect(await shown.picture()).toMatchInlineSnapshot(`
    "Who else do you work for?
      Acme
      Baltic
    ❯ Cor_
      one name a line; an empty line ends"
  `);
});

test('only the last names where there is no room for all; in the end all of them', async () => {
  const shown = await show(linesPrompt, QUESTION, { rows: 12 });
  shown.type(Array.from({ length: 30 }, (_, row) => `Client ${row + 1}\r`).join(''));
  expect(await shown.picture()).toMatchInlineSnapshot(`
    "Who else do you work for?
      26 more above
      Client 27
      Client 28
      Client 29
      Client 30
    ❯ _
      one name a line; an empty line ends"
  `);
  shown.type('\r');
  expect(await shown.answer).toHaveLength(30);
  expect((await shown.picture()).split('\n')).toHaveLength(31);
});

/** Each string arrives at once, as a terminal sends what is typed or pasted. */
test.each([
  [['\r'], []],
  [['Acme', '\r', '\r'], ['Acme']],
  [['Acme\rBaltic\r', '\r'], ['Acme', 'Baltic']],
  [['Acme\rBaltic\r\rCorvin\r', '\r'], ['Acme', 'Baltic', 'Corvin']],
  [['Acme\r\nBaltic\r\n', '\r'], ['Acme', 'Baltic']],
  [['Acme\nBaltic\n', '\r'], ['Acme', 'Baltic']],
  [['\x1b[200~Acme\r\r\r', 'Baltic\x1b[201~', '\r', '\r'], ['Acme', 'Baltic']],
  [['  Acme GmbH \r', '\r'], ['Acme GmbH']],
  [['Acme\rBaltik\r', '\x7f', '\x7fc\r', '\r'], ['Acme', 'Baltic']],
  [['Acme\rBaltic\r\r'], ['Acme', 'Baltic']],
  [['Cor\rЗоя\r山田商事\r', '\r'], ['Cor', 'Зоя', '山田商事']],
])('%j gives %j', async (chunks, expected) => {
  const shown = await show(linesPrompt, QUESTION);
  for (const chunk of chunks) {
    shown.type(chunk);
    await new Promise(setImmediate);
  }
  expect(await shown.answer).toEqual(expected);
});
