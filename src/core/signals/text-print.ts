import { plainWords, shareInCommon, trigrams } from '../similarity.ts';

/** A text, and a print of 128 bits by which most others can be told to differ without comparing them. */
export interface TextPrint {
  readonly text: string;
  /** At most so many trigrams. */
  readonly length: number;
  readonly bits: Int32Array;
  /** The text's trigrams, taken apart when first needed. */
  trigrams(): ReadonlySet<string>;
}

const WORDS = 4;

export function printOf(text: string): TextPrint {
  const plain = plainWords(text);
  const bits = new Int32Array(WORDS);
  let [first, second] = [32, 32];
  const padded = `${plain} `;
  for (let at = 0, third; at < padded.length; at += third > 0xffff ? 2 : 1) {
    third = padded.codePointAt(at)!;
    const hash = Math.imul(Math.imul(first, 31) ^ Math.imul(second, 1009) ^ third, 0x9e3779b1) >>> 25;
    bits[hash >>> 5]! |= 1 << (hash & 31);
    first = second;
    second = third;
  }
  let known: ReadonlySet<string> | undefined;
  return { text: plain, length: plain.length + 1, bits, trigrams: () => (known ??= trigrams(text)) };
}

/** Whether two texts have at least this share of their trigrams in common, as `similarity` reckons. */
export function areAlike(a: TextPrint, b: TextPrint, share: number): boolean {
  if (a.text === b.text) return true;
  return likenessAtMost(a, b) >= share && shareInCommon(a.trigrams(), b.trigrams()) >= share;
}

/** A bit that only one print has stands for a trigram that only one text has. */
function likenessAtMost(a: TextPrint, b: TextPrint): number {
  let [onlyA, onlyB] = [0, 0];
  for (let word = 0; word < WORDS; word++) {
    onlyA += countBits(a.bits[word]! & ~b.bits[word]!);
    onlyB += countBits(b.bits[word]! & ~a.bits[word]!);
  }
  const common = Math.min(a.length - onlyA, b.length - onlyB);
  return (2 * common) / (2 * common + onlyA + onlyB);
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
