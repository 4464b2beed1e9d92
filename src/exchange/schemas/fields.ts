import * as v from 'valibot';
import { parseDay, type Day } from '../../core/calendar.ts';
import type { Rating } from '../../core/facts.ts';
import type { Problem } from '../../core/problems.ts';

/**
 * What single fields may hold. The message of every schema is a `Problem`: the only thing that is ever told about a
 * value that does not fit.
 */

/** Longest text and longest name, in UTF-16 units; most entries of a list or record. */
const TEXT_UNITS = 20_000;
const NAME_UNITS = 200;
const ENTRIES = 200;

/** 1 to 40 letters and digits of any script, `-`, `_` and `.`, beginning with a letter or digit. */
const HANDLE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,39}$/u;
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/;
/** Ids of items, signals: lower-case-with-dashes. */
const ITEM = /^[a-z0-9][a-z0-9-]{0,59}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const words = (longest: number) => v.pipe(
  v.string('not-text' satisfies Problem),
  v.maxLength(longest, 'text-too-long' satisfies Problem),
  v.regex(/\S/, 'empty' satisfies Problem),
);
/** What a person wrote; says something. */
export const text = words(TEXT_UNITS);
/** A name, a place, a number on an invoice. */
export const label = words(NAME_UNITS);

export const day = field<Day>('not-a-day', (value) => typeof value === 'string' && parseDay(value) !== undefined);
export const instant = field<string>('not-an-instant', (value) => typeof value === 'string' && INSTANT.test(value) && parseDay(value.slice(0, 10)) !== undefined);
export const time = matching('not-a-time', TIME);
export const handle = matching('not-a-handle', HANDLE);
export const id = matching('not-an-id', ID);
export const itemId = matching('not-an-item', ITEM);
export const yesOrNo = v.boolean('not-yes-or-no' satisfies Problem);

export const rating = field<Rating>('not-a-rating', (value) => value === null || value === 'none' || typeof value === 'boolean' || isWhole(value, 1, 5));
export const pulse = field<1 | 2 | 3 | 4 | 5 | null>('not-a-pulse', (value) => value === null || isWhole(value, 1, 5));
/** Part of the user's revenue. */
export const share = field<number>('not-a-share', (value) => isBetween(value, 0, 1));
/** What the client gives on a scale of 0 to 10. */
export const score = field<number>('not-a-score', (value) => isBetween(value, 0, 10));
/** Never 0: an item can be asked less, not removed. */
export const weight = field<number>('not-a-weight', (value) => isBetween(value, 0.1, 10));
export const days = field<number>('not-days', (value) => isWhole(value, 1, 3650));
export const minutes = field<number>('not-minutes', (value) => isWhole(value, 0, 7 * 24 * 60));
export const seconds = field<number>('not-seconds', (value) => isBetween(value, 0, 86_400));

export function oneOf<const Value extends string>(values: readonly Value[]) {
  return v.picklist(values, 'not-one-of' satisfies Problem);
}

export function listOf<const Entry extends v.GenericSchema>(entry: Entry) {
  return v.pipe(v.array(entry, 'not-a-list' satisfies Problem), v.maxLength(ENTRIES, 'too-many' satisfies Problem));
}

/** An object whose keys are item ids. */
export function byItem<const Entry extends v.GenericSchema>(entry: Entry) {
  return v.pipe(
    field<Record<string, v.InferInput<Entry>>>('not-an-object', (value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    v.record(itemId, entry),
    v.maxEntries(ENTRIES, 'too-many' satisfies Problem),
  );
}

export function field<Value>(problem: Problem, check: (value: unknown) => boolean) {
  return v.custom<Value>(check, problem);
}

function matching(problem: Problem, pattern: RegExp) {
  return field<string>(problem, (value) => typeof value === 'string' && pattern.test(value));
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && isBetween(value, least, most);
}
