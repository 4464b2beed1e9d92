/**
 * How firmly a habit sits (D10): s = s*m + v*(1-m) for each expected day, beginning with the first done one, where v is
 * 1 for a kept day and 0 for another, and m = 0.5^(sqrt(f)/13) with f expected checks per expected day. A day is kept
 * when it was checked, or while fewer than `every` expected days have gone by since the last check (f = 1/every). Days
 * off leave s as it is. With f = 1 thirteen missed days halve it, thirteen kept ones halve what is lacking to 1.
 */

/** The values of the last 30 expected days, 0..1, the newest last; empty before the first. */
export type Strengths = readonly number[];

/** forming: below 0.7, where a daily habit arrives after 23 days; firm: from there; fading: see `strengthWord`. */
export type StrengthWord = 'forming' | 'firm' | 'fading';

const HALVING_DAYS = 13;
const REMEMBERED_DAYS = 30;
const FIRM_FROM = 0.7;
const FADING_FALL = 0.1;
const WORKING_WEEK_DAYS = 5;

export function strengthOf(strengths: Strengths): number {
  return strengths.at(-1) ?? 0;
}

/** Folds days into the values of the days before them; in place, for a fold goes over years. */
interface StrengthFold {
  /** An expected day that was checked. */
  addCheckedDay(every: number): void;
  /** The expected days since the last check, none of which was checked. */
  addQuietDays(days: number, every: number): void;
  /** What it has come to. */
  strengths(): Strengths;
}

export function foldStrengths(from: Strengths): StrengthFold {
  const values = [...from];
  return {
    addCheckedDay: (every) => appendDays(values, 1, 0, every),
    addQuietDays: (days, every) => appendDays(values, Math.min(days, every - 1), Math.max(0, days - every + 1), every),
    strengths: () => values.slice(-REMEMBERED_DAYS),
  };
}

/**
 * fading: at least 0.1 below the highest of the last 30 expected days, and lower than five expected days ago, so that
 * someone who has come back is not told for weeks what they know. Otherwise firm from 0.7 on, or forming.
 */
export function strengthWord(strengths: Strengths): StrengthWord {
  const now = strengthOf(strengths);
  const weekAgo = strengths.at(-1 - WORKING_WEEK_DAYS) ?? 0;
  if (Math.max(...strengths) - now >= FADING_FALL && now < weekAgo) return 'fading';
  return now >= FIRM_FROM ? 'firm' : 'forming';
}

function appendDays(values: number[], keptDays: number, missedDays: number, every: number): void {
  const memory = 0.5 ** (Math.sqrt(1 / every) / HALVING_DAYS);
  let value = strengthOf(values);
  for (let day = 0; day < keptDays; day++) values.push((value = value * memory + (1 - memory)));
  for (let day = 0; day < missedDays; day++) values.push((value *= memory));
}
