import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, UserError } from '../core/errors.ts';
import { makeDirectory } from './directory.ts';
import { errorCode, reading, saving } from './failure.ts';
import { replaceFile } from './replace.ts';

/** Preferences of this machine: how things look and where they are. What changes results is a fact in the book. */
export interface KnownSettings {
  readonly locale?: string;
  readonly color?: 'auto' | 'always' | 'never';
  readonly ascii?: boolean;
  /** Directory of the store. */
  readonly store?: string;
  /** The id of this device, part of the names of the journal files it writes. */
  readonly device?: string;
  /** Command that shows long texts; "" for none. */
  readonly pager?: string;
  /** Whether the reminder was offered: that is done once. */
  readonly reminderAsked?: boolean;
}

/** Keys of other versions are kept as they are. */
export type Settings = KnownSettings & Readonly<Record<string, unknown>>;

export type SettingName = keyof KnownSettings;

const isText = (value: unknown): boolean => typeof value === 'string';
const checks: Readonly<Record<SettingName, (value: unknown) => boolean>> = {
  locale: isText,
  color: (value) => value === 'auto' || value === 'always' || value === 'never',
  ascii: (value) => typeof value === 'boolean',
  store: (value) => isText(value) && value !== '',
  device: (value) => isText(value) && /^[0-9a-z]{1,32}$/.test(value as string),
  pager: isText,
  reminderAsked: (value) => typeof value === 'boolean',
};

export const SETTINGS = Object.keys(checks) as readonly SettingName[];

/** Whether a preference may have this value. */
export function isUsableSetting(name: SettingName, value: unknown): boolean {
  return checks[name](value);
}

/** The file in the settings folder. It is read here without `conf`, which takes longer to load than all else. */
export function settingsFile(dir: string): string {
  return join(dir, 'config.json');
}

/**
 * The preferences; empty where there is no file yet.
 * @throws UserError `bad-settings` (65) where the file is not JSON, or a known key has a value that cannot be used
 */
export function readSettings(dir: string): Settings {
  const file = settingsFile(dir);
  const text = reading(file, () => readText(file));
  if (text === undefined) return {};
  const settings = parse(text);
  if (settings === undefined) throw new UserError('bad-settings', { file }, EXIT.data);
  const key = SETTINGS.find((name) => Object.hasOwn(settings, name) && !isUsableSetting(name, settings[name]));
  if (key !== undefined) throw new UserError('bad-settings', { file, key }, EXIT.data);
  return settings;
}

/**
 * The id of this device, made when it is first needed. Two processes that start at the same moment may each go on with
 * an id of their own: every file of a folder is read, so nothing is lost by that.
 * @param makeId must give `[0-9a-z]+`
 */
export function ensureDevice(dir: string, makeId: () => string): string {
  const settings = readSettings(dir);
  if (settings.device !== undefined) return settings.device;
  const device = makeId();
  saving(settingsFile(dir), () => {
    makeDirectory(dir);
    replaceFile(settingsFile(dir), Buffer.from(`${JSON.stringify({ ...settings, device }, undefined, '\t')}\n`));
  });
  return device;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text: string): Settings | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Settings : undefined;
  } catch {
    return undefined;
  }
}
