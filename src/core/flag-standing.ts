import { daysBetween, type Day } from './calendar.ts';
import { AFTER_TELLING, FLAG_LIMITS } from './red-flags.ts';
import type { Standing } from './standing.ts';

/** What a lesser incident adds up to so far; how to go on from a first belittling. */
export type FlagStanding =
  | { readonly id: 'tell-them' }
  | { readonly id: 'told' }
  | { readonly id: 'counted'; readonly times: number; readonly of: number; readonly withinDays: number };

/** For one that opened no decision. @param told they have been told that it is not acceptable */
export function flagStanding({ flags }: Pick<Standing, 'flags'>, item: string, on: Day, told: boolean): FlagStanding {
  if (item === AFTER_TELLING) return { id: told ? 'told' : 'tell-them' };
  const times = flags.filter((flag) => flag.item === item && flag.on <= on && daysBetween(flag.on, on) < FLAG_LIMITS.sameWithinDays).length;
  return { id: 'counted', times, of: FLAG_LIMITS.same, withinDays: FLAG_LIMITS.sameWithinDays };
}
