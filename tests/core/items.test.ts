import { expect, it } from 'vitest';
import { familyItems, itemsOf, validDays, weightOf } from '../../src/core/items.ts';
import type { Item, Pack } from '../../src/core/pack.ts';

const item = (id: string, more: Partial<Item> = {}): Item => ({ id, family: 'traits', scale: 'rating', source: [], cadence: 14, ...more });
const pack = (id: string, items: readonly Item[]): Pack => ({ id, version: 1, items });

it('finds the items of all packs, and keeps the first of an id', () => {
  const items = itemsOf([pack('core', [item('manners')]), pack('mine', [item('manners', { cadence: 300 }), item('rules', { family: 'ours' })])]);
  expect([...items]).toEqual([['manners', item('manners')], ['rules', item('rules', { family: 'ours' })]]);
});

it('lists a family in the order of the packs', () => {
  const packs = [pack('core', [item('b'), item('a'), item('x', { family: 'rut' })]), pack('mine', [item('c'), item('b', { cadence: 1 })])];
  expect(familyItems(packs, 'traits')).toEqual([item('b'), item('a'), item('c')]);
});

it.each([[14, 42], [30, 90], [31, 90], [90, 90]])('lets a rating of cadence %i count for %i days', (cadence, days) => {
  expect(validDays(item('manners', { cadence }))).toBe(days);
});

it.each<[number | undefined, Readonly<Record<string, number>> | undefined, number]>([
  [undefined, undefined, 1], [2, undefined, 2], [undefined, { manners: 0.5 }, 0.5], [2, { manners: 0.5 }, 1], [2, { other: 3 }, 2],
])('weighs an item of weight %s with the weights %j of the client as %f', (weight, ofClient, expected) => {
  expect(weightOf(item('manners', weight === undefined ? {} : { weight }), ofClient)).toBe(expected);
});

it('does not take inherited properties for weights', () => {
  expect(weightOf(item('constructor'), {})).toBe(1);
});
