import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXIT, UserError } from '../../src/core/errors.ts';
import { familyItems } from '../../src/core/items.ts';
import type { ItemWords } from '../../src/core/pack.ts';
import { corePack } from '../../src/exchange/core-pack.ts';
import { decodePack, decodePackWords } from '../../src/exchange/pack.ts';
import { lintPack } from '../../src/exchange/pack-lint.ts';
import { packWords } from '../../src/i18n/pack-words.ts';

/** Family by family, as the interface fixes them; behind an item what is special about when it is asked. */
const FIXED = `
  pulse       pulse
  traits      communication knowledge-sharing expectations exchange-of-views attitude manners resolution strategy/30 reports/30
  ours        attentive dynamic proactive energy details partnership complaint-response/after-complaint
  rut         time-together/30/contacts-not-recorded agreement/30 patience/30 small-things/30 mutual-gain/30
  adviser     strategic-issues/90 acts-on-advice/90 respect/90 pays-on-time/90/no-invoices
  reflection  growth-step/30 rival-view/90 coffee/90 surprise/30 their-side/30
  flag        abuse! belittling! lying! unreasonable! late-payment invoice-disputes mind-changing ignores-advice plays-off legal-risk!
`.trim().split('\n').map((line) => line.trim().split(/\s+/));

/** Each trait of a good and of a bad relationship, and the pole that carries it. */
const TRAITS = `
  good  excellent communication             communication.high      they tell you early
  good  shared knowledge                    knowledge-sharing.high  taught unasked
  good  knowing and exceeding expectations  expectations.high       in their own words
  good  exchange of views                   exchange-of-views.high  freely exchanged
  good  positive attitude                   attitude.high           gladly
  bad   terrible communication              communication.low       you hear it too late
  bad   views held back                     exchange-of-views.low   views held back
  bad   knowledge kept, no teaching         knowledge-sharing.low   kept to yourself
  bad   poor communication manners          manners.low             with bad manners
  bad   discussions without a resolution    resolution.low          left unresolved
  bad   no strategic planning               strategy.low            no planning at all
  bad   negative attitude                   attitude.low            grudgingly
  bad   no sharing of data or reports       reports.low             no data, no reports
`.trim().split('\n').map((line) => line.trim().split(/\s{2,}/));

/** Concepts that are to be seen in a question. */
const ASKED = 'A3 A4 D2 D4 D6 D7 D8 D9 F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 G1 G2 R1 R2 R3 R6'.split(' ');

function wordsOf(id: string): ItemWords {
  const words = packWords.items[id];
  if (words === undefined) throw new Error(`no words for ${id}`);
  return words;
}

describe('the built-in pack', () => {
  it('is what the schema asks for', () => {
    expect(decodePack(corePack, 'pack.json')).toEqual(corePack);
    expect(decodePackWords(packWords, 'en.json')).toEqual(packWords);
  });

  it.each(FIXED)('has the family %s', (family, ...items) => {
    const found = corePack.items.filter((item) => item.family === family);
    expect(found.map(({ id, notBefore, when, grave }) => [id + (grave === true ? '!' : ''), notBefore, when].filter(Boolean).join('/'))).toEqual(items);
  });

  it('has no other family', () => {
    expect(new Set(corePack.items.map(({ family }) => family))).toEqual(new Set(FIXED.map(([family]) => family)));
  });

  it.each([
    ['pulse', 'rating'], ['traits', 'rating'], ['ours', 'rating'], ['rut', 'rating'], ['adviser', 'yesno'], ['flag', 'incident'],
  ] as const)('answers %s by %s', (family, scale) => {
    expect(new Set(familyItems([corePack], family).map((item) => item.scale))).toEqual(new Set([scale]));
  });

  it.each([
    ['pulse', [7]], ['traits', [14, 14, 14, 14, 14, 14, 14, 30, 30]], ['ours', [30]], ['rut', [30]], ['adviser', [90]],
    ['reflection', [30, 90, 90, 30, 30]], ['flag', [30]],
  ] as const)('looks at %s again after %j days', (family, cadences) => {
    const found = familyItems([corePack], family).map(({ cadence }) => cadence);
    expect(cadences.length === 1 ? [...new Set(found)] : found).toEqual(cadences);
  });

  it('answers reflections in words, coffee by yes or no', () => {
    expect(familyItems([corePack], 'reflection').filter(({ scale }) => scale !== 'text').map(({ id, scale }) => [id, scale])).toEqual([['coffee', 'yesno']]);
  });

  it.each(ASKED)('asks about %s', (concept) => {
    expect(corePack.items.filter(({ source }) => source.includes(concept))).not.toEqual([]);
  });

  it('cites concepts that there are', () => {
    const last: Record<string, number> = { D: 12, G: 10, A: 4, R: 8, F: 13 };
    const cited = corePack.items.flatMap(({ source }) => source);
    expect(cited.filter((concept) => !/^[DGARF][1-9]\d?$/.test(concept) || Number(concept.slice(1)) > (last[concept.charAt(0)] ?? 0))).toEqual([]);
  });
});

describe('its English words', () => {
  it('leave nothing to complain about', () => {
    expect(lintPack(corePack, packWords, [])).toEqual([]);
  });

  it.each(TRAITS)('name the %s trait "%s" in %s: %s', (_side, _trait, place = '', pole) => {
    const [id = '', end] = place.split('.');
    expect(wordsOf(id)[end as 'low' | 'high']).toBe(pole);
  });

  it('have names of their own, in lower case', () => {
    const names = Object.values(packWords.items).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });

  it.each(corePack.items.filter(({ scale }) => scale === 'rating').map(({ id }) => id))('say who does what in the anchors of %s', (id) => {
    expect(wordsOf(id).anchors?.filter((anchor) => !/\b(?:they|them|you|neither)\b.*[a-z]\.$/i.test(anchor))).toEqual([]);
  });

  it('ask, and state red flags', () => {
    const endings = corePack.items.map(({ id, family }) => [family === 'flag', /[?]/.test(wordsOf(id).question)]);
    expect(endings.filter(([isFlag, asks]) => isFlag === asks)).toEqual([]);
  });

  it('ask the morning question and know vague phrases', () => {
    expect(packWords.question).toBe('How will I make a difference for my client today?');
    expect(packWords.vague).toEqual([...new Set(packWords.vague)].toSorted());
    expect(packWords.vague.length).toBeGreaterThanOrEqual(20);
    expect(packWords.vague).toEqual(expect.arrayContaining(['follow up', 'stay in touch']));
  });
});

const ITEM = { id: 'house-rules', family: 'traits', scale: 'rating', source: ['G7'], cadence: 30 };
const WORDS = { name: 'house rules', question: 'Do you keep their house rules?' };

function refusal(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { id: error.id, data: error.data, code: error.code };
  }
}

function badPack(field: string, problem: string, allowed?: readonly string[]): unknown {
  return { id: 'bad-pack', data: { file: 'x.json', field, problem, ...(allowed && { allowed }) }, code: EXIT.data };
}

describe('decodePack', () => {
  const packOf = (item: unknown): unknown => ({ id: 'mine', version: 1, items: [ITEM, item] });

  it('takes every field there is', () => {
    const full = { ...ITEM, id: 'full', notBefore: 7, weight: 2.5, when: 'no-invoices', grave: false, revision: 2 };
    expect(decodePack(packOf(full), 'x.json')).toEqual(packOf(full));
  });

  it.each<[string, unknown, unknown]>([
    ['no object', [], badPack('id', 'missing')],
    ['null', null, badPack('', 'not-an-object')],
    ['no items', { id: 'mine', version: 1 }, badPack('items', 'missing')],
    ['items that are no list', { id: 'mine', version: 1, items: {} }, badPack('items', 'not-a-list')],
    ['a version of words', { id: 'mine', version: 'one', items: [] }, badPack('version', 'not-a-count')],
    ['version 0', { id: 'mine', version: 0, items: [] }, badPack('version', 'not-a-count')],
    ['an unknown field', { id: 'mine', version: 1, items: [], author: 'me' }, badPack('author', 'unknown-field')],
    ['an item that is text', packOf('item'), badPack('items[1]', 'not-an-object')],
    ['an id in capitals', packOf({ ...ITEM, id: 'House' }), badPack('items[1].id', 'not-an-item')],
    ['an id that objects inherit', packOf({ ...ITEM, id: 'constructor' }), badPack('items[1].id', 'not-an-item')],
    ['an unknown family', packOf({ ...ITEM, family: 'moods' }), badPack('items[1].family', 'not-one-of', ['pulse', 'traits', 'ours', 'rut', 'adviser', 'reflection', 'flag'])],
    ['a cadence of nothing', packOf({ ...ITEM, cadence: 0 }), badPack('items[1].cadence', 'not-days')],
    ['a weight of 0', packOf({ ...ITEM, weight: 0 }), badPack('items[1].weight', 'not-an-importance')],
    ['a misspelt field', packOf({ ...ITEM, notbefore: 3 }), badPack('items[1].notbefore', 'unknown-field')],
    ['a source that is no list', packOf({ ...ITEM, source: 'G7' }), badPack('items[1].source', 'not-a-list')],
    ['an empty source', packOf({ ...ITEM, source: ['G7', ' '] }), badPack('items[1].source[1]', 'empty')],
  ])('refuses %s', (_what, json, expected) => {
    expect(refusal(() => decodePack(json, 'x.json'))).toEqual(expected);
  });
});

describe('decodePackWords', () => {
  it('lets a pack leave out the morning question and the vague phrases', () => {
    expect(decodePackWords({ items: { 'house-rules': WORDS } }, 'x.json')).toEqual({ question: '', vague: [], openers: [], items: { 'house-rules': WORDS } });
  });

  it.each<[string, unknown, unknown]>([
    ['items that are a list', { items: [] }, badPack('items', 'not-an-object')],
    ['an item without a question', { items: { a: WORDS, b: { name: 'b' } } }, badPack('items.b.question', 'missing')],
    ['two anchors', { items: { a: { ...WORDS, anchors: ['one', 'two'] } } }, badPack('items.a.anchors[2]', 'not-text')],
    ['four anchors', { items: { a: { ...WORDS, anchors: ['1', '2', '3', '4'] } } }, badPack('items.a.anchors[3]', 'not-a-list')],
    ['a line break', { items: { a: { ...WORDS, low: 'one\ntwo' } } }, badPack('items.a.low', 'not-a-line')],
    ['a key in capitals', { items: { Acme: WORDS } }, badPack('items', 'not-an-item')],
    ['__proto__', JSON.parse('{"items":{"__proto__":{"name":"x","question":"x"}}}'), badPack('items', 'forbidden-field')],
    ['a vague phrase that is a number', { vague: ['follow up', 7], items: {} }, badPack('vague[1]', 'not-text')],
  ])('refuses %s', (_what, json, expected) => {
    expect(refusal(() => decodePackWords(json, 'x.json'))).toEqual(expected);
  });
});

describe('a refusal', () => {
  const secret = fc.constantFrom('geheim', 'Geheim ', 'geheim-7', 'geheim\u0000');
  const secretKey = fc.constantFrom('Geheim', 'geheim ', 'sein geheim', 'geheim\u0000');
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: 'small' }, secret, fc.integer(), fc.constant(null), fc.boolean(), tie('list'), tie('object')),
    list: fc.array(tie('any'), { maxLength: 3 }),
    object: fc.dictionary(fc.oneof(secretKey, fc.constantFrom(...Object.keys(ITEM), ...Object.keys(WORDS), 'items', 'version', 'vague', 'anchors')), tie('any'), { maxKeys: 5 }),
  })).any;
  const nearly = fc.oneof(
    value,
    fc.tuple(value, fc.constantFrom(...Object.keys(ITEM), 'other')).map(([put, key]) => ({ id: 'mine', version: 1, items: [{ ...ITEM, [key]: put }] })),
    fc.tuple(value, secretKey, fc.constantFrom(...Object.keys(WORDS), 'anchors', 'other')).map(([put, id, key]) => ({ items: { [id]: { ...WORDS, [key]: put } } })),
  );

  it('names a place and never what stands there', () => {
    fc.assert(fc.property(nearly, fc.constantFrom(decodePack, decodePackWords), (json, decode) => {
      const outcome = refusal(() => decode(json, 'x.json')) as { id?: string };
      fc.pre(outcome.id === 'bad-pack');
      expect(JSON.stringify(outcome)).not.toMatch(/geheim/i);
    }));
  });
});
