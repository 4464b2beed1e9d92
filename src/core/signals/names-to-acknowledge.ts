import type { ShownFinding } from './shown-finding.ts';
import { tellStories } from './stories.ts';
import type { Day } from '../calendar.ts';

/** What a person may call the warnings that stand, as they are told: the name of a story before those of its signs. */
export function namesToAcknowledge(findings: readonly ShownFinding[], asOf: Day): readonly string[] {
  const told = tellStories(findings, asOf);
  const stories = told.flatMap(({ story, findings: [first] }) => (story === null ? [] : first?.story ?? []));
  return [...new Set([...stories, ...told.flatMap((warning) => warning.findings.map(({ signal }) => signal))])];
}
