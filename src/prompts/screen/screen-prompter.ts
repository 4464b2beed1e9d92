import { AbortPromptError, ExitPromptError } from '@inquirer/core';
import { createPromptModule, type Answers } from 'inquirer';
import { interruption } from '../interruption.ts';
import type { ChoiceQuestion, Prompter } from '../prompter.ts';
import { choosePrompt } from './choose.ts';
import { intentionsPrompt } from './intentions.ts';
import { linePrompt } from './line.ts';
import { linesPrompt } from './lines.ts';
import { pulsePrompt } from './pulse.ts';
import type { Asked } from './rows-prompt.ts';
import { screenOn, type Screen, type ScreenOptions } from './screen.ts';
import { sheetPrompt } from './sheet.ts';

export interface ScreenPrompterOptions extends ScreenOptions {
  readonly input: NodeJS.ReadableStream;
  /** Aborted with the name of the signal that ended the program. */
  readonly signal: AbortSignal;
}

/** The prompts on a terminal that can move its cursor. */
export function screenPrompter({ input, signal, ...options }: ScreenPrompterOptions): Prompter {
  const ask = asker(screenOn(options), { input, output: options.output, signal });
  return {
    intentions: async (rows, onAnswer) => (rows.length === 0 ? undefined : ask('intentions', { rows, onAnswer })),
    pulse: async (rows, onAnswer) => (rows.length === 0 ? { focus: [] } : ask('pulse', { rows, onAnswer })),
    sheet: async (rows, onChange) => (rows.length === 0 ? {} : ask('sheet', { rows, onChange })),
    line: (question) => ask('line', question),
    lines: (question) => ask('lines', question),
    choose: async <Value extends string>(question: ChoiceQuestion<Value>) => (await ask('choose', question)) as Value,
  };
}

const PROMPTS = {
  intentions: intentionsPrompt,
  pulse: pulsePrompt,
  sheet: sheetPrompt,
  line: linePrompt,
  lines: linesPrompt,
  choose: choosePrompt,
};
type Prompts = typeof PROMPTS;
type Question<Kind extends keyof Prompts> = Omit<Parameters<Prompts[Kind]>[0], keyof Asked>;
type Answer<Kind extends keyof Prompts> = Awaited<ReturnType<Prompts[Kind]>>;

interface Streams { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream; readonly signal: AbortSignal }

/** Asks by inquirer, whose answers are untyped: question and answer meet their types again here. */
function asker(screen: Screen, streams: Streams) {
  const prompt = createPromptModule({ ...streams });
  for (const [kind, view] of Object.entries(PROMPTS)) prompt.registerPrompt(kind, view);
  return async <Kind extends keyof Prompts>(type: Kind, question: Question<Kind>): Promise<Answer<Kind>> => {
    const asked: Asked = { screen, onEnd: () => asking.ui.close() };
    const asking = prompt<Answers>([{ message: '', type, name: 'answer', ...(question as object), ...asked }]);
    const { answer } = await asking.catch((error: unknown) => Promise.reject(interrupted(error)));
    return answer as Answer<Kind>;
  };
}

/** What ended the asking; an error that has another cause stays as it is. */
function interrupted(error: unknown): unknown {
  if (error instanceof AbortPromptError) return interruption(error.cause);
  return error instanceof ExitPromptError ? interruption(undefined) : error;
}
