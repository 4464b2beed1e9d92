import { join } from 'node:path';
import type { Pack, PackWords } from '../core/pack.ts';
import { corePack } from '../exchange/core-pack.ts';
import type { Locale } from '../i18n/locales.ts';
import { deviceId } from '../store/ids.ts';
import { openJournal } from '../store/journal.ts';
import { readUserPacks } from '../store/packs.ts';
import { placesOf } from '../store/places.ts';
import { ensureDevice, readSettings } from '../store/settings.ts';
import { COLOURS } from './colour.ts';
import type { Context } from './context.ts';
import { localeOf } from './locale.ts';
import { oneOf } from './one-of.ts';
import { openSession, type GlobalOptions, type Session } from './session.ts';
import { speakEnglish, speakIn, type Extent } from './speak.ts';
import { storeFolder, storeToName } from './store-folder.ts';

/** Opens the store, the preferences and the language that the options, the environment and the settings name. */
export async function startSession(context: Context, options: GlobalOptions, extent: Extent = 'all'): Promise<Session> {
  if (options.color !== undefined) oneOf('--color', options.color, COLOURS);
  const found = placesOf({ platform: context.platform, home: context.home, env: {} });
  const settings = readSettings(found.settings);
  const places = { ...found, store: storeFolder(options.store, settings, context) };
  const device = (): string => ensureDevice(places.settings, () => deviceId((count) => context.randomBytes(count)));
  const journal = openJournal({ dir: places.store, device });
  const spoken = localeOf({ option: options.locale, setting: settings.locale, env: context.env });
  // what scripts read is English in every language
  const locale = options.json === true ? 'en' : spoken;
  const packs = await userPacks(join(places.store, 'questions'), locale);
  return openSession({
    context,
    options,
    places,
    settings,
    device,
    journal,
    packs: [corePack, ...packs.map(({ pack }) => pack)],
    words: await speakIn(locale, extent, { packs: packs.flatMap(({ words }) => words), store: storeToName(options.store, settings, context) }),
    english: await speakEnglish(extent),
  });
}

/**
 * The user's packs with their words: those of this language before English ones, and those before any other. The
 * decoder is loaded only for them.
 */
async function userPacks(folder: string, locale: Locale): Promise<readonly { readonly pack: Pack; readonly words: readonly PackWords[] }[]> {
  const found = readUserPacks(folder);
  if (found.length === 0) return [];
  const { decodePack, decodePackWords } = await import('../exchange/pack.ts');
  return found.map(({ file, pack, words }) => {
    const [any] = Object.keys(words).filter((name) => name !== 'en' && name !== locale);
    const names = [...new Set([any, 'en', locale])].filter((name) => name !== undefined && words[name] !== undefined) as string[];
    return { pack: decodePack(pack, file), words: names.map((name) => decodePackWords(words[name], file)) };
  });
}
