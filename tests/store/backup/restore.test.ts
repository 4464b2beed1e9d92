import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectFiles, countIn } from '../../../src/store/backup/collect.ts';
import { freeAside, restoreFiles } from '../../../src/store/backup/restore.ts';
import { forgetClient } from '../../../src/store/forget.ts';
import { ACME, check, checks, idsOf, morning } from '../sample-facts.ts';
import { journalIn } from '../sample-journal.ts';
import { modeOf, temporaryDirectory } from '../temporary.ts';

const OTHER = 'other00000000000';
const ASIDE = 'before-restore-2026-11-24-083000';

/** A store with two facts and a pack, and another with five. */
function twoStores(): { readonly small: string; readonly large: string; readonly files: ReturnType<typeof collectFiles> } {
  const [small, large] = [join(temporaryDirectory(), 'store'), join(temporaryDirectory(), 'store')];
  journalIn(small).append([check(1), morning(1)]);
  mkdirSync(join(small, 'questions/mine'), { recursive: true });
  for (const name of ['pack.json', 'en.json']) writeFileSync(join(small, 'questions/mine', name), '{}');
  journalIn(large).append([...checks(2, 5), check(6, OTHER)]);
  return { small, large, files: collectFiles({ store: small, settings: join(small, 'none') }) };
}

function factsIn(store: string): readonly string[] {
  const journal = journalIn(store);
  return journal.folders().flatMap(({ id }) => idsOf(journal.readFolder(id).facts));
}

const SMALL = [check(1).id, morning(1).id];
const LARGE = [...idsOf(checks(2, 5)), check(6).id];

describe('restoring', () => {
  test('puts the files in place and keeps what was there', () => {
    const { small, large, files } = twoStores();
    for (const name of ['.git', 'notes']) mkdirSync(join(large, name));
    restoreFiles(large, files, ASIDE);
    expect([factsIn(large), factsIn(join(large, ASIDE))]).toEqual([SMALL, LARGE]);
    expect(collectFiles({ store: large, settings: join(small, 'none') })).toEqual(files);
    expect(readdirSync(large).toSorted()).toEqual(['.git', ASIDE, 'journal', 'notes', 'questions']);
    expect(countIn(files)).toEqual({ clients: 1, facts: 2 });
  });

  test('into nothing, for the user alone', () => {
    const { files } = twoStores();
    const store = join(temporaryDirectory(), 'deep/store');
    restoreFiles(store, files, ASIDE);
    expect(readdirSync(store).toSorted()).toEqual(['journal', 'questions']);
    const names = readdirSync(store, { recursive: true, encoding: 'utf8' });
    expect(names.map((name) => modeOf(join(store, name))).filter((mode) => mode !== '700' && mode !== '600')).toEqual([]);
    restoreFiles(store, files, freeAside(store, '2026-11-24-083000'));
    restoreFiles(store, files, freeAside(store, '2026-11-24-083000'));
    expect(readdirSync(store).toSorted()).toEqual([ASIDE, `${ASIDE}-2`, 'journal', 'questions']);
  });

  test('takes back a pack that the backup does not know', () => {
    const { small, large } = twoStores();
    restoreFiles(small, collectFiles({ store: large, settings: 'none' }), ASIDE);
    expect([existsSync(join(small, 'questions/mine')), existsSync(join(small, ASIDE, 'questions/mine'))]).toEqual([false, true]);
  });

  test('leaves out forgotten clients, hidden files and links when it collects', () => {
    const { large } = twoStores();
    forgetClient({ store: large, cache: join(large, 'none') }, OTHER);
    mkdirSync(join(large, 'journal', `${OTHER} (copy)`));
    for (const name of [`${OTHER} (copy)/2026.x.jsonl`, `${ACME}/.hidden.jsonl`, `${ACME}/notes.txt`]) writeFileSync(join(large, 'journal', name), 'x');
    expect(collectFiles({ store: large, settings: 'none' }).map(({ path }) => path)).toEqual([`journal/${OTHER}.forgotten`, `journal/${ACME}/2026.laptop01.jsonl`]);
  });
});

describe('a restore that was broken off', () => {
  /** The store as it is after so many steps: unpacking, ready, journal aside, pack aside, pack in place. */
  const STEPS: readonly ((store: string) => void)[] = [
    (store) => renameSync(join(store, '.restored'), join(store, '.restoring-x')),
    () => undefined,
    (store) => { mkdirSync(join(store, ASIDE)); renameSync(join(store, 'journal'), join(store, ASIDE, 'journal')); },
    (store) => renameSync(join(store, 'questions'), join(store, ASIDE, 'questions')),
    (store) => renameSync(join(store, '.restored/questions'), join(store, 'questions')),
  ];

  test.each([0, 1, 2, 3, 4])('after step %i is either not begun or finished by whoever opens the store next', (last) => {
    const { small, large, files } = twoStores();
    cpSync(join(small, 'questions/mine'), join(large, 'questions/theirs'), { recursive: true });
    mkdirSync(join(large, '.restored'));
    for (const part of ['journal', 'questions']) cpSync(join(small, part), join(large, '.restored', part), { recursive: true });
    writeFileSync(join(large, '.restored/aside'), `${ASIDE}\n`);
    for (const step of STEPS.slice(last === 0 ? 0 : 1, last + 1)) step(large);
    const begun = last > 1;
    expect([factsIn(large), readdirSync(join(large, 'questions'))]).toEqual(begun ? [SMALL, ['mine']] : [LARGE, ['theirs']]);
    if (begun) expect([factsIn(join(large, ASIDE)), readdirSync(join(large, ASIDE, 'questions')), existsSync(join(large, '.restored'))]).toEqual([LARGE, ['theirs'], false]);
    restoreFiles(large, files, `${ASIDE}-2`);
    expect([factsIn(large), readdirSync(large).filter((name) => name.startsWith('.'))]).toEqual([SMALL, []]);
  });

  test('an empty ready folder changes nothing', () => {
    const { large } = twoStores();
    rmSync(join(large, 'journal'), { recursive: true });
    mkdirSync(join(large, '.restored'));
    expect(factsIn(large)).toEqual([]);
  });
});
