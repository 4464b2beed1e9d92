/**
 * How alike two texts are, 0..1: the share of trigrams they have in common (Dice), blind to case, punctuation and
 * spacing. Works for any script. Two empty texts are alike.
 */
export function similarity(a: string, b: string): number {
  return shareInCommon(trigrams(a), trigrams(b));
}

/** The same of two texts whose trigrams are known: one text is often compared with many. */
export function shareInCommon(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return left.size === right.size ? 1 : 0;
  let common = 0;
  for (const trigram of left) if (right.has(trigram)) common += 1;
  return (2 * common) / (left.size + right.size);
}

/** The names most like a text, at most three, the likest first; none where nothing is alike. */
export function nearest(names: readonly string[], text: string): readonly string[] {
  const scored = names.map((name) => ({ name, score: similarity(name, text) })).filter(({ score }) => score >= 0.3);
  return scored.toSorted((a, b) => b.score - a.score).slice(0, 3).map(({ name }) => name);
}

/** Blind to case, punctuation and spacing; none for a text without letters. */
export function trigrams(text: string): ReadonlySet<string> {
  const letters = [...plainWords(text)];
  if (letters.length === 0) return new Set();
  const padded = [' ', ' ', ...letters, ' '];
  return new Set(padded.slice(2).map((_, i) => padded.slice(i, i + 3).join('')));
}

/** Arabic vowel signs and the stretching stroke: few type them, and never always. */
const ARABIC_EXTRAS = /[\u0640\u064B-\u0652\u0670]+/g;

/**
 * Lower-case words with single spaces between: what remains when typing habits are taken away. Whether ё has its dots,
 * and Arabic its vowels, is such a habit.
 */
export function plainWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(ARABIC_EXTRAS, '').replaceAll('ё', 'е').replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}
