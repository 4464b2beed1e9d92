import { proposeItems, type About } from '../../core/classify-incident.ts';
import { familyItems } from '../../core/items.ts';
import type { ChoiceQuestion, Prompter } from '../../prompts/prompter.ts';
import type { Session } from '../session.ts';

/** What is none of the items. */
export const OTHER = 'other';
const MORE = 'more';

/** Every flag by a letter, in the order of the pack. */
export function everyFlag({ words, packs }: Session): ChoiceQuestion<string> {
  const flags = familyItems(packs, 'flag').map(({ id }, index) => ({ key: String.fromCodePoint(97 + index), value: id, label: words.item(id).name }));
  return { message: words.say('flag.which', {}), options: [...flags, { key: '-', value: OTHER, label: words.say('flag.other', {}) }], enter: OTHER };
}

/** A short proposal from what was written; all of them only for whoever wants to see them. */
export async function chooseItem(session: Session, prompter: Prompter, text: string, about: About): Promise<string> {
  const { words, packs } = session;
  const all = familyItems(packs, 'flag').map(({ id }) => id);
  const proposed = proposeItems(text, about, signsOfItems(session), all).map((item, index) => ({ key: String(index + 1), value: item, label: words.item(item).name }));
  const item = await prompter.choose({
    message: words.say('flag.what', {}),
    options: [...proposed, { key: 'm', value: MORE, label: words.say('flag.more', {}) }, { key: '-', value: OTHER, label: words.say('flag.other', {}) }],
  });
  return item === MORE ? await prompter.choose(everyFlag(session)) : item;
}

/** Beginnings of words that speak for each flag, in the reader's language. */
export function signsOfItems({ words, packs }: Session): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(familyItems(packs, 'flag').map(({ id }) => [id, words.say('flag.signs', { item: id }).split('\n').filter((sign) => sign !== '')]));
}
