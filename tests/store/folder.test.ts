import { appendFileSync, mkdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isConflictCopy } from '../../src/store/folder.ts';
import { formatLine } from '../../src/store/line.ts';
import { ACME, check, checks } from './sample-facts.ts';
import { FILE, journalIn, summed } from './sample-journal.ts';
import { temporaryDirectory } from './temporary.ts';

test('reads conflict copies, each fact once, and gives all of them the client of the folder', () => {
  const dir = temporaryDirectory();
  journalIn(dir).append(checks(1, 3));
  const copy = join(dir, `journal/${ACME}/2026.laptop01 (conflicted copy 2026-03-04).jsonl`);
  writeFileSync(copy, [...checks(2, 4), check(5, 'someone')].map((fact) => `${formatLine(fact)}\r\n`).join(''));
  journalIn(dir, 'phone001').append([check(6)]);
  const content = journalIn(dir).readFolder(ACME);
  expect(content.facts.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(checks(1, 6));
  expect({ ...content, facts: [] }).toEqual({ facts: [], problems: [], unknown: 0, lines: 8 });
  expect(journalIn(dir).folders()[0]?.files.map((name) => [name, isConflictCopy(name)])).toEqual([
    ['2026.laptop01 (conflicted copy 2026-03-04).jsonl', true], ['2026.laptop01.jsonl', false], ['2026.phone001.jsonl', false],
  ]);
});

test('names file and line of what cannot be read, and why', () => {
  const dir = temporaryDirectory();
  journalIn(dir).append([check(1)]);
  const file = join(dir, FILE);
  appendFileSync(file, Buffer.concat([
    Buffer.from(`\n${formatLine(check(2)).replace('Jana', 'Jena')}\n{"half":\n`), Buffer.from([0xc3, 0x28, 0x0a]), Buffer.from(`${summed('{"v":1,"x":1')}\n${formatLine(check(3))}\n`),
  ]));
  expect(journalIn(dir).readFolder(ACME)).toEqual({
    facts: [check(1), check(3)],
    problems: [{ file, line: 3, problem: 'checksum' }, { file, line: 4, problem: 'not-json' }, { file, line: 5, problem: 'not-utf8' }, { file, line: 6, problem: 'no-envelope' }],
    unknown: 0,
    lines: 6,
  });
});

test('passes over what is not a journal file', () => {
  const dir = temporaryDirectory();
  journalIn(dir).append([check(1)]);
  for (const name of ['draft.json', '.2026.laptop01.jsonl.x', 'notes.txt']) writeFileSync(join(dir, 'journal', ACME, name), 'x');
  mkdirSync(join(dir, 'journal', ACME, 'folder.jsonl'));
  mkdirSync(join(dir, 'journal', '.stfolder'));
  writeFileSync(join(dir, 'journal', 'README'), 'x');
  expect(journalIn(dir).folders().map(({ id, files }) => [id, files])).toEqual([[ACME, ['2026.laptop01.jsonl']]]);
  expect(journalIn(dir).readFolder(ACME).problems).toEqual([]);
});

test('has a signature that changes with every change, and only then', () => {
  const dir = temporaryDirectory();
  const journal = journalIn(dir);
  const signature = (): string | undefined => journal.folders().find(({ id }) => id === ACME)?.signature;
  journal.append([check(1)]);
  const first = signature();
  journal.append([check(1, 'other')]);
  expect(signature()).toBe(first);
  journal.append([check(2)]);
  const second = signature();
  const { mtimeMs } = statSync(join(dir, FILE));
  utimesSync(join(dir, FILE), 1, mtimeMs / 1000 + 1);
  const third = signature();
  renameSync(join(dir, FILE), join(dir, `journal/${ACME}/2026.phone001.jsonl`));
  expect(new Set([first, second, third, signature()]).size).toBe(4);
});
