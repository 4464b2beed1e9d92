import { daysBetween, instantOf } from './calendar.ts';
import type { Decision, Flag } from './facts.ts';
import type { Item } from './pack.ts';

/** What the rules ask of an incident. */
export type Flagged = Pick<Flag, 'on' | 'item'>;
/** grave: one is enough; repeated: the same lesser one again and again; many: different ones close together. */
export type FlagRule = 'grave' | 'repeated' | 'many';
export interface FlagLimits { readonly sameWithinDays: number; readonly same: number; readonly differentWithinDays: number; readonly different: number }

/** As the mission has them: the same three times in 90 days, or three different ones in 30. */
export const FLAG_LIMITS: FlagLimits = { sameWithinDays: 90, same: 3, differentWithinDays: 30, different: 3 };
/** An incident is remembered for so long, and those of one kind belong together for so long. */
export const FLAG_YEAR = 365;
/** Threats: the only ones that do not wait for a night's sleep (F13). */
export const THREAT = 'abuse';
/** Once, told, and again: only then is it grave (F2). */
export const AFTER_TELLING = 'belittling';

/** @param told they had been told before that it is not acceptable */
export function isGrave(item: string, told: boolean, items: ReadonlyMap<string, Item>): boolean {
  return item === AFTER_TELLING ? told : items.get(item)?.grave === true;
}

/**
 * The rule that an incident fulfils together with those before it, and the incidents that make it.
 * @param upTo the incidents up to the day of this one, itself included, oldest first
 */
export function ruleOver<F extends Flagged>(flag: F, upTo: readonly F[], grave: boolean, limits: FlagLimits = FLAG_LIMITS): { readonly rule: FlagRule; readonly incidents: readonly F[] } | undefined {
  const alike = upTo.filter(({ item }) => item === flag.item);
  const within = (incidents: readonly F[], days: number): readonly F[] => incidents.filter(({ on }) => daysBetween(on, flag.on) < days);
  if (grave) return { rule: 'grave', incidents: flag.item === AFTER_TELLING ? within(alike, FLAG_YEAR) : [flag] };
  const same = within(alike, limits.sameWithinDays);
  if (same.length >= limits.same) return { rule: 'repeated', incidents: same };
  const near = within(upTo, limits.differentWithinDays);
  return new Set(near.map(({ item }) => item)).size >= limits.different ? { rule: 'many', incidents: near } : undefined;
}

/** Whether an incident was known when the decision was taken. Of the same day the instants tell, where both are known. */
export function isDecided(flag: Pick<Flag, 'on' | 'at'>, decision: Pick<Decision, 'on' | 'at'> | undefined): boolean {
  if (decision === undefined || decision.on !== flag.on) return decision !== undefined && decision.on > flag.on;
  return decision.at === undefined || flag.at === undefined || instantOf(decision.at) >= instantOf(flag.at);
}
