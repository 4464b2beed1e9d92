import type { Block, FactRow, Report, Tone } from './blocks.ts';
import type { Day } from './calendar.ts';
import { message, type Message } from './messages.ts';
import { chanceOf } from './signals/chance.ts';
import type { ShownFinding } from './signals/shown-finding.ts';
import type { Evidence, Severity } from './signals/signal.ts';
import { tellStories, type Warning } from './signals/stories.ts';

/** One client with the findings that stand on the day of the report. */
export interface WatchedClient {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly findings: readonly ShownFinding[];
}

const DAYS_SHOWN = 3;
const TONES: Readonly<Record<Severity, Tone>> = { note: 'calm', look: 'care', alert: 'grave' };

/**
 * Every warning with its evidence and the next step, the gravest client first.
 * @param watched how many clients there are in all, to say what is chance
 */
export function driftReport(asOf: Day, clients: readonly WatchedClient[], watched: number): Report {
  const warnings = tellStories(clients.flatMap(({ findings }) => findings), asOf);
  const withFindings = clients.filter(({ findings }) => findings.length > 0);
  const rank = ({ id }: WatchedClient): number => (warnings.findIndex(({ client }) => client === id) + warnings.length + 1) % (warnings.length + 1);
  const sections = withFindings.toSorted((a, b) => rank(a) - rank(b))
    .flatMap((client) => [heading(client.name), ...warnings.filter((warning) => warning.client === client.id).map(warningBlock(asOf)), ...seen(client)]);
  const worst = warnings[0]?.findings[0];
  const ending = worst === undefined
    ? [message('no-warnings', { clients: watched, handle: clients[0]?.handle ?? null })]
    : [...chanceOf(warnings, watched), message('how-to-see', { handle: clients.find(({ id }) => id === worst.client)?.handle ?? worst.client, signal: warnings[0]?.story === null ? worst.signal : worst.story ?? worst.signal })];
  return { asOf, title: message('drift-title', {}), blocks: [...sections, ...ending.map(quiet)] };
}

/** What and since when, the days that show it, and what to do next. @param asOf the day of the report: other years are written out */
export const warningBlock = (asOf: Day) => (warning: Warning): Block => {
  const { story, findings, next, severity } = warning;
  const [first, ...others] = findings.map((finding) => finding.message);
  const lines = story === null ? [] : [first!, ...others];
  return {
    block: 'facts',
    rows: [
      labelled(severity === 'note' ? 'note' : 'warning', story ?? first!, TONES[severity]),
      ...lines.map((text): FactRow => ({ text })),
      ...findings.flatMap(({ message: said }) => (said.id === 'signal.trait-drift' ? [labelled('chance', message('chance-alone', { years: said.data.years }))] : [])),
      labelled('evidence', message('dated-facts', { facts: latest(findings), asOf })),
      labelled('next-step', next),
    ],
  };
};

/** The latest days of evidence, each fact once; that a time was reached is said only where nothing else is. */
function latest(findings: readonly ShownFinding[]): readonly Evidence[] {
  const facts = new Map(findings.flatMap(({ evidence }) => evidence.map((fact) => [JSON.stringify(fact), fact] as const)));
  const recorded = [...facts.values()].filter(({ fact }) => fact.id !== 'evidence.reached');
  return (recorded.length > 0 ? recorded : [...facts.values()]).toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, DAYS_SHOWN);
}

function seen({ findings }: WatchedClient): readonly Block[] {
  const rows = findings.flatMap(({ signal, acknowledged }) => (acknowledged === null ? [] : [labelled('seen', message('seen-on', { signal, on: acknowledged }))]));
  return rows.length === 0 ? [] : [{ block: 'facts', rows }];
}

/** When it would have warned of what, and when that was over, the latest first. */
export function driftTimeline(asOf: Day, clients: readonly WatchedClient[]): Report {
  const sections = clients.filter(({ findings }) => findings.length > 0).flatMap(({ name, findings }): readonly Block[] => [
    heading(name),
    { block: 'facts', rows: findings.toReversed().map((finding) => ({ on: finding.raised, text: message('finding-run', { said: finding.message, cleared: finding.cleared, acknowledged: finding.acknowledged }), tone: TONES[finding.severity] })) },
  ]);
  return { asOf, title: message('timeline-title', {}), blocks: sections.length === 0 ? [quiet(message('no-warnings-ever', {}))] : [...sections, quiet(message('timeline-reading', {}))] };
}

function heading(name: string): Block {
  return { block: 'heading', level: 2, text: message('words', { text: name }) };
}

function labelled(label: 'warning' | 'note' | 'chance' | 'evidence' | 'next-step' | 'seen', text: Message, tone: Tone = 'calm'): FactRow {
  return { label: message('drift-label', { label }), text, tone };
}

function quiet(text: Message): Block {
  return { block: 'paragraph', tone: 'quiet', text };
}
