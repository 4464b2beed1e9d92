import { dayNumber } from '../calendar.ts';
import type { Touch } from '../facts.ts';
import { message } from '../messages.ts';
import { answersByItem } from './answers.ts';
import type { ClientView } from './client-view.ts';
import { contactsHeld } from './contacts-held.ts';
import { byDay, countUpTo, type Dated } from './dated.ts';
import { chanceOfAtLeast } from './next-share.ts';
import { recentWindow } from './recent-window.ts';
import { onDay, recorded } from './recorded.ts';
import { defineSignal, type Evidence, type Finding, type SignalInput } from './signal.ts';

/** Contacts with a tone that are looked at, those compared with, and how many of those there must be. */
const SIZES = { least: 8, before: 150, beforeNeeded: 12 } as const;
/** The items that say how we end up with each other, and what counts as bad. */
const ITEMS = ['resolution', 'agreement'] as const;
const BAD = 2;
/** Earlier answers there must be, on average at least this good: bad is news only where it was not usual. */
const USUAL_NEEDED = 4;
const USUAL_KEPT = 60;
const USUALLY_GOOD = 3;
/** Three looks on three mornings are one bad week. */
const LOOKS_APART_DAYS = 10;

/**
 * More of the time together goes into disagreement (D2, G2): more contacts end in it than used to, or `resolution` or
 * `agreement` is rated badly look after look. Needs 20 contacts with a tone, or 7 answers to the item.
 */
export const disagreement = defineSignal({
  id: 'disagreement',
  source: ['D2', 'G2'],
  place: 'morning',
  thresholds: {
    chance: { value: 0.005, least: 0.0001, most: 0.1 },
    disagreementsAtLeast: { value: 3, least: 2, most: 8 },
    badLooks: { value: 3, least: 2, most: 10 },
  },
  evaluate: (input) => inContacts(input, input.thresholds) ?? inRatings(input, input.thresholds.badLooks),
});

function inContacts({ view, day, acknowledged }: SignalInput, limits: { readonly chance: number; readonly disagreementsAtLeast: number }): Finding | undefined {
  const toned = view.derive(contactsWithTone);
  const window = recentWindow(toned, day, SIZES);
  if (window === undefined) return undefined;
  const { first, start, end } = window;
  const bad = view.derive(disagreements);
  const [count, of] = [bad[end]! - bad[start]!, end - start];
  if (count < limits.disagreementsAtLeast || toned.days[start]! <= acknowledged) return undefined;
  if (chanceOfAtLeast(count, of, bad[start]! - bad[first]!, start - first) > limits.chance) return undefined;
  const evidence = toned.values.slice(start, end).filter(inDisagreement);
  return {
    severity: 'look',
    since: evidence[0]!.on,
    message: message('signal.disagreement', { disagreements: count, of }),
    next: message('next.disagreement', {}),
    evidence: evidence.slice(-3).map(recorded),
  };
}

function contactsWithTone(view: ClientView): Dated<Touch> {
  return byDay(view.derive(contactsHeld).values.filter(({ tone }) => tone !== undefined), ({ on }) => dayNumber(on));
}

/** Entry i: how many of the first i. */
function disagreements(view: ClientView): readonly number[] {
  let count = 0;
  return [0, ...view.derive(contactsWithTone).values.map((touch) => (count += inDisagreement(touch) ? 1 : 0))];
}

function inDisagreement({ tone }: Touch): boolean {
  return tone === 'disagreement';
}

function inRatings(input: SignalInput, badLooks: number): Finding | undefined {
  const found = ITEMS.flatMap((item) => badRow(input, item, badLooks) ?? []);
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    severity: 'look',
    since: first.evidence[0]!.on,
    message: message('signal.disagreement-items', { items: found.map(({ item }) => item), looks: badLooks }),
    next: message('next.disagreement', {}),
    evidence: found.flatMap(({ evidence }) => evidence),
    items: found.map(({ item }) => item),
  };
}

/** The last looks at an item, where all were bad and none was usual. */
function badRow({ view, day, schedule, acknowledged }: SignalInput, item: string, badLooks: number): { item: string; evidence: readonly Evidence[] } | undefined {
  const rated = view.derive(ratedItems).get(item);
  if (rated === undefined) return undefined;
  const end = countUpTo(rated, day);
  let start = end;
  while (start > 0 && rated.values[start - 1]! <= BAD && rated.days[start - 1]! > acknowledged) start--;
  if (end - start < badLooks || start < USUAL_NEEDED || schedule.expectedBetween(rated.days[start]!, rated.days[end - 1]!) < LOOKS_APART_DAYS) return undefined;
  const usual = rated.values.slice(Math.max(0, start - USUAL_KEPT), start);
  const mean = usual.reduce((sum, value) => sum + value, 0) / usual.length;
  if (mean < USUALLY_GOOD) return undefined;
  const looks = Array.from({ length: badLooks }, (_, index) => end - badLooks + index);
  return { item, evidence: looks.map((at) => onDay(rated.days[at]!, message('evidence.rating', { item, value: rated.values[at]!, usual: Math.round(mean) }))) };
}

/** Answers with a number. */
function ratedItems(view: ClientView): ReadonlyMap<string, Dated<number>> {
  const answers = view.derive(answersByItem);
  return new Map(ITEMS.map((item) => {
    const { days = [], values = [] } = answers.get(item) ?? {};
    const rated = days.map((day, index) => ({ day, value: values[index] })).filter((answer): answer is { day: number; value: 1 | 2 | 3 | 4 | 5 } => typeof answer.value === 'number');
    return [item, { days: rated.map(({ day }) => day), values: rated.map(({ value }) => value) }];
  }));
}
