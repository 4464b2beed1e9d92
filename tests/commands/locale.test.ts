import { describe, expect, it } from 'vitest';
import { localeOf, localeOfEnvironment } from '../../src/commands/locale.ts';
import { vagueAnswers } from '../../src/commands/vague.ts';
import { samenessOf } from '../../src/core/sameness.ts';
import { languages, locales } from '../i18n/languages.ts';

describe('the language of the environment', () => {
  it.each([
    [{}, undefined],
    [{ LANG: 'ru_RU.UTF-8' }, 'ru'], [{ LANG: 'pl_PL.utf8' }, 'pl'], [{ LANG: 'ar_SA' }, 'ar'], [{ LANG: 'ru' }, 'ru'], [{ LANG: 'ru-RU' }, 'ru'], [{ LANG: 'ru_RU.UTF-8@euro' }, 'ru'],
    // the first that is set decides, whatever it says
    [{ LC_ALL: 'C', LANG: 'ru_RU.UTF-8' }, undefined], [{ LC_ALL: '', LC_MESSAGES: 'pl_PL.UTF-8', LANG: 'ru_RU.UTF-8' }, 'pl'], [{ LC_ALL: 'ar_EG.UTF-8', LC_MESSAGES: 'pl_PL.UTF-8' }, 'ar'],
    [{ LANG: 'C.UTF-8' }, undefined], [{ LANG: 'POSIX' }, undefined], [{ LANG: 'de_DE.UTF-8' }, undefined], [{ LANG: 'en_GB.UTF-8' }, 'en'], [{ LANG: 'rus' }, undefined], [{ LANG: '_' }, undefined],
    // letters that cannot be shown
    [{ LANG: 'ru_RU.KOI8-R' }, undefined], [{ LANG: 'pl_PL.ISO-8859-2' }, undefined],
  ])('of %j is %s', (env, locale) => {
    expect(localeOfEnvironment(env)).toBe(locale);
  });

  it('gives way to the settings, and these to the option', () => {
    const env = { LANG: 'ru_RU.UTF-8' };
    expect(localeOf({ option: undefined, setting: undefined, env })).toBe('ru');
    expect(localeOf({ option: undefined, setting: 'pl', env })).toBe('pl');
    expect(localeOf({ option: 'ar', setting: 'pl', env })).toBe('ar');
    expect(localeOf({ option: undefined, setting: undefined, env: {} })).toBe('en');
    expect(() => localeOf({ option: 'de', setting: 'pl', env })).toThrow('unknown-value');
  });
});

describe.each(locales)('answers in %s', (locale) => {
  it('are vague whatever rapport speaks', () => {
    const { pack } = languages[locale];
    expect([pack.vague.length, pack.openers.length].every((count) => count >= 15)).toBe(true);
    expect([...pack.vague, ...pack.openers].filter((phrase) => samenessOf(`${phrase}.`, [], vagueAnswers)?.kind !== 'vague')).toEqual([]);
  });
});
