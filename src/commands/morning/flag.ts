import type { ClientDay } from '../../core/agenda/client-day.ts';
import { familyItems } from '../../core/items.ts';
import type { Words } from '../../i18n/words.ts';
import type { ChoiceQuestion } from '../../prompts/prompter.ts';
import { printGap } from '../print.ts';
import { save } from '../save.ts';
import type { Session } from '../session.ts';
import type { Morning } from './morning.ts';

const OTHER = 'other';

/**
 * "Anything you would not accept again?" Only a yes shows the list (F1-F10). What is none of them is kept as noticed.
 * @returns whether an incident was recorded
 */
export async function askFlag({ session, prompter }: Morning, client: ClientDay): Promise<boolean> {
  const { words } = session;
  printGap(session);
  if (await prompter.choose(whether(words)) === 'no') return false;
  const item = await prompter.choose(which(session));
  const common = { client: client.standing.profile.id, on: client.day };
  const [flag] = item === OTHER ? [] : save(session, [{ ...common, kind: 'flag', item }]);
  const text = await prompter.line({ message: words.say('flag.words', {}), hint: words.say('enter-skips', {}) });
  if (flag === undefined) {
    if (text.trim() !== '') save(session, [{ ...common, kind: 'noticed', text }]);
    return false;
  }
  if (text.trim() !== '') save(session, [{ ...common, kind: 'amendment', of: flag.id, set: { text } }]);
  return true;
}

function whether(words: Words): ChoiceQuestion<'yes' | 'no'> {
  return {
    message: words.say('flag.ask', {}),
    options: [{ key: 'y', value: 'yes', label: words.say('yes', {}) }, { key: 'n', value: 'no', label: words.say('no', {}) }],
    enter: 'no',
  };
}

/** Every flag by a letter, in the order of the pack. */
function which({ words, packs }: Session): ChoiceQuestion<string> {
  const flags = familyItems(packs, 'flag').map(({ id }, index) => ({ key: String.fromCodePoint(97 + index), value: id, label: words.item(id).name }));
  return { message: words.say('flag.which', {}), options: [...flags, { key: '-', value: OTHER, label: words.say('flag.other', {}) }], enter: OTHER };
}
