import { UserError } from '../core/errors.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { placesOf } from '../store/places.ts';
import { readSettings } from '../store/settings.ts';
import type { Context } from './context.ts';
import { oneOf } from './one-of.ts';

export interface LocaleSources {
  /** `--locale` as typed. */
  readonly option: string | undefined;
  /** The settings file. */
  readonly setting: string | undefined;
  readonly env: Context['env'];
}

/**
 * The language of a run: by option, settings file or environment, in this order; else English.
 * @throws UserError unknown-value for an option or a setting that names none
 */
export function localeOf({ option, setting, env }: LocaleSources): Locale {
  const named = option ?? setting;
  return named === undefined ? localeOfEnvironment(env) ?? 'en' : oneOf(option === undefined ? 'locale' : '--locale', named, LOCALES);
}

/**
 * The language that the system speaks, as POSIX has it: the first variable that is set decides, whatever it says.
 * "C", a language without words here, and letters that its character set cannot show are no language.
 */
export function localeOfEnvironment(env: Context['env']): Locale | undefined {
  const set = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const [, language, charset = 'UTF-8'] = /^([a-z]+)(?:[_-][^.@]*)?(?:\.([^@]*))?/i.exec(set) ?? [];
  return /^utf-?8$/i.test(charset) ? LOCALES.find((locale) => locale === language?.toLowerCase()) : undefined;
}

/** The same of a line that is not parsed yet, for help and for what goes wrong: it takes what it finds, and never fails. */
export function localeOfLine(argv: readonly string[], context: Context): Locale {
  const at = argv.findLastIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const typed = argv[at]?.split('=')[1] ?? argv[at + 1];
  const known = (name: string | undefined): Locale | undefined => LOCALES.find((locale) => locale === name);
  return (at < 0 ? undefined : known(typed)) ?? known(settingOf(context)) ?? localeOfEnvironment(context.env) ?? 'en';
}

function settingOf({ platform, home }: Context): string | undefined {
  try {
    return readSettings(placesOf({ platform, home, env: {} }).settings).locale;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
