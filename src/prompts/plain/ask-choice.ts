import type { Hint } from '../legends.ts';
import type { ChoiceQuestion } from '../prompter.ts';
import { hintsLine, type Conversation } from './conversation.ts';

export async function askChoice<Value extends string>(talk: Conversation, { message, options, enter }: ChoiceQuestion<Value>): Promise<Value> {
  const enterKey = talk.words.say('prompt.enter', {});
  const hints = options.map(({ key, value, label }): Hint =>
    [value === enter ? talk.words.say('prompt.either-key', { first: enterKey, second: key }) : key, label]);
  const keys = [...options.map(({ key }) => key), ...(enter === undefined ? [] : [enterKey])];
  return talk.ask(`${message} (${hintsLine(hints)})`, keys, (typed) =>
    typed === '' ? enter : options.find(({ key }) => key === typed)?.value);
}
