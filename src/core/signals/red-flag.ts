import { dayNumber } from '../calendar.ts';
import type { Flag } from '../facts.ts';
import { wasTold } from '../incidents.ts';
import { message } from '../messages.ts';
import { FLAG_LIMITS, FLAG_YEAR, isDecided, isGrave, ruleOver, THREAT, type FlagLimits, type FlagRule } from '../red-flags.ts';
import type { ClientView } from './client-view.ts';
import { between, countUpTo, lastUpTo } from './dated.ts';
import { recorded } from './recorded.ts';
import { rememberFindings } from './remember-findings.ts';
import { defineSignal, type Finding } from './signal.ts';

interface Ruling { readonly flag: Flag; readonly rule: FlagRule; readonly incidents: readonly Flag[] }

const remembered = rememberFindings();

/**
 * What you would not accept again (F1-F10): one grave incident, belittling that came again after you had said so, the
 * same lesser one repeatedly, or several different ones close together. Stands until a decision after the last incident.
 */
export const redFlag = defineSignal({
  id: 'red-flag',
  source: ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12', 'F13'],
  place: 'morning',
  isOverAtOnce: true,
  thresholds: {
    sameWithinDays: { value: FLAG_LIMITS.sameWithinDays, least: 30, most: FLAG_YEAR },
    same: { value: FLAG_LIMITS.same, least: 2, most: 10 },
    differentWithinDays: { value: FLAG_LIMITS.differentWithinDays, least: 7, most: FLAG_YEAR },
    different: { value: FLAG_LIMITS.different, least: 2, most: 10 },
  },
  evaluate: ({ view, day, thresholds }) => {
    const decided = lastUpTo(view.of('decision'), day);
    const last = lastUpTo(view.of('flag'), day);
    if (last === undefined || isDecided(last, decided)) return undefined;
    const all = view.of('flag').values.slice(0, countUpTo(view.of('flag'), day));
    const open = all.findLastIndex((flag) => isDecided(flag, decided)) + 1;
    const first = Math.max(open, countUpTo(view.of('flag'), day - FLAG_YEAR));
    const fresh = day === dayNumber(last.on);
    return remembered(view, thresholds, `${first} ${all.length} ${fresh}`, () => tell(view, all.slice(first), thresholds, fresh));
  },
});

/** @param fresh it is the day of the last of them */
function tell(view: ClientView, flags: readonly Flag[], limits: FlagLimits, fresh: boolean): Finding | undefined {
  const ruled = flags.flatMap((flag) => ruleFor(view, flag, limits));
  const worst = ruled.find(({ rule }) => rule === 'grave') ?? ruled.at(-1);
  if (worst === undefined) return undefined;
  return {
    severity: 'alert',
    since: worst.incidents[0]!.on,
    message: message('signal.red-flag', { item: worst.flag.item, times: worst.incidents.length, rule: worst.rule }),
    next: message('next.red-flag', { threat: worst.flag.item === THREAT, fresh }),
    evidence: [...new Set(ruled.flatMap(({ incidents }) => incidents))].toSorted((a, b) => (a.on < b.on ? -1 : 1)).map(recorded),
    items: [...new Set(ruled.map(({ flag }) => flag.item))],
  };
}

/** The rule that this incident fulfils together with those before it. */
function ruleFor(view: ClientView, flag: Flag, limits: FlagLimits): readonly Ruling[] {
  const on = dayNumber(flag.on);
  const upTo = between(view.of('flag'), on - FLAG_YEAR, on);
  const before = upTo.slice(0, upTo.indexOf(flag)).filter(({ item }) => item === flag.item);
  const drawn = view.of('boundary').values.filter(({ ends }) => ends === undefined).map((boundary) => boundary.on);
  const ruled = ruleOver(flag, upTo.slice(0, upTo.indexOf(flag) + 1), isGrave(flag.item, wasTold(flag, before, drawn), view.items), limits);
  return ruled === undefined ? [] : [{ flag, ...ruled }];
}
