import { expect, test } from 'vitest';
import { choosePrompt } from '../../../src/prompts/screen/choose.ts';
import { intentionsPrompt } from '../../../src/prompts/screen/intentions.ts';
import { linePrompt } from '../../../src/prompts/screen/line.ts';
import { linesPrompt } from '../../../src/prompts/screen/lines.ts';
import { pulsePrompt } from '../../../src/prompts/screen/pulse.ts';
import { sheetPrompt } from '../../../src/prompts/screen/sheet.ts';
import { strangeTexts } from '../../strange-texts.ts';
import { show } from './show.ts';

/** High enough for all of them at once. */
const LOOK = { rows: 100_000 };
const all = strangeTexts.join(' ');

/** What inquirer itself writes to move the cursor and to take the last drawing away. */
const CURSOR = /\x1b\[\d*[ABGK]|\x1b\[\?25h/g;
const HARMFUL = /[\0-\t\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}\p{Surrogate}]/u;

function expectHarmless(raw: string): void {
  expect(raw.length).toBeGreaterThan(10);
  expect(HARMFUL.exec(raw.replace(CURSOR, ''))).toBeNull();
}

test('intentions', async () => {
  const rows = strangeTexts.map((text) => ({ client: text, text, when: text }));
  expectHarmless(await (await show(intentionsPrompt, { rows, onAnswer: () => undefined }, LOOK)).raw());
});

test.each([80, 40])('the pulse at %i columns', async (columns) => {
  const rows = strangeTexts.map((text) => ({ name: text, fact: text, focus: false, previous: text }));
  const shown = await show(pulsePrompt, { rows, onAnswer: () => undefined }, { ...LOOK, columns });
  shown.press('4 5');
  expectHarmless(await shown.raw());
});

test.each([100, 80, 40])('a sheet at %i columns', async (columns) => {
  const rows = strangeTexts.map((text, index) => ({
    item: `${index}`, scale: 'rating' as const, question: text, low: text, high: text, anchors: [text, text, text] as const,
  }));
  expectHarmless(await (await show(sheetPrompt, { rows: rows.slice(0, 60), onChange: () => undefined }, { ...LOOK, columns })).raw());
});

test('a line: question, hint, first words, remark, refusal', async () => {
  const shown = await show(linePrompt, { message: all, hint: all, initial: all, remark: () => all, refuse: () => all }, LOOK);
  expectHarmless(await shown.raw());
  shown.type('\r');
  expectHarmless(await shown.raw());
});

test('what is typed', async () => {
  const shown = await show(linePrompt, { message: 'What?' });
  shown.type('a\u202Eb\u009B2Jc\u{E0041}\u2066');
  expectHarmless(await shown.raw());
  expect((await shown.picture()).replace('_', '')).toBe('What?\n❯ a?b?2Jc???');
});

test('lines', async () => {
  const shown = await show(linesPrompt, { message: all, hint: all }, LOOK);
  shown.type('\u202Ea\u009B2J\r\u2066b');
  expectHarmless(await shown.raw());
});

test('a choice', async () => {
  const shown = await show(choosePrompt, { message: all, options: [{ key: 'y', value: 'y', label: all }] }, LOOK);
  shown.press('y');
  expectHarmless(await shown.raw());
});
