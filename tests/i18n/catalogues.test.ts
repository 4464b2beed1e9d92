import { describe, expect, it } from 'vitest';
import { corePack } from '../../src/exchange/core-pack.ts';
import { ids, isOwn, languages, locales, wordsIn } from './languages.ts';
import type { Forms } from '../../src/i18n/formats.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { leftovers } from './leftovers.ts';
import { renderings } from './render.ts';

describe.each(locales)('%s', (locale) => {
  const words = wordsIn(locale);
  const own = ids.filter((id) => isOwn(locale, id));
  const said = own.flatMap((id) => renderings(id, words));

  it('has words for every id, and none for others', () => {
    expect(Object.keys(languages[locale].catalogue).toSorted()).toEqual(ids.toSorted());
  });

  it('leaves no hole in any sentence', () => {
    const holes = /undefined|\[object|NaN|(?<!(?:or|или|lub|أو) )\bnull\b|\$\{|\( | \)|\S {2,}\S|,,|\.\.(?!\.)(?<!\.\.\.)/;
    const isColumn = (id: string): boolean => id === 'remind.part' || id === 'remind.time';
    expect(said.filter(({ id, text }) => holes.test(text) && !isColumn(id)).map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it.skipIf(locale === 'en')('leaves no English over', () => {
    expect(said.flatMap((one) => leftovers(locale, one).map((word) => `${one.id}: ${word}`))).toEqual([]);
  });

  it('counts in every form that the language has', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const given: string[][] = [];
    const formats = { ...words.formats, counted: (count: number, forms: Forms) => { given.push(Object.keys(forms)); return words.formats.counted(count, forms); } };
    const listening = wordsOf(locale, languages[locale], formats);
    for (const { id, data } of said) listening.say(id, data as never);
    // Arabic may say none as it says a hundred
    expect(given.filter((forms) => needed.some((form) => form !== 'zero' && !forms.includes(form)))).toEqual([]);
  });

  it('is what a native reader looked at (run with --update after a change, and read the difference)', async () => {
    const table = own.map((id) => [id, ...new Set(renderings(id, words).map(({ text }) => `  ${text.replaceAll('\n', '\n    ')}`))].join('\n'));
    await expect(`${[...table, ...ids.filter((id) => !own.includes(id)).map((id) => `${id} (English for now)`)].join('\n')}\n`).toMatchFileSnapshot(`rendered/${locale}.txt`);
  });

  it('asks what a native reader looked at', async () => {
    const { pack } = words;
    const item = (id: string): readonly string[] => {
      const { name, question, low, high, anchors = [] } = words.item(id);
      return [id, `  ${name}: ${question}`, ...(low === undefined ? [] : [`  ${low} / ${high}`]), ...anchors.map((anchor, at) => `  ${at * 2 + 1} ${anchor}`)];
    };
    const table = [pack.question, '', ...pack.vague.map((phrase) => `  ${phrase}`), '', ...pack.openers.map((opener) => `  ${opener} ...`), '', ...corePack.items.flatMap(({ id }) => item(id))];
    await expect(`${table.join('\n')}\n`).toMatchFileSnapshot(`rendered/${locale}-questions.txt`);
  });
});
