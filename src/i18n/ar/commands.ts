import { addDays } from '../../core/calendar.ts';
import type { Family } from '../../core/pack.ts';
import type { ConfigKey } from '../../core/settings.ts';
import type { Catalogue, DataOf, Words } from '../words.ts';
import { clients, entries, facts, items, lines, minutes, newClients, packs, seconds } from './counts.ts';
import { fullStop, keptWords, namesWords } from './core.ts';
import { datedWords, onWords, whenWords } from './days.ts';
import { describeFact } from './facts.ts';
import { command, isolated } from './isolated.ts';
import { phaseNames } from './names.ts';
import { thresholdMeanings } from './threshold-meanings.ts';

const durationWords = (took: number, w: Words): string => (took < 120 ? w.formats.counted(took, seconds.plain) : w.formats.counted(Math.round(took / 60), minutes.plain));
const nextWords = (day: string, names: readonly string[], w: Words): string => (names.length === 0 ? `التالي: ${day}.` : fullStop(`${day}: ${namesWords(names, w)}`));
/** "Baltic Freight، اليوم، مكالمة، بمبادرة منك" */
const entryWords = ({ fact, name, clients: many, isCorrection, day }: DataOf<'undone'>, w: Words): string => {
  const whom = many > 1 ? `${w.formats.counted(many, clients.plain)}، ` : name === null ? '' : `${isolated(name)}، `;
  return `${isCorrection ? 'تصحيح: ' : ''}${whom}${datedWords(fact.on, day, w)}، ${describeFact(fact, w)}`;
};
const checkOf = (handles: readonly string[]): string => command(['rapport check', ...handles].join(' '));

const families: Readonly<Record<Family, string>> = { pulse: 'النبض', traits: 'السمات', ours: 'دورنا', rut: 'الرتابة', adviser: 'المستشار', reflection: 'التأمل', flag: 'الخط الأحمر' };
const configMeanings: Readonly<Record<ConfigKey, string>> = {
  locale: `اللغة: ${isolated('en, ar, pl, ru')}`,
  color: `الألوان: ${isolated('auto, always, never')}`,
  ascii: `إشارات ${isolated('ASCII')} وحدها: ${isolated('true, false')}`,
  store: 'مجلد المخزن',
  pager: 'الأمر الذي يعرض النصوص الطويلة؛ فارغ: لا شيء',
  workingDays: `أيام العمل: ${isolated('mon-fri; sun-thu; mon,wed,fri')}`,
  dayStart: 'الساعة التي يبدأ عندها اليوم، من 0 إلى 6',
  focus: 'عدد العملاء في تركيز كل صباح، من 1 إلى 10',
  depth: `صفحات البنود: ${isolated('light, normal, thorough')}`,
  question: 'سؤال الصباح بكلماتك',
};

const lineProblems: Readonly<Record<string, string>> = {
  'not-json': 'مبتور',
  'checksum': 'تغيّر بعد كتابته',
  'not-utf8': `ليس ${isolated('UTF-8')}`,
  'no-envelope': 'ينقصه المعرّف أو النوع أو اليوم',
  'link': 'رابط رمزي، والروابط لا تُتبع',
};

const rhythms: Readonly<Record<DataOf<'ask.rhythm-name'>['rhythm'], string>> = { daily: 'كل يوم', weekly: 'كل أسبوع', fortnightly: 'كل أسبوعين', monthly: 'كل شهر', quarterly: 'كل ثلاثة أشهر', varies: 'لا وتيرة ثابتة' };
const sources: Readonly<Record<DataOf<'config.source'>['source'], string>> = { option: 'خيار', environment: 'البيئة', settings: 'ملف الإعدادات', book: 'المخزن', default: 'الأصل' };

/** What the commands say beside their results. */
export const commands = {
  'yes': () => 'نعم',
  'no': () => 'لا',
  'cannot-tell': () => 'لا يُعرف',
  'enter-skips': () => `${isolated('Enter')} للتخطي`,
  'when': (d, w) => whenWords(d.on, d.day, w),
  'input.awaited': () => `القراءة من الطرفية؛ للإنهاء ${command('Ctrl-D')}`,
  'start.no-terminal': () => `هذه ليست طرفية، فلم يُطرح سؤال. البداية من طرفية: ${command('npm start')}`,
  'journal.unreadable': (d, w) => `في السجل ${w.formats.counted(d.lines, lines.plain)} تعذّرت قراءة ما فيها فتُركت. للتفاصيل: ${command('rapport doctor')}`,
  'drafts.restored': (d, w) => `حُفظ الآن ما تعذّر حفظه من قبل (${w.formats.counted(d.count, entries.plain)}).`,
  'status.short': (d, w) => `${keptWords(d.kept, w)}، ${d.open > 0 ? 'لم يكتمل' : d.done ? 'اكتمل اليوم' : d.due === 0 ? 'لا شيء مستحق' : `${d.due} بانتظارك`}`,

  'morning.title': (d, w) => `${w.formats.longDay(d.day)}${d.kept === 0 ? '' : `، ${keptWords(d.kept, w)}`}`,
  'morning.kept': (d) => `أجوبتك محفوظة. للمتابعة: ${checkOf(d.handles)}`,
  'morning.nothing-answered': (d) => `لا جواب بعد. للمتابعة: ${checkOf(d.handles)}`,
  'check.client': (d, w) => `${isolated(d.name)} (${d.why.map((reason) => w.tell(reason)).join('؛ ')})`,
  'check.resumed': (d) => `${isolated(d.name)} (من حيث توقفت)`,
  'check.named': (d, w) => `${isolated(d.name)} (${d.lastCheck === null ? 'لا مراجعة بعد' : `آخر مراجعة ${onWords(d.lastCheck, d.day, w)}`})`,
  'check.news': (d) => `جدير بالانتباه، ${fullStop(`${isolated(d.name)}: ${d.said}`)} ${d.next}`,
  'check.evidence': (d) => `${d.question} ما الدليل؟`,
  'check.all-the-same': () => 'خمس مراجعات متتالية بتقييم واحد لكل البنود. أهذا هو الحال، أم هي عادة في التعبئة؟',
  'check.nothing-noted': (d, w) => `لا شيء يُذكر. طُرحت البنود ${onWords(d.lastSheet, d.day, w)}${d.lastSheet === d.day ? ' فعلًا' : '، فلا تُطرح اليوم'}.`,
  'check.saved-once': (d, w) => `حُفظ: ${isolated(d.name)}، ${w.formats.longDay(d.on)}${d.late ? ' (تسجيل متأخر)' : ''}`,
  'remark.ratings': () => 'تقييم البنود، إن وُجدت اليوم، يأتي بعد هذا السؤال. إن كان هذا هو الجواب فعلًا، تكفي كتابته مرة أخرى.',
  'remark.vague': () => 'وما الذي سيتغيّر عندهم؟',
  'remark.repeats': (d, w) => `كتبت ما يشبه هذا ${onWords(d.on, d.day, w)}. ما الجديد لهم؟`,
  'pulse.previous': (d, w) => `كان ${d.value ?? '?'} ${onWords(d.on, d.day, w)}`,
  'intentions.effect': (d) => `ما الذي تغيّر عند ${isolated(d.name)}؟`,
  'flag.ask': () => 'هل حدث شيء لا يُقبل تكراره؟',
  'flag.which': () => 'ما الذي حدث؟',
  'flag.other': () => 'شيء آخر',
  'flag.words': () => 'ماذا قيل، أو ماذا جرى؟',

  'back.away': (d, w) => `لا تسجيل في ${w.formats.range(d.from, d.to)}. أكانت إجازة؟`,
  'back.need': (d) => `${isolated(d.name)}: ${d.text}`,
  'back.client': (d) => `  ${isolated(d.name)} (${d.fact})`,
  'back.ring': (d) => (d.clients === 1 ? 'مكالمة لليوم:' : 'مكالمات اليوم، بهذا الترتيب:'),

  'end.saved': (d, w) => `${d.isAnythingSaved ? 'حُفظ' : 'لم يُحفظ شيء'}. ${d.seconds < 1 ? '' : `${durationWords(d.seconds, w)}. `}${keptWords(d.kept, w)}.`,
  'end.no-ratings': (d, w) => `حُفظ. لا تقييم هذا الصباح. ${keptWords(d.kept, w)}.`,
  'end.next': (d, w) => nextWords(d.next === addDays(d.day, 1) ? 'غدًا' : `يوم ${w.formats.weekday(d.next)}`, d.names, w),
  'end.done': () => 'اكتملت مراجعة اليوم.',
  'end.someone': (d) => `لمراجعة عميل مع ذلك: ${command(`rapport check ${d.handle}`)}`,
  'end.nobody': (d) => (d.paused === null ? `لا عميل نشطًا. لإضافة عميل: ${command('rapport client add')}` : `لا عميل نشطًا. للعودة إلى عميل بعد توقف: ${command(`rapport client resume ${d.paused}`)}`),

  'first.hello': () => `كل صباح يسأل ${isolated('rapport')} عن كل عميل: كيف سأصنع فرقًا له اليوم؟ وينبّه مبكرًا حين تبدأ العلاقة بالتباعد. كل شيء يبقى على هذا الجهاز.`,
  'first.name': () => 'من هو أول عميل لك؟',
  'first.others': () => 'عملاء آخرون؟ اسم في كل سطر، أو قائمة ملصقة.',
  'first.others-hint': () => 'سطر فارغ للإنهاء',
  'first.too-long': (d, w) => `الاسم 200 حرف على الأكثر. المطلوب أقصر: ${namesWords(d.names.map((name) => `«${[...name].slice(0, 30).join('')}...»`), w)}`,
  'first.days': (d, w) => (d.names.length === 1 ? `«${isolated(d.names.join(''))}» اسم يوم. ما اسم العميل؟` : `${namesWords(d.names, w)}: هذه أسماء أيام. ما أسماء العملاء؟`),
  'first.added': (d, w) => `${d.added === 0 ? 'لم يُضَف عميل' : `أُضيف ${w.formats.counted(d.added, clients.plain)}`}${d.known === 0 ? '' : `، ومن قبل كان هنا ${w.formats.counted(d.known, clients.plain)}`}.`,
  'first.cut': (d, w) => fullStop(`أُخذت بلا ما تلا الاسم: ${namesWords(d.names, w)}`),
  'first.whole': (d) => `إن كان جزءًا من الاسم: ${command(`rapport client edit ${d.handle} --name "..."`)}`,
  'first.expect': () => 'نحو 90 ثانية كل صباح من الآن. وبعد بضع مراجعات لكل عميل يبدأ هذا بإخبارك بشيء.',

  'ask.name': () => 'من هو العميل الجديد؟',
  'ask.name-needed': () => 'المطلوب اسم.',
  'ask.name-too-long': () => 'هذا أطول من أن يكون اسمًا: 200 حرف على الأكثر.',
  'ask.person': (d) => `من يتعامل معك عند ${isolated(d.name)}؟`,
  'ask.name-is-day': () => 'هذا اسم يوم. المطلوب اسم عميل.',
  'ask.rhythm': (d) => `كم يتكرر التواصل عادةً مع ${isolated(d.name)}؟`,
  'ask.rhythm-name': (d) => rhythms[d.rhythm],
  'ask.contract': (d) => `هل لعقد ${isolated(d.name)} نهاية؟ (${isolated('YYYY-MM-DD')})`,
  'ask.day-needed': () => `يوم مثل ${isolated('2027-06-30')}، أو ${isolated('Enter')}.`,
  'ask.day-passed': (d, w) => `${w.formats.dayAndYear(d.day)} يوم مضى. المطلوب يوم قادم، أو ${isolated('Enter')}.`,
  'client.import-row': (d, w) => [
    `${isolated(d.name)} (${isolated(d.handle)})`,
    ...(d.since === null ? [] : [`منذ ${w.formats.dayAndYear(d.since)}`]),
    ...(d.share === null ? [] : [`${w.formats.percent(d.share)} من الدخل`]),
    ...(d.until === null ? [] : [`العقد حتى ${w.formats.dayAndYear(d.until)}`]),
    ...(d.people.length === 0 ? [] : [`مع ${w.formats.list(d.people.map(isolated))}`]),
  ].join('، '),
  'client.import-known': (d, w) => fullStop(`${d.names.length === 1 ? 'موجود من قبل، وبقي كما هو' : 'من قبل هنا، وبقيت بياناتهم كما هي'}: ${namesWords(d.names, w)}`),
  'client.import-ignored': (d, w) => fullStop(`أعمدة لا تُؤخذ: ${namesWords(d.columns, w)}`),
  'client.import-ask': (d, w) => (d.count === 1 ? 'أيُضاف هذا العميل؟' : `أتتم إضافة ${w.formats.counted(d.count, clients.after)}؟`),
  'client.imported': (d, w) => (d.dryRun ? 'لم يُضَف شيء: هذا عرض فقط لما سيحدث.' : `${d.added === 0 ? 'لم يُضَف عميل' : `أُضيف ${w.formats.counted(d.added, clients.plain)}`}${d.known === 0 ? '' : `، ومن قبل كان هنا ${w.formats.counted(d.known, clients.plain)}`}.`),
  'client.added': (d) => `أُضيف ${isolated(d.name)}. اسمه المختصر في الأوامر: ${command(d.handle)}`,
  'client.changed': (d) => `حُدّثت بيانات ${fullStop(isolated(d.name))}`,
  'client.phase': (d, w) => `${isolated(d.name)}: ${phaseNames[d.phase]} من الآن${d.until === null ? '' : ` حتى ${w.formats.dayAndYear(d.until)}`}.`,
  'client.ended-open': (d) => `ما زال مفتوحًا: ${([[d.ours, 'وعود منك'], [d.theirs, 'وعود منهم'], [d.unpaid, 'فواتير لم تُسدَّد']] as const).filter(([count]) => count !== 0).map(([count, what]) => `${what}: ${count}`).join('، ')}. لرؤيته: ${command(`rapport ${d.ours + d.theirs > 0 ? `promise ${d.handle}` : `history ${d.handle} --grep invoice`}`)}`,
  'client.ended': () => `للتراجع: ${command('rapport undo')}`,
  'log.saved': (d, w) => `حُفظ: ${isolated(d.name)}، ${datedWords(d.fact.on, d.day, w)}، ${d.fact.kind === 'amendment' || d.fact.kind === 'retraction' ? '' : describeFact(d.fact, w, undefined, d.day)}`,
  'drift.acknowledged': (d, w) => `تم الاطلاع، ${isolated(d.name)}: ${w.formats.list(d.signals.map((signal) => w.tell({ id: 'signal-name', data: { signal } })))}. لا يعود إلا بدليل جديد.`,
  'undone': (d, w) => `سُحب: ${fullStop(entryWords(d, w))} لإعادته: ${command('rapport undo --back')}`,
  'undo.ask': (d, w) => `آخر تسجيل على هذا الجهاز ليس من اليوم: ${fullStop(entryWords(d, w))} أيُسحب؟`,
  'undo.declined': () => 'لم يُسحب شيء.',
  'put-back': (d, w) => `أُعيد: ${fullStop(entryWords(d, w))}`,
  'amended': (d) => `صُحّح ${isolated(d.id)}.`,
  'away.saved': (d, w) => `إجازة${d.name === null ? '' : ` ${isolated(d.name)}`}: ${d.from === d.to ? w.formats.longDay(d.from) : w.formats.range(d.from, d.to)}`,
  'import.done': (d, w) => `${d.dryRun ? 'سيُستورد' : 'استُورد'}: ${w.formats.counted(d.added, facts.plain)} (${w.formats.counted(d.newClients, newClients.plain)})، والمعروف من قبل ${d.skipped}.`,
  'export.done': (d, w) => `كُتب في ${isolated(d.file)}: ${w.formats.counted(d.count, facts.plain)}.`,
  'doctor.result': (d, w) => [
    `المخزن: ${isolated(d.store)}`,
    `${w.formats.counted(d.clients, clients.plain)}، ${w.formats.counted(d.facts, facts.plain)}.`,
    ...(d.unknown === 0 ? [] : [`من إصدار أحدث من ${isolated('rapport')}: ${w.formats.counted(d.unknown, lines.plain)}، باقية كما هي.`]),
    ...d.problems.map(({ file, line, problem }) => `${isolated(line === 0 ? file : `${file}:${line}`)} ${lineProblems[problem] ?? problem}؛ تُرك كما هو`),
    ...d.conflictCopies.map((file) => `${isolated(file)}: نسخة تعارض، تُقرأ كغيرها`),
    ...d.drafts.map(({ path, facts: held, isDamaged }) => (isDamaged
      ? `${isolated(path)}: تسجيلات لم تُحفظ ولا تُقرأ كاملة، متروكة لنظرك`
      : `${isolated(path)}: ${w.formats.counted(held, entries.plain)} بانتظار الحفظ، مع أول تسجيل تالٍ`)),
    ...d.forgotten.map(({ client, path }) => `${isolated(path)}: من عميل نُسي، ولا يُقرأ. لحذفه: ${command(`rapport client forget ${client}`)}`),
    ...(d.problems.length === 0 ? ['كل الأسطر مقروءة.'] : []),
  ].join('\n'),
  'config.saved': (d) => (d.value === null ? `${isolated(d.key)}: عاد إلى أصله.` : `${isolated(d.key)}: ${isolated(d.value)} الآن.`),
  'config.title': () => 'الإعدادات',
  'config.usual-focus': () => '3، ومع أكثر من 8 عملاء 2',
  'config.meaning': (d) => configMeanings[d.key],
  'config.more': () => `وعتبات الإشارات أيضًا: ${command('rapport config list --all')}`,
  'config.threshold': (d) => `${thresholdMeanings[d.key]} (من ${d.least} إلى ${d.most})`,
  'config.source': (d) => sources[d.source],
  'questions.family': (d) => families[d.family],
  'questions.added': (d, w) => `أُضيفت الحزمة ${isolated(d.id)}، وفيها ${w.formats.counted(d.items, items.plain)}.`,
  'questions.sound': (d, w) => `فُحص: ${w.formats.counted(d.files, packs.plain)}، ولا ملاحظات.`,
  'demo.made': (d) => `ستة عملاء من الخيال وسنتان من التاريخ في ${isolated(d.path)}. بعد الاكتفاء يمكن حذف هذا المجلد. جولة فيه:`,
  'demo.more': (d) => `الجولة كاملة: ${command(d.command)}`,
} satisfies Partial<Catalogue>;
