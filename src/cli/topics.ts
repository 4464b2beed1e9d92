import type { Context } from '../commands/context.ts';
import { localeOfLine } from '../commands/locale.ts';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/similarity.ts';
import { wrapIndented } from '../core/width.ts';
import type { CommandSpec } from './spec.ts';

/** What `rapport help <topic>` explains, a screen each. */
export const TOPICS = ['streaks', 'drift', 'bands', 'privacy', 'scripting'] as const;
export type Topic = (typeof TOPICS)[number];

/** The topic that a word names; undefined for a command. @throws UserError unknown-command with what comes near */
export function topicNamed(word: string, specs: readonly CommandSpec[]): Topic | undefined {
  const topic = TOPICS.find((known) => known === word);
  const commands = [...new Set(specs.map(({ name }) => name.split(' ')[0]!))];
  if (topic === undefined && !commands.includes(word)) {
    const close = nearest([...TOPICS, ...commands], word);
    throw new UserError('unknown-command', { name: word, nearest: close, group: close.length > 0 ? 'rapport help' : 'rapport' });
  }
  return topic;
}

/** Prints a topic in the language of whoever asks. */
export async function printTopic(topic: Topic, argv: readonly string[], { out, ...context }: Context, width: number): Promise<void> {
  const { speakIn } = await import('../commands/speak.ts');
  const words = await speakIn(localeOfLine(argv, { out, ...context }), 'all');
  const lines = words.say(`topic.${topic}`, {}).split('\n').flatMap((line) => wrapIndented(line, width));
  out.write(`${lines.join('\n')}\n`);
}
