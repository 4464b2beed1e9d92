import type { FactRow } from '../blocks.ts';
import { daysBetween } from '../calendar.ts';
import type { Said } from '../lookback.ts';
import { message } from '../messages.ts';
import { pointsOf } from '../voice-points.ts';
import type { BriefRequest } from './request.ts';

/** Fewer rated traits say nothing about the relationship. */
const TRAITS_NEEDED = 3;
/** Older words are not their view of today: `rapport ask` is meant for twice a year. */
const VIEW_DAYS = 180;

/** Their words beside what we rated in the weeks around them: the client feels it before we do (G6). Only words with a tone or a score. */
export function wordsAndRatings(request: BriefRequest): readonly FactRow[] {
  return compared(request).map(({ voice: { on, text, score }, ours, gap }) => ({ on, text: message('voice-and-ours', { text, score: score ?? null, ours, gap }) }));
}

/** The last of them on one line, where there is something to compare. */
export function theirView(request: BriefRequest): readonly FactRow[] {
  const { day: near } = request.client;
  const last = compared(request).find(({ gap }) => gap !== null);
  if (last === undefined || last.gap === null || last.ours === null || daysBetween(last.voice.on, near) > VIEW_DAYS) return [];
  const { voice: { on, tone, score }, ours, gap } = last;
  return [{ label: message('label', { label: 'their-view' }), text: message('their-view', { on, near, tone: tone ?? null, score: score ?? null, ours, gap }) }];
}

interface Compared { readonly voice: Said; readonly ours: number | null; readonly gap: number | null }

/** The newest first. */
function compared({ lookback: { voices }, items }: BriefRequest): readonly Compared[] {
  const traits = items.filter(({ family }) => family === 'traits').map(({ id }) => id);
  return voices.toReversed().flatMap((voice) => {
    const [theirs, ours] = [pointsOf(voice), oursOf(voice, traits)];
    return theirs === undefined ? [] : [{ voice, ours: ours === null ? null : toTenth(ours), gap: ours === null ? null : toTenth(theirs - ours) }];
  });
}

function oursOf({ rated }: Said, traits: readonly string[]): number | null {
  const means = traits.flatMap((id) => rated[id] ?? []);
  return means.length < TRAITS_NEEDED ? null : means.reduce((sum, mean) => sum + mean, 0) / means.length;
}

function toTenth(points: number): number {
  return Math.round(points * 10) / 10;
}
