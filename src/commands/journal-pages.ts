import type { Day } from '../core/calendar.ts';
import { settleCorrections, type Statement } from '../core/corrections.ts';
import type { Fact } from '../core/facts.ts';
import { historyReport } from '../core/history-report.ts';
import type { Profile } from '../core/profile.ts';
import type { Words } from '../i18n/words.ts';
import { renderMarkdown } from '../render/markdown.ts';

/** `rapport export --md`: a page for each client, as things stand after corrections, newest first. */
export function journalPages(asOf: Day, facts: readonly Fact[], profiles: readonly Profile[], words: Words): string {
  const standing = settleCorrections(facts).toReversed().toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
  return profiles.map((profile) => renderMarkdown(pageOf(asOf, standing, profile), words)).join('\n');
}

function pageOf(asOf: Day, standing: readonly Statement[], { id, name }: Profile): ReturnType<typeof historyReport> {
  const own = standing.filter((fact) => 'client' in fact && fact.client === id);
  return historyReport(asOf, { shown: own, all: own }, new Map([[id, name]]), false);
}
