import type { ClientDay } from '../agenda/client-day.ts';
import type { Block, FactRow, Report } from '../blocks.ts';
import { boundariesFor, lineOf, type BoundaryDrawn } from '../boundaries.ts';
import { addDays, type Day } from '../calendar.ts';
import type { History } from '../history.ts';
import { message, type CoreMessages, type Message } from '../messages.ts';
import type { Item } from '../pack.ts';
import { conditions } from './conditions.ts';
import { costRows, giftRows } from './money-and-time.ts';
import { plansOf, progressOf, type Plan } from './plan.ts';
import { looksBefore } from './side-by-side.ts';
import { yearsTable } from './years.ts';

export interface ReviewRequest {
  readonly client: ClientDay;
  readonly history: History;
  readonly boundaries: readonly BoundaryDrawn[];
  readonly items: ReadonlyMap<string, Item>;
}

/** So many incidents are read on a page; the rest is counted. */
const FLAGS_SHOWN = 12;
/** After an outcome of the last months it is worth asking how it came. */
const OUTCOME_DAYS = 180;

/** The history of one client on one page, to decide by (F12, G8, A3, D12). */
export function buildReview({ client, history, boundaries, items }: ReviewRequest): Report {
  const { standing, day } = client;
  const { profile } = standing;
  const plans = plansOf(history);
  const isOver = client.phase === 'ended';
  const blocks = [
    ...(client.decision === undefined ? [] : [paragraph(client.decision.threat ? 'grave' : 'care', message('review-open', { why: client.decision.why, threat: client.decision.threat }))]),
    ...(isOver ? [] : course(client, plans.at(-1))),
    ...section('flags', flagRows(history, day)),
    ...section('boundaries', boundariesFor(boundaries, profile.id).map((boundary) => ({ text: message('boundary-line', lineOf(boundary, null, day)) }))),
    ...section('cost', costRows(history, day)),
    ...section('gift', giftRows(profile, standing, history, items, day)),
    ...under('years', yearsTable(history, items, day)),
    ...section('decisions', plans.map((plan, index) => decisionRow(plan, plans[index + 1]?.decision.on ?? day, history, day))),
    ...lookBack(history, items, day),
    ...section('owed', owed(client)),
    ...(isOver ? [] : section('conditions', conditions(history, day).map((text) => ({ text })))),
  ];
  return {
    asOf: day,
    title: message('review-title', { name: profile.name }),
    blocks: [...(blocks.length === 0 ? [paragraph('quiet', message('nothing-recorded', { handle: profile.handle }))] : blocks), ...(isOver ? [] : [paragraph('quiet', message('review-how', { handle: profile.handle }))])],
  };
}

/** How the plan that is under way stands: a repair ends when the recovery shows, a farewell when all of it is done. */
function course({ standing, findings = [] }: ClientDay, plan: Plan | undefined): readonly Block[] {
  if (plan === undefined) return [];
  const { choice } = plan.decision;
  const recovery = choice === 'repair' ? findings.find(({ signal }) => signal === 'trait-recovery') : undefined;
  if (recovery !== undefined) return [paragraph('good', message('review-recovered', { since: recovery.since }))];
  const progress = progressOf(plan);
  return progress.of === 0 ? [] : [paragraph(progress.open === 0 ? 'good' : 'calm', message('review-progress', { choice, ...progress, handle: standing.profile.handle }))];
}

function flagRows(history: History, day: Day): readonly FactRow[] {
  const flags = history.of('flag').filter(({ on }) => on <= day).toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const more = flags.length - FLAGS_SHOWN;
  return [...flags.slice(0, FLAGS_SHOWN).map((fact) => ({ on: fact.on, text: message('recorded', { fact }) })), ...(more > 0 ? [{ text: message('more-rows', { count: more }) }] : [])];
}

/** @param until the day of the next decision, or today: what came in between is what became of it */
function decisionRow(plan: Plan, until: Day, history: History, near: Day): FactRow {
  const { decision } = plan;
  const { done, partly, of } = progressOf(plan);
  const flags = history.of('flag').filter(({ on }) => on > decision.on && on <= until).length;
  return { on: decision.on, text: message('review-decision', { choice: decision.choice, until: decision.until ?? null, reason: decision.reason, done, partly, of, flags, near }) };
}

function lookBack(history: History, items: ReviewRequest['items'], day: Day): readonly Block[] {
  const outcome = history.of('outcome').findLast(({ on }) => on <= day && on > addDays(day, -OUTCOME_DAYS));
  if (outcome === undefined) return [];
  const table = looksBefore(history, items, outcome.on);
  return table.length === 0 ? [] : [...heading('before'), paragraph('quiet', message('review-looking-back', { what: outcome.what, on: outcome.on, near: day })), ...table];
}

/** What is open both ways: what has to be settled before anybody leaves. */
function owed({ standing, day }: ClientDay): readonly FactRow[] {
  const invoices = standing.unpaid.map(({ number, due = null }) => ({ text: message('review-invoice', { number, due, near: day }) }));
  return [...standing.promises.map(({ by, text }) => ({ text: message('promise-open', { by, text, due: null, near: day, overdueDays: 0 }) })), ...invoices];
}

type Heading = CoreMessages['review-heading']['heading'];

function section(name: Heading, rows: readonly FactRow[]): readonly Block[] {
  return rows.length === 0 ? [] : [...heading(name), { block: 'facts', rows }];
}

function under(name: Heading, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [...heading(name), ...blocks];
}

function heading(name: Heading): readonly Block[] {
  return [{ block: 'heading', level: 2, text: message('review-heading', { heading: name }) }];
}

function paragraph(tone: Extract<Block, { block: 'paragraph' }>['tone'], text: Message): Block {
  return { block: 'paragraph', tone, text };
}
