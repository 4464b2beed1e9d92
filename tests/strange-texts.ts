import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';

/** Texts that have broken programs before: escape sequences for terminals, and the Big List of Naughty Strings. */
export const strangeTexts: readonly string[] = [...Object.values(read('escapes.json') as Record<string, string>), ...(read('blns.json') as readonly string[])];

/** What must never reach a screen: control characters but newline, and what reorders, hides or breaks text. */
export const HARM = /(?!\n)\p{Cc}|[\u200B\u2028-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}\p{Cs}]/u;

/** Any code points, halves of surrogate pairs included; as often Latin-1 or general punctuation as all others. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0x2000, max: 0x206f }), fc.integer({ min: 0, max: 0x10ffff })), { maxLength: 40 })
  .map((codes) => String.fromCodePoint(...codes));

/** Read, not imported: half of a surrogate pair is valid JSON, but not for every bundler. */
function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8'));
}
