import { addDays, type Day } from '../calendar.ts';
import type { FactRow } from '../blocks.ts';
import type { History } from '../history.ts';
import { markersOf } from '../markers.ts';
import { message, type CoreMessages, type Message } from '../messages.ts';
import type { Item } from '../pack.ts';
import type { Profile } from '../profile.ts';
import type { Standing } from '../standing.ts';
import { periodOf } from './period.ts';

const YEAR = 365;

/** What the client costs, of the last twelve months: only what there was. */
export function costRows(history: History, day: Day): readonly FactRow[] {
  const year = periodOf(history, addDays(day, -YEAR), day);
  return [
    ...when(year.late + year.disputed > 0, 'money', message('review-money', { late: year.late, of: year.invoices, days: year.lateDays, disputed: year.disputed })),
    ...when(year.complaints > 0, 'complaints', message('review-count', { count: year.complaints })),
    ...when(year.minds > 0, 'minds', message('review-count', { count: year.minds })),
    ...when(year.missedByThem > 0, 'missed', message('review-part', { part: year.missedByThem, of: year.promisedByThem })),
    ...when(year.disagreements > 0, 'disagreements', message('review-part', { part: year.disagreements, of: year.contacts })),
    ...when(year.minutes > 0, 'time', message('review-minutes', { minutes: year.minutes })),
  ];
}

/** What they give: money, respect, words, and whether one would have a coffee with them (A3). */
export function giftRows({ share }: Profile, standing: Standing, history: History, items: ReadonlyMap<string, Item>, day: Day): readonly FactRow[] {
  const markers = markersOf(standing, [...items.values()], day);
  const voices = history.of('voice').filter(({ tone, on }) => tone !== undefined && on <= day);
  const coffee = standing.items['coffee'];
  return [
    ...(share === undefined ? [] : [row('share', message('share', { share }))]),
    ...(markers === undefined ? [] : [row('markers', message('adviser-markers', { ...markers, near: day }))]),
    ...(['good', 'bad'] as const).flatMap((tone) => {
      const said = voices.findLast((voice) => voice.tone === tone);
      return said === undefined ? [] : [row(tone === 'good' ? 'good-words' : 'bad-words', message('review-voice', { text: said.text, on: said.on, near: day }))];
    }),
    ...(typeof coffee?.value === 'boolean' ? [row('coffee', message('review-coffee', { yes: coffee.value, on: coffee.on, near: day }))] : []),
  ];
}

function when(isThere: boolean, label: Label, text: Message): readonly FactRow[] {
  return isThere ? [row(label, text)] : [];
}

type Label = CoreMessages['review-label']['label'];

function row(label: Label, text: Message): FactRow {
  return { label: message('review-label', { label }), text };
}
