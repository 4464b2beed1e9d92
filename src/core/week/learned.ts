import type { FactRow } from '../blocks.ts';
import type { Day } from '../calendar.ts';
import { intentionsOf } from '../intentions.ts';
import { theirSide } from '../lookback.ts';
import { message, type CoreMessages } from '../messages.ts';
import { promisesOf } from '../promises.ts';
import { within, type ClientWeek } from './week.ts';

/** Something kept this week: an intention, or a promise of either side, with what it changed where that was said. */
export interface Kept extends Readonly<CoreMessages['week-kept']> { readonly on: Day }

const ROWS = 10;

/** Their words first, then what was noticed, then what was kept: with its effect before without. */
export function learnedRows(weeks: readonly ClientWeek[]): readonly FactRow[] {
  const of = (rowsOf: (week: ClientWeek) => readonly FactRow[]): readonly FactRow[] => weeks.flatMap((week) => {
    const label = message('words', { text: week.client.standing.profile.handle });
    return rowsOf(week).map((row) => ({ ...row, label }));
  }).toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0));
  const kept = (withEffect: boolean) => (week: ClientWeek): readonly FactRow[] => keptIn(week).filter(({ effect }) => (effect !== null) === withEffect).map(({ on, ...data }) => ({ on, text: message('week-kept', data) }));
  const all = [...of(words), ...of(noticed), ...of(kept(true)), ...of(kept(false))];
  const more = all.length - ROWS;
  return more > 1 ? [...all.slice(0, ROWS), { text: message('week-more', { count: more }) }] : all;
}

export function keptIn(week: ClientWeek): readonly Kept[] {
  const { history } = week;
  const intentions = intentionsOf(history).flatMap(({ state, settledOn, text, effect = null }): readonly Kept[] =>
    (isKept(state) && settledOn !== undefined ? [{ on: settledOn, what: 'intention', partly: state === 'partly', text, effect }] : []));
  const effects = new Map(history.of('settlement').map(({ of, effect }) => [of, effect]));
  const promises = promisesOf(history).flatMap(({ id, by, text, outcome, settledOn }): readonly Kept[] =>
    (isKept(outcome) && settledOn !== undefined ? [{ on: settledOn, what: by === 'us' ? 'ours' : 'theirs', partly: outcome === 'partly', text, effect: effects.get(id)?.trim() || null }] : []));
  return within(week, [...intentions, ...promises]);
}

function isKept(state: string | undefined): boolean {
  return state === 'kept' || state === 'partly';
}

function words(week: ClientWeek): readonly FactRow[] {
  return within(week, week.history.of('voice')).map((fact) => ({ on: fact.on, text: message('recorded', { fact }) }));
}

function noticed(week: ClientWeek): readonly FactRow[] {
  const facts = within(week, week.history.of('noticed')).map((fact) => ({ on: fact.on, text: message('recorded', { fact }) }));
  const answers = within(week, week.history.of('check')).flatMap(theirSide).map(({ on, text }) => ({ on, text: message('item-words', { item: 'their-side', text }) }));
  return [...facts, ...answers];
}
