import type { Day } from '../../core/calendar.ts';
import type { Catalogue, Words } from '../words.ts';
import { checks, clients, contacts as contactsWord, days, incidents, invoices, latePromises, promises, times, workingDays } from './counts.ts';
import { isolated } from './isolated.ts';
import { roleNames } from './names.ts';

/** Names on screen, by signal id. */
const names: Readonly<Record<string, string>> = {
  'trait-drift': 'تراجع التقييمات', 'trait-recovery': 'تحسّن التقييمات', 'contact-gap': 'صمت', 'contact-thinning': 'تواصل يقلّ',
  'contact-too-often': 'تواصل أكثر مما ينبغي', 'client-silent': 'لم يعودوا يبادرون', 'declined-twice': 'اجتماعات معتذَر عنها', disagreement: 'خلاف يزداد',
  sameness: 'تكرار', 'same-ratings': 'تقييم واحد للكل', 'promises-slipping': 'وعود تتعثر', 'contract-end': 'عقد يقارب نهايته',
  'no-surprise': 'لا جديد منا', 'single-thread': 'شخص واحد فقط', 'people-change': 'تغيّر الأشخاص', payment: 'السداد',
  'complaint-open': 'شكوى مفتوحة', 'our-change': 'تغيير عندنا', stale: 'لم يُنظر فيه', 'red-flag': 'خط أحمر', coffee: 'بلا قهوة',
  'voice-gap': 'كلامهم غير تقييماتنا', 'weaker-year': 'أضعف من العام الماضي', 'own-absence': 'غائب عن نظرك', concentration: 'تركّز الدخل',
  fading: 'فتور',
};

/** "أواخر أكتوبر": an estimate is a part of a month, never a day. */
export function partOfMonth(day: Day, w: Words, near: Day = day): string {
  return `${part(day)} ${w.formats.month(day, near)}`;
}

function part(day: Day): string {
  const date = Number(day.slice(8));
  return date <= 10 ? 'أوائل' : date <= 20 ? 'منتصف' : 'أواخر';
}

/** "منذ أواخر أكتوبر"، "منذ وقت بين منتصف سبتمبر وأواخر أكتوبر"، "منذ وقت بين أوائل أكتوبر ومنتصفه" */
function since({ from, to }: { readonly from: Day; readonly to: Day }, w: Words): string {
  const [first, last] = [partOfMonth(from, w, to), partOfMonth(to, w)];
  if (first === last) return `منذ ${last}`;
  return `منذ وقت بين ${first} و${from.slice(0, 7) === to.slice(0, 7) ? `${part(to)}ه` : last}`;
}

/** "بنحو نصف درجة": what the scale can carry, no more. */
export function roughPoints(points: number): string {
  const quarters = Math.round(points * 4);
  if (quarters <= 3) return `بنحو ${['ربع', 'ربع', 'نصف', 'ثلاثة أرباع'][Math.max(0, quarters)] ?? ''} درجة`;
  const halves = Math.round(points * 2);
  const whole = Math.floor(halves / 2);
  const said = whole === 1 ? 'درجة' : whole === 2 ? 'درجتين' : `${whole} درجات`;
  return `بنحو ${said}${halves % 2 === 0 ? '' : ' ونصف'}`;
}

function itemNames(items: readonly string[], w: Words): string {
  return w.formats.list(items.map((item) => w.item(item).name));
}

const contacts = {
  'signal.contact-gap': (d, w) => `صمت منذ ${w.formats.counted(d.days, workingDays.after)}${d.usual !== null ? `، والمعتاد ${w.formats.number(d.usual)}` : d.agreed !== null ? `؛ والمتفق عليه كل ${w.formats.counted(d.agreed, days.after)}` : ''}`,
  'signal.contact-thinning': (d, w) => `تواصل كل ${w.formats.counted(d.now, workingDays.after)} ${since(d.began, w)}، وقبلها كل ${w.formats.number(d.before)}`,
  'signal.contact-too-often': (d, w) => `${w.formats.counted(d.ours, contactsWord.plain)} بمبادرة منك في ثلاثة أسابيع، والمعتاد ${w.formats.number(d.usual)}، ولم تزد مبادراتهم`,
  'signal.client-silent': (d, w) => `من آخر ${w.formats.counted(d.of, contactsWord.after)} ${d.theirs === 0 ? 'لا مبادرة منهم' : `بادروا إلى ${d.theirs}`}؛ وقبلها ${d.theirsBefore} من ${d.ofBefore}`,
  'signal.declined-twice': (d, w) => `اعتذار أو تأجيل ${w.formats.counted(d.times, times.after)} على التوالي منذ ${w.formats.day(d.since)}`,
  'signal.disagreement': (d, w) => `${d.disagreements} من آخر ${w.formats.counted(d.of, contactsWord.after)} ذهبت في خلاف، وهذا أكثر من المعتاد معهم`,
  'signal.disagreement-items': (d, w) => `تقييم سيئ ${w.formats.counted(d.looks, times.after)} على التوالي: ${itemNames(d.items, w)}`,
  'signal.single-thread': (d, w) => `كل التواصل منذ ثلاثة أشهر (${w.formats.counted(d.contacts, times.plain)}) كان عبر ${isolated(d.person)}`,
  'signal.decider-unknown': () => 'لا يُعرف من يقرر',
  'signal.decider-unseen': (d, w) => `لا لقاء مع ${isolated(d.person)}، أي من يقرر، منذ ${w.formats.counted(d.days, days.after)}`,
  'signal.people-change': (d) => `${isolated(d.name)}${d.role === null ? '' : ` (${roleNames[d.role]})`}: ${d.left ? 'مغادرة' : 'مهام أخرى الآن'}`,
} satisfies Partial<Catalogue>;

const dealings = {
  'signal.promises-slipping': (d, w) => `تم ${d.kept} من آخر ${w.formats.counted(d.of, promises.after)}`,
  'signal.promises-overdue': (d, w) => w.formats.counted(d.overdue, latePromises.plain),
  'signal.contract-end': (d, w) => (d.days >= 0 ? `العقد ينتهي في ${w.formats.dayAndYear(d.until)}، ولا شيء يقول ما بعده` : `العقد انتهى في ${w.formats.dayAndYear(d.until)}، ولا شيء يقول ما صار بعده`),
  'signal.no-surprise': (d, w) => `لا شيء فوق المتوقع منذ ${w.formats.counted(d.days, days.after)}`,
  'signal.payment': (d, w) => `من آخر ${w.formats.counted(d.of, invoices.after)}: ${[d.late > 0 ? `${d.late} بتأخير` : '', d.disputed > 0 ? `${d.disputed} باعتراض` : ''].filter(Boolean).join('، ')}`,
  'signal.complaint-open': (d, w) => `شكوى بلا رد منذ ${w.formats.counted(d.days, workingDays.after)}`,
  'signal.our-change': (d, w) => (d.told ? `أُبلغوا بتغيير عندنا، ولم يسألهم أحد عن أثره منذ ${w.formats.counted(d.days, workingDays.after)}` : `تغيير عندنا، ولم يبلغهم به أحد منذ ${w.formats.counted(d.days, workingDays.after)}`),
  'signal.red-flag': (d, w) => (d.rule === 'many' ? `خطوط حمراء: ${w.formats.counted(d.times, incidents.plain)} في وقت قصير، آخرها ${w.item(d.item).name}` : `خط أحمر: ${w.item(d.item).name}${d.times > 1 ? ` (${w.formats.counted(d.times, times.plain)})` : ''}`),
  'signal.coffee': () => 'نظرتان متتاليتان، والجواب فيهما: لا جلسة معهم على فنجان قهوة',
  'signal.voice-gap': (d) => `كلامهم أسوأ ${roughPoints(d.ours - d.theirs)} من تقييماتك للأسابيع نفسها`,
  'signal.concentration-share': (d, w) => `${isolated(d.name)} وحده ${w.formats.percent(d.share)} من دخلك`,
  'signal.concentration-spread': (d, w) => `دخلك موزّع كأن لديك ${w.formats.counted(Math.max(1, Math.round(d.clients)), clients.after)} بحجم واحد`,
} satisfies Partial<Catalogue>;

const ratings = {
  'signal.trait-drift': (d, w) => `التقييمات أدنى ${roughPoints(d.points)} ${since(d.began, w)}${d.items.length === 0 ? '، قليلًا في بنود عدة' : `، وأوضحها ${itemNames(d.items, w)}`}`,
  'signal.trait-recovery': (d, w) => `التقييمات أعلى ${roughPoints(d.points)} ${since(d.began, w)}${d.items.length === 0 ? '' : `، وأوضحها ${itemNames(d.items, w)}`}`,
  'signal.stale': (d, w) => `لم يُنظر فيها ثلاث دورات: ${itemNames(d.items, w)}`,
  'signal.sameness': (d) => `${d.same} من آخر ${d.of} من أجوبتك تكاد تكرر ما قبلها، أو لا تذكر أثرًا عندهم`,
  'signal.same-ratings': (d, w) => `تقييم واحد لكل شيء، على عجل، في ${w.formats.counted(d.checks, checks.after)} على التوالي`,
  'signal.weaker-year': (d) => `تقييمات هذا العام دون العام الماضي ${roughPoints(d.points)}`,
  'signal.own-absence': (d, w) => `لا نظرة منك إليهم منذ ${w.formats.counted(d.days, workingDays.after)}`,
} satisfies Partial<Catalogue>;

const evidence = {
  'evidence.rating': (d, w) => `${w.item(d.item).name} ${d.value}، والمعتاد ${d.usual}`,
  'evidence.yes-no': (d, w) => `${w.item(d.item).name}: ${d.value ? 'نعم' : 'لا'}`,
  'evidence.reached': (d, w) => `${w.formats.counted(d.days, days.plain)} حتى ذلك اليوم`,
  'evidence.last-check': () => 'آخر مراجعة',
  'evidence.last-look': (d, w) => `${w.item(d.item).name}: ثلاث دورات بلا نظر`,
  'evidence.overdue': (d, w) => `وعد موعده ${w.formats.day(d.due)}: ${isolated(d.text)}`,
  'evidence.invoice': (d, w) => `فاتورة ${isolated(d.number)}: ${[d.lateDays > 0 ? `${d.paid ? 'دُفعت متأخرة' : 'متأخرة حتى اليوم'} ${w.formats.counted(d.lateDays, days.after)}` : '', d.disputed ? 'عليها اعتراض' : ''].filter(Boolean).join('، ')}`,
  'evidence.answer': (d) => d.text,
  'evidence.share': (d, w) => `${isolated(d.name)} ${w.formats.percent(d.share)}`,
  'evidence.year': (d, w) => `${d.year === 'now' ? 'السنة من ذلك اليوم' : 'السنة حتى ذلك اليوم'}، ${w.formats.counted(d.checks, checks.plain)}، بمتوسط ${w.formats.number(Math.round(d.mean * 10) / 10)}`,
} satisfies Partial<Catalogue>;

/** What signals say, in Arabic. */
export const signals = {
  'signal-name': ((d) => names[d.signal] ?? d.signal) satisfies Catalogue['signal-name'],
  'story.fading': ((d, w) => `فتور منذ ${partOfMonth(d.since, w, d.asOf)}`) satisfies Catalogue['story.fading'],
  ...contacts,
  ...dealings,
  ...ratings,
  ...evidence,
};
