import { harmless, oneLine } from '../../core/harmless.ts';
import { wrap } from '../../core/width.ts';
import type { Words } from '../../i18n/words.ts';
import type { Hint } from '../legends.ts';
import { lineReader } from './line-reader.ts';
import type { LinePrompterOptions } from './line-prompter.ts';

/** Question and answer, a line each. */
export interface Conversation {
  readonly words: Words;
  say(text: string): void;
  /** The next line, without the space around it. @throws Interrupted */
  hear(): Promise<string>;
  /**
   * Says the question and asks until `read` makes something of the answer.
   * @param keys said when an answer is none of them
   */
  ask<Answer>(question: string, keys: readonly string[], read: (answer: string) => Answer | undefined): Promise<Answer>;
}

export function conversation({ input, output, signal, words }: LinePrompterOptions): Conversation {
  const readLine = lineReader(input, signal);
  const say = (text: string): void => void output.write(`${harmless(text).split('\n').flatMap((line) => wrap(line, widthFor(output))).join('\n')}\n`);
  const hear = async (): Promise<string> => {
    output.write('> ');
    return (await readLine()).trim();
  };
  return {
    words,
    say,
    hear,
    ask: async (question, keys, read) => {
      say(question);
      for (;;) {
        const heard = await hear();
        const answer = read(heard.normalize('NFKC').toLowerCase());
        if (answer !== undefined) return answer;
        say(words.say('prompt.not-a-key', { answer: heard, keys }));
      }
    },
  };
}

/** Lines break between words where the terminal says how wide it is. */
function widthFor({ columns }: NodeJS.WritableStream & { readonly columns?: number }): number {
  return columns === undefined || columns === 0 ? Infinity : columns;
}

/** "k kept; p partly": keys and what they do, in a line. */
export function hintsLine(hints: readonly Hint[]): string {
  return hints.map((hint) => hint.join(' ')).join('; ');
}

export function keysOf(hints: readonly Hint[]): readonly string[] {
  return hints.map(([key]) => key);
}

/** A question on one line, with the keys that answer it: "Acme, yesterday: send the figures [k p n m Enter]". */
export function questionLine(question: string, hints: readonly Hint[]): string {
  return `${oneLine(question)} [${keysOf(hints).join(' ')}]`;
}
