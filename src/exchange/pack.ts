import * as v from 'valibot';
import { EXIT, UserError } from '../core/errors.ts';
import { FAMILIES, SCALES, type Pack, type PackWords } from '../core/pack.ts';
import type { Problem } from '../core/problems.ts';
import { flawOf, isForbidden } from './flaw.ts';
import { byItem, days, field, itemId, label, listOf, oneOf, yesOrNo } from './schemas/fields.ts';
import { maybe, only } from './schemas/object.ts';

/**
 * Question packs as people write them, checked on the way in. The first flaw is reported by its place and its kind;
 * what stands there is never repeated. Flaws of sense rather than of shape are found by `pack-lint.ts`.
 */
const id = v.pipe(itemId, v.check((value) => !isForbidden(value), 'not-an-item' satisfies Problem));
const line = v.pipe(label, v.regex(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u, 'not-a-line' satisfies Problem));
const count = field<number>('not-a-count', (value) => Number.isSafeInteger(value) && Number(value) >= 1);
const importance = field<number>('not-an-importance', (value) => typeof value === 'number' && value >= 0.5 && value <= 3);

const item = only({
  id,
  family: oneOf(FAMILIES),
  scale: oneOf(SCALES),
  source: listOf(line),
  notBefore: maybe(days),
  cadence: days,
  weight: maybe(importance),
  when: maybe(oneOf(['after-complaint', 'contacts-not-recorded', 'no-invoices'])),
  grave: maybe(yesOrNo),
  revision: maybe(count),
});

const itemWords = only({
  name: line,
  question: line,
  low: maybe(line),
  high: maybe(line),
  anchors: maybe(v.strictTuple([line, line, line], 'not-a-list' satisfies Problem)),
});

const pack = only({ id, version: count, items: listOf(item) });

const packWords = only({
  question: maybe(line),
  vague: maybe(listOf(line)),
  openers: maybe(listOf(line)),
  items: v.pipe(v.unknown(), v.check(keepsItsKeys, 'forbidden-field' satisfies Problem), byItem(itemWords)),
});

/** @throws UserError 'bad-pack' with the place of the first flaw */
export function decodePack(json: unknown, file: string): Pack {
  return decode(pack, json, file);
}

/**
 * A user's pack may leave out the morning question (''), the vague phrases and the openers (none): the built-in pack has them.
 * @throws UserError 'bad-pack' with the place of the first flaw
 */
export function decodePackWords(json: unknown, file: string): PackWords {
  return { question: '', vague: [], openers: [], ...decode(packWords, json, file) };
}

function decode<Schema extends v.GenericSchema>(schema: Schema, json: unknown, file: string): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  throw new UserError('bad-pack', { file, ...flawOf(result.issues[0]) }, EXIT.data);
}

/** Valibot would leave out a forbidden key without a word. */
function keepsItsKeys(value: unknown): boolean {
  return typeof value !== 'object' || value === null || !Object.keys(value).some(isForbidden);
}
