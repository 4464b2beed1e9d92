import type { Day } from '../calendar.ts';
import { message, type Message } from '../messages.ts';
import { byGravity } from './gravity.ts';
import type { ShownFinding } from './shown-finding.ts';
import type { Severity } from './signal.ts';

/** What the user is shown: one finding, or several signs of one story told as one. */
export interface Warning {
  readonly client: string;
  readonly severity: Severity;
  readonly since: Day;
  /** The first of them was seen on this day. */
  readonly raised: Day;
  /** The heading of a story; null where one finding speaks for itself. */
  readonly story: Message | null;
  readonly next: Message;
  /** Worst first, one or more. */
  readonly findings: readonly ShownFinding[];
}

/** Signs of what a fading client does; the others of the story only say that it may matter more. */
const TELLS_SINCE: readonly string[] = ['contact-gap', 'contact-thinning', 'client-silent', 'trait-drift'];

/**
 * Warnings of any number of clients, the gravest first, then the oldest. Acknowledged findings are left out.
 * @param asOf the day they are told on
 */
export function tellStories(findings: readonly ShownFinding[], asOf: Day): readonly Warning[] {
  const shown = findings.filter(({ acknowledged }) => acknowledged === null).toSorted(byGravity);
  const groups = new Map<string, ShownFinding[]>();
  for (const finding of shown) {
    const key = `${finding.client} ${finding.story ?? finding.signal}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((signs) => tell(signs, asOf)).toSorted(byGravity);
}

function tell(findings: readonly ShownFinding[], asOf: Day): Warning {
  const worst = findings[0]!;
  const raised = earliest(findings.map((finding) => finding.raised));
  const { client, severity } = worst;
  if (findings.length === 1) return { client, severity, since: worst.since, raised, story: null, next: worst.next, findings };
  const telling = findings.filter(({ signal }) => TELLS_SINCE.includes(signal));
  const since = earliest((telling.length > 0 ? telling : findings).map((finding) => finding.since));
  return { client, severity, since, raised, story: message('story.fading', { since, asOf }), next: message('next.fading', { person: personOf(findings) }), findings };
}

function earliest(days: readonly Day[]): Day {
  return days.reduce((a, b) => (a < b ? a : b));
}

/** Where all goes through one person, another is the one to ask; else whom the first of the next steps names. */
function personOf(findings: readonly ShownFinding[]): string | null {
  for (const { next } of findings) if (next.id === 'next.single-thread' && next.data.others.length > 0) return next.data.others[0]!;
  for (const { next } of findings) if ('person' in next.data && next.data.person !== null) return next.data.person;
  return null;
}
