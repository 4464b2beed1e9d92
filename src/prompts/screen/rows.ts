import type { Key } from './key.ts';

/** A list of rows, each with one answer, and the place the person has come to. */
export interface Rows<Entry> {
  readonly entries: readonly Entry[];
  /** The row the person is on; as many as there are entries: after the last, where Enter ends. */
  readonly at: number;
  readonly done: boolean;
}

/** What the keys mean for one row. */
export interface RowRules<Entry> {
  /** The row after this key; undefined where the key means nothing. `stay`: the person is not done with the row. */
  answer(entry: Entry, key: Key, row: number): { readonly entry: Entry; readonly stay?: boolean } | undefined;
  /** The row after Enter: what was answered before stays. */
  pass(entry: Entry): Entry;
  clear(entry: Entry): Entry;
  /** Passes this row and all that come after it, as Enter would one by one; the end waits for an Enter of its own. */
  readonly rest?: Key;
}

export function startRows<Entry>(entries: readonly Entry[]): Rows<Entry> {
  return { entries, at: 0, done: false };
}

/** The rows after a key: the same object where it changes nothing, undefined where it means nothing. */
export function pressKey<Entry>(rows: Rows<Entry>, key: Key, rules: RowRules<Entry>): Rows<Entry> | undefined {
  if (key === 'up') return moveTo(rows, rows.at - 1);
  if (key === 'down') return moveTo(rows, rows.at + 1);
  if (rows.at === rows.entries.length) return pressAtEnd(rows, key);
  const entry = rows.entries[rows.at] as Entry;
  if (key === 'backspace') return moveTo(put(rows, rules.clear(entry)), rows.at - 1);
  if (key === 'enter') return moveTo(put(rows, rules.pass(entry)), rows.at + 1);
  if (key === rules.rest) return passRest(rows, rules);
  const answered = rules.answer(entry, key, rows.at);
  if (answered === undefined) return undefined;
  return moveTo(put(rows, answered.entry), answered.stay === true ? rows.at : rows.at + 1);
}

function pressAtEnd<Entry>(rows: Rows<Entry>, key: Key): Rows<Entry> | undefined {
  if (key === 'enter') return { ...rows, done: true };
  return key === 'backspace' ? moveTo(rows, rows.at - 1) : undefined;
}

function passRest<Entry>({ entries, at, done }: Rows<Entry>, { pass }: RowRules<Entry>): Rows<Entry> {
  return { entries: entries.map((entry, row) => (row < at ? entry : pass(entry))), at: entries.length, done };
}

function moveTo<Entry>(rows: Rows<Entry>, row: number): Rows<Entry> {
  const at = Math.max(0, Math.min(row, rows.entries.length));
  return at === rows.at ? rows : { ...rows, at };
}

function put<Entry>(rows: Rows<Entry>, entry: Entry): Rows<Entry> {
  return entry === rows.entries[rows.at] ? rows : { ...rows, entries: rows.entries.with(rows.at, entry) };
}
