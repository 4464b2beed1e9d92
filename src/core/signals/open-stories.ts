import type { Day } from '../calendar.ts';
import { isOpenWarning, type ShownFinding } from './shown-finding.ts';
import { tellStories, type Warning } from './stories.ts';

/**
 * What is told of warnings the user has not dealt with. Stories are told before notes are left out: a note may be a sign of
 * one, and whoever is told half of it is sent to do something else.
 */
export function openStories(findings: readonly ShownFinding[], asOf: Day): readonly Warning[] {
  return tellStories(findings, asOf).filter((warning) => warning.findings.some(isOpenWarning));
}
