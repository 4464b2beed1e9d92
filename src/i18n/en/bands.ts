import type { CoreMessages } from '../../core/messages.ts';
import type { Band, BandName } from '../../core/bands/band.ts';
import type { Day } from '../../core/calendar.ts';
import type { Deed } from '../../core/dealings.ts';
import type { Words } from '../words.ts';
import { choiceNames } from './decisions.ts';
import { partOfMonth } from './signals.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;
const days = { one: 'day', other: 'days' };

const names: Readonly<Record<BandName, string>> = { traits: 'Traits', ours: 'Our part', theirs: 'Their part', rut: 'Rut', flags: 'Red flags' };
const bands: Readonly<Record<Band, string>> = { good: 'good', watch: 'watch', bad: 'bad', unknown: 'unknown' };
/** "Good" says little of a rut, and nothing of red flags. */
const goods: Readonly<Record<BandName, string>> = { traits: 'good', ours: 'good', theirs: 'good', rut: 'no sign', flags: 'none' };
const deeds: Readonly<Record<Deed, string>> = { 'began': 'they began a contact', 'spoke-well': 'they spoke well of you', 'kept': 'they kept a promise', 'paid': 'they paid in time', 'went-on': 'they renewed, grew or referred' };

export const bandName = (name: BandName): string => names[name];
export const bandWord = ({ name, band, ownWord }: CoreMessages['band-word']): string => {
  if (band !== 'good') return bands[band];
  if (!ownWord) return goods[name];
  return name === 'rut' || name === 'flags' ? `${goods[name]}, by your own word` : 'by your own word';
};

/** " (3 Nov)", " (3 to 19 Nov)": the days that something rests on. */
export function daysSaid(on: readonly Day[], near: Day, w: Words): string {
  const [first, last] = [on[0], on.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? ` (${w.formats.day(first, near)})` : ` (${w.formats.day(first, near)} to ${w.formats.day(last, near)})`;
}

const itemNames = (items: readonly string[], w: Words): string => w.formats.list(items.map((item) => w.item(item).name));

/** Where a client stands, in English. */
export const bandWords = {
  'band-name': ((d) => bandName(d.name)) satisfies Say<'band-name'>,
  'band-word': ((d) => bandWord(d)) satisfies Say<'band-word'>,
  'band-line': ((d, w) => `${w.tell(d.word)}: ${d.why.map(({ message, on }) => `${w.tell(message)}${daysSaid(on, d.near, w)}`).join('; ')}`) satisfies Say<'band-line'>,

  'band.rated': ((d, w) => `on average ${w.formats.number(Math.round(d.mean * 10) / 10)} of 5 on ${d.items === d.of ? w.formats.counted(d.of, { one: 'item', other: 'items' }) : `${d.items} of ${d.of} items`}`) satisfies Say<'band.rated'>,
  'band.lowest': ((d, w) => `${itemNames(d.items, w)} rated 1`) satisfies Say<'band.lowest'>,
  'band.not-rated': ((d) => (d.items === 0 ? 'nothing rated that still counts' : `only ${d.items} of ${d.of} items rated lately`)) satisfies Say<'band.not-rated'>,
  'band.warning': ((d, w) => `warning${d.seen ? ', seen' : ''}: ${w.tell({ id: 'signal-name', data: { signal: d.signal } })} (since ${d.isEstimate ? partOfMonth(d.since, w, d.near) : w.formats.day(d.since, d.near)})`) satisfies Say<'band.warning'>,
  'band.overdue': ((d, w) => `${w.formats.counted(d.count, { one: 'promise', other: 'promises' })} of ${d.by === 'us' ? 'yours' : 'theirs'} overdue`) satisfies Say<'band.overdue'>,
  'band.kept': ((d) => `${d.by === 'us' ? 'you' : 'they'} kept ${d.kept} of the last ${d.of} promises`) satisfies Say<'band.kept'>,
  'band.complaint': ((d, w) => `a complaint without an answer ${d.days === 0 ? 'since today' : `for ${w.formats.counted(d.days, days)}`}`) satisfies Say<'band.complaint'>,
  'band.voice': ((d) => `what they said last was ${d.tone}`) satisfies Say<'band.voice'>,
  'band.markers': ((d, w) => (d.missing.length === 0 ? `yes to ${d.of} adviser markers` : `no to ${itemNames(d.missing, w)}`)) satisfies Say<'band.markers'>,
  'band.invoices': ((d) => (d.odd === 0 ? `the last ${d.of} invoices paid in time` : `${d.odd} of the last ${d.of} invoices late or disputed`)) satisfies Say<'band.invoices'>,
  'band.invoice-open': ((d, w) => `an invoice open, ${w.formats.counted(d.days, days)} late`) satisfies Say<'band.invoice-open'>,
  'band.nothing-of-theirs': (() => 'no adviser markers, invoices or promises that still count') satisfies Say<'band.nothing-of-theirs'>,
  'band.flag': ((d, w) => (d.decided === null || d.decidedOn === null ? `${w.item(d.item).name}${d.grave ? ', not decided yet' : ''}` : `decided on ${w.formats.day(d.decidedOn, d.near)} to ${choiceNames[d.decided]}, after ${w.item(d.item).name}`)) satisfies Say<'band.flag'>,
  'band.no-flag': (() => 'nothing recorded up to the last check') satisfies Say<'band.no-flag'>,
  'band.not-watched': (() => 'no check that still counts') satisfies Say<'band.not-watched'>,
  'band.their-fact': ((d) => deeds[d.deed]) satisfies Say<'band.their-fact'>,
  'band.own-word': (() => 'nothing dated from them bears it out') satisfies Say<'band.own-word'>,
};
