import type { Block, FactRow, Report } from './blocks.ts';
import type { Day } from './calendar.ts';
import type { Statement } from './corrections.ts';
import { UserError } from './errors.ts';
import type { Boundary } from './facts.ts';
import { folded } from './find-client.ts';
import { candidatesOf, meantBy } from './find-numbered.ts';
import { message } from './messages.ts';

/** What I will not do or put up with (F11): for every client, or for one. */
export interface BoundaryDrawn {
  readonly id: string;
  /** Counted from the first of all: it stays with the boundary. */
  readonly number: number;
  readonly on: Day;
  readonly text: string;
  /** The client's id; missing where it holds for all. */
  readonly client?: string;
  /** From this day on it holds no longer. */
  readonly endedOn?: Day;
  /** The days of the incidents against it, oldest first. */
  readonly incidents: readonly Day[];
}

/** @param facts of the book and of all clients, as they stand */
export function boundariesOf(facts: readonly Statement[]): readonly BoundaryDrawn[] {
  const said = facts.filter((fact): fact is Boundary => fact.kind === 'boundary');
  const ends = new Map(said.flatMap(({ ends: of, on }) => (of === undefined ? [] : [[of, on] as const])));
  const flags = facts.filter((fact) => fact.kind === 'flag');
  return said.filter((fact) => fact.ends === undefined).map(({ id, on, text, client }, index) => {
    const endedOn = ends.get(id);
    const incidents = flags.filter(({ boundary }) => boundary === id).map((flag) => flag.on).toSorted();
    return { id, number: index + 1, on, text, incidents, ...(client === undefined ? {} : { client }), ...(endedOn === undefined ? {} : { endedOn }) };
  });
}

/** Those that hold for a client: its own and mine. */
export function boundariesFor(boundaries: readonly BoundaryDrawn[], client: string): readonly BoundaryDrawn[] {
  return boundaries.filter((boundary) => boundary.client === undefined || boundary.client === client);
}

export function isInForce({ endedOn }: BoundaryDrawn): boolean {
  return endedOn === undefined;
}

/**
 * The boundary in force meant by its number or the beginning of its words.
 * @throws UserError boundary-ended, ambiguous-boundary, unknown-boundary
 */
export function findBoundary(boundaries: readonly BoundaryDrawn[], which: string): BoundaryDrawn {
  const meant = meantBy(boundaries, which, isInForce);
  const [first] = meant;
  if (first === undefined) throw new UserError('unknown-boundary', { which });
  const [only, another] = meant.filter(isInForce);
  if (only === undefined) throw new UserError('boundary-ended', { text: first.text, on: first.endedOn ?? first.on });
  if (another !== undefined) throw new UserError('ambiguous-boundary', { which, candidates: candidatesOf(meant.filter(isInForce)) });
  return only;
}

/** @throws UserError boundary-there where the same words hold already, for all or for this client */
export function refuseDrawnTwice(boundaries: readonly BoundaryDrawn[], text: string, client: string | undefined): void {
  const there = boundaries.find((drawn) => isInForce(drawn) && (drawn.client === undefined || drawn.client === client) && folded(drawn.text) === folded(text));
  if (there !== undefined) throw new UserError('boundary-there', { text: there.text, number: there.number });
}

/** @param names of clients by id */
export function boundaryReport(boundaries: readonly BoundaryDrawn[], names: ReadonlyMap<string, string>, day: Day): Report {
  const how: Block = { block: 'paragraph', tone: 'quiet', text: message(boundaries.length === 0 ? 'boundaries-none' : 'boundaries-how', {}) };
  return {
    asOf: day,
    title: message('boundaries-title', {}),
    blocks: [...(boundaries.length === 0 ? [] : [{ block: 'facts' as const, rows: boundaries.map((boundary) => numberedRow(boundary, names, day)) }]), how],
  };
}

function numberedRow(boundary: BoundaryDrawn, names: ReadonlyMap<string, string>, day: Day): FactRow {
  return { label: message('words', { text: String(boundary.number) }), text: message('boundary-line', lineOf(boundary, names.get(boundary.client ?? '') ?? null, day)) };
}

/** A boundary in words. @param name of the client it is for, null where it is for all or that need not be said */
export function lineOf({ text, on, endedOn, incidents }: BoundaryDrawn, name: string | null, near: Day): { text: string; name: string | null; on: Day; ended: Day | null; incidents: readonly Day[]; near: Day } {
  return { text, name, on, ended: endedOn ?? null, incidents, near };
}
