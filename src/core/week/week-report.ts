import { decisionNeed } from '../decision-need.ts';
import type { Block, FactRow, Report } from '../blocks.ts';
import { addDays } from '../calendar.ts';
import { message, type CoreMessages, type Message } from '../messages.ts';
import { changedRows } from './changed.ts';
import { learnedRows } from './learned.ts';
import { oneThingToStop, type Stop } from './stop.ts';
import { whomToVisit } from './visit.ts';
import { clientWeeks, type ClientWeek, type WeekRequest } from './week.ts';
import { weekOf } from './working-week.ts';

type Heading = CoreMessages['week-heading']['heading'];

/** Quiet findings on one page; the report has them all. */
const QUIET_ROWS = 8;

/** Friday's five minutes on one page: what was learned, what changed, one to visit, one thing to stop, the rest that is never said in a morning. */
export function buildWeek(request: WeekRequest): Report {
  const { day, settings, clients } = request.portfolio;
  const { from } = weekOf(day, settings.workingDays);
  const weeks = clientWeeks(request);
  const stop = oneThingToStop(weeks);
  const blocks = [
    ...(from === day ? [quiet(message('week-begun', { before: addDays(day, -1) }))] : []),
    ...orNothing('learned', learnedRows(weeks)),
    ...orNothing('changed', changedRows(weeks)),
    ...orNothing('visit', visitRows(weeks)),
    ...heading('stop'), paragraph(stop.text),
    ...section('quiet', quietRows(request, weeks, stop)),
    ...section('decisions', weeks.flatMap(({ client }) => (client.decision === undefined ? [] : [row(client.standing.profile.handle, decisionNeed(client, client.decision))]))),
  ];
  return { asOf: day, title: message('week-title', { from, to: day }), blocks: clients.length === 0 ? [quiet(message('no-clients', {}))] : blocks };
}

function visitRows(weeks: readonly ClientWeek[]): readonly FactRow[] {
  const visit = whomToVisit(weeks);
  return visit === undefined ? [] : [row(visit.name, visit.why), row('', visit.next)];
}

/** What never comes in the morning; what the thing to stop was taken from is not said twice. */
function quietRows({ concentration }: WeekRequest, weeks: readonly ClientWeek[], stop: Stop): readonly FactRow[] {
  const found = weeks.flatMap(({ client, findings }) => findings
    .filter((finding) => finding.place === 'week' && finding.cleared === null && finding.acknowledged === null && finding !== stop.finding)
    .map(({ message: said, next }) => row(client.standing.profile.handle, message('spread-warning', { said, next }))));
  const rows = [...concentration.map((text) => row('', text)), ...found];
  const more = rows.length - QUIET_ROWS;
  return more > 1 ? [...rows.slice(0, QUIET_ROWS), { text: message('week-more', { count: more }) }] : rows;
}

function orNothing(name: Extract<Heading, 'learned' | 'changed' | 'visit'>, rows: readonly FactRow[]): readonly Block[] {
  return rows.length === 0 ? [...heading(name), quiet(message('week-nothing', { heading: name }))] : section(name, rows);
}

function section(name: Heading, rows: readonly FactRow[]): readonly Block[] {
  return rows.length === 0 ? [] : [...heading(name), { block: 'facts', rows }];
}

function heading(name: Heading): readonly Block[] {
  return [{ block: 'heading', level: 2, text: message('week-heading', { heading: name }) }];
}

function row(label: string, text: Message): FactRow {
  return { label: message('words', { text: label }), text };
}

function paragraph(text: Message): Block {
  return { block: 'paragraph', tone: 'calm', text };
}

function quiet(text: Message): Block {
  return { block: 'paragraph', tone: 'quiet', text };
}
