import type { CoreMessages } from '../../core/messages.ts';
import { addDays } from '../../core/calendar.ts';
import type { Catalogue, Words } from '../words.ts';
import { fullStop } from './core.ts';
import { days, hours, incidents, invoices, minutes, redFlags, steps, times } from './counts.ts';
import { command, isolated } from './isolated.ts';
import { choiceNames, isParting, wentOn } from './names.ts';

const ruleWords = ({ rule, times: count, item }: CoreMessages['decision.flag'], w: Words): string => {
  if (rule === 'many') return `خطوط حمراء متقاربة (${w.formats.counted(count, incidents.plain)})، آخرها ${w.item(item).name}`;
  return `${w.item(item).name}${count > 1 ? `، ${w.formats.counted(count, times.plain)}` : ''}`;
};

const whenToDecide = ({ threat, due, day }: CoreMessages['decision-open'], w: Words): string => {
  if (threat) return 'لا أحد ملزم بقبول هذا، والقرار اليوم';
  return due === null ? 'لاتخاذه' : `مهلة ليلة واحدة، ثم القرار ${due === addDays(day, 1) ? 'غدًا' : w.formats.longDay(due)} أو بعده`;
};

const headings: Readonly<Record<CoreMessages['review-heading']['heading'], string>> = {
  flags: 'الخطوط الحمراء', boundaries: 'الحدود', cost: 'ما تكلّفه العلاقة، آخر 12 شهرًا', gift: 'ما يقدّمونه', years: 'سنة بعد سنة', decisions: 'قرارات سابقة', before: 'نظرة إلى الوراء', owed: 'المفتوح بين الطرفين', conditions: 'ما ينبغي أن يتحقق للإبقاء عليهم',
};
const labels: Readonly<Record<CoreMessages['review-label']['label'], string>> = {
  'money': 'الفواتير', 'complaints': 'الشكاوى', 'minds': 'تبديل الرأي', 'missed': 'وعود منهم لم تتم', 'disagreements': 'تواصل في خلاف', 'time': 'الوقت المسجَّل', 'share': 'الحصة من الدخل', 'markers': 'المستشار', 'good-words': 'كلام إيجابي', 'bad-words': 'كلام سلبي', 'coffee': 'فنجان قهوة',
};
const rows: Readonly<Record<CoreMessages['review-row']['row'], string>> = {
  'ratings': 'السمات، المتوسط من 5', 'contacts': 'مرات التواصل', 'theirs': 'بمبادرة منهم', 'disagreements': 'في خلاف', 'late': 'فواتير متأخرة', 'complaints': 'الشكاوى', 'flags': 'الخطوط الحمراء', 'missed-by-them': 'وعود منهم لم تتم', 'missed-by-us': 'وعود منك لم تتم',
};
const conditionWords: Readonly<Record<string, string>> = {
  'abuse': 'الأمان معهم مكفول لك ولمن معك، وقد أكد ذلك غيرهم',
  'belittling': 'لا تحقير لأحد بعد الآن، وهم يعرفون ما يتبعه إن وقع',
  'lying': 'ما يقولونه يمكن التحقق منه، ويثبت عند التحقق',
  'unreasonable': 'ما يطلبونه يوافق ما اتُفق عليه، أو له مقابل',
  'late-payment': 'يسددون في المدة المتفق عليها',
  'invoice-disputes': 'يسألون عن الفاتورة قبل أن يعترضوا عليها',
  'mind-changing': 'لتبديل الرأي ثمن، وهم يقبلونه',
  'ignores-advice': 'المشورة التي يتركونها تقع تبعتها عليهم، كتابةً',
  'plays-off': 'ما اتُفق عليه لا يُعرض على المنافسة من جديد',
  'legal-risk': 'نظر فيه محامٍ، ولا شيء يستمر كما كان',
};
const both = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('؛ ');

/** One count wherever the steps of a decision are counted. */
const stepsDone = ({ done, partly, of }: { readonly done: number; readonly partly: number; readonly of: number }, w: Words): string => `تم ${done} من ${w.formats.counted(of, steps.after)}${partly === 0 ? '' : `، وجزئيًا ${partly}`}`;

const becameWords = ({ flags, ...progress }: CoreMessages['review-decision'], w: Words): string => {
  const said = both([progress.of === 0 ? '' : stepsDone(progress, w), flags === 0 ? '' : `${w.formats.counted(flags, redFlags.plain)} منذ ذلك`]);
  return said === '' ? '' : ` (${said})`;
};

const progressWords = ({ choice, open, handle, ...progress }: CoreMessages['review-progress'], w: Words): string => {
  const plan = `القرار، ${choiceNames[choice]}: ${stepsDone(progress, w)}.`;
  if (open > 0) return `${plan} لحسم خطوة: ${command(`rapport promise ${handle} --settle`)}`;
  return isParting(choice) ? `${plan} اكتمل؛ ولإنهاء العلاقة هنا أيضًا: ${command(`rapport client end ${handle}`)}` : `${plan} هل نفع ذلك؟`;
};

/** The review, in Arabic. */
const page = {
  'review-open': (d, w) => `قرار مفتوح: ${w.tell(d.why)}${d.threat ? '؛ لا أحد ملزم بقبول هذا' : ''}`,
  'review-title': (d) => `${isolated(d.name)}: الحصيلة`,
  'review-heading': (d) => headings[d.heading],
  'review-label': (d) => labels[d.label],
  'review-money': (d, w) => both([d.late === 0 ? '' : `${d.late} من ${w.formats.counted(d.of, invoices.after)} بتأخير، بمتوسط ${w.formats.counted(d.days, days.after)}`, d.disputed === 0 ? '' : `${d.disputed} باعتراض`]),
  'review-count': (d) => String(d.count),
  'review-part': (d) => `${d.part} من ${d.of}`,
  'review-minutes': (d, w) => (d.minutes < 120 ? w.formats.counted(d.minutes, minutes.plain) : w.formats.counted(Math.round(d.minutes / 60), hours.plain)),
  'review-voice': (d, w) => `«${isolated(d.text)}» (${w.formats.day(d.on, d.near)})`,
  'review-coffee': (d, w) => `${d.yes ? 'بسرور' : 'بلا رغبة'} (${w.formats.day(d.on, d.near)})`,
  'review-year': (d) => `${d.year}${d.soFar ? ' حتى الآن' : ''}`,
  'review-days-before': () => 'أيام قبلها',
  'review-before': (d) => isolated(`${d.from}-${d.to}`),
  'review-row': (d) => rows[d.row],
  'review-cell': (d, w) => (d.value === null ? '?' : w.formats.number(d.value)),
  'review-decision': (d, w) => `${choiceNames[d.choice]}${d.until === null ? '' : ` حتى ${w.formats.day(d.until, d.near)}`}: ${isolated(d.reason)}${becameWords(d, w)}`,
  'plan-followed': (d, w) => `القرار: ${choiceNames[d.choice]}${d.until === null ? '' : ` حتى ${w.formats.day(d.until, d.near)}`}، ${stepsDone(d, w)}`,
  'plan-step': (d, w) => `الخطوة التالية: ${fullStop(`${isolated(d.text)}${d.due === null ? '' : `، حتى ${w.formats.day(d.due, d.near)}`}`)}`,
  'decision-taken': (d, w) => `القرار: ${choiceNames[d.choice]}${d.until === null ? '' : ` حتى ${w.formats.day(d.until, d.near)}${d.until <= d.near ? '، وقد انقضى' : ''}`}: ${isolated(d.reason)}${d.of === 0 ? '' : ` (${stepsDone(d, w)})`}`,
  'review-looking-back': (d, w) => `كيف كان الحال قبل ما آلت إليه في ${w.formats.day(d.on, d.near)} (${wentOn[d.what]})، ثلاثين يومًا في كل مرة.`,
  'review-invoice': (d, w) => `فاتورة ${isolated(d.number)} لم تُسدَّد${d.due === null ? '' : `، موعدها ${w.formats.day(d.due, d.near)}`}`,
  'review-condition': (d, w) => conditionWords[d.item] ?? `لا تكرار لما يسمى «${w.item(d.item).name}»`,
  'review-condition-money': () => 'يسددون في المدة المتفق عليها، ويسألون قبل أن يعترضوا',
  'review-condition-promises': () => 'ما يعدون به يأتي، أو يقولون قبل موعده إنه لن يأتي',
  'review-condition-talk': () => 'ينتهي الحديث بمن يفعل ماذا ومتى، ولا يذهب بعد الآن في خلاف',
  'review-recovered': (d, w) => `أثمر الإصلاح: التقييمات تصعد منذ ${w.formats.longDay(d.since)}. أدت الخطة غرضها؛ وبقي قرار ما يأتي بعدها.`,
  'review-progress': (d, w) => progressWords(d, w),
  'review-how': (d) => `لاتخاذ القرار: ${command(`rapport review ${d.handle} --decide keep --until <day> --reason "..."`)}`,
} satisfies Partial<Catalogue>;

/** Boundaries, and the decisions that are open. */
const open = {
  'boundaries-title': () => 'الحدود',
  'boundaries-none': () => `لا حدّ مرسومًا بعد. ما لن يُقبل يُقرَّر مسبقًا: ${command('rapport boundary add "no calls after 20:00"')}`,
  'boundaries-how': () => `لتسجيل تجاوز لأحدها: ${command('rapport flag <client> <item> "..." --boundary <number>')}`,
  'boundary-line': (d, w) => `${isolated(d.text)} (${both([
    d.name === null ? '' : isolated(d.name), `منذ ${w.formats.day(d.on, d.near)}`, d.ended === null ? '' : `انتهى في ${w.formats.day(d.ended, d.near)}`,
    d.incidents.length === 0 ? 'لا حوادث' : `${w.formats.counted(d.incidents.length, incidents.plain)}، آخرها ${w.formats.day(d.incidents.at(-1)!, d.near)}`,
  ])})`,
  'decision.flag': (d, w) => `${ruleWords(d, w)} (${w.formats.day(d.on, d.near)})`,
  'decision.invoices': (d, w) => `${d.odd} من آخر ${w.formats.counted(d.of, invoices.after)} بتأخير أو اعتراض`,
  'decision.again': (d, w) => `قرارك في ${w.formats.day(d.on, d.near)}، ${choiceNames[d.choice]}، حان ${isParting(d.choice) ? 'موعد إتمامه' : 'موعد النظر فيه'}`,
  'decision-open': (d, w) => `قرار مفتوح: ${w.tell(d.why)}${d.handle === null && !d.threat && d.due === null ? '' : `؛ ${whenToDecide(d, w)}`}${d.handle === null ? '' : `: ${command(`rapport review ${d.handle}`)}`}`,
} satisfies Partial<Catalogue>;

export const review = { ...page, ...open };
