import type { Report } from './blocks.ts';
import type { Day } from './calendar.ts';
import type { Statement } from './corrections.ts';
import { message } from './messages.ts';

/** The facts to show, and all that they may speak of. */
export interface Recorded {
  readonly shown: readonly Statement[];
  readonly all: readonly Statement[];
  /** How many more there are to show. */
  readonly more?: number;
}

/**
 * What was recorded, newest first.
 * @param names client names by id
 * @param named whether every line says whom it is about
 */
export function historyReport(asOf: Day, { shown, all, more = 0 }: Recorded, names: ReadonlyMap<string, string>, named: boolean): Report {
  const [only] = names.values();
  const texts = settledTexts(all);
  const rows = shown.map((fact) => {
    const name = 'client' in fact && fact.client !== undefined ? names.get(fact.client) : undefined;
    return { on: fact.on, text: message('recorded', { fact, of: settledBy(fact, texts) }), ...(named ? { label: message('words', { text: name ?? '' }) } : {}) };
  });
  return {
    asOf,
    title: named || only === undefined ? message('history-title', {}) : message('brief-title', { name: only }),
    blocks: rows.length === 0 ? [{ block: 'paragraph', tone: 'quiet', text: message('history-empty', {}) }] : [
      { block: 'facts', rows },
      ...(more === 0 ? [] : [{ block: 'paragraph' as const, tone: 'quiet' as const, text: message('history-more', { count: more, all: rows.length + more }) }]),
    ],
  };
}

/** What can be settled or answered, by id: promises, intentions, complaints. */
export function settledTexts(facts: readonly Statement[]): ReadonlyMap<string, string> {
  return new Map(facts.flatMap((fact) => {
    const text = fact.kind === 'check' ? fact.answer : fact.kind === 'promise' || fact.kind === 'complaint' ? fact.text : undefined;
    return text === undefined ? [] : [[fact.id, text] as const];
  }));
}

/** The words of what a fact settles or answers; undefined where it does neither, or they are not known. */
export function settledBy(fact: Statement, texts: ReadonlyMap<string, string>): string | undefined {
  return fact.kind === 'settlement' || fact.kind === 'complaint-answer' ? texts.get(fact.of) : undefined;
}
