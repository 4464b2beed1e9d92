import { expect, test } from 'vitest';
import { linePrompt } from '../../../src/prompts/screen/line.ts';
import type { LineQuestion } from '../../../src/prompts/prompter.ts';
import { show } from './show.ts';

const QUESTION: LineQuestion = {
  message: 'What will be different for them tonight because of you?',
  hint: 'Enter leaves it for today',
  remark: (text) => (text.includes('follow up') ? 'On Friday you wrote nearly this. So that she ...?' : undefined),
  refuse: (text) => (text === 'x' ? 'One letter says too little.' : undefined),
};

async function line(text: string, look: Parameters<typeof show>[2] = {}, question: Partial<LineQuestion> = {}) {
  const shown = await show(linePrompt, { ...QUESTION, ...question }, look);
  if (text !== '') shown.type(text);
  return shown;
}

test('before anything is typed there is the hint', async () => {
  expect(await (await line('')).picture()).toMatchInlineSnapshot(`
    "What will be different for them tonight because of you?
    ❯ _
      Enter leaves it for today"
  `);
});

test('the remark appears while typing', async () => {
  expect(await (await line('follow up')).picture()).toMatchInlineSnapshot(`
    "What will be different for them tonight because of you?
    ❯ follow up_
      On Friday you wrote nearly this. So that she ...?"
  `);
});

test('a long line at 40 columns', async () => {
  expect(await (await line('follow up with Jana about the renewal', { columns: 40 })).picture()).toMatchInlineSnapshot(`
    "What will be different for them tonight
    because of you?
    ❯ follow up with Jana about the renewal_
      On Friday you wrote nearly this. So
      that she ...?"
  `);
});

test('above words in wide characters that outgrow a line', async () => {
  expect(await (await line(`follow up ${'山田商事'.repeat(5)}`, { columns: 40 })).picture()).toMatchInlineSnapshot(`
    "What will be different for them tonight
    because of you?
      On Friday you wrote nearly this. So
      that she ...?
    ❯ follow up 山田商事山田商事山田商事山田商事山田商事_"
  `);
});

test('a long line breaks between words once it is entered', async () => {
  const shown = await line('Ask Jana what the board said, so that the next figures fit\r', { columns: 40 });
  expect(await shown.picture()).toMatchInlineSnapshot(`
    "What will be different for them tonight
    because of you?
    ❯ Ask Jana what the board said, so that
      the next figures fit"
  `);
});

test('Enter keeps what was remarked on', async () => {
  const { answer, picture } = await line('follow up\r');
  expect(await answer).toBe('follow up');
  expect(await picture()).toMatchInlineSnapshot(`
    "What will be different for them tonight because of you?
    ❯ follow up"
  `);
});

test('what cannot be taken stays to be mended, with the reason until it is', async () => {
  const shown = await line('x\r');
  expect(await shown.picture()).toMatchInlineSnapshot(`
    "What will be different for them tonight because of you?
    ❯ x_
      One letter says too little."
  `);
  shown.type('y');
  expect(await shown.picture()).not.toContain('One letter');
  shown.type('\r');
  expect(await shown.answer).toBe('xy');
});

test.each([
  ['\r', ''],
  ['  spaces around  \r', 'spaces around'],
  ['Zoë 山田 🙂\r', 'Zoë 山田 🙂'],
  ['abc\x7f\x7fd\r', 'ad'],
  ['\x1b[200~first\rsecond\r\n\x1b[201~third\r', 'first second  third'],
])('typed %j, the answer is %j', async (typed, expected) => {
  expect(await (await line(typed)).answer).toBe(expected);
});

test('words to begin with can be changed', async () => {
  const shown = await line('s\r', {}, { initial: 'send the figure' });
  expect(await shown.answer).toBe('send the figures');
});

test('the terminal marks pastes while the question is open, and no longer', async () => {
  const shown = await line('');
  expect(shown.written).toEqual(['\x1b[?2004h']);
  shown.type('\r');
  await shown.answer;
  expect(shown.written).toEqual(['\x1b[?2004h', '\x1b[?2004l']);
});
