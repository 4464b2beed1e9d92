import type { CoreMessages, Message } from '../core/messages.ts';
import type { UserErrors } from '../core/errors.ts';
import type { ItemWords, PackWords } from '../core/pack.ts';
import type { en } from './en/index.ts';
import { type Formats, type Locale } from './formats.ts';

/** The words of one language: a function of data for every id. English decides which ids there are. */
export type Catalogue = { readonly [Id in keyof typeof en]: (data: DataOf<Id>, words: Words) => string };
/** What an id needs to be said; an empty object where it needs nothing. */
export type DataOf<Id extends keyof typeof en> = (typeof en)[Id] extends () => string ? object : Parameters<(typeof en)[Id]>[0];

/** What the core may say must be sayable: `en` is checked against this. */
export type CoreCatalogue = { readonly [Id in keyof CoreMessages]: (data: CoreMessages[Id], words: Words) => string }
  & { readonly [Id in keyof UserErrors as `error.${Id}`]: (data: UserErrors[Id], words: Words) => string };

/** One language, ready to speak. */
export interface Words {
  readonly locale: Locale;
  readonly formats: Formats;
  /** The words of an interface text. */
  say<Id extends keyof typeof en>(id: Id, data: DataOf<Id>): string;
  /** The words of what the core said. */
  tell(message: Message): string;
  /** The words of an item of any pack; its id where a pack lacks this language. */
  item(id: string): ItemWords;
  /** The core pack's own texts: the morning question, the vague phrases. */
  readonly pack: PackWords;
}

/** @param packs the words of every pack in this language, the core pack first */
export function wordsOf(locale: Locale, catalogue: Catalogue, formats: Formats, packs: readonly [PackWords, ...PackWords[]]): Words {
  const items = Object.assign({}, ...packs.map((pack) => pack.items)) as Record<string, ItemWords>;
  const words: Words = {
    locale,
    formats,
    pack: packs[0],
    say: (id, data) => (catalogue[id] as (data: unknown, words: Words) => string)(data, words),
    tell: ({ id, data }) => (catalogue[id] as (data: unknown, words: Words) => string)(data, words),
    item: (id) => items[id] ?? { name: id, question: id },
  };
  return words;
}
