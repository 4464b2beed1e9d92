import { posix, win32 } from 'node:path';

/** Where things are kept. */
export interface Places {
  /** The journal: everything that cannot be made again. */
  readonly store: string;
  /** Preferences and the id of this device. */
  readonly settings: string;
  /** What may be deleted at any time. */
  readonly cache: string;
}

/**
 * One fixed place for each, by the home directory alone: cron knows no XDG variable, and a reminder that looks into
 * another store than the morning did would be worse than an unusual place. Only RAPPORT_STORE moves the store.
 * @param platform as `process.platform`
 */
export function placesOf({ platform, env, home }: {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}): Places {
  const places = defaultPlaces(platform, home);
  const store = env['RAPPORT_STORE'];
  return store === undefined || store === '' ? places : { ...places, store };
}

function defaultPlaces(platform: string, home: string): Places {
  if (platform === 'darwin') return beneath(posix.join(home, 'Library'), ['Application Support', 'Preferences', 'Caches']);
  if (platform === 'win32') return onWindows(home);
  return beneath(home, ['.local/share', '.config', '.cache']);
}

function beneath(base: string, [store, settings, cache]: readonly [string, string, string]): Places {
  const place = (folder: string): string => posix.join(base, folder, 'rapport');
  return { store: place(store), settings: place(settings), cache: place(cache) };
}

/** All of it under Local: what lies under Roaming is copied to other machines, and with it the id of this one. */
function onWindows(home: string): Places {
  const place = (folder: string): string => win32.join(home, 'AppData', 'Local', 'rapport', folder);
  return { store: place('Data'), settings: place('Config'), cache: place('Cache') };
}
