import stringWidth from 'fast-string-width';
import type { Family, Item, ItemWords, Pack, PackWords, Scale } from '../core/pack.ts';
import { plainWords } from '../core/similarity.ts';

/** What makes a pack unusable (error) or less useful than it could be (advice). The words are `lint.<rule>`. */
export const LINT_RULES = {
  'removed-item': 'error',
  'redefined-item': 'error',
  'taken-id': 'error',
  'duplicate-id': 'error',
  'second-pulse': 'error',
  'wrong-scale': 'error',
  'no-words': 'error',
  'no-poles': 'error',
  'no-anchors': 'advice',
  'no-source': 'advice',
  'late-asking': 'advice',
  'too-wide': 'advice',
  'stray-words': 'advice',
  'vague-form': 'advice',
} as const satisfies Readonly<Record<string, 'error' | 'advice'>>;
export type LintRule = keyof typeof LINT_RULES;

export interface LintFinding {
  readonly rule: LintRule;
  /** The item's id; for `vague-form` the phrase. */
  readonly item: string;
  /** Which words are too wide, and how many columns they may have. */
  readonly field?: keyof ItemWords;
  readonly columns?: number;
}

/** Columns that fit the rating grid on a terminal of ordinary width. */
const WIDEST: Readonly<Record<keyof ItemWords, number>> = { name: 18, question: 44, low: 20, high: 20, anchors: 72 };

/** How the items of a family can be answered where the agenda asks them. */
const ANSWERABLE: Readonly<Record<Family, readonly Scale[]>> = {
  pulse: ['rating'], traits: ['rating', 'yesno'], ours: ['rating', 'yesno'], rut: ['rating', 'yesno'],
  adviser: ['rating', 'yesno'], reflection: ['text', 'yesno'], flag: ['incident'],
};

/**
 * Everything wrong with the sense of one pack in one language, item by item.
 * @param others every other pack that stays in force, the built-in one among them. A pack with the id of one of them
 *   is an attempt to replace it: then each of its items must still be there, as it was
 */
export function lintPack(pack: Pack, words: PackWords, others: readonly Pack[]): readonly LintFinding[] {
  return [
    ...others.filter(({ id }) => id === pack.id).flatMap((replaced) => lintReplacement(pack, replaced)),
    ...pack.items.flatMap((item) => [...lintItem(item, pack, others), ...lintWords(item, words.items[item.id])]),
    ...lintStrays(words, [pack, ...others]),
    ...[...words.vague, ...words.openers].filter((phrase) => plainWords(phrase) !== phrase).map((item): LintFinding => ({ rule: 'vague-form', item })),
  ];
}

function lintReplacement(pack: Pack, replaced: Pack): readonly LintFinding[] {
  return replaced.items.flatMap((old) => {
    const now = pack.items.find(({ id }) => id === old.id);
    return findings(old.id, { 'removed-item': now === undefined, 'redefined-item': now !== undefined && meaningOf(now) !== meaningOf(old) });
  });
}

function meaningOf({ family, scale, source, notBefore, cadence, weight, when, grave, revision }: Item): string {
  return JSON.stringify([family, scale, source, notBefore, cadence, weight ?? 1, when, grave ?? false, revision ?? 1]);
}

function lintItem(item: Item, pack: Pack, others: readonly Pack[]): readonly LintFinding[] {
  const { id, family, scale, source, notBefore, cadence } = item;
  const strangers = others.filter((other) => other.id !== pack.id).flatMap(({ items }) => items);
  return findings(id, {
    'taken-id': strangers.some((stranger) => stranger.id === id),
    'duplicate-id': pack.items.find((first) => first.id === id) !== item,
    'second-pulse': family === 'pulse' && strangers.some((stranger) => stranger.family === 'pulse'),
    'wrong-scale': !ANSWERABLE[family].includes(scale),
    'no-source': source.length === 0,
    'late-asking': notBefore !== undefined && notBefore > cadence,
  });
}

function lintWords({ id, scale }: Item, words: ItemWords | undefined): readonly LintFinding[] {
  if (words === undefined) return findings(id, { 'no-words': true });
  const hasPoles = words.low !== undefined && words.high !== undefined;
  return [
    ...findings(id, {
      'no-poles': (scale === 'rating' || scale === 'yesno') && !hasPoles,
      'no-anchors': scale === 'rating' && words.anchors === undefined,
    }),
    ...lintWidths(id, words),
  ];
}

function lintWidths(item: string, words: ItemWords): readonly LintFinding[] {
  return Object.entries(words as Readonly<Record<keyof ItemWords, string | readonly string[]>>).flatMap(([name, said]) => {
    const field = name as keyof ItemWords;
    const isTooWide = [said].flat().some((line) => stringWidth(line) > WIDEST[field]);
    return isTooWide ? [{ rule: 'too-wide' as const, item, field, columns: WIDEST[field] }] : [];
  });
}

/** Words for another pack's item are its new wording; words for no item at all are a slip. */
function lintStrays(words: PackWords, packs: readonly Pack[]): readonly LintFinding[] {
  const known = new Set(packs.flatMap(({ items }) => items.map(({ id }) => id)));
  return Object.keys(words.items).flatMap((id) => findings(id, { 'stray-words': !known.has(id) }));
}

function findings(item: string, holds: Partial<Readonly<Record<LintRule, boolean>>>): readonly LintFinding[] {
  return (Object.keys(holds) as LintRule[]).filter((rule) => holds[rule]).map((rule) => ({ rule, item }));
}
