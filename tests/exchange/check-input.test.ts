import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/core/facts.ts';
import type { Item, Scale } from '../../src/core/pack.ts';
import type { Flaw } from '../../src/core/problems.ts';
import { decodeCheckInput, decodeCheckText, decodeRating, findItem, refuseUnfitRatings } from '../../src/exchange/check-input.ts';
import { mistakeOf } from './lines.ts';

const WHOLE = {
  on: '2026-03-02', answer: 'figures', settle: 'kept', effect: 'calm', ratings: { communication: 4, resolution: 'none', respect: null, 'acts-on-advice': true },
  evidence: { communication: 'she rang first' }, reflections: { 'rival-view': 'slower', coffee: false }, note: 'rain', seconds: 41,
};

describe('check --input', () => {
  it('is a check line without kind and client', () => {
    expect(decodeCheckText(`\uFEFF${JSON.stringify(WHOLE, null, 2)}\n`)).toEqual(WHOLE);
    expect(decodeCheckInput(WHOLE)).toEqual(WHOLE);
  });
  it.each<[text: string, flaw: Flaw]>([
    ['', { field: '', problem: 'not-json' }],
    ['SECRET', { field: '', problem: 'not-json' }],
    ['null', { field: '', problem: 'not-an-object' }],
    ['[]', { field: '', problem: 'not-an-object' }],
    ['{}', { field: '', problem: 'empty' }],
    ['{"on":"2026-03-02","seconds":3}', { field: '', problem: 'empty' }],
    ['{"kind":"check","answer":"x"}', { field: 'kind', problem: 'unknown-field' }],
    ['{"client":"SECRET"}', { field: 'client', problem: 'unknown-field' }],
    ['{"answer":"  "}', { field: 'answer', problem: 'empty' }],
    ['{"answer":"\\ud800"}', { field: 'answer', problem: 'broken-text' }],
    ['{"on":"2026-02-30","answer":"x"}', { field: 'on', problem: 'not-a-day' }],
    ['{"ratings":{"communication":6}}', { field: 'ratings.communication', problem: 'not-a-rating' }],
    ['{"ratings":{"__proto__":6}}', { field: 'ratings', problem: 'forbidden-field' }],
    ['{"settle":"SECRET"}', { field: 'settle', problem: 'not-one-of', allowed: ['kept', 'partly', 'missed', 'moved'] }],
  ])('refuses %s', (text, flaw) => {
    expect(mistakeOf(() => decodeCheckText(text))).toEqual({ id: 'bad-input', data: flaw, code: 65 });
  });
  it('takes or refuses whatever it gets', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      try {
        return typeof decodeCheckText(text) === 'object';
      } catch (error) {
        return mistakeOf(() => { throw error; }).id === 'bad-input';
      }
    }), { numRuns: 1000 });
  });
});

const item = (id: string, scale: Scale): Item => ({ id, scale, family: 'traits', source: ['G1'], cadence: 5 });
const ITEMS = new Map((['rating', 'yesno', 'text', 'incident'] as const).map((scale) => [`a-${scale}`, item(`a-${scale}`, scale)]));

describe('ratings', () => {
  /** What may be typed for each scale; everything else of the list is refused. */
  const TYPED: Readonly<Record<Scale, Readonly<Record<string, Rating>>>> = {
    rating: { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '?': null, '-': 'none' },
    yesno: { y: true, n: false, '?': null, '-': 'none' },
    text: {},
    incident: {},
  };
  const tried = ['1', '2', '3', '4', '5', '?', '-', 'y', 'n', '0', '6', '', ' 4', '4.0', 'yes', 'constructor', '__proto__'];
  it.each(['rating', 'yesno', 'text', 'incident'] as const)('of scale %s', (scale) => {
    const of = item('an-item', scale);
    for (const text of tried) {
      if (Object.hasOwn(TYPED[scale], text)) expect(decodeRating(text, of)).toBe(TYPED[scale][text]);
      else expect(mistakeOf(() => decodeRating(text, of))).toEqual({ id: 'bad-rating', data: { item: 'an-item', value: text, scale }, code: 2 });
    }
  });
  it('as JSON suit the scale of their item', () => {
    expect(() => { refuseUnfitRatings({ 'a-rating': 4, 'a-yesno': true }, ITEMS); }).not.toThrow();
    expect(() => { refuseUnfitRatings({ 'a-rating': null, 'a-yesno': 'none' }, ITEMS); }).not.toThrow();
    expect(mistakeOf(() => { refuseUnfitRatings({ 'a-rating': true }, ITEMS); }).data).toEqual({ item: 'a-rating', value: 'true', scale: 'rating' });
    expect(mistakeOf(() => { refuseUnfitRatings({ 'a-yesno': 5 }, ITEMS); }).data).toEqual({ item: 'a-yesno', value: '5', scale: 'yesno' });
    expect(mistakeOf(() => { refuseUnfitRatings({ 'a-text': null }, ITEMS); }).data).toEqual({ item: 'a-text', value: 'null', scale: 'text' });
  });
});

describe('items by id', () => {
  it('are found', () => {
    expect(findItem(ITEMS, 'a-text')).toBe(ITEMS.get('a-text'));
  });
  it('or the nearest are named', () => {
    expect(mistakeOf(() => findItem(ITEMS, 'a-ratings'))).toEqual({ id: 'unknown-item', data: { item: 'a-ratings', nearest: ['a-rating'] }, code: 2 });
    expect(mistakeOf(() => findItem(ITEMS, 'zzz')).data).toEqual({ item: 'zzz', nearest: [] });
  });
});
