import { harmlessLine } from '../../core/harmless.ts';
import type { Message } from '../../core/messages.ts';
import type { Words } from '../../i18n/words.ts';
import { html, type Markup, type Part } from './markup.ts';

/** A name of the other direction, as the words mark it. */
const ISOLATED = /\u2068([^\u2068\u2069]*)\u2069/;

export interface Telling {
  /** A message as markup: a name that runs the other way stands in an element of its own, and moves nothing around it. */
  tell(message: Message): Markup;
  /** The same as text alone, for titles and descriptions. */
  plain(message: Message): string;
  /** A sentence of ours as text alone. What is put into it is as `words` say it: only the whole is made harmless. */
  readonly say: Words['say'];
}

/** The one place where texts of others reach the page. */
export function tellingIn(words: Words): Telling {
  const plain = (message: Message): string => harmlessLine(words.tell(message));
  return { plain, tell: (message) => marked(plain(message)), say: (id, data) => harmlessLine(words.say(id, data)) };
}

function marked(text: string): Markup {
  const parts = text.split(ISOLATED).map((part, index): Part => (index % 2 === 0 ? part : html`<bdi>${part}</bdi>`));
  return html`${parts}`;
}
