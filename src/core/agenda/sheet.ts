import { daysBetween, type Day } from '../calendar.ts';
import { weightOf } from '../items.ts';
import type { Family, Item } from '../pack.ts';
import type { Depth } from '../settings.ts';
import type { Standing } from '../standing.ts';

/** What one check of one client asks after the morning question: at most six items in all. */
export interface Sheet {
  /** Rows of the rating grid, in the order of the pack. */
  readonly rows: readonly Item[];
  /** At most one question answered in words (or coffee). */
  readonly reflection?: Item;
  /** "Anything you would not accept again?": monthly, in place of a reflection. */
  readonly flags: boolean;
}

export interface SheetRequest {
  readonly standing: Standing;
  readonly items: readonly Item[];
  readonly day: Day;
  readonly depth: Depth;
  /** Expected days since the last sheet; undefined where there was none. */
  readonly sinceSheet: number | undefined;
  /** Traits that may be falling, the likeliest first: asked more often, and nobody is told (D2). */
  readonly suspected?: readonly string[];
}

/** Under this id a check records that the flag question was answered with no. */
export const FLAG_QUESTION = 'flag';

const TRAITS_ASKED = 4;
/** So many of them by turns, whatever is under suspicion. */
const TRAITS_BY_TURNS = 2;
/** Every trait is on one of five sheets: one that missed four comes first. */
const TRAITS_GUARANTEE = 4;
const MONTH = 30;
const REFLECTION_EVERY = 7;
/** A first week without reflections, and patterns are asked about once there has been time for one. */
const REFLECTION_FROM = 7;
const RUT_FROM = 14;
const ADVISER_FROM = 30;

/** Chooses the sheet (G5, principle 5): patterns when they are due, else traits in rotation, and one item of our own. */
export function buildSheet(request: SheetRequest): Sheet {
  if (!sheetIsDue(request)) return { rows: [], flags: false };
  const rut = familyIsDue(request, 'rut', RUT_FROM) ? inFamily(request, 'rut') : [];
  const adviser = rut.length === 0 && familyIsDue(request, 'adviser', ADVISER_FROM) ? inFamily(request, 'adviser') : [];
  const pattern = [...rut, ...adviser];
  const main = pattern.length > 0 ? pattern : traitsToAsk(request);
  const rows = [...main, ...longestUnseen(request, inFamily(request, 'ours'), 1)];
  const room = rows.length < 6;
  const flags = room && Math.min(daysSince(request, FLAG_QUESTION), daysSinceFamily(request, 'flag')) >= MONTH && daysOld(request) >= MONTH;
  const reflection = room && !flags ? reflectionDue(request) : undefined;
  return { rows: request.items.filter((item) => rows.includes(item)), flags, ...(reflection === undefined ? {} : { reflection }) };
}

function sheetIsDue({ depth, sinceSheet, standing, day }: SheetRequest): boolean {
  if (sinceSheet === undefined || standing.lastSheet === undefined || depth === 'thorough') return true;
  return depth === 'light' ? daysBetween(standing.lastSheet, day) >= 7 : sinceSheet >= 2;
}

/** Items of a family that may be asked today. */
function inFamily(request: SheetRequest, family: Family): readonly Item[] {
  return request.items.filter((item) => item.family === family && mayBeAsked(request, item));
}

function mayBeAsked({ standing, day }: SheetRequest, item: Item): boolean {
  const seen = standing.items[item.id];
  if (seen !== undefined && item.notBefore !== undefined && daysBetween(seen.on, day) < item.notBefore) return false;
  if (item.when === 'after-complaint') return standing.lastComplaint !== undefined && (seen === undefined || seen.on < standing.lastComplaint);
  if (item.when === 'contacts-not-recorded') return standing.contacts.count === 0;
  if (item.when === 'no-invoices') return standing.invoices === 0;
  return true;
}

/** Those that waited longest; but the suspected take the places that are not needed for everyone's turn. */
function traitsToAsk(request: SheetRequest): readonly Item[] {
  const traits = inFamily(request, 'traits');
  const byTurns = longestUnseen(request, traits, TRAITS_ASKED);
  const turn = Math.max(TRAITS_BY_TURNS, byTurns.filter((item) => waited(request, item) >= TRAITS_GUARANTEE).length);
  const suspected = (request.suspected ?? []).flatMap((id) => traits.filter((item) => item.id === id));
  return [...new Set([...byTurns.slice(0, turn), ...suspected, ...byTurns])].slice(0, TRAITS_ASKED);
}

/** Sheets since an item was on one. */
function waited({ standing, items }: SheetRequest, { id }: Item): number {
  return standing.sheets - (standing.items[id]?.sheet ?? -items.length);
}

/** The items that waited longest, counted in sheets and weighted for this client (G4). */
function longestUnseen(request: SheetRequest, items: readonly Item[], count: number): readonly Item[] {
  const urgency = (item: Item): number => {
    const sheets = waited(request, item);
    return (item.family === 'traits' && sheets >= TRAITS_GUARANTEE ? 1000 : 0) + sheets * weightOf(item, request.standing.profile.weights);
  };
  return items.toSorted((a, b) => urgency(b) - urgency(a)).slice(0, count);
}

function familyIsDue(request: SheetRequest, family: Family, from: number): boolean {
  const cadence = Math.max(0, ...request.items.filter((item) => item.family === family).map((item) => item.cadence));
  return cadence > 0 && daysOld(request) >= from && daysSinceFamily(request, family) >= cadence;
}

function reflectionDue(request: SheetRequest): Item | undefined {
  if (daysOld(request) < REFLECTION_FROM || daysSinceFamily(request, 'reflection') < REFLECTION_EVERY) return undefined;
  const overdue = (item: Item): number => daysSince(request, item.id) / item.cadence;
  const [most] = inFamily(request, 'reflection').toSorted((a, b) => overdue(b) - overdue(a));
  return most !== undefined && overdue(most) >= 1 ? most : undefined;
}

function daysOld({ standing, day }: SheetRequest): number {
  return standing.firstCheck === undefined ? 0 : daysBetween(standing.firstCheck, day);
}

function daysSinceFamily(request: SheetRequest, family: Family): number {
  return Math.min(Infinity, ...request.items.filter((item) => item.family === family).map((item) => daysSince(request, item.id)));
}

function daysSince({ standing, day }: SheetRequest, item: string): number {
  const seen = standing.items[item];
  return seen === undefined ? Infinity : daysBetween(seen.on, day);
}
