import { dayNumber, dayOf, type DayNumber } from '../calendar.ts';
import type { PromiseFact, Settlement } from '../facts.ts';
import type { ClientView } from './client-view.ts';
import { between, byDay, countUpTo, lastUpTo, type Dated } from './dated.ts';

/** A promise of ours that the client heard (D6), with everything that was said of it later. */
interface PromiseHeard {
  readonly promise: PromiseFact;
  readonly settlements: Dated<Settlement>;
}

/** How a promise ended: the settlement that holds on a day. */
export interface PromiseEnded { readonly promise: PromiseFact; readonly settlement: Settlement }

/** A promise nobody settled asks to be settled for so many days; after that it is history. */
const ASKED_ABOUT_DAYS = 120;

/** Promises whose day is over and of which nothing was said, the longest overdue first. */
export function overduePromises(view: ClientView, day: DayNumber): readonly (PromiseFact & { readonly due: NonNullable<PromiseFact['due']> })[] {
  const today = dayOf(day);
  return between(view.derive(byDueDay), day - ASKED_ABOUT_DAYS, day - 1)
    .filter(({ promise, settlements }) => promise.on <= today && lastUpTo(settlements, day) === undefined)
    .map(({ promise }) => ({ ...promise, due: promise.due! }));
}

/** The last promises that ended, at most `count`, oldest first. */
export function endedPromises(view: ClientView, day: DayNumber, count: number): readonly PromiseEnded[] {
  const ended = view.derive(byEnd);
  const last: PromiseEnded[] = [];
  for (let index = countUpTo(ended, day) - 1; index >= 0 && last.length < count; index--) {
    const { heard, settlement } = ended.values[index]!;
    if (lastUpTo(heard.settlements, day) === settlement) last.unshift({ promise: heard.promise, settlement });
  }
  return last;
}

function byDueDay(view: ClientView): Dated<PromiseHeard> {
  return byDay(view.derive(promisesHeard).filter(({ promise }) => promise.due !== undefined), ({ promise }) => dayNumber(promise.due!));
}

/** Every settlement but "moved", by its day. */
function byEnd(view: ClientView): Dated<{ readonly heard: PromiseHeard; readonly settlement: Settlement }> {
  const ended = view.derive(promisesHeard).flatMap((heard) => heard.settlements.values.map((settlement) => ({ heard, settlement })));
  return byDay(ended.filter(({ settlement }) => settlement.outcome !== 'moved'), ({ settlement }) => dayNumber(settlement.on));
}

function promisesHeard(view: ClientView): readonly PromiseHeard[] {
  const settlements = new Map<string, Settlement[]>();
  for (const settlement of view.of('settlement').values) settlements.set(settlement.of, [...(settlements.get(settlement.of) ?? []), settlement]);
  const ours = view.of('promise').values.filter(({ by = 'us' }) => by === 'us');
  return ours.map((promise) => ({ promise, settlements: byDay(settlements.get(promise.id) ?? [], ({ on }) => dayNumber(on)) }));
}
