import { weekdayOf, type Day } from '../../core/calendar.ts';
import type { Settle } from '../../core/facts.ts';
import { randomOf, type Random } from './random.ts';
import type { Intention, Story } from './story.ts';
import type { Ago } from './timeline.ts';

/** How an intention went, and on which morning that was said. */
export interface Settled {
  readonly of: Ago;
  readonly on: Ago;
  readonly outcome: Settle;
  readonly effect?: string;
  /** No intention of a later day was open: the one that a check's own `settle` closes. */
  readonly newest: boolean;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const LEFT_OPEN = 0.03;
const EFFECT_SAID = 0.75;
const MOST_MOVES = 2;

/** The intention of each check, told in the order of the chapters. @param agos days of the checks, oldest first */
export function tellIntentions(story: Story, agos: readonly Ago[]): ReadonlyMap<Ago, Intention> {
  const used = new Map<readonly Intention[], number>();
  const told = new Map<Ago, Intention>();
  for (const ago of agos) {
    const { intentions } = chapterOn(story, ago);
    const turn = used.get(intentions) ?? 0;
    used.set(intentions, turn + 1);
    told.set(ago, intentions[turn % intentions.length] ?? ['']);
  }
  if (story.yesterday !== undefined) told.set(1, [story.yesterday]);
  return told;
}

/**
 * Settles each intention on the first morning after it. A moved one comes back with the client's next check, twice
 * at most; a few stay open for a morning more. Those of the last working day are open.
 * @param mornings all mornings that were gone through in time, oldest first
 */
export function settleIntentions(story: Story, told: ReadonlyMap<Ago, Intention>, mornings: readonly Ago[]): readonly Settled[] {
  const random = randomOf(`${story.handle} settle`);
  const settled: Settled[] = [];
  const said = new Set<string>();
  let open: readonly { readonly of: Ago; readonly moves: number }[] = [];
  for (const on of mornings) {
    const asked = open.map((one) => ({ ...one, outcome: one.moves > 0 && !told.has(on) ? undefined : draw(random, chapterOn(story, one.of).kept, one.moves) }));
    for (const one of asked) {
      const { of, outcome } = one;
      if (outcome !== undefined) settled.push({ of, on, outcome, ...effectOf(told.get(of), outcome, random, said), newest: one === asked.at(-1) });
    }
    open = asked.filter(({ outcome }) => outcome === undefined || outcome === 'moved')
      .map(({ of, moves, outcome }) => ({ of, moves: outcome === 'moved' ? moves + 1 : moves }));
    if (told.has(on)) open = [...open, { of: on, moves: 0 }];
  }
  return settled;
}

/** Fills the slots of a sentence as on that day. */
export function fillSlots(text: string, on: Day): string {
  const month = +on.slice(5, 7) - 1;
  return text.replace('{month}', MONTHS[month] ?? '').replace('{lastMonth}', MONTHS[(month + 11) % 12] ?? '')
    .replace('{nextMonth}', MONTHS[(month + 1) % 12] ?? '').replace('{quarter}', `Q${Math.floor(month / 3) + 1}`)
    .replace('{weekday}', weekdayOf(on) < 4 ? 'Thursday' : 'Tuesday');
}

function chapterOn(story: Story, ago: Ago): Story['chapters'][number] {
  const chapter = story.chapters.findLast(({ from }) => from >= ago);
  if (chapter === undefined) throw new RangeError(`${story.handle} has no chapter ${ago} working days ago`);
  return chapter;
}

function draw(random: Random, kept: number, moves: number): Settle | undefined {
  const [first, second] = [random.uniform(), random.uniform()];
  if (second < LEFT_OPEN) return undefined;
  if (first < kept) return 'kept';
  if (second < 0.45) return 'partly';
  return second < 0.75 || moves === MOST_MOVES ? 'missed' : 'moved';
}

/** The same effect is not said twice. */
function effectOf(intention: Intention | undefined, outcome: Settle, random: Random, said: Set<string>): { readonly effect?: string } {
  const effect = intention?.[1];
  if (effect === undefined || outcome !== 'kept' || said.has(effect) || !random.chance(EFFECT_SAID)) return {};
  said.add(effect);
  return { effect };
}
