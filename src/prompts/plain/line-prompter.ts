import type { Words } from '../../i18n/words.ts';
import type { Prompter } from '../prompter.ts';
import { askChoice } from './ask-choice.ts';
import { askIntentions } from './ask-intentions.ts';
import { askPulse } from './ask-pulse.ts';
import { askSheet } from './ask-sheet.ts';
import { askLine, askLines } from './ask-words.ts';
import { conversation } from './conversation.ts';

export interface LinePrompterOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Aborted with the name of the signal that ended the program. */
  readonly signal: AbortSignal;
  readonly words: Words;
}

/** The prompts where no cursor moves (TERM=dumb): question after question, a line each, not one escape byte. */
export function linePrompter(options: LinePrompterOptions): Prompter {
  const talk = conversation(options);
  return {
    intentions: (rows, onAnswer) => askIntentions(talk, rows, onAnswer),
    pulse: (rows, onAnswer) => askPulse(talk, rows, onAnswer),
    sheet: (rows, onChange) => askSheet(talk, rows, onChange),
    line: (question) => askLine(talk, question),
    lines: (question) => askLines(talk, question),
    choose: (question) => askChoice(talk, question),
  };
}
