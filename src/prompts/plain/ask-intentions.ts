import type { Settle } from '../../core/facts.ts';
import { settleOf } from '../answer-keys.ts';
import { intentionKeys } from '../legends.ts';
import type { IntentionRow } from '../prompter.ts';
import { hintsLine, keysOf, questionLine, type Conversation } from './conversation.ts';

export async function askIntentions(
  talk: Conversation,
  rows: readonly IntentionRow[],
  onAnswer: (row: number, settle: Settle | undefined) => void,
): Promise<void> {
  if (rows.length === 0) return;
  const keys = intentionKeys(talk.words);
  talk.say(talk.words.say('prompt.intentions', { promises: rows.some(({ promised }) => promised) }));
  talk.say(hintsLine(keys));
  for (const [row, { client, when, text }] of rows.entries()) {
    const question = questionLine(`${client}, ${when}: ${text}`, keys);
    const settle = await talk.ask(question, keysOf(keys), (key) => (key === '' ? 'open' : settleOf(key)));
    if (settle !== 'open') onAnswer(row, settle);
  }
}
