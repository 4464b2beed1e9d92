import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArchive, writeArchive, type Archive } from '../../../src/store/backup/archive.ts';
import { readTar, writeTar } from '../../../src/store/backup/tar.ts';
import { temporaryDirectory } from '../temporary.ts';

const MANIFEST = { made: '2026-11-24T08:30:00+01:00', by: '0.1.0', clients: 1, facts: 2 };
const ARCHIVE: Archive = {
  manifest: MANIFEST,
  files: [
    { path: 'journal/acme000000000000/2026.laptop01.jsonl', bytes: Buffer.from('{"v":1}\nnaïve ☕\n') },
    { path: 'journal/gone000000000000.forgotten', bytes: Buffer.alloc(0) },
    { path: `journal/book/2026.laptop01 (${'long '.repeat(30)}conflicted copy of Zoë).jsonl`, bytes: Buffer.from([0xc3, 0x28, 0x0a, 0]) },
    { path: 'settings.json', bytes: Buffer.alloc(512, 'x') },
  ],
};

describe('tar', () => {
  test('gives back any names and bytes', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 140 }).filter((text) => !/[\0\n\p{Cs}]/u.test(text));
    fc.assert(fc.property(fc.array(fc.record({ path: name, bytes: fc.uint8Array({ maxLength: 1100 }).map((bytes) => Buffer.from(bytes)) }), { maxLength: 4 }), (files) => {
      expect(readTar(writeTar(files, 1_700_000_000))).toEqual(files);
    }));
  });

  test('is read by the tar of the system', () => {
    const dir = temporaryDirectory();
    writeFileSync(join(dir, 'a.tar.gz'), writeArchive(ARCHIVE));
    mkdirSync(join(dir, 'out'));
    execFileSync('tar', ['xzf', join(dir, 'a.tar.gz'), '-C', join(dir, 'out')], { stdio: 'ignore' });
    for (const { path, bytes } of ARCHIVE.files) expect(readFileSync(join(dir, 'out', path)).equals(bytes)).toBe(true);
  });
});

describe('an archive', () => {
  test('reads back as it was written, and the same files make the same bytes', () => {
    expect(readArchive(writeArchive(ARCHIVE))).toEqual(ARCHIVE);
    expect(writeArchive(ARCHIVE).equals(writeArchive(ARCHIVE))).toBe(true);
  });

  test('cut short anywhere, or with any byte flipped, is refused or still the same', () => {
    const whole = writeArchive(ARCHIVE);
    const wrong: string[] = [];
    for (let at = 0; at < whole.length; at += 1) {
      const flipped = Buffer.from(whole);
      flipped[at]! ^= 1 << (at % 8);
      for (const [how, bytes] of [['cut', whole.subarray(0, at)], ['flip', flipped]] as const) {
        const result = readArchive(bytes);
        if (typeof result !== 'string' && JSON.stringify(result) !== JSON.stringify(ARCHIVE)) wrong.push(`${how} ${at}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  const listed = (paths: readonly string[], format: unknown = 1): Buffer => {
    const first = { path: 'rapport-backup.json', bytes: Buffer.from(JSON.stringify({ format, ...MANIFEST, files: paths.map((path) => ({ path, bytes: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' })) })) };
    return gzipSync(writeTar([first, ...paths.map((path) => ({ path, bytes: Buffer.alloc(0) }))], 0));
  };

  test.each<[string, Uint8Array, unknown]>([
    ['nothing', Buffer.alloc(0), 'not-a-backup'],
    ['text', Buffer.from('{"kind":"client"}\n'), 'not-a-backup'],
    ['another gzip', gzipSync('hello'), 'damaged'],
    ['another tar', gzipSync(writeTar([{ path: 'letter.txt', bytes: Buffer.from('x') }], 0)), 'not-a-backup'],
    ['of a newer version', listed([], 2), 'newer'],
    ['without a version', listed([], 'x'), 'damaged'],
    ['with a file twice', listed(['journal/a/b', 'journal/a/b']), 'damaged'],
    ...['../x', '/etc/x', 'journal/../x', 'journal/../../x', 'journal/.x/y', 'journal/a/..', 'journal/a/b/c', 'journal\\a', 'other/x', 'journal/', 'settings.json/x'].map((path): [string, Uint8Array, unknown] => [path, listed([path]), 'damaged']),
    ['plain', listed(['journal/a/b', 'questions/c/d', 'settings.json']), expect.anything()],
  ])('%s', (_, bytes, expected) => {
    expect(readArchive(bytes)).toEqual(expected);
  });
});
