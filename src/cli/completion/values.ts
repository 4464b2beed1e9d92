import { CHOICES, OUTCOMES, PHASES, SETTLES, SIDES, TOPICS, TOUCHES, TOUCH_OUTCOMES, TOUCH_TONES, VOICE_TONES } from '../../core/facts.ts';
import { BOOK_SETTINGS, choicesFor, PREFERENCES } from '../../core/settings.ts';
import { SIGNALS } from '../../core/signals/all.ts';
import type { Family } from '../../core/pack.ts';
import { corePack } from '../../exchange/core-pack.ts';
import { LOCALES } from '../../i18n/locales.ts';

/** What can stand somewhere: words, names only the store knows, a path, or anything at all. */
export type Source = readonly string[] | 'clients' | 'people' | 'files' | 'anything';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

const DAYS = ['today', 'yesterday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const CONFIG_KEYS = [...BOOK_SETTINGS, ...PREFERENCES];
const RATED: readonly Family[] = ['traits', 'ours', 'rut', 'adviser'];
const itemsOf = (...families: readonly Family[]): readonly string[] => corePack.items.filter(({ family }) => families.includes(family)).map(({ id }) => id);
const THRESHOLDS = SIGNALS.flatMap(({ id, thresholds }) => Object.keys(thresholds).map((name) => `${id}.${name}`));

/** By the name of an operand or of an option's value, as help shows it. What is not here is anybody's own words. */
const BY_NAME: Readonly<Record<string, Source>> = {
  client: 'clients',
  person: 'people',
  dir: 'files', file: 'files', folder: 'files',
  day: DAYS, from: DAYS, to: DAYS,
  item: itemsOf('flag'),
  'item=value': itemsOf(...RATED).map((id) => `${id}=`), 'item=text': itemsOf(...RATED, 'reflection').map((id) => `${id}=`), 'item=number': itemsOf(...RATED).map((id) => `${id}=`),
  side: SIDES,
  tone: TOUCH_TONES,
  'voice-tone': VOICE_TONES,
  topic: TOPICS,
  what: [...TOUCHES, 'idea', 'noticed', 'voice', 'complaint', 'invoice', 'change', 'outcome'],
  outcome: [...TOUCH_OUTCOMES, ...SETTLES],
  choice: CHOICES,
  phase: PHASES,
  result: OUTCOMES,
  signal: SIGNALS.map(({ id }) => id),
  key: [...CONFIG_KEYS, ...THRESHOLDS],
  locale: LOCALES,
  when: ['auto', 'always', 'never'],
  format: ['terminal', 'md', 'json'],
  shell: SHELLS,
  way: ['systemd', 'launchd', 'cron'],
  days: choicesFor('workingDays'),
};

/** By the name of an operand: what it may be after this word in the place before it. */
const BY_WORD_BEFORE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  value: Object.fromEntries(CONFIG_KEYS.map((key) => [key, choicesFor(key)])),
  words: { outcome: OUTCOMES },
};

/** @param name "client", "day", "item=value"; undefined for an option that takes nothing */
export function sourceOf(name: string | undefined): Source | undefined {
  return name === undefined ? undefined : BY_NAME[name] ?? 'anything';
}

/** What an operand may be that follows a certain word. */
export function sourcesAfter(name: string): readonly (readonly [word: string, takes: Source])[] {
  return Object.entries(BY_WORD_BEFORE[name] ?? {}).filter(([, takes]) => takes.length > 0);
}
