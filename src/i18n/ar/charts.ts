import type { PromiseState } from '../../core/chart-blocks.ts';
import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, DataOf, Words } from '../words.ts';
import { checks, contacts, days, gaps } from './counts.ts';
import { command, isolated } from './isolated.ts';

const headings: Readonly<Record<CoreMessages['chart-heading']['heading'], string>> = { year: 'السنة الأخيرة', 'traits-of-all': 'السمات في السنة الأخيرة' };
const names: Readonly<Record<CoreMessages['chart-name']['chart'], string>> = { year: 'المراجعات والتواصل', rhythm: 'الأيام بين تواصل وآخر', promises: 'آخر الوعود' };
const promiseStates: Readonly<Record<PromiseState, string>> = { kept: 'تم', partly: 'تم جزئيًا', missed: 'لم يتم', open: 'مفتوح', overdue: 'متأخر' };
const columns: Readonly<Record<DataOf<'chart.column'>['column'], string>> = {
  step: 'حتى', mean: 'المتوسط', month: 'الشهر', checks: 'المراجعات', contacts: 'مرات التواصل', contact: 'التواصل', gap: 'الأيام منذ ما قبله',
  side: 'ممن', promise: 'الوعد', on: 'اليوم', outcome: 'ما صار به', item: 'البند', answers: 'الأجوبة', day: 'اليوم', state: 'الحال',
};
const signs: Readonly<Record<DataOf<'chart.key'>['sign'], string>> = { checked: 'مراجعة', contact: 'تواصل', both: 'كلاهما', usual: 'ما كان معتادًا', warning: 'صدر تنبيه', over: 'تنبيه انتهى', mean: 'متوسط تقييماتك، و5 الطرف السليم' };
const means = ['أسبوع', 'أسبوعين', 'أربعة أسابيع', 'ربع سنة'];
const stepWords = (stepDays: number, w: Words): string => means[[7, 14, 28, 91].indexOf(stepDays)] ?? w.formats.counted(stepDays, days.after);
const usually = ({ low, high }: { low: number; high: number }, w: Words): string => (low === high ? w.formats.number(low) : `من ${w.formats.number(low)} إلى ${w.formats.number(high)}`);
const sentences = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** What stands beside the charts, in Arabic. */
const beside = {
  'chart-heading': (d) => headings[d.heading],
  'chart-name': (d) => names[d.chart],
  'series-note': (d, w) => `${d.last === null ? `لا تقييم منذ ${w.formats.counted(d.days, days.after)}` : `${w.formats.number(d.last)} في الأسابيع الأربعة الأخيرة`}${d.usual === null ? '' : `، والمعتاد ${usually(d.usual, w)}`}`,
  'rhythm-note': (d, w) => `${d.silent === 0 ? 'تواصل اليوم' : `${d.silent} الآن`}${d.agreed !== null ? `، والمتفق عليه ${d.agreed}` : d.usual !== null ? `، والمعتاد ${w.formats.number(d.usual)}` : ''}`,
  'promises-of': (d) => (d.by === 'us' ? 'وعود منك' : 'وعود منهم'),
  'kept-note': (d) => (d.of === 0 ? 'لم يُحسم منها شيء بعد' : `تم ${d.kept} من ${d.of}${d.partly === 0 ? '' : `، وجزئيًا ${d.partly}`}`),
} satisfies Partial<Catalogue>;

/** The figures behind a drawing, and the pages that hold one. */
const behind = {
  'chart.figures': () => 'الأرقام',
  'chart.figures-of': (d) => `وراء «${isolated(d.chart)}»`,
  'chart.column': (d) => columns[d.column],
  'chart.series': (d, w) => sentences([
    `متوسط كل ${stepWords(d.stepDays, w)} على سلّم من 1 إلى 5، و5 الطرف السليم، من ${w.formats.dayAndYear(d.from)} إلى ${w.formats.dayAndYear(d.to)}.`,
    d.usual === null ? '' : `المعتاد قبل ذلك: ${usually(d.usual, w)}.`,
    d.gaps === 0 ? '' : `${w.formats.counted(d.gaps, gaps.plain)} بلا أي تقييم.`,
  ]),
  'chart.trend': (d, w) => `آخر الأجوبة من 1 إلى 5، الأقدم أولًا: ${d.values.map((value) => (value === null ? 'لا شيء' : w.formats.number(value))).join('، ')}.`,
  'chart.year': (d, w) => `من ${w.formats.dayAndYear(d.from)} إلى ${w.formats.dayAndYear(d.to)}: ${w.formats.counted(d.checks, checks.plain)}، وأيام التواصل: ${w.formats.counted(d.contacts, days.plain)}.`,
  'chart.year-count': (d, w) => `${w.formats.counted(d.days, days.plain)}، أسبوعًا بأسبوع`,
  'chart.rhythm': (d, w) => sentences([
    `${w.formats.counted(d.contacts, contacts.plain)} من ${w.formats.dayAndYear(d.from)} إلى ${w.formats.dayAndYear(d.to)}؛ وأطول فجوة ${w.formats.counted(d.longest, days.plain)}.`,
    d.usual === null ? '' : `المعتاد: ${w.formats.counted(d.usual, days.plain)}.`,
    `منذ آخر تواصل: ${w.formats.counted(d.silent, days.plain)}.`,
  ]),
  'chart.outcomes': (d) => d.rows.map(({ label, note }) => `${label}: ${note}.`).join(' '),
  'chart.calendar': (d, w) => `من ${w.formats.dayAndYear(d.from)} إلى ${w.formats.dayAndYear(d.to)}: ${d.states.map(({ state, days: count }) => `${state} ${count}`).join('، ')}.`,
  'chart.mark': (d, w) => `${d.over === null ? w.formats.day(d.on, d.near) : `من ${w.formats.day(d.on, d.near)} إلى ${w.formats.day(d.over, d.near)}`}: ${d.text}`,
  'chart.key': (d) => signs[d.sign],
  'promise-state': (d) => promiseStates[d.state],
  'report.written': (d) => `كُتب في ${command(d.file)}`,
  'report.opened': (d) => `فُتح ${command(d.file)}`,
  'report.no-browser': () => `تعذّر تشغيل متصفح. الحل فتح الملف المذكور أعلاه باليد، أو ذكر متصفح في ${isolated('RAPPORT_BROWSER')}.`,
  'report.replace': (d) => `${isolated(d.file)} موجود من قبل. أيُستبدل؟`,
  'report.kept': () => 'بقي كما هو.',
  'html.made': (d, w) => `أعدّه ${isolated('rapport')} مما سُجّل حتى ${w.formats.longDay(d.day)} ${d.day.slice(0, 4)}.`,
} satisfies Partial<Catalogue>;

export const charts = { ...beside, ...behind };
