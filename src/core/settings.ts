import type { Day } from './calendar.ts';
import type { Setting } from './facts.ts';
import { unknownValue } from './unknown-value.ts';
import { parseWorkingDays } from './working-days.ts';

/** Settings that change what is computed. They are dated facts, the same on every device. */
export interface BookSettings {
  /** "mon-fri", "sun-thu", "mon,wed,fri". */
  readonly workingDays: string;
  /** The hour at which a day begins, 0..6: what is entered before still belongs to the evening before. */
  readonly dayStart: number;
  /** Clients in focus a morning; undefined: 3, with more than 8 active clients 2. */
  readonly focus: number | undefined;
  /** How often a client in focus gets a sheet of items. */
  readonly depth: Depth;
  /** The morning question in the user's own words. */
  readonly question: string | undefined;
}

export const DEPTHS = ['light', 'normal', 'thorough'] as const;
export type Depth = (typeof DEPTHS)[number];

export const DEFAULT_SETTINGS: BookSettings = { workingDays: 'mon-fri', dayStart: 3, focus: undefined, depth: 'normal', question: undefined };
export const BOOK_SETTINGS = ['workingDays', 'dayStart', 'focus', 'depth', 'question'] as const satisfies readonly (keyof BookSettings)[];

/** Preferences of one machine that are for the user to set: how things look and where they are. They live in the settings file. */
export const PREFERENCES = ['locale', 'color', 'ascii', 'store', 'pager'] as const;
export type ConfigKey = (typeof BOOK_SETTINGS)[number] | (typeof PREFERENCES)[number];

/** What may be said for each key, for the message that refuses something else. */
const ALLOWED: Readonly<Record<ConfigKey, readonly string[]>> = {
  locale: ['en', 'ar', 'pl', 'ru'],
  color: ['auto', 'always', 'never'],
  ascii: ['true', 'false'],
  store: ['thing.folder'],
  pager: ['thing.command'],
  workingDays: ['mon-fri', 'sun-thu', 'mon,wed,fri'],
  dayStart: ['0', '1', '2', '3', '4', '5', '6'],
  focus: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  depth: DEPTHS,
  question: ['thing.words'],
};

/** Keys whose values are not a choice among `ALLOWED`. */
const FREE: Readonly<Partial<Record<ConfigKey, (text: string) => boolean>>> = {
  store: (text) => text.trim() !== '',
  pager: () => true,
  question: (text) => text.trim() !== '' && text.length <= 200,
  workingDays: (text) => parseWorkingDays(text) !== undefined,
};

/** The words among which a value is chosen; none where it is the person's own. */
export function choicesFor(key: ConfigKey): readonly string[] {
  return ALLOWED[key].filter((word) => !word.startsWith('thing.'));
}

/**
 * A value as typed, as it is stored.
 * @throws UserError unknown-value with what is allowed
 */
export function readConfigValue(key: ConfigKey, text: string): string | number | boolean {
  const accepts = FREE[key] ?? ((value: string) => ALLOWED[key].includes(value));
  if (!accepts(text)) throw unknownValue(key, text, ALLOWED[key]);
  if (key === 'ascii') return text === 'true';
  return key === 'dayStart' || key === 'focus' ? Number(text) : text;
}

/** The settings in force on a day: for each name the last value set on or before it. */
export function settingsOn(facts: readonly Setting[], day: Day): BookSettings {
  const inForce = facts.filter((fact) => fact.on <= day).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const values = Object.fromEntries(inForce.map(({ name, value }) => [name, value ?? undefined]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) };
}
