import { UserError } from '../core/errors.ts';
import { unknownValue } from '../core/unknown-value.ts';
import { shellLine } from '../exchange/reminder-entry.ts';
import { placesOf } from '../store/places.ts';
import { readSettings, type Settings } from '../store/settings.ts';
import { absolutePath } from './absolute-path.ts';
import type { Context } from './context.ts';

type Usual = Pick<Settings, 'store'>;

/**
 * The folder named by option, environment or settings, else the usual one; it is made with the first fact.
 * @param option `--store` as typed
 * @throws UserError unknown-value
 */
export function storeFolder(option: string | undefined, settings: Usual, context: Context): string {
  const named = option ?? usualStore(settings, context);
  if (named.trim() === '') throw unknownValue('--store', named, ['thing.folder']);
  return absolutePath(named, context);
}

/** What `--store` is to be called in the commands that are said to copy; undefined where they meet the same store without it, as in what cron runs. */
export function storeToName(option: string | undefined, settings: Usual, context: Context): string | undefined {
  if (option === undefined || absolutePath(option, context) === absolutePath(usualStore(settings, context), context)) return undefined;
  return shellLine([option]);
}

/** The same of a line that is not parsed yet, for what goes wrong: it takes what it finds, and never fails. */
export function storeOfLine(argv: readonly string[], context: Context): string | undefined {
  const typed = storeTyped(argv);
  return typed === undefined ? undefined : storeToName(typed, settingsOf(context), context);
}

/** The folder that such a line names; an empty one is none. */
export function storeTyped(argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex((word) => word === '--store' || word.startsWith('--store='));
  if (at < 0) return undefined;
  const typed = argv[at] === '--store' ? argv[at + 1] : argv[at]!.slice('--store='.length);
  return typed === undefined || typed.trim() === '' ? undefined : typed;
}

function usualStore({ store }: Usual, { platform, home, env }: Context): string {
  return (env['RAPPORT_STORE'] || store) ?? placesOf({ platform, home, env: {} }).store;
}

function settingsOf({ platform, home }: Context): Usual {
  try {
    return readSettings(placesOf({ platform, home, env: {} }).settings);
  } catch (error) {
    if (error instanceof UserError) return {};
    throw error;
  }
}
