import { mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { replaceFile } from '../../src/store/replace.ts';
import { modeOf, temporaryDirectory } from './temporary.ts';

test.each([0o000, 0o777])('writes a file for the user alone under umask %o, and replaces it', (umask) => {
  const dir = temporaryDirectory();
  const before = process.umask(umask);
  onTestFinished(() => void process.umask(before));
  for (const text of ['first', 'the second, longer', '', 'é']) {
    replaceFile(join(dir, 'file'), Buffer.from(text));
    expect([readFileSync(join(dir, 'file'), 'utf8'), modeOf(join(dir, 'file')), readdirSync(dir)]).toEqual([text, '600', ['file']]);
  }
});

test('puts a file in the place of a link, and leaves what it pointed to', () => {
  const dir = temporaryDirectory();
  writeFileSync(join(dir, 'target'), 'theirs');
  symlinkSync(join(dir, 'target'), join(dir, 'file'));
  replaceFile(join(dir, 'file'), Buffer.from('ours'));
  expect([readFileSync(join(dir, 'file'), 'utf8'), readFileSync(join(dir, 'target'), 'utf8')]).toEqual(['ours', 'theirs']);
});

test('leaves nothing behind when it fails', () => {
  const dir = temporaryDirectory();
  mkdirSync(join(dir, 'file'));
  expect(() => replaceFile(join(dir, 'file'), Buffer.from('x'))).toThrow('EISDIR');
  expect(() => replaceFile(join(dir, 'none/file'), Buffer.from('x'))).toThrow('ENOENT');
  expect(readdirSync(dir)).toEqual(['file']);
});

test('clears away what a killed process left, but not what another is writing now', () => {
  const dir = temporaryDirectory();
  replaceFile(join(dir, 'file'), Buffer.from('x'));
  const now = statSync(join(dir, 'file')).mtimeMs / 1000;
  for (const [name, age] of [['.file.old.tmp', 120], ['.file.young.tmp', 5], ['.other.old.tmp', 120]] as const) {
    writeFileSync(join(dir, name), '');
    utimesSync(join(dir, name), now - age, now - age);
  }
  replaceFile(join(dir, 'file'), Buffer.from('y'));
  expect(readdirSync(dir)).toEqual(['.file.young.tmp', '.other.old.tmp', 'file']);
});
