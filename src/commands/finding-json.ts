import type { ShownFinding } from '../core/signals/shown-finding.ts';
import type { Words } from '../i18n/words.ts';

/** A finding as scripts read it (README, "Scripting"): sentences are English in every language, beside their id and data. */
export function findingJson(finding: ShownFinding, handle: string, english: Words): object {
  const { signal, items, severity, since, raised, cleared, message, next, evidence, source, acknowledged } = finding;
  return {
    client: handle,
    signal,
    items,
    severity,
    since,
    raised,
    cleared,
    message: english.tell(message),
    id: message.id,
    data: message.data,
    next: english.tell(next),
    evidence: evidence.map(({ on, fact }) => ({ on, fact: english.tell(fact) })),
    source,
    acknowledged,
  };
}
