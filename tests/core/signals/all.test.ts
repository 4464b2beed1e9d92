import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { SIGNALS } from '../../../src/core/signals/all.ts';
import { concentration } from '../../../src/core/signals/concentration.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { items } from './lives.ts';

const folder = join(import.meta.dirname, '../../../src/core/signals');
const declared = readdirSync(folder).filter((file) => /\bdefineSignal\(\{|export const concentration/.test(readFileSync(join(folder, file), 'utf8')));
const all = [...SIGNALS, concentration];

/** The signals that the product promises. */
const PROMISED = [
  'trait-drift', 'trait-recovery', 'contact-gap', 'contact-thinning', 'contact-too-often', 'client-silent', 'declined-twice', 'disagreement', 'sameness', 'same-ratings', 'promises-slipping',
  'contract-end', 'no-surprise', 'single-thread', 'people-change', 'payment', 'complaint-open', 'our-change', 'stale', 'red-flag', 'coffee', 'voice-gap', 'weaker-year', 'own-absence', 'concentration',
];

describe('the list of signals', () => {
  it('is the files that declare one, and what is promised', () => {
    expect(all.map(({ id }) => `${id}.ts`).toSorted()).toEqual(declared.toSorted());
    expect(all.map(({ id }) => id).toSorted()).toEqual(PROMISED.toSorted());
  });
  it('tells one story of six', () => {
    expect(SIGNALS.filter(({ story }) => story === 'fading').map(({ id }) => id).toSorted()).toEqual(['client-silent', 'contact-gap', 'contact-thinning', 'no-surprise', 'single-thread', 'trait-drift']);
  });
  it('keeps what is about a pattern or about me out of the morning', () => {
    expect(all.filter(({ place }) => place !== 'morning').map(({ id }) => id).toSorted()).toEqual(['coffee', 'concentration', 'same-ratings', 'sameness', 'stale', 'weaker-year']);
  });
});

test.each(all.map((signal) => [signal.id, signal] as const))('%s has a name, concepts and thresholds within their range', (id, signal) => {
  expect(en['signal-name']({ signal: id })).not.toContain('-');
  expect(signal.source.every((concept) => /^[DGARF]\d+$/.test(concept)) && signal.source.length > 0).toBe(true);
  expect(Object.entries(signal.thresholds).filter(([, { value, least, most }]) => !(least <= value && value <= most))).toEqual([]);
});

test('items that signals name are in the pack', () => {
  expect(['resolution', 'agreement', 'coffee', 'surprise', 'abuse', 'belittling'].filter((item) => !items.has(item))).toEqual([]);
});
