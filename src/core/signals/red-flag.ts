import { dayNumber, type DayNumber } from '../calendar.ts';
import type { Flag } from '../facts.ts';
import { message, type CoreMessages } from '../messages.ts';
import type { ClientView } from './client-view.ts';
import { between, countUpTo, lastUpTo } from './dated.ts';
import { recorded } from './recorded.ts';
import { defineSignal, type Finding } from './signal.ts';

interface Limits { readonly sameWithinDays: number; readonly same: number; readonly anyWithinDays: number; readonly any: number }
type Rule = CoreMessages['signal.red-flag']['rule'];
interface Ruling { readonly flag: Flag; readonly rule: Rule; readonly incidents: readonly Flag[] }

const YEAR = 365;
/** Threats: the only ones that do not wait for a night's sleep (F13). */
const THREAT = 'abuse';
/** Once, told, and again: only then is it grave (F2). */
const AFTER_TELLING = 'belittling';

/**
 * What you would not accept again (F1-F10): one grave incident, belittling that came again after you had said so, the
 * same lesser one repeatedly, or many of any kind. Stands until a decision later than the last incident.
 */
export const redFlag = defineSignal({
  id: 'red-flag',
  source: ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12', 'F13'],
  place: 'morning',
  thresholds: {
    sameWithinDays: { value: 365, least: 30, most: 1100 },
    same: { value: 3, least: 2, most: 10 },
    anyWithinDays: { value: 180, least: 30, most: 1100 },
    any: { value: 4, least: 2, most: 20 },
  },
  evaluate: ({ view, day, thresholds }) => {
    const decided = lastUpTo(view.of('decision'), day);
    const last = lastUpTo(view.of('flag'), day);
    if (last === undefined || (decided !== undefined && decided.on >= last.on)) return undefined;
    const since = decided === undefined ? day - YEAR : Math.max(day - YEAR, dayNumber(decided.on));
    return findingOf(view, countUpTo(view.of('flag'), since), countUpTo(view.of('flag'), day), thresholds);
  },
});

/** Of the incidents first..end (indexes, the latter excluded), found once: what is said of them goes on for a year. */
function findingOf(view: ClientView, first: number, end: number, limits: Limits): Finding | undefined {
  const known = view.derive(knownFindings);
  const sameLimits = known.get(limits) ?? new Map<string, Finding | undefined>();
  known.set(limits, sameLimits);
  const key = `${first} ${end}`;
  if (!sameLimits.has(key)) sameLimits.set(key, tell(view, view.of('flag').values.slice(first, end), limits));
  return sameLimits.get(key);
}

function knownFindings(): WeakMap<Limits, Map<string, Finding | undefined>> {
  return new WeakMap();
}

function tell(view: ClientView, flags: readonly Flag[], limits: Limits): Finding | undefined {
  const ruled = flags.flatMap((flag) => ruleFor(view, flag, limits));
  const worst = ruled.find(({ rule }) => rule === 'grave') ?? ruled.at(-1);
  if (worst === undefined) return undefined;
  return {
    severity: 'alert',
    since: worst.incidents[0]!.on,
    message: message('signal.red-flag', { item: worst.flag.item, times: worst.incidents.length, rule: worst.rule }),
    next: message('next.red-flag', { threat: worst.flag.item === THREAT }),
    evidence: [...new Set(ruled.flatMap(({ incidents }) => incidents))].toSorted((a, b) => (a.on < b.on ? -1 : 1)).map(recorded),
    items: [...new Set(ruled.map(({ flag }) => flag.item))],
  };
}

/** The rule that this incident fulfils together with those before it. */
function ruleFor(view: ClientView, flag: Flag, limits: Limits): readonly Ruling[] {
  const on = dayNumber(flag.on);
  const before = (days: number): readonly Flag[] => between(view.of('flag'), on - days, on);
  const same = before(limits.sameWithinDays).filter(({ item }) => item === flag.item);
  if (flag.item === AFTER_TELLING ? cameAgain(view, flag, same) : view.items.get(flag.item)?.grave === true) return [{ flag, rule: 'grave', incidents: flag.item === AFTER_TELLING ? same : [flag] }];
  if (same.length >= limits.same) return [{ flag, rule: 'repeated', incidents: same }];
  const any = before(limits.anyWithinDays);
  return any.length >= limits.any ? [{ flag, rule: 'many', incidents: any }] : [];
}

/** They had been told: the incident names the boundary, or one was drawn since the first. */
function cameAgain(view: ClientView, flag: Flag, same: readonly Flag[]): boolean {
  const first: DayNumber = dayNumber(same[0]!.on);
  return flag.boundary !== undefined || (same.length > 1 && between(view.of('boundary'), first - 1, dayNumber(flag.on)).length > 0);
}
