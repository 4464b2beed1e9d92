import type { FactRow } from '../blocks.ts';
import type { Said } from '../lookback.ts';
import { message } from '../messages.ts';
import type { BriefRequest } from './request.ts';

/** Fewer rated traits say nothing about the relationship. */
const TRAITS_NEEDED = 3;

/** Their words beside what we rated in the weeks around them: the client feels it before we do (G6). Only words with a tone or a score. */
export function wordsAndRatings({ lookback: { voices }, items }: BriefRequest): readonly FactRow[] {
  const traits = items.filter(({ family }) => family === 'traits').map(({ id }) => id);
  return voices.filter(({ tone, score }) => tone !== undefined || score !== undefined).toReversed()
    .map((voice) => ({ on: voice.on, text: message('voice-and-ours', { text: voice.text, score: voice.score ?? null, ours: oursOf(voice, traits) }) }));
}

function oursOf({ rated }: Said, traits: readonly string[]): number | null {
  const means = traits.flatMap((id) => rated[id] ?? []);
  return means.length < TRAITS_NEEDED ? null : Math.round((means.reduce((sum, mean) => sum + mean, 0) / means.length) * 10) / 10;
}
