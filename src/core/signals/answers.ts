import { dayNumber, type DayNumber } from '../calendar.ts';
import type { Rating } from '../facts.ts';
import type { ClientView } from './client-view.ts';
import type { Dated } from './dated.ts';

/** The answers to each item by day, "cannot tell" and "no occasion" included; of several on one day the last. */
export type Answers = ReadonlyMap<string, Dated<Rating>>;

export function answersByItem(view: ClientView): Answers {
  const answers = new Map<string, { days: DayNumber[]; values: Rating[] }>();
  for (const { on, ratings = {} } of view.of('check').values) {
    for (const [item, rating] of Object.entries(ratings)) {
      const list = answers.get(item) ?? { days: [], values: [] };
      answers.set(item, list);
      const day = dayNumber(on);
      if (list.days.at(-1) === day) list.values.pop();
      else list.days.push(day);
      list.values.push(rating);
    }
  }
  return answers;
}
