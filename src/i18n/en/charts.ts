import type { PromiseState } from '../../core/chart-blocks.ts';
import type { Day } from '../../core/calendar.ts';
import type { CoreMessages } from '../../core/messages.ts';
import type { Words } from '../words.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;
const days = { one: 'day', other: 'days' };

const headings: Readonly<Record<CoreMessages['chart-heading']['heading'], string>> = { year: 'The last year', 'traits-of-all': 'Traits over the last year' };
const names: Readonly<Record<CoreMessages['chart-name']['chart'], string>> = { year: 'Checks and contacts', rhythm: 'Days between contacts', promises: 'The last promises' };
export const promiseStates: Readonly<Record<PromiseState, string>> = { kept: 'kept', partly: 'partly kept', missed: 'not kept', open: 'open', overdue: 'overdue' };
const means = ['a week', 'two weeks', 'four weeks', 'a quarter'];
const stepWords = (stepDays: number): string => means[[7, 14, 28, 91].indexOf(stepDays)] ?? `${stepDays} days`;
const usually = ({ low, high }: { low: number; high: number }, w: Words): string => (low === high ? w.formats.number(low) : `${w.formats.number(low)} to ${w.formats.number(high)}`);

/** What stands beside the charts, in English. */
export const charts = {
  'chart-heading': ((d) => headings[d.heading]) satisfies Say<'chart-heading'>,
  'chart-name': ((d) => names[d.chart]) satisfies Say<'chart-name'>,
  'series-note': ((d, w) => [
    d.last === null ? `not rated for ${w.formats.counted(d.days, days)}` : `${w.formats.number(d.last)} in the last four weeks`,
    d.usual === null ? '' : `usually ${usually(d.usual, w)}`,
  ].filter((part) => part !== '').join(', ')) satisfies Say<'series-note'>,
  'rhythm-note': ((d, w) => `${d.silent === 0 ? 'in contact today' : `${d.silent} now`}${d.agreed !== null ? `, agreed ${d.agreed}` : d.usual !== null ? `, usually ${w.formats.number(d.usual)}` : ''}`) satisfies Say<'rhythm-note'>,
  'promises-of': ((d) => (d.by === 'us' ? 'You promised' : 'They promised')) satisfies Say<'promises-of'>,
  'kept-note': ((d) => (d.of === 0 ? 'none settled yet' : `${d.kept} of ${d.of} kept${d.partly === 0 ? '' : `, ${d.partly} in part`}`)) satisfies Say<'kept-note'>,

  /** The figures behind a drawing. */
  'chart.figures': () => 'Figures',
  'chart.figures-of': (d: { chart: string }) => `of ${d.chart}`,
  'chart.column': (d: { column: 'step' | 'mean' | 'month' | 'checks' | 'contacts' | 'contact' | 'gap' | 'side' | 'promise' | 'on' | 'outcome' | 'item' | 'answers' | 'day' | 'state' }) => ({
    step: 'Up to', mean: 'Mean', month: 'Month', checks: 'Checks', contacts: 'Contacts', contact: 'Contact', gap: 'Days since the one before',
    side: 'Who', promise: 'Promise', on: 'Day', outcome: 'Outcome', item: 'Item', answers: 'Answers', day: 'Day', state: 'State',
  })[d.column],
  'chart.series': (d: { from: Day; to: Day; stepDays: number; gaps: number; usual: { low: number; high: number } | null }, w: Words) => [
    `Means of ${stepWords(d.stepDays)} on the scale of 1 to 5, 5 the healthy end, from ${w.formats.dayAndYear(d.from)} to ${w.formats.dayAndYear(d.to)}.`,
    d.usual === null ? '' : `Usual before: ${usually(d.usual, w)}.`,
    d.gaps === 0 ? '' : `${w.formats.counted(d.gaps, { one: 'gap', other: 'gaps' })} where nothing was rated.`,
  ].filter((part) => part !== '').join(' '),
  'chart.trend': (d: { values: readonly (number | null)[] }, w: Words) => `The last answers from 1 to 5, oldest first: ${d.values.map((value) => (value === null ? 'none' : w.formats.number(value))).join(', ')}.`,
  'chart.year': (d: { from: Day; to: Day; checks: number; contacts: number }, w: Words) => `From ${w.formats.dayAndYear(d.from)} to ${w.formats.dayAndYear(d.to)}: ${w.formats.counted(d.checks, { one: 'check', other: 'checks' })}, contact on ${w.formats.counted(d.contacts, days)}.`,
  'chart.year-count': (d: { days: number }, w: Words) => `${w.formats.counted(d.days, days)}, by week`,
  'chart.rhythm': (d: { from: Day; to: Day; contacts: number; longest: number; silent: number; usual: number | null }, w: Words) => [
    `${d.contacts} contacts from ${w.formats.dayAndYear(d.from)} to ${w.formats.dayAndYear(d.to)}; the longest gap was ${w.formats.counted(d.longest, days)}.`,
    d.usual === null ? '' : `Usual: ${w.formats.counted(d.usual, days)}.`,
    `Since the last: ${w.formats.counted(d.silent, days)}.`,
  ].filter((part) => part !== '').join(' '),
  'chart.outcomes': (d: { rows: readonly { label: string; note: string }[] }) => d.rows.map(({ label, note }) => `${label}: ${note}.`).join(' '),
  'chart.calendar': (d: { from: Day; to: Day; states: readonly { state: string; days: number }[] }, w: Words) => `From ${w.formats.dayAndYear(d.from)} to ${w.formats.dayAndYear(d.to)}: ${d.states.map(({ state, days: count }) => `${state} ${count}`).join(', ')}.`,
  'chart.mark': (d: { on: Day; over: Day | null; near: Day; text: string }, w: Words) => `${w.formats.day(d.on, d.near)}${d.over === null ? '' : ` to ${w.formats.day(d.over, d.near)}`}: ${d.text}`,
  'chart.key': (d: { sign: 'checked' | 'contact' | 'both' | 'usual' | 'warning' | 'over' | 'mean' }) => ({ checked: 'checked', contact: 'contact', both: 'both', usual: 'what was usual', warning: 'a warning was raised', over: 'one that is over', mean: 'mean of your ratings, 5 the healthy end' })[d.sign],
  'promise-state': (d: { state: PromiseState }) => promiseStates[d.state],
  'report.written': (d: { file: string }) => `Wrote ${d.file}`,
  'report.opened': (d: { file: string }) => `Opened ${d.file}`,
  'report.no-browser': () => 'No browser could be started: open the file named above yourself, or name a browser in RAPPORT_BROWSER.',
  'report.replace': (d: { file: string }) => `There is ${d.file} already. Replace it?`,
  'report.kept': () => 'Left as it is.',
  /** Below a page. */
  'html.made': (d: { day: Day }, w: Words) => `Made by rapport from what was recorded up to ${w.formats.longDay(d.day)} ${d.day.slice(0, 4)}.`,
};
