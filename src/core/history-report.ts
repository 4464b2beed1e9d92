import type { Report } from './blocks.ts';
import type { Day } from './calendar.ts';
import type { Statement } from './corrections.ts';
import { message } from './messages.ts';

/**
 * What was recorded, newest first.
 * @param names client names by id
 * @param named whether every line says whom it is about
 */
export function historyReport(asOf: Day, facts: readonly Statement[], names: ReadonlyMap<string, string>, named: boolean): Report {
  const [only] = names.values();
  const rows = facts.map((fact) => {
    const name = 'client' in fact && fact.client !== undefined ? names.get(fact.client) : undefined;
    return { on: fact.on, text: message('recorded', { fact }), ...(named ? { label: message('words', { text: name ?? '' }) } : {}) };
  });
  return {
    asOf,
    title: named || only === undefined ? message('history-title', {}) : message('brief-title', { name: only }),
    blocks: rows.length === 0 ? [{ block: 'paragraph', tone: 'quiet', text: message('history-empty', {}) }] : [{ block: 'facts', rows }],
  };
}
