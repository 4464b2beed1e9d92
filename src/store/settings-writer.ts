import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import Conf from 'conf';
import { makeDirectory } from './directory.ts';
import { saving, systemError } from './failure.ts';
import { replaceFile } from './replace.ts';
import { isUsableSetting, readSettings, settingsFile, type KnownSettings, type SettingName, type Settings } from './settings.ts';

/**
 * Changes one preference; undefined takes it away. Load this module only when something is written: `conf` is slow to load.
 * @throws UserError `bad-settings` where the file is damaged: it is left as it is
 * @throws UserError `not-saved`
 */
export function writeSetting<Name extends SettingName>(dir: string, name: Name, value: KnownSettings[Name] | undefined): void {
  if (value !== undefined && !isUsableSetting(name, value)) throw new Error(`a value that ${name} cannot have`);
  const before = readSettings(dir);
  const file = settingsFile(dir);
  saving(file, () => {
    makeDirectory(dir);
    const bytes = existsSync(file) ? readFileSync(file) : undefined;
    writeThroughConf(dir, name, value);
    if (isWritten(dir, { ...before, [name]: value })) return;
    if (bytes !== undefined) replaceFile(file, bytes);
    throw systemError('ENOSPC', 'write');
  });
}

function writeThroughConf(cwd: string, key: string, value: unknown): void {
  const conf = new Conf<Record<string, unknown>>({ cwd, projectSuffix: '', configFileMode: 0o600 });
  if (value === undefined) conf.delete(key);
  else conf.set(key, value);
}

/** On a full disk `conf` cuts the file short and reports success, so what it wrote is looked at. */
function isWritten(dir: string, expected: Settings): boolean {
  try {
    return isDeepStrictEqual(readSettings(dir), JSON.parse(JSON.stringify(expected)));
  } catch {
    return false;
  }
}
