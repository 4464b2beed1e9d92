import type { CoreMessages, Message } from '../core/messages.ts';
import type { UserErrors } from '../core/errors.ts';
import type { ItemWords, PackWords } from '../core/pack.ts';
import type { en } from './en/index.ts';
import type { Formats } from './formats.ts';
import { isolatedData, unwrapped } from './isolates.ts';
import type { Locale } from './locales.ts';
import { withStore } from './store-hints.ts';

/** The words of one language: a function of data for every id. English decides which ids there are. */
export type Catalogue = { readonly [Id in keyof typeof en]: (data: DataOf<Id>, words: Words) => string };
/** What an id needs to be said; an empty object where it needs nothing. */
export type DataOf<Id extends keyof typeof en> = (typeof en)[Id] extends () => string ? object : Parameters<(typeof en)[Id]>[0];

/** What the core may say must be sayable: `en` is checked against this. */
export type CoreCatalogue = { readonly [Id in keyof CoreMessages]: (data: CoreMessages[Id], words: Words) => string }
  & { readonly [Id in keyof UserErrors as `error.${Id}`]: (data: UserErrors[Id], words: Words) => string };

/** All the words of one language: the interface's, and the built-in pack's. */
export interface Language {
  readonly catalogue: Catalogue;
  readonly pack: PackWords;
}

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

export interface Manner {
  /** The words of the user's own packs; of two for one item the later counts. */
  readonly packs?: readonly PackWords[];
  /** Marks names of the other direction inside sentences, for screens. */
  readonly isolating?: boolean;
  /** What `--store` named, as a shell reads it: commands inside sentences name it too. */
  readonly store?: string | undefined;
}

export function wordsOf(locale: Locale, { catalogue, pack }: Language, formats: Formats, { packs = [], isolating = false, store }: Manner = {}): Words {
  const items = Object.assign({}, pack.items, ...packs.map((one) => one.items)) as Record<string, ItemWords>;
  const inWords = (id: keyof typeof en, data: unknown): string => (catalogue[id] as (data: unknown, words: Words) => string)(data, words);
  const said = store === undefined ? inWords : (id: keyof typeof en, data: unknown): string => withStore(inWords(id, data), data, store);
  // a text under its tone is one that was said before
  const say = (id: keyof typeof en, data: unknown): string => (isolating && !id.startsWith('tone.') ? unwrapped(said(id, isolatedData(data, locale))) : said(id, data));
  const words: Words = { locale, formats, pack, say, tell: ({ id, data }) => say(id, data), item: (id) => items[id] ?? { name: id, question: id } };
  return words;
}
