import * as v from 'valibot';
import { EXIT, UserError } from '../core/errors.ts';
import type { Rating } from '../core/facts.ts';
import type { Item, Scale } from '../core/pack.ts';
import type { Flaw } from '../core/problems.ts';
import { nearest } from '../core/similarity.ts';
import { flawOf } from './flaw.ts';
import { parseStrange, refuseStrange } from './json.ts';
import type { LineOf } from './line.ts';
import { checkFields } from './schemas/checks.ts';
import { day } from './schemas/fields.ts';
import { maybe, only } from './schemas/object.ts';

/** A check given in one go: a check line without `kind` and `client`; the day may be left out. */
export type CheckInput = Omit<LineOf<'check'>, 'kind' | 'client' | 'id' | 'at' | 'on'> & Partial<Pick<LineOf<'check'>, 'on'>>;

const schema = only({ on: maybe(day), ...checkFields });

/**
 * Reads what `check --input` was given.
 * @throws UserError bad-input (exit 65)
 */
export function decodeCheckText(text: string): CheckInput {
  return decodeCheckInput(parseStrange(text.replace(/^\uFEFF/, ''), refuse));
}

/**
 * The same from JSON that is parsed already. An object that says nothing of a check is refused.
 * @throws UserError bad-input (exit 65)
 */
export function decodeCheckInput(json: unknown): CheckInput {
  refuseStrange(json, refuse);
  if (Array.isArray(json)) return refuse({ field: '', problem: 'not-an-object' });
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (!result.success) return refuse(flawOf(result.issues[0]));
  const { on: _on, seconds: _seconds, ...said } = result.output;
  return Object.keys(said).length === 0 ? refuse({ field: '', problem: 'empty' }) : result.output;
}

function refuse(flaw: Flaw): never {
  throw new UserError('bad-input', flaw, EXIT.data);
}

/** @throws UserError unknown-item with the nearest ids */
export function findItem(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new UserError('unknown-item', { item: id, nearest: nearest([...items.keys()], id) });
  return item;
}

/** What can be typed for an item of a scale, and what it means; words and incidents are not rated. */
const ANSWERS: Readonly<Record<Scale, Readonly<Partial<Record<string, Rating>>>>> = {
  rating: { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '?': null, '-': 'none' },
  yesno: { y: true, n: false, '?': null, '-': 'none' },
  text: {},
  incident: {},
};

/**
 * The rating of `--rate communication=4`: 1 to 5, or y and n; `?` cannot tell, `-` no occasion.
 * @throws UserError bad-rating
 */
export function decodeRating(text: string, item: Item): Rating {
  const answers = ANSWERS[item.scale];
  const rating = Object.hasOwn(answers, text) ? answers[text] : undefined;
  if (rating === undefined) throw new UserError('bad-rating', { item: item.id, value: text, scale: item.scale });
  return rating;
}

/**
 * Whether ratings that came as JSON suit their items.
 * @throws UserError unknown-item, bad-rating
 */
export function refuseUnfitRatings(ratings: Readonly<Record<string, Rating>>, items: ReadonlyMap<string, Item>): void {
  for (const [id, rating] of Object.entries(ratings)) {
    const { scale } = findItem(items, id);
    if (!Object.values(ANSWERS[scale]).includes(rating)) throw new UserError('bad-rating', { item: id, value: String(rating), scale });
  }
}
