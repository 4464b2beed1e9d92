import { randomOf } from './random.ts';
import type { Story } from './story.ts';
import { STORY_DAYS, type Ago } from './timeline.ts';

/** One working day: gone through in time, and whose turn it was. */
export interface Morning {
  readonly ago: Ago;
  /** The day was entered on the next morning only: it earns no streak. */
  readonly late: boolean;
  /** Handles of the clients that were checked. */
  readonly focus: readonly string[];
}

/** Days without an entry: a train, a birth in the family, a pitch. The newest one begins today's streak. */
const MISSED: ReadonlySet<Ago> = new Set([471, 459, 446, 445, 421, 402, 401, 377, 348, 319, 288, 263, 262, 219, 187, 116, 71]);
const LATE: ReadonlySet<Ago> = new Set([434, 241, 24]);
/** With six clients, every second or third working day. */
const FOCUS = 3;
/** Share of mornings with one client fewer. */
const SHORT_MORNING = 0.55;

/** All mornings with entries, oldest first. Whoever waited longest is next, and chance has a small say. */
export function planMornings(stories: readonly Story[]): readonly Morning[] {
  const random = randomOf('focus');
  const lastChecked = new Map<string, Ago>();
  const mornings: Morning[] = [];
  for (let ago = STORY_DAYS; ago >= 1; ago--) {
    if (MISSED.has(ago)) continue;
    const waiting = stories.filter((story) => story.firstCheck >= ago && !isAway(story, ago))
      .map((story) => ({ handle: story.handle, waited: waitedDays(story, ago, lastChecked) + random.uniform() }));
    const focus = waiting.toSorted((a, b) => b.waited - a.waited).slice(0, sizeOf(ago, random.uniform())).map(({ handle }) => handle);
    for (const handle of focus) lastChecked.set(handle, ago);
    mornings.push({ ago, late: LATE.has(ago), focus });
  }
  return mornings;
}

/** The client is not there on this day. */
export function isAway(story: Story, ago: Ago): boolean {
  return story.events.some((event) => event.kind === 'away' && event.ago >= ago && ago >= (event.to ?? event.ago));
}

/** The last working day holds the intentions that are open today, so those clients come first on it. */
function waitedDays(story: Story, ago: Ago, lastChecked: ReadonlyMap<string, Ago>): number {
  const waited = (lastChecked.get(story.handle) ?? STORY_DAYS) - ago;
  return ago === 1 && story.yesterday !== undefined ? STORY_DAYS : waited;
}

function sizeOf(ago: Ago, chance: number): number {
  if (LATE.has(ago)) return 1;
  return chance < SHORT_MORNING && ago > 1 ? FOCUS - 1 : FOCUS;
}
