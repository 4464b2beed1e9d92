import type * as v from 'valibot';
import type { Flaw, Problem } from '../core/problems.ts';

/** Field names and item ids can be repeated in an error; anything else could be somebody's words. */
const SHOWABLE = /^[a-z0-9][A-Za-z0-9-]{0,39}$/;

/** Names that mean something to JavaScript itself; valibot leaves them out of records without a word. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Why a schema refused a value; its messages are problems. */
export function flawOf(issue: v.BaseIssue<unknown>): Flaw {
  const keys = (issue.path ?? []).map(({ key }) => key);
  if (issue.message === 'unknown-field' && !SHOWABLE.test(String(keys.at(-1)))) return { field: fieldOf(keys.slice(0, -1)), problem: 'forbidden-field' };
  return {
    field: fieldOf(keys),
    problem: issue.message as Problem,
    ...(issue.type === 'picklist' ? { allowed: choicesOf(issue.expected ?? '') } : {}),
  };
}

/** Whether no object may have a key of this name. */
export function isForbidden(key: string): boolean {
  return FORBIDDEN.has(key);
}

/** "ratings.communication", "people[0].role"; only as far as every part can be shown. */
export function fieldOf(keys: readonly unknown[]): string {
  const unshowable = keys.findIndex((key) => typeof key !== 'number' && !SHOWABLE.test(String(key)));
  const shown = unshowable === -1 ? keys : keys.slice(0, unshowable);
  return shown.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`)).join('');
}

/** Valibot names the choices of a list as `("us" | "them")`. */
function choicesOf(expected: string): readonly string[] {
  return [...expected.matchAll(/"([^"]*)"/g)].map(([, choice]) => choice ?? '');
}
