import { message, type CoreMessages, type Message } from '../messages.ts';
import type { ShownFinding } from '../signals/shown-finding.ts';
import { keptIn } from './learned.ts';
import type { ClientWeek } from './week.ts';

/** One thing to stop, as a question, and the finding it comes from. */
export interface Stop { readonly text: Message; readonly finding?: ShownFinding }

/** What says something about a habit of ours, the plainest first. */
const SIGNALS: readonly (readonly [signal: string, about: CoreMessages['week-stop']['about']])[] = [['contact-too-often', 'contacts'], ['sameness', 'answers'], ['same-ratings', 'ratings']];
/** So many things without an effect are a habit; one or two are a week. */
const WITHOUT_EFFECT = 3;

/** Nothing is made up: where no fact points to anything, that is said, and only the question asked (principle 2). */
export function oneThingToStop(weeks: readonly ClientWeek[]): Stop {
  for (const [signal, about] of SIGNALS) {
    for (const { client, findings } of weeks) {
      const finding = findings.find((one) => one.signal === signal && one.cleared === null && one.acknowledged === null);
      if (finding !== undefined) return { text: message('week-stop', { about, name: client.standing.profile.name, said: finding.message }), finding };
    }
  }
  const done = weeks.flatMap(keptIn).filter(({ what }) => what === 'intention');
  const without = done.filter(({ effect }) => effect === null).length;
  const said = without >= WITHOUT_EFFECT && without * 2 > done.length ? message('week-effects', { without, of: done.length }) : null;
  return { text: message('week-stop', { about: said === null ? 'nothing' : 'effects', name: null, said }) };
}
