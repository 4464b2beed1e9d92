import * as v from 'valibot';
import type { Day } from '../core/calendar.ts';
import type { Kind } from '../core/facts.ts';
import type { Flaw } from '../core/problems.ts';
import { fieldOf, flawOf } from './flaw.ts';
import { badLine, type ExchangeLine } from './line.ts';
import { schemaOf } from './schemas/index.ts';

/** Who a fact is and when it was recorded stay as they are. */
const FIXED = new Set(['id', 'kind', 'client', 'at']);

/**
 * An amendment may set what a line of that kind may say, and take away (null) what it may leave out.
 * @throws UserError bad-line
 */
export function refuseAmendment(line: ExchangeLine, set: Readonly<Record<string, unknown>>, kind: Kind, today: Day): void {
  if (kind === 'amendment' || kind === 'retraction') throw badLine(line, { field: 'of', problem: 'wrong-kind' });
  for (const [name, value] of Object.entries(set)) {
    const flaw = flawOfField(kind, name, value, today);
    if (flaw !== undefined) throw badLine(line, flaw);
  }
}

/** What is wrong with one field that an amendment sets, or undefined. */
export function flawOfField(kind: Kind, name: string, value: unknown, today: Day): Flaw | undefined {
  const field = fieldOf(['set', name]);
  const entry = schemaOf(kind)?.entries[name];
  if (entry === undefined) return { field, problem: field === 'set' ? 'forbidden-field' : 'unknown-field' };
  if (FIXED.has(name)) return { field, problem: 'fixed-field' };
  if (value === null && entry.type === 'exact_optional') return undefined;
  const result = v.safeParse(entry, value, { abortEarly: true });
  if (!result.success) return flawOfValue(field, value, flawOf(result.issues[0]));
  return name === 'on' && kind !== 'away' && kind !== 'touch' && (value as Day) > today ? { field, problem: 'future-day' } : undefined;
}

function flawOfValue(field: string, value: unknown, flaw: Flaw): Flaw {
  if (value === null) return { field, problem: 'required-field' };
  return { ...flaw, field: flaw.field === '' ? field : `${field}.${flaw.field}` };
}
