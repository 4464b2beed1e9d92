import { EXIT, UserError } from '../core/errors.ts';
import type { Day } from '../core/calendar.ts';
import type { Fact, Kind } from '../core/facts.ts';
import type { Flaw } from '../core/problems.ts';

/**
 * A fact as an exchange line has it: the handle as `client`, no `tz` and `device`; `id` and `at` only where the fact
 * was recorded live. Client lines and corrections may leave out their day.
 */
export type LineFact = { readonly [K in Kind]: LineOf<K> }[Kind];
export type LineOf<K extends Kind> = Foreign<Extract<Fact, { kind: K }>>;

type Foreign<F extends Fact> = F extends Fact
  ? Omit<F, 'id' | 'on' | 'at' | 'tz' | 'device'> & { readonly id?: string; readonly at?: string } & DayOf<F>
  : never;
type DayOf<F extends Fact> = F['kind'] extends 'client' | 'amendment' | 'retraction' ? { readonly on?: Day } : { readonly on: Day };

/** A line that says what it should, and where it stood. */
export interface ExchangeLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly fact: LineFact;
}

/** The error for a line that cannot be taken. */
export function badLine(place: Pick<ExchangeLine, 'file' | 'line'>, flaw: Flaw): UserError<'bad-line'> {
  return new UserError('bad-line', { file: place.file, line: place.line, ...flaw }, EXIT.data);
}
