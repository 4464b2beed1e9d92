import { describe, expect, it } from 'vitest';
import type { Item, ItemWords, Pack, PackWords } from '../../src/core/pack.ts';
import { corePack } from '../../src/exchange/core-pack.ts';
import { LINT_RULES, lintPack, type LintFinding } from '../../src/exchange/pack-lint.ts';
import { packWords } from '../../src/i18n/pack-words.ts';

const ITEM: Item = { id: 'house-rules', family: 'traits', scale: 'rating', source: ['G7'], cadence: 30 };
const WORDS: ItemWords = {
  name: 'house rules', question: 'Do you keep their house rules?', low: 'broken', high: 'kept',
  anchors: ['You broke a rule.', 'You kept the rules you knew.', 'You asked for the rules and kept them.'],
};
const mine: Pack = { id: 'mine', version: 1, items: [ITEM] };
const words: PackWords = { question: '', vague: [], openers: [], items: { 'house-rules': WORDS } };

function withItem(change: Partial<Item>): Pack {
  return { ...mine, items: [{ ...ITEM, ...change }] };
}

function saying(change: Partial<ItemWords>): PackWords {
  return { ...words, items: { 'house-rules': { ...WORDS, ...change } } };
}

const { anchors: _, ...withoutAnchors } = WORDS;
const { low: __, ...withoutLow } = WORDS;
const house = { item: 'house-rules' };

describe('lintPack', () => {
  it('has nothing to say about a good pack', () => {
    expect(lintPack(mine, words, [corePack])).toEqual([]);
  });

  it.each<[string, Pack, PackWords, readonly LintFinding[]]>([
    ['an id of the built-in pack', withItem({ id: 'manners' }), packWords, [{ rule: 'taken-id', item: 'manners' }]],
    ['an id used twice', { ...mine, items: [ITEM, { ...ITEM }] }, words, [{ rule: 'duplicate-id', ...house }]],
    ['a second pulse', withItem({ family: 'pulse' }), words, [{ rule: 'second-pulse', ...house }]],
    ['a text among the traits', withItem({ scale: 'text' }), words, [{ rule: 'wrong-scale', ...house }]],
    ['a red flag to be rated', withItem({ family: 'flag' }), words, [{ rule: 'wrong-scale', ...house }]],
    ['no source', withItem({ source: [] }), words, [{ rule: 'no-source', ...house }]],
    ['asking later than the cadence', withItem({ notBefore: 31 }), words, [{ rule: 'late-asking', ...house }]],
    ['no words', mine, { ...words, items: {} }, [{ rule: 'no-words', ...house }]],
    ['no lower pole', mine, { ...words, items: { 'house-rules': withoutLow } }, [{ rule: 'no-poles', ...house }]],
    ['no anchors', mine, { ...words, items: { 'house-rules': withoutAnchors } }, [{ rule: 'no-anchors', ...house }]],
    ['a long name', mine, saying({ name: 'n'.repeat(19) }), [{ rule: 'too-wide', ...house, field: 'name', columns: 18 }]],
    ['a long question', mine, saying({ question: 'q'.repeat(45) }), [{ rule: 'too-wide', ...house, field: 'question', columns: 44 }]],
    ['a pole in wide letters', mine, saying({ high: '規'.repeat(11) }), [{ rule: 'too-wide', ...house, field: 'high', columns: 20 }]],
    ['a long anchor', mine, saying({ anchors: ['a', 'b', 'c'.repeat(73)] }), [{ rule: 'too-wide', ...house, field: 'anchors', columns: 72 }]],
    ['words for nothing', mine, { ...words, items: { ...words.items, ghost: WORDS } }, [{ rule: 'stray-words', item: 'ghost' }]],
    ['a vague phrase that matches nothing', mine, { ...words, vague: ['follow up', 'Follow up!'] }, [{ rule: 'vague-form', item: 'Follow up!' }]],
  ])('finds %s', (_what, pack, said, expected) => {
    const own = said === packWords ? { ...packWords, vague: [] } : said;
    expect(lintPack(pack, own, [corePack])).toEqual(expected);
  });

  it('takes words for a built-in item as its new wording', () => {
    expect(lintPack(mine, { ...words, items: { ...words.items, manners: WORDS } }, [corePack])).toEqual([]);
  });

  it('asks for poles and anchors only where they are shown', () => {
    const bare: PackWords = { ...words, items: { 'house-rules': { name: 'house rules', question: 'Which rule is new?' } } };
    expect(lintPack(withItem({ family: 'reflection', scale: 'text' }), bare, [corePack])).toEqual([]);
  });

  it('does not let a built-in item go, nor change what it means', () => {
    const items = corePack.items.filter(({ id }) => id !== 'attitude').map((item) => (item.id === 'manners' ? { ...item, cadence: 300 } : item));
    expect(lintPack({ ...corePack, items }, packWords, [corePack])).toEqual([
      { rule: 'removed-item', item: 'attitude' }, { rule: 'redefined-item', item: 'manners' },
    ]);
  });

  it('lets a pack of the same id grow', () => {
    const grown = { ...corePack, items: [...corePack.items, ITEM] };
    expect(lintPack(grown, { ...packWords, items: { ...packWords.items, ...words.items } }, [corePack])).toEqual([]);
  });

  it('holds back a pack for errors only', () => {
    expect(Object.entries(LINT_RULES).filter(([, weight]) => weight === 'error').map(([rule]) => rule)).toEqual([
      'removed-item', 'redefined-item', 'taken-id', 'duplicate-id', 'second-pulse', 'wrong-scale', 'no-words', 'no-poles',
    ]);
  });
});
