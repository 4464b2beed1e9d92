import type { Band, BandName } from '../../core/bands/band.ts';
import type { Day } from '../../core/calendar.ts';
import type { Deed } from '../../core/dealings.ts';
import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { days, invoices, items, latePromises, promises } from './counts.ts';
import { choiceNames } from './names.ts';
import { partOfMonth } from './signals.ts';

const names: Readonly<Record<BandName, string>> = { traits: 'السمات', ours: 'دورنا', theirs: 'دورهم', rut: 'الرتابة', flags: 'الخطوط الحمراء' };
const masculine: Readonly<Record<Band, string>> = { good: 'جيد', watch: 'ترقّب', bad: 'سيئ', unknown: 'غير معروف' };
const feminine: Readonly<Record<Band, string>> = { good: 'جيدة', watch: 'ترقّب', bad: 'سيئة', unknown: 'غير معروفة' };
/** The words agree with the names: these are feminine. */
const bands: Readonly<Record<BandName, Readonly<Record<Band, string>>>> = { traits: feminine, ours: masculine, theirs: masculine, rut: feminine, flags: feminine };
/** "Good" says little of a rut, and nothing of red flags. */
const goods: Readonly<Record<BandName, string>> = { traits: 'جيدة', ours: 'جيد', theirs: 'جيد', rut: 'لا أثر', flags: 'لا تجاوز' };
const deeds: Readonly<Record<Deed, string>> = { 'began': 'تواصل بمبادرة منهم', 'spoke-well': 'كلام طيب منهم عنك', 'kept': 'وعد وفوا به', 'paid': 'سداد في موعده', 'went-on': 'تجديد أو توسّع أو توصية منهم' };

export const bandName = (name: BandName): string => names[name];
export const bandWord = ({ name, band, ownWord }: CoreMessages['band-word']): string => {
  if (band !== 'good') return bands[name][band];
  if (!ownWord) return goods[name];
  return name === 'rut' || name === 'flags' ? `${goods[name]}، بشهادتك وحدك` : 'بشهادتك وحدك';
};

/** " (3 نوفمبر)"، " (من 3 إلى 19 نوفمبر)": the days that something rests on. */
export function daysSaid(on: readonly Day[], near: Day, w: Words): string {
  const [first, last] = [on[0], on.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return ` (${w.formats.day(first, near)})`;
  return ` (من ${first.slice(0, 7) === last.slice(0, 7) ? Number(first.slice(8)) : w.formats.day(first, near)} إلى ${w.formats.day(last, near)})`;
}

const itemNames = (ids: readonly string[], w: Words): string => w.formats.list(ids.map((item) => w.item(item).name));

/** Where a client stands, in Arabic. */
export const bandWords = {
  'band-name': (d) => bandName(d.name),
  'band-word': (d) => bandWord(d),
  'band-line': (d, w) => `${w.tell(d.word)}: ${d.why.map(({ message, on }) => `${w.tell(message)}${daysSaid(on, d.near, w)}`).join('؛ ')}`,

  'band.rated': (d, w) => `المتوسط ${w.formats.number(Math.round(d.mean * 10) / 10)} من 5 في ${d.items === d.of ? '' : `${d.items} من `}${w.formats.counted(d.of, items.after)}`,
  'band.lowest': (d, w) => `أدنى تقييم (1): ${itemNames(d.items, w)}`,
  'band.not-rated': (d, w) => (d.items === 0 ? 'لا تقييم ساريًا' : `لم يُقيَّم حديثًا سوى ${d.items} من ${w.formats.counted(d.of, items.after)}`),
  'band.warning': (d, w) => `تنبيه${d.seen ? '، تم الاطلاع' : ''}: ${w.tell({ id: 'signal-name', data: { signal: d.signal } })} (منذ ${d.isEstimate ? partOfMonth(d.since, w, d.near) : w.formats.day(d.since, d.near)})`,
  'band.overdue': (d, w) => `${w.formats.counted(d.count, latePromises.plain)} ${d.by === 'us' ? 'منك' : 'منهم'}`,
  'band.kept': (d, w) => `${d.by === 'us' ? 'وفيت' : 'وفوا'} بـ${d.kept} من آخر ${d.of < 3 ? String(d.of) : w.formats.counted(d.of, promises.after)}`,
  'band.complaint': (d, w) => `شكوى بلا رد منذ ${d.days === 0 ? 'اليوم' : w.formats.counted(d.days, days.after)}`,
  'band.voice': (d) => `آخر ما قالوه ${d.tone === 'bad' ? 'سلبي' : 'بين بين'}`,
  'band.markers': (d, w) => (d.missing.length === 0 ? `علامات المستشار الموثوق: نعم في ${d.of}` : `علامات غائبة: ${itemNames(d.missing, w)}`),
  'band.invoices': (d, w) => (d.odd === 0 ? `آخر ${w.formats.counted(d.of, invoices.after)}: سداد في الموعد` : `${d.odd} من آخر ${w.formats.counted(d.of, invoices.after)} بتأخير أو اعتراض`),
  'band.invoice-open': (d, w) => `فاتورة لم تُسدَّد، متأخرة منذ ${w.formats.counted(d.days, days.after)}`,
  'band.nothing-of-theirs': () => 'لا علامات مستشار ولا فواتير ولا وعود سارية',
  'band.flag': (d, w) => (d.decided === null || d.decidedOn === null ? `${w.item(d.item).name}${d.grave ? '، ولا قرار بعد' : ''}` : `القرار في ${w.formats.day(d.decidedOn, d.near)}: ${choiceNames[d.decided]}، بعد ${w.item(d.item).name}`),
  'band.no-flag': () => 'لا شيء مسجَّل حتى آخر مراجعة',
  'band.not-watched': () => 'لا مراجعة سارية',
  'band.their-fact': (d) => deeds[d.deed],
  'band.own-word': () => 'لا شيء مؤرَّخ منهم يؤكده',
} satisfies Partial<Catalogue>;
