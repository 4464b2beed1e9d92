import type { Block, FactRow, Report } from './blocks.ts';
import type { Day } from './calendar.ts';
import { message, type Message } from './messages.ts';
import type { ShownFinding } from './signals/shown-finding.ts';
import type { TraitWhy } from './signals/trait-why.ts';

/** One finding with the thresholds of its signal in force. */
export interface ExplainedFinding { readonly finding: ShownFinding; readonly thresholds: Readonly<Record<string, number>> }

export interface WhyRequest {
  readonly asOf: Day;
  readonly name: string;
  readonly findings: readonly ExplainedFinding[];
  /** The signals that were asked about; none where all were. */
  readonly asked: readonly string[];
  /** Those that stand and were not asked about. */
  readonly others: readonly string[];
  /** Checks with ratings so far, whatever was asked about. */
  readonly checks: number;
  /** Undefined where another signal was asked about, or nothing was rated yet. */
  readonly traits: TraitWhy | undefined;
  /** The threshold of trait-drift as set: what is in force depends on how the client is asked. */
  readonly amber: number;
  /** Contacts recorded so far. */
  readonly contacts: number;
}

/** The numbers behind the warnings of one client; where there are none, what could be seen by now. */
export function whyReport(request: WhyRequest): Report {
  const { asOf, name, findings, asked, others, checks, contacts, traits } = request;
  return {
    asOf,
    title: message('words', { text: name }),
    blocks: [
      ...findings.flatMap(explain),
      ...(findings.length === 0 ? [paragraph(message('nothing-stands', { asked, others })), { block: 'facts' as const, rows: [{ text: message('why-history', { checks, contacts }) }] }] : []),
      ...(traits === undefined ? [] : ratings(traits, request)),
    ],
  };
}

function explain({ finding, thresholds }: ExplainedFinding): readonly Block[] {
  const rows: readonly FactRow[] = [
    { label: message('why-label', { label: 'watches' }), text: message('signal-about', { signal: finding.signal }) },
    { label: message('why-label', { label: 'says' }), text: finding.message },
    { label: message('why-label', { label: 'since' }), text: message('why-since', { since: finding.since, raised: finding.raised }) },
    ...(Object.keys(thresholds).length === 0 ? [] : [{ label: message('why-label', { label: 'thresholds' }), text: message('why-thresholds', { signal: finding.signal, thresholds }) }]),
    { label: message('why-label', { label: 'source' }), text: message('words', { text: finding.source.join(', ') }) },
  ];
  const evidence = finding.evidence.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).map(({ on, fact }): FactRow => ({ on, text: fact }));
  return [{ block: 'heading', level: 2, text: message('signal-name', { signal: finding.signal }) }, { block: 'facts', rows }, { block: 'facts', rows: evidence }];
}

/** What could be seen by now is said where nothing was. */
function ratings({ checks, first, last, evidence, amber, red, start, items, seen }: TraitWhy, { amber: set, findings }: WhyRequest): readonly Block[] {
  const stands = findings.some(({ finding }) => finding.signal === 'trait-drift');
  const rows = evidence < amber ? [] : items.map(({ item, before, since, answersBefore, answersSince }) => [message('item-name', { item }), message('why-mean', { mean: before, answers: answersBefore }), message('why-mean', { mean: since, answers: answersSince })]);
  return [
    { block: 'heading', level: 2, text: message('why-heading', {}) },
    paragraph(message('why-evidence', { checks, first, last, evidence, amber, red, set: set === amber ? null : set })),
    ...(start === null || rows.length === 0 ? [] : [{ block: 'table' as const, columns: [message('column', { column: 'item' }), message('why-before', { start }), message('why-after', { start })], rows }]),
    ...(stands ? [] : [paragraph(message('why-seen', { ...seen, checks }))]),
  ];
}

function paragraph(text: Message): Block {
  return { block: 'paragraph', tone: 'calm', text };
}
