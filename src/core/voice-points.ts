import type { Voice } from './facts.ts';

/** What a tone says on the scale of our ratings, 1..5. */
const TONES = { good: 4.5, mixed: 3, bad: 1.5 } as const;

/** Their words on the scale of our ratings: a score of 0..10 spread over 1..5, else what the tone says. Undefined without either. */
export function pointsOf({ tone, score }: Pick<Voice, 'tone' | 'score'>): number | undefined {
  if (score !== undefined) return 1 + 0.4 * score;
  return tone === undefined ? undefined : TONES[tone];
}
