import { crc32 } from 'node:zlib';
import { KINDS, type Fact } from '../core/facts.ts';

/** Why a line cannot be read. `not-json` is a line cut short; `checksum` one whose bytes have changed since. */
export type LineProblem = 'checksum' | 'not-json' | 'not-utf8' | 'no-envelope';

/** What a line holds: a fact, a problem, or something a newer rapport wrote. */
export type LineResult =
  | { readonly fact: Fact }
  | { readonly problem: LineProblem }
  | { readonly unknown: 'kind' | 'version' };

/** Every line of version 1 begins so. Lines of every version, later ones too, end in their checksum. */
const HEAD = '{"v":1,';
const ANY_HEAD = /^\{"v":\d+,/;
const SUM_LENGTH = ',"sum":"00000000"}'.length;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const KNOWN: ReadonlySet<unknown> = new Set(KINDS);

/** A fact as a line of the journal, without the newline; the checksum is that of all bytes before `,"sum":`. */
export function formatLine(fact: Fact): string {
  const { id, kind, on, at, tz, device, client } = fact as Fact & { client?: string };
  // all fields once more, which keeps the places of the first: to take the others apart would cost more than to write them
  const body = JSON.stringify({ v: 1, id, kind, on, at, tz, device, client, ...(fact as object) }).slice(0, -1);
  return body + sumOf(body);
}

/**
 * Reads a line. Facts were validated before they were written and the checksum says that these are the same bytes, so
 * that only checksum, version and envelope are looked at: the fields of the kind are taken as they are.
 */
export function readLine(line: string): LineResult {
  const body = line.slice(0, -SUM_LENGTH);
  if (!line.endsWith(sumOf(body))) return { problem: isJson(line) ? 'checksum' : 'not-json' };
  if (!line.startsWith(HEAD)) return ANY_HEAD.test(line) ? { unknown: 'version' } : { problem: 'no-envelope' };
  return readFields(`{${body.slice(HEAD.length)}}`);
}

/** Whether the checksum of a line is right: the quick part of `readLine`. */
export function isWhole(line: string): boolean {
  return line.endsWith(sumOf(line.slice(0, -SUM_LENGTH)));
}

function readFields(json: string): LineResult {
  const fields = parse(json);
  if (fields === undefined) return { problem: 'not-json' };
  if (!hasEnvelope(fields)) return { problem: 'no-envelope' };
  return KNOWN.has(fields['kind']) ? { fact: fields as unknown as Fact } : { unknown: 'kind' };
}

function hasEnvelope(fields: Readonly<Record<string, unknown>>): boolean {
  const { id, kind, on, at, tz, device, client } = fields;
  return isText(id) && isText(kind) && isText(on) && DAY.test(on)
    && isTextOrMissing(at) && isTextOrMissing(tz) && isTextOrMissing(device) && isTextOrMissing(client);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTextOrMissing(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

/** Taken out of its module once: through the bundle's getters every line of ten years would ask for it anew. */
let checksumOf: typeof crc32 | undefined;

function sumOf(body: string): string {
  checksumOf ??= crc32;
  return `,"sum":"${checksumOf(body).toString(16).padStart(8, '0')}"}`;
}

function isJson(line: string): boolean {
  return parse(line) !== undefined;
}

function parse(json: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
