import { sumLags, REACH_DAYS, type LagSums } from './lag-sums.ts';
import { DAYS_PER_CHECK } from './long-run-variance.ts';
import { estimateOverlap, REACH } from './mood-overlap.ts';
import type { Moments } from './moments.ts';
import { clip, estimateCommonShare, scoreAnswers } from './scores.ts';
import type { ScanSeries } from './scan-series.ts';

/** What a client's answers do while nothing changes, the mood of the day and the items' own ways told apart. */
export interface Persistence {
  /** 0..0.7: share of an item's variance that is the mood common to all items. */
  readonly commonShare: number;
  /** Resemblance of the mood, and of what is an item's own, to those of the working day before; 0..1. */
  readonly moodResemblance: number;
  readonly ownResemblance: number;
  /** One of DECAYS: by what both fade a working day. */
  readonly decay: number;
  /** 0..1: share of the mood that two items see; 1 if always asked together. */
  readonly overlap: number;
}

export const DECAYS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const;

/** By decay, what is left after so many days beyond the first. */
const FADED = new Map(DECAYS.map((decay) => [decay as number, Array.from({ length: REACH_DAYS + 1 }, (_, days) => decay ** (days - 1))]));

/** What is believed before the first answer, and how many pairs of answers (for the decay: of squared error) it is worth. */
const USUAL_ITEM = { value: 0.2, worth: 150 } as const;
const USUAL_MOOD = { value: 0.12, worth: 40 } as const;
const USUAL_DECAY = { value: 0.62, worth: 300 } as const;

/** Estimates the persistence from the checks from (included) to (excluded). Cost: checks x items x days of reach. */
export function estimatePersistence(series: ScanSeries, moments: Moments, from: number, to: number): Persistence {
  const scores = scoreAnswers(series, moments, from, to);
  const commonShare = estimateCommonShare(scores, moments.items);
  const { decay, item, mood } = fitDecay(sumLags(series, scores, from, to));
  const common = Math.min(mood, 0.98 * commonShare);
  const moodResemblance = clip(common / Math.max(commonShare, 0.02), 0, 1);
  return {
    commonShare,
    moodResemblance,
    ownResemblance: clip((item - common) / (1 - commonShare), 0, 0.9),
    decay,
    overlap: estimateOverlap(moments, moodKernel(moodResemblance, decay), to),
  };
}

interface Fit {
  readonly decay: number;
  /** Covariance, a working day apart, of an item with itself and with another. */
  readonly item: number;
  readonly mood: number;
}

/** The decay that describes the lags best, by least squares about the usual values. */
function fitDecay(lags: LagSums): Fit {
  let best: Fit = { decay: USUAL_DECAY.value, item: USUAL_ITEM.value, mood: USUAL_MOOD.value };
  let least = Infinity;
  for (const decay of DECAYS) {
    const item = clip(levelAt(decay, lags.same, lags.samePairs, USUAL_ITEM), 0, 0.8);
    const mood = clip(levelAt(decay, lags.other, lags.otherPairs, USUAL_MOOD), 0, 0.7);
    const error =
      errorOf(decay, item, lags.same, lags.samePairs, USUAL_ITEM) +
      errorOf(decay, mood, lags.other, lags.otherPairs, USUAL_MOOD) +
      USUAL_DECAY.worth * (decay - USUAL_DECAY.value) ** 2;
    if (error < least) [least, best] = [error, { decay, item, mood }];
  }
  return best;
}

interface Usual {
  readonly value: number;
  readonly worth: number;
}

function levelAt(decay: number, products: Float64Array, pairs: Float64Array, usual: Usual): number {
  let sum = usual.worth * usual.value;
  let weight: number = usual.worth;
  const faded = FADED.get(decay)!;
  for (let days = 1; days <= REACH_DAYS; days++) {
    sum += faded[days]! * products[days]!;
    weight += faded[days]! * faded[days]! * pairs[days]!;
  }
  return sum / weight;
}

/** Squared error of the fit, up to what is the same for every decay. */
function errorOf(decay: number, level: number, products: Float64Array, pairs: Float64Array, usual: Usual): number {
  let error = usual.worth * (level - usual.value) ** 2;
  const faded = FADED.get(decay)!;
  for (let days = 1; days <= REACH_DAYS; days++) {
    const expected = level * faded[days]!;
    error += expected * (expected * pairs[days]! - 2 * products[days]!);
  }
  return error;
}

function moodKernel(resemblance: number, decay: number): Float64Array {
  return Float64Array.from({ length: REACH + 1 }, (_, apart) => (apart === 0 ? 1 : resemblance * decay ** (DAYS_PER_CHECK * apart - 1)));
}
