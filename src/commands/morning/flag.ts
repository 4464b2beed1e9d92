import type { ClientDay } from '../../core/agenda/client-day.ts';
import type { Words } from '../../i18n/words.ts';
import type { ChoiceQuestion } from '../../prompts/prompter.ts';
import { everyFlag, OTHER } from '../flag/choose-item.ts';
import { clientNow, comesOf } from '../flag/record.ts';
import { printGap, printLine } from '../print.ts';
import { save } from '../save.ts';
import type { Morning } from './morning.ts';

/**
 * "Anything you would not accept again?" Only a yes shows the list (F1-F10). What is none of them is kept as noticed.
 * @returns whether an incident was recorded
 */
export async function askFlag({ session, prompter }: Morning, client: ClientDay): Promise<boolean> {
  const { words } = session;
  printGap(session);
  if (await prompter.choose(whether(words)) === 'no') return false;
  const item = await prompter.choose(everyFlag(session));
  const common = { client: client.standing.profile.id, on: client.day };
  const [flag] = item === OTHER ? [] : save(session, [{ ...common, kind: 'flag', item }]);
  const text = await prompter.line({ message: words.say('flag.words', {}), hint: words.say('enter-skips', {}) });
  if (flag === undefined) {
    if (text.trim() !== '') save(session, [{ ...common, kind: 'noticed', text }]);
    return false;
  }
  if (text.trim() !== '') save(session, [{ ...common, kind: 'amendment', of: flag.id, set: { text } }]);
  printLine(session, comesOf(session, clientNow(session, client.standing.profile), { item, on: client.day }));
  return true;
}

function whether(words: Words): ChoiceQuestion<'yes' | 'no'> {
  return {
    message: words.say('flag.ask', {}),
    options: [{ key: 'y', value: 'yes', label: words.say('yes', {}) }, { key: 'n', value: 'no', label: words.say('no', {}) }],
    enter: 'no',
  };
}
