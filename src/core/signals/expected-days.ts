import type { DayNumber } from '../calendar.ts';
import type { Schedule } from '../schedule.ts';

/**
 * The same schedule, counted out day by day between two days: a replay asks a million times how many expected days lie
 * between two others. Outside that stretch it answers as before.
 */
export function countOut(schedule: Schedule, from: DayNumber, to: DayNumber): Schedule {
  const totals = totalsOf(schedule, from, to);
  const inside = (day: DayNumber): boolean => day >= from - 1 && day <= to;
  return {
    stretches: schedule.stretches,
    nextExpected: (day) => schedule.nextExpected(day),
    isExpected: (day) => (inside(day) && day >= from ? totals[day - from + 1]! > totals[day - from]! : schedule.isExpected(day)),
    expectedBetween: (after, upTo) => {
      if (upTo <= after) return 0;
      return inside(after) && inside(upTo) ? totals[upTo - from + 1]! - totals[after - from + 1]! : schedule.expectedBetween(after, upTo);
    },
  };
}

/** Entry n: expected days among the first n. */
function totalsOf(schedule: Schedule, from: DayNumber, to: DayNumber): Int32Array {
  const totals = new Int32Array(Math.max(0, to - from + 1) + 1);
  for (let day = from; day <= to; day++) totals[day - from + 1] = totals[day - from]! + (schedule.isExpected(day) ? 1 : 0);
  return totals;
}

/** The first day up to which `count` expected days have gone by since `after`; `atMost` where they have not by then. */
export function dayWhenReached(schedule: Schedule, after: DayNumber, count: number, atMost: DayNumber): DayNumber {
  let [low, high] = [after, atMost];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (schedule.expectedBetween(after, middle) >= count) high = middle;
    else low = middle;
  }
  return high;
}
