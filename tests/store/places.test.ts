import { expect, test } from 'vitest';
import { placesOf } from '../../src/store/places.ts';

const linux = { store: '/home/jo/.local/share/rapport', settings: '/home/jo/.config/rapport', cache: '/home/jo/.cache/rapport' };

test.each([
  ['linux', '/home/jo', {}, linux],
  ['freebsd', '/home/jo', {}, linux],
  ['linux', '/home/jo', { XDG_DATA_HOME: '/data', XDG_CONFIG_HOME: '/conf', XDG_CACHE_HOME: '/cache' }, linux],
  ['linux', '/home/jo', { RAPPORT_STORE: '/mnt/store' }, { ...linux, store: '/mnt/store' }],
  ['linux', '/home/jo', { RAPPORT_STORE: '' }, linux],
  ['darwin', '/Users/jo', { RAPPORT_STORE: undefined }, {
    store: '/Users/jo/Library/Application Support/rapport', settings: '/Users/jo/Library/Preferences/rapport', cache: '/Users/jo/Library/Caches/rapport',
  }],
  ['win32', 'C:\\Users\\jo', { APPDATA: 'D:\\Roaming' }, {
    store: 'C:\\Users\\jo\\AppData\\Local\\rapport\\Data', settings: 'C:\\Users\\jo\\AppData\\Local\\rapport\\Config', cache: 'C:\\Users\\jo\\AppData\\Local\\rapport\\Cache',
  }],
])('%s, %s, %o', (platform, home, env, places) => {
  expect(placesOf({ platform, home, env })).toEqual(places);
});
