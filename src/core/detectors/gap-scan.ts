import { rhythmShape, thinningBound, thinningFactor, type GapEvidence } from './gap-model.ts';

/**
 * Contacts growing rarer: a Shiryaev-Roberts sum over the contact after which it began and over how much rarer they
 * became. Days are numbers of expected days, so that days off do not count.
 */

/** Gaps before a start without which nothing is said, how many starts are looked at, and how many gaps are history. */
const MIN_GAPS = 6;
const MAX_STARTS = 40;
const BASELINE_GAPS = 120;

export interface GapReading {
  /** Natural logarithm of R; -Infinity while there are too few gaps. */
  readonly logR: number;
  /** Contact (index) after which the thinning most likely began. */
  readonly bestStart: number;
}

/**
 * @param contactDays the days with contact, each once, rising
 * @param today not before the last of them; the gap since then is still open
 * @param least evidence R that counts: where it is out of reach, -Infinity is told at once
 */
export function scanGaps(contactDays: readonly number[], today: number, least = 0): GapReading {
  const last = contactDays.length - 1;
  const gaps = gapsSince(contactDays, Math.max(0, last - BASELINE_GAPS));
  return readGaps(gaps, contactDays[last] === undefined ? 0 : today - contactDays[last], least);
}

/** Natural logarithm of R at the end of each day from `firstDay` to `lastDay`, both included. */
export function replayGaps(contactDays: readonly number[], firstDay: number, lastDay: number): Float64Array {
  let known = 0;
  return Float64Array.from({ length: lastDay - firstDay + 1 }, (_, index) => {
    while (known < contactDays.length && contactDays[known]! <= firstDay + index) known++;
    const from = Math.max(0, known - 1 - BASELINE_GAPS);
    return scanGaps(contactDays.slice(from, known), firstDay + index).logR;
  });
}

/** The gaps that are history: from contact `from` (index) on. */
interface Gaps {
  readonly contactDays: readonly number[];
  readonly from: number;
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

function gapsSince(contactDays: readonly number[], from: number): Gaps {
  const last = contactDays.length - 1;
  let squares = 0;
  for (let index = from; index < last; index++) squares += (contactDays[index + 1]! - contactDays[index]!) ** 2;
  return { contactDays, from, count: last - from, sum: contactDays[last]! - contactDays[from]!, squares };
}

function readGaps({ contactDays, from, count, sum, squares }: Gaps, open: number, least: number): GapReading {
  const first = Math.max(MIN_GAPS, count - MAX_STARTS);
  const nothing = { logR: -Infinity, bestStart: from };
  if (count < MIN_GAPS) return nothing;
  const shape = rhythmShape(count, sum, squares);
  const last = contactDays[from + count]!;
  const since = (start: number): GapEvidence => ({ shape, gaps: count, sum, gapsSince: count - start, sumSince: last - contactDays[from + start]!, open });
  if (least > 0 && !isWithinReach(since, first, count, least)) return nothing;
  let total = 0;
  let best = 0;
  let bestStart = from + count;
  for (let start = first; start <= count; start++) {
    const weight = thinningFactor(since(start));
    total += weight;
    if (weight > best) [best, bestStart] = [weight, from + start];
  }
  return { logR: Math.log(total), bestStart };
}

/** The sum is at most as many times its largest part as there are parts. */
function isWithinReach(since: (start: number) => GapEvidence, first: number, last: number, least: number): boolean {
  const needed = Math.log(least / (last - first + 1));
  for (let start = first; start <= last; start++) if (thinningBound(since(start)) >= needed) return true;
  return false;
}
