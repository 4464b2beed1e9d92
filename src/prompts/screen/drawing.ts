import type { Room, Screen } from './screen.ts';

/** A screen before it is fitted to the room: lines above, rows of which one is under the cursor, lines below. */
export interface Drawing {
  readonly head: readonly string[];
  /** Lines of each row; the cursor stands at the end of the first one. */
  readonly rows: readonly (readonly string[])[];
  readonly foot: readonly string[];
}

/** Before the cursor and below it: what a prompt hands to inquirer. */
export type Frame = [above: string, below: string];

/** All rows, as they stay on the screen when the asking is over. */
export function wholeFrame({ head, rows }: Drawing): Frame {
  return [[...head, ...rows.flat()].join('\n'), ''];
}

/** The drawing in the room there is: only the rows around row `at` where not all fit, and of foot and head what there is room for. */
export function frameOf(drawing: Drawing, at: number, room: Room, screen: Screen): Frame {
  const fitted = fit(drawing, at, room.rows - 1);
  const { first, last } = fitted;
  const row = drawing.rows[at] ?? [];
  const hidden = first > 0 || last < drawing.rows.length - 1;
  const above = [...fitted.head, ...(hidden ? [moreLine(screen, 'above', first)] : []), ...drawing.rows.slice(first, at).flat()];
  const below = [...row.slice(1), ...drawing.rows.slice(at + 1, last + 1).flat(),
    ...(hidden ? [moreLine(screen, 'below', drawing.rows.length - 2 - last)] : []), ...fitted.foot];
  return [[...above, row[0] ?? ''].join('\n'), below.join('\n')];
}

/** "3 more above"; an empty line where there are none, so that nothing jumps. The last row is where Enter ends. */
function moreLine({ words, palette }: Screen, where: 'above' | 'below', rows: number): string {
  if (rows <= 0) return '';
  return `  ${palette.quiet(words.say(where === 'above' ? 'prompt.more-above' : 'prompt.more-below', { rows }))}`;
}

const MORE_LINES = 2;

interface Fitted { readonly head: readonly string[]; readonly foot: readonly string[]; readonly first: number; readonly last: number }

function fit({ head, rows, foot }: Drawing, at: number, height: number): Fitted {
  const heights = rows.map((lines) => lines.length);
  if (head.length + rows.flat().length + foot.length <= height) return { head, foot, first: 0, last: rows.length - 1 };
  const least = MORE_LINES + 2 * Math.max(...heights);
  const keptHead = head.length + least <= height ? head : [];
  const keptFoot = foot.slice(0, Math.max(0, height - keptHead.length - least));
  return { head: keptHead, foot: keptFoot, ...windowAround(heights, at, height - MORE_LINES - keptHead.length - keptFoot.length) };
}

/** The rows to show: the one at `at`, then by turns the next below and above while they fit into `height` lines. */
export function windowAround(heights: readonly number[], at: number, height: number): { readonly first: number; readonly last: number } {
  let first = at;
  let last = at;
  let left = height - (heights[at] ?? 0);
  for (let grown = true; grown;) {
    grown = false;
    const below = heights[last + 1];
    if (below !== undefined && below <= left) [last, left, grown] = [last + 1, left - below, true];
    const above = heights[first - 1];
    if (above !== undefined && above <= left) [first, left, grown] = [first - 1, left - above, true];
  }
  return { first, last };
}
