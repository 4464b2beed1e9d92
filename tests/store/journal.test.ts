import { appendFileSync, chmodSync, mkdirSync, readFileSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Day } from '../../src/core/calendar.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Fact } from '../../src/core/facts.ts';
import { openJournal } from '../../src/store/journal.ts';
import { formatLine } from '../../src/store/line.ts';
import { ACME, check, checks, idsOf, morning } from './sample-facts.ts';
import { FILE, journalIn, summed } from './sample-journal.ts';
import { modeOf, temporaryDirectory } from './temporary.ts';

/** What is thrown, as id and data. */
function refusal(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) return { id: error.id, code: error.code, ...error.data };
    throw error;
  }
  return undefined;
}

describe('the last id', () => {
  const OTHER = 'other00000000000';
  const recorded = (number: number, client = ACME, on = '2026-03-02'): Fact => ({ ...check(number, client, on), device: 'laptop01' });

  test('is the greatest that this device gave, in whichever folder and year, and wherever it stands in its file', () => {
    const journal = journalIn(temporaryDirectory());
    expect(journal.lastId()).toBeUndefined();
    journal.append([recorded(1), recorded(7, OTHER, '2024-01-01'), recorded(3)]);
    journal.append([recorded(2)]);
    expect(journal.lastId()).toBe(recorded(7).id);
    journal.append([recorded(8), recorded(4)]);
    expect(journal.lastId()).toBe(recorded(8).id);
  });

  test('is none of what was imported, nor of another device', () => {
    const dir = temporaryDirectory();
    const journal = journalIn(dir);
    const { at: _at, device: _device, ...imported } = recorded(9) as Fact & { kind: 'check' };
    journal.append([recorded(1), check(5), { ...imported, answer: '"at":"x","device":"laptop01",' } as Fact]);
    writeFileSync(join(dir, 'journal', ACME, '2026.phone001.jsonl'), `${formatLine(recorded(6))}\n`);
    expect(journal.lastId()).toBe(recorded(1).id);
  });
});

describe('append', () => {
  test('writes a file for each client, year and device, and corrections beside what they correct', () => {
    const dir = temporaryDirectory();
    const amendment: Fact = { kind: 'amendment', client: ACME, id: 'a1', on: '2026-03-03' as Day, of: check(1).id, set: { note: 'x' } };
    const retraction: Fact = { kind: 'retraction', id: 'r1', on: '2026-03-03' as Day, of: morning(1).id };
    const facts = [check(1), morning(1), check(2, ACME, '2025-12-31'), check(3, 'other'), amendment, retraction];
    const journal = journalIn(dir);
    journal.append(facts);
    expect(journal.folders().map(({ id, files }) => [id, ...files])).toEqual([
      [ACME, '2025.laptop01.jsonl', '2026.laptop01.jsonl'], ['book', '2026.laptop01.jsonl'], ['other', '2026.laptop01.jsonl'],
    ]);
    expect(readFileSync(join(dir, FILE), 'utf8')).toBe(`${formatLine(check(1))}\n${formatLine(amendment)}\n`);
    expect(journal.readFolder('book')).toEqual({ facts: [morning(1), retraction], problems: [], unknown: 0, lines: 2 });
    expect(journal.readFolder(ACME).facts).toEqual([check(2, ACME, '2025-12-31'), check(1), amendment]);
  });

  test('of nothing writes nothing', () => {
    const dir = join(temporaryDirectory(), 'store');
    const journal = journalIn(dir);
    journal.append([]);
    expect([journal.folders(), journal.readFolder(ACME).lines, readdirSync(join(dir, '..'))]).toEqual([[], 0, []]);
  });

  test.each([0o000, 0o022, 0o277, 0o777])('is for the user alone under umask %o', (umask) => {
    const dir = join(temporaryDirectory(), 'deep/store');
    const before = process.umask(umask);
    onTestFinished(() => void process.umask(before));
    journalIn(dir).append([check(1)]);
    expect(['', 'journal', `journal/${ACME}`, FILE].map((path) => modeOf(join(dir, path)))).toEqual(['700', '700', '700', '600']);
  });

  test('begins a new line after a torn one', () => {
    const dir = temporaryDirectory();
    journalIn(dir).append([check(1)]);
    appendFileSync(join(dir, FILE), formatLine(check(2)).slice(0, 50));
    journalIn(dir).append([check(3)]);
    const content = journalIn(dir).readFolder(ACME);
    expect(content).toEqual({ facts: [check(1), check(3)], problems: [{ file: join(dir, FILE), line: 2, problem: 'not-json' }], unknown: 0, lines: 3 });
  });

  test('loses no line that only lacks its end', () => {
    const dir = temporaryDirectory();
    journalIn(dir).append([check(1)]);
    appendFileSync(join(dir, FILE), formatLine(check(2)));
    journalIn(dir).append([check(3)]);
    expect(idsOf(journalIn(dir).readFolder(ACME).facts)).toEqual(idsOf(checks(1, 3)));
  });

  test('of a fact that is there already does no harm', () => {
    const journal = journalIn(temporaryDirectory());
    journal.append([check(1), check(1)]);
    journal.append([check(1)]);
    expect(journal.readFolder(ACME)).toEqual({ facts: [check(1)], problems: [], unknown: 0, lines: 3 });
  });

  test('leaves what newer versions wrote as it is', () => {
    const dir = temporaryDirectory();
    journalIn(dir).append([check(1)]);
    const newer = `${summed('{"v":2,"x":1')}\n${summed('{"v":1,"id":"d","kind":"dream","on":"2026-03-02"')}\n`;
    writeFileSync(join(dir, FILE), newer.repeat(9));
    journalIn(dir).append([check(1)]);
    expect(readFileSync(join(dir, FILE), 'utf8')).toBe(`${newer.repeat(9)}${formatLine(check(1))}\n`);
    expect(journalIn(dir).readFolder(ACME)).toEqual({ facts: [check(1)], problems: [], unknown: 18, lines: 19 });
  });

  test.each<[string, number, number, boolean]>([
    ['a first line torn', 0, 1, true],
    ['three of three', 0, 3, true],
    ['four of four', 0, 4, false],
    ['four of forty', 36, 4, true],
    ['five of forty', 35, 5, false],
  ])('to a file with bad lines: %s', (_, good, bad, accepted) => {
    const dir = temporaryDirectory();
    journalIn(dir).append([check(1)]);
    const path = join(dir, FILE);
    writeFileSync(path, checks(1, good).map((fact) => `${formatLine(fact)}\n`).join('') + 'bad\n'.repeat(bad));
    const before = readFileSync(path);
    const refused = { id: 'damaged-file', code: 65, path, bad, lines: good + bad };
    expect(refusal(() => journalIn(dir).append([check(99)]))).toEqual(accepted ? undefined : refused);
    expect(readFileSync(path).equals(before)).toBe(!accepted);
  });

  test('looks at the end of a long file only', () => {
    const dir = temporaryDirectory();
    const path = join(dir, FILE);
    const bad = 'bad\n'.repeat(50);
    journalIn(dir).append(checks(1, 500));
    writeFileSync(path, bad + readFileSync(path, 'utf8'));
    journalIn(dir).append([check(501)]);
    appendFileSync(path, bad);
    expect(refusal(() => journalIn(dir).append([check(502)]))).toMatchObject({ id: 'damaged-file', bad: 50 });
  });

  test('goes on in a new file once the damaged one is renamed as its message says', () => {
    const dir = temporaryDirectory();
    const path = join(dir, FILE);
    journalIn(dir).append(checks(1, 6));
    appendFileSync(path, 'bad\n'.repeat(6));
    expect(refusal(() => journalIn(dir).append([check(7)]))).toMatchObject({ id: 'damaged-file' });
    renameSync(path, path.replace('.jsonl', '.damaged.jsonl'));
    journalIn(dir).append([check(7)]);
    expect(idsOf(journalIn(dir).readFolder(ACME).facts).toSorted()).toEqual(idsOf(checks(1, 7)));
  });

  test('does not follow a link: a file', () => {
    const dir = temporaryDirectory();
    const target = join(temporaryDirectory(), 'target');
    writeFileSync(target, '');
    journalIn(dir).append([check(1, 'other')]);
    mkdirSync(join(dir, 'journal', ACME));
    symlinkSync(target, join(dir, FILE));
    expect(refusal(() => journalIn(dir).append([check(1)]))).toEqual({ id: 'not-saved', code: 74, path: join(dir, FILE), reason: 'ELOOP' });
    expect(readFileSync(target, 'utf8')).toBe('');
    expect(journalIn(dir).readFolder(ACME)).toEqual({ facts: [], problems: [{ file: join(dir, FILE), line: 0, problem: 'link' }], unknown: 0, lines: 0 });
  });

  test('does not follow a link: a folder', () => {
    const dir = temporaryDirectory();
    const target = temporaryDirectory();
    mkdirSync(join(dir, 'journal'));
    symlinkSync(target, join(dir, 'journal', ACME));
    expect(refusal(() => journalIn(dir).append([check(1)]))).toEqual({ id: 'not-saved', code: 74, path: join(dir, FILE), reason: 'ELOOP' });
    expect([readdirSync(target), journalIn(dir).folders()]).toEqual([[], []]);
  });

  test('where a file stands in the way of a folder', () => {
    const dir = temporaryDirectory();
    mkdirSync(join(dir, 'journal'));
    writeFileSync(join(dir, 'journal', ACME), '');
    expect(refusal(() => journalIn(dir).append([check(1)]))).toEqual({ id: 'not-saved', code: 74, path: join(dir, FILE), reason: 'ENOTDIR' });
  });

  test.each(['../out', 'a/b', '.hidden', '..', ''])('refuses "%s" as a folder', (client) => {
    const dir = temporaryDirectory();
    expect(() => journalIn(dir).append([check(1, client)])).toThrow('cannot be a folder');
    expect(readdirSync(dir)).toEqual([]);
  });
});

describe('opening', () => {
  const nothing = (): void => undefined;
  test.each<[string, boolean, (dir: string) => void]>([
    ['an empty directory', true, nothing],
    ['a journal', true, (dir) => void mkdirSync(join(dir, 'journal'))],
    ['a journal and other things', true, (dir) => { mkdirSync(join(dir, 'journal')); writeFileSync(join(dir, 'notes.txt'), ''); }],
    ['hidden files only', true, (dir) => void mkdirSync(join(dir, '.git'))],
    ['question packs only', true, (dir) => void mkdirSync(join(dir, 'questions'))],
    ['other things', false, (dir) => { writeFileSync(join(dir, 'notes.txt'), ''); }],
    ['a file called journal', false, (dir) => { writeFileSync(join(dir, 'journal'), ''); }],
  ])('%s: %s', (_, isStore, fill) => {
    const dir = temporaryDirectory();
    fill(dir);
    expect(refusal(() => journalIn(dir))).toEqual(isStore ? undefined : { id: 'not-a-store', code: 2, path: dir });
  });

  test('a path that does not exist, a file, a path beneath a file', () => {
    const dir = temporaryDirectory();
    writeFileSync(join(dir, 'file'), '');
    const results = ['none', 'file', 'file/store'].map((name) => refusal(() => journalIn(join(dir, name))));
    expect(results).toEqual([undefined, { id: 'not-a-store', code: 2, path: join(dir, 'file') }, { id: 'not-a-store', code: 2, path: join(dir, 'file/store') }]);
    expect(readdirSync(dir)).toEqual(['file']);
  });

  test('asks for the device only when something is written', () => {
    const dir = temporaryDirectory();
    let asked = 0;
    const journal = openJournal({ dir, device: () => `device0${asked += 1}` });
    journal.append([]);
    journal.folders();
    journal.readFolder('book');
    expect(asked).toBe(0);
    journal.append([morning(1), check(1)]);
    expect([asked, journal.folders().flatMap(({ files }) => files)]).toEqual([1, ['2026.device01.jsonl', '2026.device01.jsonl']]);
  });

  test.skipIf(process.getuid?.() === 0)('a directory nobody may read (not as root, who may)', () => {
    const dir = temporaryDirectory();
    chmodSync(dir, 0o000);
    expect(refusal(() => journalIn(dir))).toEqual({ id: 'not-read', code: 74, path: dir, reason: 'EACCES' });
  });
});
