import { render } from '@inquirer/testing';
import { onTestFinished } from 'vitest';
import { ASCII_GLYPHS, UNICODE_GLYPHS } from '../../../src/prompts/screen/glyphs.ts';
import type { Asked } from '../../../src/prompts/screen/rows-prompt.ts';
import type { Room, Screen } from '../../../src/prompts/screen/screen.ts';
import { paletteOf, words } from '../speech.ts';
import { pictureOf } from './picture.ts';

const KEYS: Readonly<Record<string, string>> = {
  up: '\x1b[A', down: '\x1b[B', left: '\x1b[D', enter: '\r', backspace: '\x7f', tab: '\t', escape: '\x1b[99~', delete: '\x1b[3~',
};

/** What createPrompt makes. */
type Prompt<Answer, Question> = (question: Question, context?: { readonly signal?: AbortSignal }) => Promise<Answer>;

interface Look { readonly columns?: number; readonly rows?: number; readonly ascii?: boolean; readonly level?: 0 | 1 }

/** Shows a prompt on a screen of this size: without colours, 80 by 24, unless said otherwise. */
export async function show<Answer, Question extends Asked>(prompt: Prompt<Answer, Question>, question: Omit<Question, keyof Asked>, look: Look = {}) {
  let room: Room = { columns: look.columns ?? 80, rows: look.rows ?? 24 };
  const listeners = new Set<() => void>();
  const written: string[] = [];
  const screen: Screen = {
    words,
    palette: paletteOf(look.level ?? 0),
    glyphs: look.ascii === true ? ASCII_GLYPHS : UNICODE_GLYPHS,
    room: () => room,
    onResize: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write: (text) => void written.push(text),
  };
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const shown = await render(prompt, { ...question, screen, onEnd: () => undefined } as unknown as Question, { signal: ending.signal });
  shown.answer.catch(() => undefined);
  return {
    answer: shown.answer,
    /** Types text, or with spaces between them keys by name: "2 t enter up". */
    press: (keys: string) => keys.split(' ').forEach((key) => shown.input.write(KEYS[key] ?? key)),
    type: (text: string) => shown.input.write(text),
    resize: (columns: number, rows: number) => {
      room = { columns, rows };
      listeners.forEach((listener) => listener());
    },
    picture: async () => pictureOf(await shown.getFullOutput({ raw: true })),
    raw: () => shown.getFullOutput({ raw: true }),
    written,
    listeners,
  };
}
