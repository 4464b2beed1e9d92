import { dayOf } from '../calendar.ts';
import type { ItemReading, ScanReading } from '../detectors/scan-reading.ts';
import { message } from '../messages.ts';
import type { Began } from './messages.ts';
import { onDay } from './recorded.ts';
import type { Evidence } from './signal.ts';
import type { TraitSeries } from './trait-series.ts';

/** What may be said of a change: when it began, which items it names, how large it is. */
export interface TraitChange {
  readonly began: Began;
  /** Most clearly changed first; none where no single one stands out. */
  readonly items: readonly string[];
  /** Likely size in points of the scale, drawn towards 0. */
  readonly points: number;
  readonly evidence: readonly Evidence[];
}

/** An item is named from so many standard errors of its own on, and so many are. */
const NAMED_FROM = 2;
const NAMED_MOST = 3;
/** Items shown where none stands out. */
const SHOWN = 2;

/** @param end number of checks the reading was made after */
export function describeChange(traits: TraitSeries, end: number, reading: ScanReading): TraitChange {
  const named = reading.items.filter(({ score }) => score > NAMED_FROM).slice(0, NAMED_MOST);
  const shown = named.length > 0 ? named : reading.items.slice(0, SHOWN);
  const [earliest, last] = reading.startRange;
  return {
    began: { from: dayOf(traits.days[Math.min(earliest, reading.bestStart)]!), to: dayOf(traits.days[Math.max(last, reading.bestStart)]!) },
    items: [...new Set(named.map(({ item }) => traits.items[item]!))],
    points: Math.max(0, mean(shown.map(({ fall }) => fall))),
    evidence: shown.map((item) => lastAnswer(traits, end, reading.bestStart, item)),
  };
}

/** The last answer since the change, against what was usual before. */
function lastAnswer(traits: TraitSeries, end: number, start: number, { item }: ItemReading): Evidence {
  const answered = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, index) => from + index).filter((check) => traits.checks[check]!.answers.has(item));
  const last = answered(start, end).at(-1)!;
  const usual = mean(answered(Math.max(0, start - 60), start).map((check) => traits.checks[check]!.answers.get(item)!));
  const value = traits.checks[last]!.answers.get(item)!;
  const id = traits.items[item]!;
  const isYesNo = traits.priorVariances[item]! < 0.2;
  return onDay(traits.days[last]!, isYesNo ? message('evidence.yes-no', { item: id, value: value === 1 }) : message('evidence.rating', { item: id, value, usual: Math.round(usual) }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
