import type { Item } from '../../core/pack.ts';
import type { Words } from '../../i18n/words.ts';
import type { ChoiceQuestion } from '../../prompts/prompter.ts';
import { printGap } from '../print.ts';
import type { Answers } from './answers.ts';
import type { Morning } from './morning.ts';

/** One reflection: words, or for coffee a yes or no. */
export async function askReflection({ session, prompter }: Morning, { id, scale }: Item, answers: Answers): Promise<void> {
  const { words } = session;
  printGap(session);
  if (scale === 'yesno') {
    const choice = await prompter.choose(yesNo(words, id));
    if (choice !== 'skip') answers.reflections[id] = choice === 'yes';
    return;
  }
  const text = await prompter.line({ message: words.item(id).question, hint: words.say('enter-skips', {}) });
  if (text.trim() !== '') answers.reflections[id] = text;
}

function yesNo(words: Words, id: string): ChoiceQuestion<'yes' | 'no' | 'skip'> {
  const { question, low = '', high = '' } = words.item(id);
  return {
    message: question,
    options: [{ key: 'y', value: 'yes', label: high }, { key: 'n', value: 'no', label: low }, { key: '?', value: 'skip', label: words.say('cannot-tell', {}) }],
    enter: 'skip',
  };
}
