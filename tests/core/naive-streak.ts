import { dayNumber, dayOf, type DayNumber } from '../../src/core/calendar.ts';
import type { Streak } from '../../src/core/streak.ts';
import type { Picture } from './pictures.ts';

/** The definitions of `streak.ts`, `client-streak.ts` and `strength.ts` once more: slow, from scratch for every day, nothing carried on. */

const FAR_DAYS = 60;

export function naiveStreak(picture: Picture): Streak {
  const today = dayNumber(picture.asOf);
  const first = Math.min(...picture.doneDays, today);
  const endOfDays = daysFrom(first, today - 1).map((day) => inARow(picture, day, true));
  const current = inARow(picture, today, picture.dayIsOver);
  const breaks = daysFrom(today, today + FAR_DAYS).find((day) => inARow(picture, day, true) === 0);
  return { current, best: Math.max(current, ...endOfDays), keepBy: current === 0 || breaks === undefined ? undefined : dayOf(breaks), ...describe(picture, 1) };
}

export function naiveClientStreak(picture: Picture, every: number): Streak {
  const today = dayNumber(picture.asOf);
  const lengths = picture.doneDays.map((_, index) => chainUpTo(picture, index, every));
  const last = picture.doneDays.at(-1);
  const alive = (day: DayNumber): boolean => last !== undefined && expectedIn(picture, last, day).length <= every;
  const keepBy = daysFrom(today, today + FAR_DAYS).findLast(alive);
  return { current: alive(today) ? lengths.at(-1)! : 0, best: Math.max(0, ...lengths), keepBy: keepBy === undefined ? undefined : dayOf(keepBy), ...describe(picture, every) };
}

/** Done expected days up to `today` since the last missed one. */
function inARow({ doneDays, schedule }: Picture, today: DayNumber, dayIsOver: boolean): number {
  const asked = daysFrom(Math.min(...doneDays, today + 1), today).filter(schedule.isExpected);
  const isMissed = (day: DayNumber): boolean => !doneDays.includes(day) && (day < today || dayIsOver);
  return asked.slice(asked.findLastIndex(isMissed) + 1).filter((day) => doneDays.includes(day)).length;
}

function chainUpTo(picture: Picture, index: number, every: number): number {
  const [before, day] = [picture.doneDays[index - 1], picture.doneDays[index]!];
  if (before === undefined || expectedIn(picture, before, day).length > every) return 1;
  return chainUpTo(picture, index - 1, every) + 1;
}

function describe(picture: Picture, every: number): Omit<Streak, 'current' | 'best' | 'keepBy'> {
  const { doneDays, schedule, asOf } = picture;
  const today = dayNumber(asOf);
  const strengths = strengthsUpTo(picture, every);
  const strength = strengths.at(-1) ?? 0;
  const fading = Math.max(...strengths.slice(-30)) - strength >= 0.1 && strength < (strengths.at(-6) ?? 0);
  return {
    strength,
    word: fading ? 'fading' : strength >= 0.7 ? 'firm' : 'forming',
    expectedToday: schedule.isExpected(today),
    doneToday: doneDays.includes(today),
    lastDone: doneDays.length === 0 ? undefined : dayOf(Math.max(...doneDays)),
  };
}

function strengthsUpTo(picture: Picture, every: number): readonly number[] {
  const { doneDays, schedule, asOf, dayIsOver } = picture;
  const today = dayNumber(asOf);
  const m = 0.5 ** (Math.sqrt(1 / every) / 13);
  const counts = (day: DayNumber): boolean => schedule.isExpected(day) && (day < today || dayIsOver || doneDays.includes(day));
  const isKept = (day: DayNumber): boolean => doneDays.some((done) => done === day || (done < day && expectedIn(picture, done, day).length < every));
  const strengths: number[] = [];
  for (const day of daysFrom(Math.min(...doneDays, today + 1), today).filter(counts)) {
    const v = isKept(day) ? 1 : 0;
    strengths.push((strengths.at(-1) ?? 0) * m + v * (1 - m));
  }
  return strengths;
}

function expectedIn({ schedule }: Picture, after: DayNumber, upTo: DayNumber): readonly DayNumber[] {
  return daysFrom(after + 1, upTo).filter(schedule.isExpected);
}

function daysFrom(from: DayNumber, to: DayNumber): readonly DayNumber[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
