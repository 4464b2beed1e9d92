import { addDays, type Day } from '../calendar.ts';
import type { History } from '../history.ts';

/** Two stretches of so many days before an outcome are compared: the last and the one before it. */
const STRETCH = 90;
/** Answers of an item in each stretch below which nothing can be said of it. */
const ANSWERS_NEEDED = 2;
/** A mean lower by so much has fallen: less than half a point is noise. */
const POINTS = 0.5;

/** By item, whether its ratings fell in the ninety days before a day against the ninety before those; items without enough answers are left out. */
export function fallenBefore(history: History, on: Day): ReadonlyMap<string, boolean> {
  const earlier = meansOf(history, addDays(on, -2 * STRETCH), addDays(on, -STRETCH - 1));
  const later = meansOf(history, addDays(on, -STRETCH), addDays(on, -1));
  return new Map([...earlier].flatMap(([item, mean]) => {
    const after = later.get(item);
    return after === undefined ? [] : [[item, after <= mean - POINTS] as const];
  }));
}

function meansOf(history: History, from: Day, to: Day): ReadonlyMap<string, number> {
  const answers = new Map<string, number[]>();
  for (const { on, ratings = {} } of history.of('check')) {
    if (on < from || on > to) continue;
    for (const [item, value] of Object.entries(ratings)) if (typeof value === 'number') answers.set(item, [...(answers.get(item) ?? []), value]);
  }
  return new Map([...answers].filter(([, values]) => values.length >= ANSWERS_NEEDED).map(([item, values]) => [item, values.reduce((sum, value) => sum + value, 0) / values.length]));
}
