import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ensureDevice, readSettings, settingsFile } from '../../src/store/settings.ts';
import { writeSetting } from '../../src/store/settings-writer.ts';
import { modeOf, temporaryDirectory } from './temporary.ts';

/** A settings folder whose file holds this text. */
function folderWith(text: string): string {
  const dir = temporaryDirectory();
  writeFileSync(settingsFile(dir), text);
  return dir;
}

const never = (): string => { throw new Error('asked for a second id'); };

describe('reading', () => {
  test('there is no file yet', () => {
    expect(readSettings(join(temporaryDirectory(), 'none'))).toEqual({});
  });

  test('keeps unknown keys', () => {
    expect(readSettings(folderWith('{"locale":"pl","ascii":true,"later":{"x":1}}'))).toEqual({ locale: 'pl', ascii: true, later: { x: 1 } });
  });

  test.each<[string, string | undefined]>([
    ['', undefined], ['{"locale":', undefined], ['[]', undefined], ['null', undefined], ['"x"', undefined],
    ['{"locale":5}', 'locale'], ['{"color":"red"}', 'color'], ['{"ascii":"yes"}', 'ascii'], ['{"store":""}', 'store'], ['{"device":"../x"}', 'device'], ['{"pager":1}', 'pager'],
  ])('refuses %s', (text, key) => {
    const dir = folderWith(text);
    const data = key === undefined ? { file: settingsFile(dir) } : { file: settingsFile(dir), key };
    const refused = expect.objectContaining({ id: 'bad-settings', code: 65, data }) as Error;
    expect(() => readSettings(dir)).toThrow(refused);
    expect(() => ensureDevice(dir, () => 'new00000')).toThrow(refused);
    expect(() => writeSetting(dir, 'locale', 'en')).toThrow(refused);
    expect(readFileSync(settingsFile(dir), 'utf8')).toBe(text);
  });
});

describe('the device', () => {
  test('is made once and kept', () => {
    const dir = join(temporaryDirectory(), 'deep/settings');
    expect([ensureDevice(dir, () => 'device01'), ensureDevice(dir, never)]).toEqual(['device01', 'device01']);
    expect([modeOf(dir), modeOf(settingsFile(dir)), readdirSync(dir)]).toEqual(['700', '600', ['config.json']]);
  });

  test('leaves the other settings as they are', () => {
    const dir = folderWith('{"locale":"pl","later":1}');
    ensureDevice(dir, () => 'device01');
    expect(readSettings(dir)).toEqual({ locale: 'pl', later: 1, device: 'device01' });
  });

  test('a folder that cannot be written is said', () => {
    const dir = join(folderWith('{}'), 'config.json', 'settings');
    expect(() => ensureDevice(dir, () => 'device01')).toThrow(expect.objectContaining({ code: 74 }));
  });
});

describe('writing', () => {
  test('sets, changes and takes away, and keeps the rest', () => {
    const dir = folderWith('{"later.on":{"x":1}}');
    writeSetting(dir, 'locale', 'pl');
    ensureDevice(dir, () => 'device01');
    writeSetting(dir, 'ascii', true);
    writeSetting(dir, 'locale', 'ru');
    expect(readSettings(dir)).toEqual({ 'later.on': { x: 1 }, locale: 'ru', device: 'device01', ascii: true });
    writeSetting(dir, 'locale', undefined);
    expect(readSettings(dir)).toEqual({ 'later.on': { x: 1 }, device: 'device01', ascii: true });
  });

  test('makes a folder and a file for the user alone', () => {
    const dir = join(temporaryDirectory(), 'settings');
    const umask = process.umask(0);
    onTestFinished(() => void process.umask(umask));
    writeSetting(dir, 'locale', 'pl');
    expect([modeOf(dir), modeOf(settingsFile(dir)), readdirSync(dir)]).toEqual(['700', '600', ['config.json']]);
  });

  test('a value that could not be read back is a bug of the caller', () => {
    const dir = folderWith('{"locale":"pl"}');
    expect(() => writeSetting(dir, 'device', '../x')).toThrow('device');
    expect(readSettings(dir)).toEqual({ locale: 'pl' });
  });
});
