import { isUtf8 } from 'node:buffer';
import * as v from 'valibot';
import type { Fact } from '../core/facts.ts';
import { harmlessJson } from '../core/harmless.ts';
import type { Flaw } from '../core/problems.ts';
import { flawOf } from './flaw.ts';
import { MOST_FILE, parseStrange } from './json.ts';
import { badLine, type ExchangeLine, type LineFact } from './line.ts';
import { schemaOf } from './schemas/index.ts';

const NEWLINE = 0x0a;

/**
 * Reads a whole file of exchange lines; empty lines, `\r` and byte order marks are nothing.
 * @throws UserError bad-line (exit 65) for the first line that cannot be taken; then nothing of the file counts
 */
export function decodeLines(text: string | Uint8Array, file: string): readonly ExchangeLine[] {
  if (text.length > MOST_FILE) throw badLine({ file, line: 0 }, { field: '', problem: 'too-large' });
  const lines: ExchangeLine[] = [];
  let line = 0;
  for (const piece of typeof text === 'string' ? text.split('\n') : piecesOf(text)) {
    line += 1;
    const fact = decodeLine(piece, (flaw) => { throw badLine({ file, line }, flaw); });
    if (fact !== undefined) lines.push({ file, line, fact });
  }
  return lines;
}

/** No byte of a longer UTF-8 sequence looks like a newline, so lines can be cut out before they are decoded. */
function* piecesOf(bytes: Uint8Array): Generator<Buffer> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0, end = 0; end !== -1; start = end + 1) {
    end = all.indexOf(NEWLINE, start);
    yield all.subarray(start, end === -1 ? all.length : end);
  }
}

/** Undefined for an empty line. */
function decodeLine(piece: string | Buffer, refuse: (flaw: Flaw) => never): LineFact | undefined {
  const text = (typeof piece === 'string' ? piece : decodeUtf8(piece, refuse)).trim();
  if (text === '') return undefined;
  const value = parseStrange(text, refuse);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse({ field: '', problem: 'not-an-object' });
  return decodeFact(value as Readonly<Record<string, unknown>>, refuse);
}

function decodeUtf8(bytes: Buffer, refuse: (flaw: Flaw) => never): string {
  return isUtf8(bytes) ? bytes.toString() : refuse({ field: '', problem: 'not-utf8' });
}

function decodeFact(value: Readonly<Record<string, unknown>>, refuse: (flaw: Flaw) => never): LineFact {
  if (!Object.hasOwn(value, 'kind')) return refuse({ field: 'kind', problem: 'missing' });
  const schema = schemaOf(value['kind']) ?? refuse({ field: 'kind', problem: 'unknown-kind' });
  // nearly every line is sound, and to be told only that takes half the time
  if (v.is(schema, value)) return value as unknown as LineFact;
  const result = v.safeParse(schema, value, { abortEarly: true });
  return result.success ? (value as unknown as LineFact) : refuse(flawOf(result.issues[0]));
}

/**
 * Facts as exchange lines, in the order given: without what belongs to this device, `at` only where there is one.
 * @param handles handle by client id; a client without one keeps its id
 */
export function formatLines(facts: Iterable<Fact>, handles: ReadonlyMap<string, string>): string {
  let text = '';
  for (const fact of facts) text += `${harmlessJson(JSON.stringify(exchangeLine(fact, handles)))}\n`;
  return text;
}

/** One fact as an exchange line has it. */
export function exchangeLine(fact: Fact, handles: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  const { kind, id, on, at, tz: _tz, device: _device, ...fields } = fact;
  const { client, ...own } = fields as { readonly client?: string };
  return {
    kind,
    ...(client === undefined ? {} : { client: handles.get(client) ?? client }),
    on,
    ...own,
    id,
    ...(at === undefined ? {} : { at }),
  };
}
