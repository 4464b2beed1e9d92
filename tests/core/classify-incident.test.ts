import { expect, test } from 'vitest';
import { itemsSpokenFor, proposeItems } from '../../src/core/classify-incident.ts';
import { itemsOf } from '../../src/core/items.ts';
import { wordsIn } from '../i18n/languages.ts';
import { corePack } from '../../src/exchange/core-pack.ts';

const all = [...itemsOf([corePack]).values()].filter(({ family }) => family === 'flag').map(({ id }) => id);
const words = wordsIn('en');
const signs = Object.fromEntries(all.map((item) => [item, words.say('flag.signs', { item }).split('\n')]));

test.each([
  ['Philippe called Mira an idiot in front of six people', 'person', 'belittling'],
  ['He threatened to come to the office', 'person', 'abuse'],
  ['She denied what she had signed; it is not true', 'person', 'lying'],
  ['He was in a mood', 'person', 'belittling'],
  ['Invoice 17 is unpaid, 40 days overdue', 'work', 'late-payment'],
  ['They demand it by tomorrow, over the weekend', 'work', 'unreasonable'],
  ['Read out a rival\'s day rate', 'work', 'plays-off'],
  ['We warned them, they did it anyway', 'work', 'ignores-advice'],
  ['He wants us to backdate the contract, which is illegal', 'work', 'legal-risk'],
  ['A credit note for hours he had ordered, a dispute again', 'work', 'invoice-disputes'],
  ['The plan changed again, now wants blue', 'work', 'mind-changing'],
] as const)('%s', (text, about, likeliest) => {
  const proposed = proposeItems(text, about, signs, all);
  expect([proposed.length, proposed[0]]).toEqual([3, likeliest]);
});

test.each([
  ['threats', ['abuse']],
  ['lies', ['lying']],
  ['invoice', ['late-payment', 'invoice-disputes']],
  ['nonsense', []],
])('%s speaks for %j', (text, items) => expect(itemsSpokenFor(text, signs)).toEqual(items));

test('every red flag has words that speak for it', () => expect(all.filter((item) => signs[item]?.join('') === '')).toEqual([]));
