import type * as v from 'valibot';
import type { Kind } from '../../core/facts.ts';
import type { LineFact, LineOf } from '../line.ts';
import { book } from './book.ts';
import { business } from './business.ts';
import { checks } from './checks.ts';
import { clients } from './clients.ts';
import { corrections } from './corrections.ts';
import { exchanges } from './exchanges.ts';

type LineSchema<Line> = v.GenericSchema<unknown, Line> & { readonly entries: Readonly<Record<string, v.GenericSchema>> };

const SCHEMAS = { ...clients, ...checks, ...exchanges, ...business, ...book, ...corrections } satisfies {
  readonly [K in Kind]: LineSchema<LineOf<K>>;
};

/** How lines of a kind look; undefined for a kind nobody knows. */
export function schemaOf(kind: unknown): LineSchema<LineFact> | undefined {
  return typeof kind === 'string' && Object.hasOwn(SCHEMAS, kind) ? SCHEMAS[kind as Kind] : undefined;
}
