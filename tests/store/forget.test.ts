import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { keepDraft, readDrafts } from '../../src/store/drafts.ts';
import { findRemains, forgetClient } from '../../src/store/forget.ts';
import { readTombstones } from '../../src/store/tombstones.ts';
import { ACME, check, checks, morning } from './sample-facts.ts';
import { journalIn } from './sample-journal.ts';
import { modeOf, temporaryDirectory } from './temporary.ts';

const OTHER = 'other00000000000';

function placesWith(): { readonly store: string; readonly cache: string } {
  const places = { store: join(temporaryDirectory(), 'store'), cache: join(temporaryDirectory(), 'cache') };
  for (const device of ['laptop01', 'phone001']) journalIn(places.store, device).append([...checks(1, 3), check(4, ACME, '2025-01-01'), check(5, OTHER), morning(1)]);
  mkdirSync(places.cache);
  return places;
}

describe('tombstones', () => {
  test.each([
    ['acme', 'acme'], ['acme (conflicted copy 2026-03-04)', 'acme'], ['acme 2', 'acme'], ['acme.sync-conflict-20260304', 'acme'], ['acme-laptop', 'acme'],
    ['acme2', undefined], ['acm', undefined], ['acmegmbh', undefined], ['book', undefined],
  ])('of acme and of the book: %s', (folder, client) => {
    expect(readTombstones(['acme.forgotten', 'book.forgotten', '.forgotten', 'other']).clientOf(folder)).toBe(client);
  });
});

describe('forgetting', () => {
  test('deletes the folder of every device, copies, drafts and caches, and leaves the rest as it is', () => {
    const places = placesWith();
    const { store, cache } = places;
    const other = journalIn(store).readFolder(OTHER);
    mkdirSync(join(store, 'journal', `${ACME} (conflicted copy)`));
    mkdirSync(join(store, 'before-restore-2026-01-01-080000/journal', ACME), { recursive: true });
    for (const name of ['state-1.cache', '.state-1.cache.x.tmp', 'reminded-1-2026-03-02']) writeFileSync(join(cache, name), 'x');
    keepDraft(places, [check(6), check(7, OTHER)]);
    forgetClient(places, ACME);
    expect(readdirSync(join(store, 'journal')).toSorted()).toEqual([`${ACME}.forgotten`, 'book', OTHER]);
    expect(readdirSync(join(store, 'before-restore-2026-01-01-080000/journal'))).toEqual([]);
    expect([modeOf(join(store, 'journal', `${ACME}.forgotten`)), readdirSync(cache)]).toEqual(['600', ['reminded-1-2026-03-02']]);
    expect(journalIn(store).readFolder(OTHER)).toEqual(other);
    expect(readDrafts(places).flatMap(({ facts }) => facts)).toEqual([check(7, OTHER)]);
    expect(findRemains(places)).toEqual([]);
  });

  test('a second time does no harm, nor does a client that is not there', () => {
    const places = placesWith();
    for (const client of [ACME, ACME, 'nobody0000000000']) forgetClient(places, client);
    expect(journalIn(places.store).folders().map(({ id }) => id)).toEqual(['book', OTHER]);
  });

  test('nothing is added any more, by whoever had it open before', () => {
    const places = placesWith();
    const journal = journalIn(places.store);
    forgetClient(places, ACME);
    expect(() => journal.append([check(8)])).toThrow(new UserError('client-forgotten', {}));
    journal.append([check(9, OTHER)]);
    expect(readdirSync(join(places.store, 'journal')).toSorted()).toEqual([`${ACME}.forgotten`, 'book', OTHER]);
  });

  test('a draft in the cache of another device is not saved into it, and named as a remain', () => {
    const places = placesWith();
    forgetClient(places, ACME);
    symlinkSync('/nowhere', join(places.store, 'journal', ACME));
    keepDraft(places, [check(8)]);
    expect(readDrafts(places)).toEqual([]);
    expect(findRemains(places).map(({ client, path }) => [client, path.startsWith(places.cache)])).toEqual([[ACME, true]]);
  });
});
