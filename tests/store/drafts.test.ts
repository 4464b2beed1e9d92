import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropDraft, keepDraft, readDrafts } from '../../src/store/drafts.ts';
import { openJournal } from '../../src/store/journal.ts';
import { ACME, check, checks, morning } from './sample-facts.ts';
import { modeOf, temporaryDirectory } from './temporary.ts';

function places(): { store: string; cache: string } {
  const dir = temporaryDirectory();
  return { store: join(dir, 'store'), cache: join(dir, 'cache') };
}

test('facts are kept beside the journal of their client until they are dropped', () => {
  const here = places();
  expect(readDrafts(here)).toEqual([]);
  expect(keepDraft(here, [check(1), morning(2), check(3)])).toEqual({
    paths: [join(here.store, 'journal', ACME, 'draft.json'), join(here.store, 'journal/book/draft.json')], lost: [],
  });
  const drafts = readDrafts(here);
  expect(drafts.map(({ facts, isDamaged }) => ({ facts, isDamaged }))).toEqual([
    { facts: [check(1), check(3)], isDamaged: false }, { facts: [morning(2)], isDamaged: false },
  ]);
  expect(drafts.map(({ path }) => modeOf(path))).toEqual(['600', '600']);
  expect(openJournal({ dir: here.store, device: () => 'x' }).readFolder(ACME).lines).toBe(0);
  drafts.forEach(dropDraft);
  expect(readDrafts(here)).toEqual([]);
});

test('a second failure adds to what is kept', () => {
  const here = places();
  keepDraft(here, checks(1, 2));
  keepDraft(here, checks(2, 3));
  expect(readDrafts(here).map(({ facts }) => facts)).toEqual([checks(1, 3)]);
});

test('where the store cannot be written they are kept in the cache folder, for this store only', () => {
  const here = places();
  writeFileSync(here.store, '');
  const { paths, lost } = keepDraft(here, [check(1)]);
  expect([paths.length, paths.every((path) => path.startsWith(here.cache)), lost]).toEqual([1, true, []]);
  expect(paths.map(modeOf)).toEqual(['600']);
  expect(readDrafts(here)).toEqual([{ path: paths[0], facts: [check(1)], isDamaged: false }]);
  expect(readDrafts({ ...here, store: '/elsewhere' })).toEqual([]);
});

test('where nothing can be written they are handed back', () => {
  const here = places();
  writeFileSync(here.store, '');
  writeFileSync(here.cache, '');
  expect(keepDraft(here, [check(1), morning(2)])).toEqual({ paths: [], lost: [check(1), morning(2)] });
});

test.each(['[', '5', '["{}"]'])('a damaged draft (%s) is told and left as it is', (text) => {
  const here = places();
  const path = join(here.store, 'journal', ACME, 'draft.json');
  mkdirSync(join(here.store, 'journal', ACME), { recursive: true });
  writeFileSync(path, text);
  expect(readDrafts(here)).toEqual([{ path, facts: [], isDamaged: true }]);
  const { paths } = keepDraft(here, [check(1)]);
  expect(paths.map((kept) => kept.startsWith(here.cache))).toEqual([true]);
  expect(readFileSync(path, 'utf8')).toBe(text);
});
