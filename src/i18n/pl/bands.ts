import type { CoreMessages } from '../../core/messages.ts';
import type { Band, BandName } from '../../core/bands/band.ts';
import type { Day } from '../../core/calendar.ts';
import type { Deed } from '../../core/dealings.ts';
import type { Decision } from '../../core/facts.ts';
import type { Catalogue, Words } from '../words.ts';
import { sincePart } from './days.ts';
import { daysOf, inItems } from './forms.ts';

/** Side by side in 80 columns, with a word of each below: short. */
const names: Readonly<Record<BandName, string>> = { traits: 'Cechy', ours: 'Nasz wkład', theirs: 'Ich wkład', rut: 'Rutyna', flags: 'Flagi' };
const bands: Readonly<Record<Band, string>> = { good: 'dobrze', watch: 'uważaj', bad: 'źle', unknown: 'nieznane' };
/** "Good" says little of a rut, and nothing of red flags. */
const goods: Readonly<Record<BandName, string>> = { traits: 'dobrze', ours: 'dobrze', theirs: 'dobrze', rut: 'bez oznak', flags: 'brak' };
const deeds: Readonly<Record<Deed, string>> = { 'began': 'odezwali się sami', 'spoke-well': 'dobrze o tobie mówią', 'kept': 'dotrzymali obietnicy', 'paid': 'zapłacili w terminie', 'went-on': 'przedłużyli, poszerzyli współpracę albo polecili' };
export const choices: Readonly<Record<Decision['choice'], string>> = { keep: 'utrzymać', repair: 'naprawić', 're-price': 'zmienić cenę', reduce: 'ograniczyć', 'hand-over': 'przekazać', 'let-go': 'rozstać się' };

export const bandName = (name: BandName): string => names[name];
export const bandWord = ({ name, band, ownWord }: CoreMessages['band-word']): string => {
  if (band !== 'good') return bands[band];
  return ownWord ? `${goods[name]}, twoim zdaniem` : goods[name];
};

/** " (3 lis)", " (od 3 lis do 19 lis)": the days that something rests on. */
export function daysSaid(on: readonly Day[], near: Day, w: Words): string {
  const [first, last] = [on[0], on.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? ` (${w.formats.day(first, near)})` : ` (od ${w.formats.day(first, near)} do ${w.formats.day(last, near)})`;
}

const itemNames = (items: readonly string[], w: Words): string => w.formats.list(items.map((item) => w.item(item).name));

/** Where a client stands, in Polish. */
export const bandWords = {
  'band-name': (d) => bandName(d.name),
  'band-word': (d) => bandWord(d),
  'band-line': (d, w) => `${w.tell(d.word)}: ${d.why.map(({ message, on }) => `${w.tell(message)}${daysSaid(on, d.near, w)}`).join('; ')}`,

  'band.rated': (d, w) => `średnio ${w.formats.number(Math.round(d.mean * 10) / 10)} na 5 w ${d.items === d.of ? w.formats.counted(d.of, inItems) : `${d.items} z ${d.of} pytań`}`,
  'band.lowest': (d, w) => `ocena 1: ${itemNames(d.items, w)}`,
  'band.not-rated': (d) => (d.items === 0 ? 'brak ocen, które się jeszcze liczą' : `ostatnio oceniono tylko ${d.items} z ${d.of} pytań`),
  'band.warning': (d, w) => `ostrzeżenie${d.seen ? ', znane' : ''}: ${w.tell({ id: 'signal-name', data: { signal: d.signal } })} (${d.isEstimate ? sincePart(d.since, d.near) : `od ${w.formats.day(d.since, d.near)}`})`,
  'band.overdue': (d) => `${d.by === 'us' ? 'twoje' : 'ich'} obietnice po terminie: ${d.count}`,
  'band.kept': (d) => `${d.by === 'us' ? 'twoje' : 'ich'} obietnice dotrzymane: ${d.kept} z ostatnich ${d.of}`,
  'band.complaint': (d, w) => `skarga bez odpowiedzi od ${d.days === 0 ? 'dziś' : w.formats.counted(d.days, daysOf)}`,
  'band.voice': (d) => `ich ostatnie słowa brzmią ${d.tone === 'bad' ? 'źle' : 'różnie'}`,
  'band.markers': (d, w) => (d.missing.length === 0 ? `oznaki, że jesteś doradcą: ${d.of} z ${d.of}` : `na „nie”: ${itemNames(d.missing, w)}`),
  'band.invoices': (d) => (d.odd === 0 ? `ostatnie faktury w terminie: ${d.of} z ${d.of}` : `faktury po terminie lub sporne: ${d.odd} z ostatnich ${d.of}`),
  'band.invoice-open': (d, w) => `niezapłacona faktura, po terminie od ${w.formats.counted(d.days, daysOf)}`,
  'band.nothing-of-theirs': () => 'brak oznak, faktur i obietnic, które się jeszcze liczą',
  'band.flag': (d, w) => (d.decided === null || d.decidedOn === null ? `${w.item(d.item).name}${d.grave ? ', jeszcze bez decyzji' : ''}` : `decyzja (${w.formats.day(d.decidedOn, d.near)}): ${choices[d.decided]}, przedtem: ${w.item(d.item).name}`),
  'band.no-flag': () => 'nic nie zapisano do ostatniego przeglądu',
  'band.not-watched': () => 'brak przeglądu, który się jeszcze liczy',
  'band.their-fact': (d) => deeds[d.deed],
  'band.own-word': () => 'nic z datą od nich tego nie potwierdza',
} satisfies Partial<Catalogue>;
