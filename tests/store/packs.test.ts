import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXIT, UserError } from '../../src/core/errors.ts';
import { readUserPacks, writeUserPack } from '../../src/store/packs.ts';

const PACK = { id: 'mine', version: 1, items: [] };
const WORDS = { items: {} };
let root: string;
let questions: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rapport-packs-'));
  questions = join(root, 'questions');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(questions, path)), { recursive: true });
  writeFileSync(join(questions, path), text);
}

function refusal(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { id: error.id, data: error.data, code: error.code };
  }
}

describe('readUserPacks', () => {
  it('finds none where there is no folder', () => {
    expect(readUserPacks(questions)).toEqual([]);
  });

  it('reads packs by name, their words by language, and nothing else', () => {
    put('zeta/pack.json', JSON.stringify(PACK));
    put('alpha/pack.json', '\uFEFF{"any":"thing"}');
    put('alpha/en.json', JSON.stringify(WORDS));
    put('alpha/pl.json', '[]');
    put('alpha/notes.md', 'mine');
    put('.git/config', 'no pack');
    put('README', 'no pack');
    expect(readUserPacks(questions)).toEqual([
      { file: join(questions, 'alpha/pack.json'), pack: { any: 'thing' }, words: { en: WORDS, pl: [] } },
      { file: join(questions, 'zeta/pack.json'), pack: PACK, words: {} },
    ]);
  });

  it.each<[string, string, string | Buffer, string]>([
    ['JSON cut short', 'mine/pack.json', '{"secret":', 'not-json'],
    ['an empty file', 'mine/pack.json', '', 'not-json'],
    ['bytes that are no UTF-8', 'mine/pack.json', Buffer.from([0x22, 0xff, 0x22]), 'not-utf8'],
    ['a huge file', 'mine/pack.json', ' '.repeat(1_000_001), 'line-too-long'],
  ])('refuses %s by name and without a word of it', (_what, path, text, problem) => {
    put(path, text);
    expect(refusal(() => readUserPacks(questions))).toEqual({ id: 'bad-pack', data: { file: join(questions, path), field: '', problem }, code: EXIT.data });
  });

  it('refuses words that are no JSON', () => {
    put('mine/pack.json', JSON.stringify(PACK));
    put('mine/en.json', 'hello');
    expect(refusal(() => readUserPacks(questions))).toEqual({ id: 'bad-pack', data: { file: join(questions, 'mine/en.json'), field: '', problem: 'not-json' }, code: EXIT.data });
  });

  it('refuses a folder without pack.json', () => {
    put('mine/en.json', JSON.stringify(WORDS));
    expect(refusal(() => readUserPacks(questions))).toEqual({ id: 'bad-pack', data: { file: join(questions, 'mine/pack.json'), field: '', problem: 'missing' }, code: EXIT.data });
  });

  it('does not follow links, nor wait for a pipe', () => {
    put('linked/x', '');
    symlinkSync('/etc/hostname', join(questions, 'linked/pack.json'));
    expect(refusal(() => readUserPacks(questions))).toEqual({ id: 'not-read', data: { path: join(questions, 'linked/pack.json'), reason: 'ELOOP' }, code: EXIT.io });
    rmSync(join(questions, 'linked/pack.json'));
    execFileSync('mkfifo', [join(questions, 'linked/pack.json')]);
    expect(refusal(() => readUserPacks(questions))).toEqual({ id: 'not-read', data: { path: join(questions, 'linked/pack.json'), reason: 'EINVAL' }, code: EXIT.io });
  });
});

describe('writeUserPack', () => {
  it('writes what is read again, for the user alone and without leftovers', () => {
    writeUserPack(questions, 'mine', { pack: PACK, words: { en: WORDS } });
    expect(readUserPacks(questions)).toEqual([{ file: join(questions, 'mine/pack.json'), pack: PACK, words: { en: WORDS } }]);
    expect(readdirSync(join(questions, 'mine'))).toEqual(['en.json', 'pack.json']);
    const modes = ['', 'mine', 'mine/en.json', 'mine/pack.json'].map((path) => (statSync(join(questions, path)).mode & 0o777).toString(8));
    expect(modes).toEqual(['700', '700', '600', '600']);
  });

  it('replaces a pack, and closes files that were open to others', () => {
    put('mine/pack.json', '{}');
    chmodSync(join(questions, 'mine/pack.json'), 0o644);
    writeUserPack(questions, 'mine', { pack: PACK, words: {} });
    expect(readUserPacks(questions).map(({ pack }) => pack)).toEqual([PACK]);
    expect(statSync(join(questions, 'mine/pack.json')).mode & 0o777).toBe(0o600);
  });

  it('does not write through a link', () => {
    mkdirSync(questions);
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(questions, 'mine'));
    expect(refusal(() => writeUserPack(questions, 'mine', { pack: PACK, words: {} }))).toEqual({ id: 'not-saved', data: { path: join(questions, 'mine'), reason: 'ELOOP' }, code: EXIT.io });
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
  });

  it('keeps the old pack and no draft when the disk refuses', () => {
    put('mine/pack.json/inside', '');
    const outcome = refusal(() => writeUserPack(questions, 'mine', { pack: PACK, words: {} }));
    expect(outcome).toMatchObject({ id: 'not-saved', code: EXIT.io });
    expect(readdirSync(join(questions, 'mine'))).toEqual(['pack.json']);
  });

  it.each(['../mine', '.mine', 'a/b', ''])('takes "%s" as a bug, not as a folder', (id) => {
    expect(() => writeUserPack(questions, id, { pack: PACK, words: {} })).toThrow('cannot be a folder');
  });
});
