import { expect, it } from 'vitest';
import { specs } from '../../src/cli/specs.ts';
import { ids, isOwn, locales, wordsIn } from './languages.ts';
import { renderings } from './render.ts';

const names = [...specs.flatMap(({ name }) => name.split(' ')), 'idea', 'noticed', 'voice', 'complaint', 'invoice', 'change'];
/** What commands are made of in the samples, and no sentence goes on with. */
const PIECE = String.raw`(?:--[a-z-]+|"[^"]*"|acme|\d+|<[^>]+>|(?:${[...new Set(names)].join('|')})(?![a-z-]))`;
/** "rapport promise acme --settle." copied whole is refused for its full stop; "..." stands for words to come. */
const STUCK = new RegExp(String.raw`rapport(?: ${PIECE})+\.(?!\.\.)(?=\s|$)`);

it.each(locales)('no command to copy ends in the full stop of its sentence: %s', (locale) => {
  const words = wordsIn(locale);
  const said = ids.filter((id) => isOwn(locale, id)).flatMap((id) => renderings(id, words));
  expect(said.flatMap(({ id, text }) => STUCK.exec(text.replace(/[\u2066-\u2069\u200E\u200F\uFDD0\uFDD1]/g, ''))?.[0].replace(/^/, `${id}: `) ?? [])).toEqual([]);
});
