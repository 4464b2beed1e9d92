import { DAYS_PER_CHECK } from './long-run-variance.ts';
import { estimateOverlap, REACH } from './mood-overlap.ts';
import { clip, estimateCommonShare, scoreAnswers } from './scores.ts';
import type { Moments } from './moments.ts';
import type { ScanSeries } from './scan-series.ts';

/** What a client's answers do while nothing changes. */
export interface Noise {
  /** 0..0.7: share of an item's variance that is the mood of the day, common to all items. */
  readonly commonShare: number;
  /** 0..0.6: how much an answer resembles that of the working day before. */
  readonly resemblance: number;
  /** 0..1: share of the common mood that two items see, being asked in the same checks or near each other; 1 if always together. */
  readonly overlap: number;
}

/** Neighbouring answers resemble each other less by this factor a working day, beyond the first. */
export const DECAY = 0.62;

/** What is believed of a client before the first answer, and how many pairs of answers that belief is worth. */
const USUAL_RESEMBLANCE = 0.2;
const RESEMBLANCE_WORTH = 150;

/** Answers further apart than this many working days tell nothing about neighbours. */
const MAX_GAP = 4;

/** Estimates the noise from the checks from (included) to (excluded). Cost: checks x items. */
export function estimateNoise(series: ScanSeries, moments: Moments, from: number, to: number): Noise {
  const scores = scoreAnswers(series, moments, from, to);
  const resemblance = estimateResemblance(series, scores, from, to);
  return {
    commonShare: estimateCommonShare(scores, moments.items),
    resemblance,
    overlap: estimateOverlap(moments, moodKernel(resemblance), to),
  };
}

/** Lag-one coefficient from neighbouring answers of each item with no missed working day between them. */
function estimateResemblance({ checks, priorVariances }: ScanSeries, scores: Float64Array, from: number, to: number): number {
  const items = priorVariances.length;
  let products = RESEMBLANCE_WORTH * USUAL_RESEMBLANCE;
  let weights = RESEMBLANCE_WORTH;
  for (let item = 0; item < items; item++) {
    let before = -1;
    for (let index = from; index < to; index++) {
      const score = scores[(index - from) * items + item]!;
      if (Number.isNaN(score)) continue;
      const gap = index - before;
      if (before >= 0 && gap <= MAX_GAP && checks[index]!.day - checks[before]!.day === gap) {
        const weight = DECAY ** (gap - 1);
        products += weight * score * scores[(before - from) * items + item]!;
        weights += weight * weight;
      }
      before = index;
    }
  }
  return clip(products / weights, 0, 0.6);
}

/** Resemblance of the mood of two checks, by how many checks lie between them. */
function moodKernel(resemblance: number): Float64Array {
  return Float64Array.from({ length: REACH + 1 }, (_, apart) => (apart === 0 ? 1 : resemblance * DECAY ** (DAYS_PER_CHECK * (apart - 1))));
}
