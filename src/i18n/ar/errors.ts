import { CHOICES } from '../../core/facts.ts';
import type { Scale } from '../../core/pack.ts';
import type { Catalogue } from '../words.ts';
import { command, either, isolated, listed } from './isolated.ts';
import { roleNames, settleNames } from './names.ts';
import { describeFlaw } from './problems.ts';
import { allowedWords, insteads, thingWords } from './things.ts';

const otherPlace = `أو مكان آخر مع ${isolated('--store')}.`;

/** What the system's codes mean, and what to do about it. */
const causes: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  ENOSPC: ['القرص ممتلئ', 'الحل إخلاء مساحة ثم المحاولة من جديد.'],
  EDQUOT: ['نفدت حصتك من القرص', 'الحل إخلاء مساحة ثم المحاولة من جديد.'],
  EROFS: ['القرص للقراءة فقط', `الحل السماح بالكتابة فيه، ${otherPlace}`],
  EACCES: ['لا إذن لك بذلك', `الحل النظر في مالكه، ${otherPlace}`],
  EPERM: ['لا إذن لك بذلك', `الحل النظر في مالكه، ${otherPlace}`],
  ENOENT: ['لا ملف ولا مجلد هناك', 'يلزم التأكد من المسار.'],
  EISDIR: ['هو مجلد', 'يلزم التأكد من المسار.'],
  ELOOP: ['هو رابط رمزي', 'الحل وضع الملف أو المجلد الفعلي مكانه.'],
  ENOTDIR: ['جزء من هذا المسار ملف', `الحل مكان آخر مع ${isolated('--store')}.`],
  EIO: ['القرص يبلّغ عن خطأ', 'يلزم فحص القرص ونسخ المهم إلى غيره.'],
};

function causeOf(reason: string): string {
  return causes[reason]?.[0] ?? `النظام يقول ${isolated(reason)}`;
}

function remedyOf(reason: string): string {
  return causes[reason]?.[1] ?? `الحل المحاولة من جديد، ${otherPlace}`;
}

interface Kept { readonly kept?: readonly string[]; readonly lost?: readonly string[] }

/** Where what was typed is now: in a draft, or nowhere but on the screen. */
function keptIn({ kept = [], lost = [] }: Kept): string {
  const safe = kept.length === 0 ? '' : ` ما كتبته باقٍ في ${kept.map(isolated).join(' و')} ويُحفظ مع أول تسجيل تالٍ.`;
  return lost.length === 0 ? safe : `${safe} لم يُحفظ في أي مكان، ويمكن نسخه من هنا: ${lost.map(isolated).join(' ')}`;
}

/** What can be typed for an item of a scale. */
const answersOf: Readonly<Record<Scale, string>> = {
  rating: `الممكن: من 1 إلى 5، أو ${isolated('?')} لا يُعرف، أو ${isolated('-')} لا مناسبة.`,
  yesno: `الممكن: ${isolated('y')} نعم، ${isolated('n')} لا، ${isolated('?')} لا يُعرف، ${isolated('-')} لا مناسبة.`,
  text: `جوابه بالكلمات، مع ${isolated('--reflect')}.`,
  incident: `لا يُقيَّم: ${command('rapport flag')}`,
};

const quoted = (text: string): string => `«${isolated(text)}»`;
const perhaps = (nearest: readonly string[]): string => `لعل المقصود: ${either(nearest)}؟`;
const undo = `لسحب آخر ما سُجّل: ${command('rapport undo')}`;
const numbered = (candidates: readonly { readonly number: number; readonly text: string }[]): string => candidates.map(({ number, text }) => `${number} (${isolated(text)})`).join(' أو ');

const typing = {
  'error.bug': (d) => `خطأ من عندنا: ${isolated(d.what)}. ما حُفظ لم يضع. ${isolated('RAPPORT_DEBUG=1')} يُظهر موضعه.`,
  'error.unknown-command': (d) => `لا أمر باسم ${quoted(d.name)}. ${d.nearest.length > 0 ? perhaps(d.nearest.map((name) => `${d.group} ${name}`)) : `القائمة: ${command(`${d.group} --help`)}`}`,
  'error.client-as-command': (d) => `${isolated(d.handle)} اسم عميل. صفحته: ${command(`rapport report ${d.handle}`)}`,
  'error.no-command': (d) => `ينقص ما يُراد: ${isolated(d.command)} ثم ${either(d.known)}.`,
  'error.unknown-option': (d) => `لا خيار باسم ${isolated(d.option)}. ${d.nearest.length > 0 ? perhaps(d.nearest) : `القائمة: ${command(`${d.command} --help`)}`}`,
  'error.missing-value': (d) => `الخيار ${isolated(d.option)} تنقصه قيمته.`,
  'error.missing-operand': (d) => `ناقص: ${isolated(d.operand)}. الصيغة: ${command(d.usage)}`,
  'error.surplus-operand': (d) => `${quoted(d.operand)} زائد. ${d.isPhrase ? 'الكلمات المتعددة بين علامتي اقتباس' : 'الصيغة'}: ${command(d.usage)}`,
  'error.bad-now': (d) => `قيمة ${isolated('RAPPORT_NOW')} هي ${quoted(d.value)}. المطلوب لحظة مع فارقها، مثل ${isolated('2026-11-24T08:30:00+01:00')}.`,
  'error.bad-time': (d) => `${quoted(d.value)} ليس ساعة. الصيغة ${isolated('HH:MM')}، مثل 14:00.`,
  'error.bad-new-day': (d) => `${quoted(d.value)} ليس يومًا قادمًا. المطلوب يوم أسبوع أو ${isolated('YYYY-MM-DD')}، ومعه الساعة إن وُجدت، مثل ${isolated('"friday 14:00"')}.`,
  'error.bad-share': (d) => `${isolated('--share')}: ${quoted(d.value)} ليس حصة من الكل. الصيغة ${isolated('25%')} أو ${isolated('0.25')}.`,
  'error.bad-number': (d) => `${isolated(d.option)}: ${quoted(d.value)} ليس عددًا ${d.whole === true ? 'صحيحًا ' : ''}من ${d.least} إلى ${d.most}.`,
  'error.bad-pair': (d) => `${quoted(d.value)} ينبغي أن يكون شيئين بينهما ${isolated('=')}، مثل ${isolated('communication=4')}.`,
  'error.bad-handle': (d) => `${quoted(d.value)} لا يصلح اسمًا مختصرًا. المطلوب من 1 إلى 40 من الحروف والأرقام والنقاط والشرطات، وأوله حرف أو رقم.`,
  'error.unknown-value': (d) => `${thingWords(d.option)} لا يقبل ${quoted(d.value)}. ${d.meant === null ? '' : `${perhaps([d.meant])} `}الممكن: ${allowedWords(d.allowed)}.`,
  'error.ends-before': (d) => `${isolated(d.to)} يأتي قبل ${isolated(d.from)}. اليوم الأول يُذكر أولًا.`,
  'error.option-not-here': (d) => `${isolated(d.option)} لا يناسب ${thingWords(d.what)}. الحل تركه.`,
  'error.input-and-answers': () => `الأجوبة إما مع ${isolated('--input')} وإما خيارات، لا كلاهما.`,
  'error.no-terminal': (d) => `${isolated(d.command)} ينتظر جوابًا، ولا طرفية للسؤال. الحل ذكره في سطر الأمر: ${insteads[d.instead]}`,
  'error.bad-day': (d) => `${quoted(d.value)} ليس يومًا. الممكن: ${isolated('YYYY-MM-DD, 24.12.2026, today, yesterday, -3')} أو يوم أسبوع بالإنجليزية.`,
  'error.since-too-late': (d) => `${isolated(d.value)} بعد يوم التقرير. المطلوب مع ${isolated('--since')} يوم أسبق.`,
  'error.unknown-ending': (d) => `أي وثيقة يكون ${isolated(d.file)}؟ الحل أن ينتهي اسمه بأحد هذه: ${listed(d.endings)}، أو ذكر ${isolated('--format')}.`,
  'error.future-day': (d) => `${isolated(d.value)} لم يأتِ بعد. المستقبل لموعد محدد وحده.`,
  'error.future-view': (d) => `${isolated(d.value)} لم يأتِ بعد، ولا شيء معروفًا عنه.`,
  'error.too-early': (d) => `${isolated(d.day)} أبكر مما يمكن هنا. المطلوب يوم من ${isolated(d.from)} فصاعدًا.`,
  'error.empty-text': (d) => `${isolated(d.option)} لا يقول شيئًا. تلزمه كلمات بين علامتي اقتباس، أو تركه.`,
  'error.bad-rating': (d) => `${quoted(d.value)} ليس جوابًا عن ${isolated(d.item)}. ${answersOf[d.scale]}`,
  'error.bad-input': (d) => `${isolated('--input')}: ${describeFlaw(d, 'المُدخل')}. لم يُحفظ شيء.`,
  'error.bad-value': (d) => `${describeFlaw(d, 'المُدخل')}. لم يُحفظ شيء.`,
  'error.unknown-item': (d) => `لا بند باسم ${quoted(d.item)}. ${d.nearest.length > 0 ? perhaps(d.nearest) : `القائمة: ${command('rapport questions list')}`}`,
} satisfies Partial<Catalogue>;

const clients = {
  'error.one-client': () => 'هذه الأجوبة لعميل واحد بعينه: يلزم ذكره.',
  'error.as-of-writes': () => `${isolated('--as-of')} للنظر إلى الماضي فقط. للتسجيل في يوم سابق: ${isolated('--on <day>')} مع الأجوبة.`,
  'error.on-without-answers': () => `الصباح هو اليوم دائمًا. ليوم سابق: ${isolated('--on')} مع عميل ومع ${either(['--answer', '--rate', '--input'])}.`,
  'error.weight-zero': (d) => `${isolated(d.item)} قد يُسأل أقل، ولا يُلغى. الوزن من 0.1 إلى 10.`,
  'error.client-ended': (d) => `انتهت العلاقة مع ${isolated(d.name)}. لاستئنافها: ${command(`rapport client resume ${d.handle}`)}`,
  'error.client-forgotten': () => 'نُسي هذا العميل في هذه الأثناء، فلم يُحفظ عنه شيء.',
  'error.no-client': () => `لا عميل نشطًا. لإضافة عميل: ${command('rapport client add')}`,
  'error.nobody-active': () => 'لا عميل نشطًا في ذلك اليوم، فلا أحد يُبلَّغ.',
  'error.unknown-person': (d) => `لا أحد باسم ${quoted(d.typed)} معروف عند ${isolated(d.client)}. ${d.nearest.length > 0 ? `${perhaps(d.nearest)} ` : ''}للإضافة: ${command(`rapport client people ${d.handle} add "${d.typed}"`)}`,
  'error.ambiguous-person': (d) => `${quoted(d.typed)} يحتمل: ${either(d.candidates)}. يلزم حرف أو أكثر بعد.`,
  'error.person-left': (d, w) => `${isolated(d.name)}: مغادرة في ${w.formats.dayAndYear(d.on)}. عند العودة: ${command(`rapport client people ${d.handle} add "${d.name}"`)}`,
  'error.person-known': (d) => `${isolated(d.name)} من المعروفين${d.role === null ? '' : ` (${roleNames[d.role]})`}. لدور آخر: ${command(`rapport client people ${d.handle} role "${d.name}" sponsor`)}`,
  'error.before-client': (d, w) => `في ${isolated(d.day)} لم يكن ${isolated(d.name)} عميلًا بعد (منذ ${w.formats.dayAndYear(d.since)}). إن كان: ${command(`rapport client edit ${d.handle} --since ${d.day}`)}`,
  'error.empty-name': () => 'في الاسم حرف واحد على الأقل.',
  'error.client-exists': (d) => `${isolated(d.name)} موجود من قبل (${isolated(d.handle)}). الحل اسم آخر، أو تعديله: ${command(`rapport client edit ${d.handle}`)}`,
  'error.nothing-to-change': () => `لم يُذكر ما يتغيّر. الخيارات: ${command('rapport client edit --help')}`,
  'error.unknown-client': (d) => `لا عميل باسم ${quoted(d.name)}. ${d.nearest.length > 0 ? perhaps(d.nearest) : `القائمة: ${command('rapport client list')}`}`,
  'error.ambiguous-client': (d) => `${quoted(d.name)} يحتمل: ${either(d.candidates)}. يلزم حرف أو أكثر بعد.`,
} satisfies Partial<Catalogue>;

const facts = {
  'error.words-missing': (d) => `ماذا كان؟ تلزم الكلمات، مثل: ${command(`rapport log ${d.whom} ${d.what} "..."`)}`,
  'error.outcome-or-words': (d) => `هل ${quoted(d.outcome)} هو ما آل إليه الأمر، أم أول كلامك؟ إما ${isolated(`${d.outcome} --note "${d.words}"`)}، وإما كله بين علامتي اقتباس: ${command(`"${d.outcome} ${d.words}"`)}`,
  'error.minutes-or-words': (d) => `هل ${quoted(d.number)} عدد الدقائق، أم من كلامك؟ إما ${isolated(`${d.number}m`)}، وإما ${command(`--note "${d.words}"`)}`,
  'error.day-inside': (d) => `هل ${quoted(d.day)} هو اليوم، أم من كلامك؟ إما ${isolated(d.day)} في الأول، وإما كله بين علامتي اقتباس: ${command(`"${d.words}"`)}`,
  'error.with-inside': (d) => `هل ${quoted(`with ${d.name}`)} من حضر، أم من كلامك؟ إما ${isolated(`with ${d.name}`)} في الأول، وإما كله بين علامتي اقتباس: ${command(`"${d.words}"`)}`,
  'error.note-twice': () => `الملاحظة تُذكر مرة واحدة: كلمات، أو مع ${isolated('--note')}.`,
  'error.meeting-recorded': (d) => `اجتماع اليوم مسجّل من قبل. لغيره: ${command(`rapport log ${d.handle} meeting`)}`,
  'error.said-twice': (d) => `يُذكر مرة واحدة: كلمة، أو مع ${isolated(d.option)}.`,
  'error.number-missing': (d) => `أي فاتورة؟ المطلوب رقمها، مثل: ${command(`rapport log ${d.handle} invoice 17 --due friday`)}`,
  'error.number-or-words': (d) => `للفاتورة رقم. لعل المقصود: ${command(`rapport log ${d.handle} invoice ${d.number} --paid`)}`,
  'error.unknown-invoice': (d) => `لا فاتورة معروفة برقم ${quoted(d.number)}. ${d.open.length > 0 ? `المفتوحة: ${listed(d.open)}.` : `لتسجيلها: ${command(`rapport log ${d.handle} invoice ${d.number} --due friday`)}`}`,
  'error.invoice-known': (d) => `الفاتورة ${isolated(d.number)} معروفة من قبل. المطلوب ما صار بها: ${either(['--paid', '--disputed', '--due'])}.`,
  'error.invoice-paid': (d, w) => `الفاتورة ${isolated(d.number)} سُدّدت في ${w.formats.dayAndYear(d.on)}. ${undo}`,
  'error.no-change': (d) => `لا تغيير مفتوحًا هنا. لتسجيل تغيير: ${command(`rapport log ${d.handle} change "..."`)}`,
  'error.unknown-change': (d) => `لا تغيير رقمه ${quoted(d.which)} أو أوله كذلك. القائمة: ${command(`rapport history ${d.handle} --grep "تغيير عندنا"`)}`,
  'error.which-change': (d) => `أي تغيير: ${numbered(d.candidates)}؟ المطلوب رقمه: ${command(`rapport log ${d.handle} change ${d.candidates[0]?.number ?? 1} --told`)}`,
  'error.change-told': (d, w) => `${quoted(d.text)}: أُبلغوا به في ${w.formats.dayAndYear(d.on)}. ${undo}`,
  'error.nothing-to-undo': () => 'لا شيء سُجّل على هذا الجهاز فيُسحب.',
  'error.nothing-to-put-back': () => 'لم يُسحب هنا شيء منذ آخر تسجيل.',
  'error.which-signal': (d) => `أي تنبيه عن ${isolated(d.client)}؟ القائم: ${isolated(d.open.join(', '))}؛ مثل: ${command(`rapport drift ack ${d.handle} ${d.open[0]} --reason "..."`)}`,
  'error.nothing-to-acknowledge': (d) => (d.open.length === 0 ? `لا تنبيه قائمًا عن ${isolated(d.client)}.` : `لا تنبيه ${quoted(d.signal)} عن ${isolated(d.client)}. ${d.nearest.length > 0 ? perhaps(d.nearest) : `القائم: ${isolated(d.open.join(', '))}`}`),
  'error.reason-missing': () => `ينقص السبب، أي لماذا لا بأس الآن: ${command('--reason "..."')}`,
  'error.unknown-boundary': (d) => `لا حدّ رقمه ${quoted(d.which)} أو أوله كذلك. القائمة: ${command('rapport boundary list')}`,
  'error.ambiguous-boundary': (d) => `${quoted(d.which)} يحتمل: ${numbered(d.candidates)}. المطلوب الرقم.`,
  'error.boundary-ended': (d, w) => `${quoted(d.text)}: حدّ انتهى في ${w.formats.dayAndYear(d.on)}. القائمة: ${command('rapport boundary list')}`,
  'error.boundary-there': (d) => `هذا الحدّ موجود من قبل برقم ${d.number}: ${isolated(d.text)}`,
  'error.boundary-elsewhere': (d) => `${quoted(d.text)}: حدّ لعميل آخر. القائمة: ${command('rapport boundary list')}`,
  'error.unknown-flag': (d) => `لا خط أحمر باسم ${quoted(d.item)}. ${d.nearest.length > 0 ? perhaps(d.nearest) : `الممكن: ${isolated(d.all.join(', '))}.`}`,
  'error.decide-needed': () => `ما القرار؟ المطلوب ${isolated('--decide')} مع أحد هذه: ${isolated(CHOICES.join(', '))}.`,
  'error.reason-needed': () => `للقرار سبب يبقى معروفًا فيما بعد: ${command('--reason "..."')}`,
  'error.until-needed': () => `حتى متى يسري؟ المطلوب يوم يُنظر فيه من جديد، مثل: ${command('--until 2027-06-01')}`,
  'error.until-passed': (d) => `${d.day} ليس يومًا قادمًا. المطلوب يوم يُنظر فيه من جديد، مثل: ${command('--until 2027-06-01')}`,
  'error.steps-needed': () => `الإصلاح يحتاج من خطوة إلى ثلاث، لكل منها يوم: ${command('--step "visit Jana by friday"')}`,
  'error.step-without-day': (d) => `${quoted(d.step)} بلا يوم قادم. المطلوب يوم في آخره، مثل: ${command('--step "visit Jana by friday"')}`,
  'error.asked-lately': (d, w) => `كان آخر سؤال لـ${isolated(d.name)} في ${w.formats.dayAndYear(d.on)}. مرتان في السنة تكفيان: والمرة القادمة من ${w.formats.dayAndYear(d.next)} فصاعدًا. للسؤال مع ذلك: ${command('--again')}`,
  'error.step-retired': (d) => `${quoted(d.text)}: خطوة من قرار جاء بعده قرار آخر، ولا أحد ينتظرها الآن.`,
  'error.unknown-promise': (d) => `لا وعد رقمه ${quoted(d.which)} أو أوله كذلك. القائمة: ${command(`rapport promise ${d.handle}`)}`,
  'error.ambiguous-promise': (d) => `${quoted(d.which)} يحتمل: ${numbered(d.candidates)}. المطلوب الرقم.`,
  'error.promise-settled': (d, w) => `${quoted(d.text)}: حُسم في ${w.formats.dayAndYear(d.on)}، ${settleNames[d.outcome]}. ${undo}`,
  'error.no-complaint': (d) => `لا شكوى مفتوحة. لتسجيل واحدة: ${command(`rapport log ${d.handle} complaint "..."`)}`,
  'error.unknown-complaint': (d) => `لا شكوى رقمها ${quoted(d.which)} أو أولها كذلك. القائمة: ${command(`rapport history ${d.handle} --grep complaint`)}`,
  'error.which-complaint': (d) => `أي شكوى: ${numbered(d.candidates)}؟ المطلوب رقمها: ${command(`rapport log ${d.handle} complaint ${d.candidates[0]?.number ?? 1} --answer "..."`)}`,
  'error.complaint-answered': (d, w) => `${quoted(d.text)}: كان الرد عليها في ${w.formats.dayAndYear(d.on)}. ${undo}`,
  'error.settle-which': (d) => `أي وعد: ${settleNames[d.outcome]}؟ المطلوب رقمه: ${command(`rapport promise ${d.handle} --settle 1 ${d.outcome}`)}`,
  'error.promise-word': (d) => (d.word === 'list' ? `${quoted('list')} ليس وعدًا. القائمة: ${command(`rapport promise ${d.handle}`)}` : `${quoted('settle')} ليس وعدًا. لحسم وعد برقمه: ${command(`rapport promise ${d.handle} --settle 1 kept`)}`),
  'error.moved-where': () => `إلى أي يوم تأجّل؟ يلزم ${isolated('--by <day>')}.`,
  'error.unknown-fact': (d) => `لا واقعة واحدة يبدأ معرّفها بـ${quoted(d.id)}. القائمة: ${command('rapport history --json')}`,
  'error.scale-changed': (d) => `${quoted(d.item)} أُجيب عنه من قبل على سلّم آخر (${isolated(d.client)}). الحل معرّف جديد للبند، أو سلّمه السابق.`,
  'error.pack-refused': (d) => `لم تُضَف الحزمة. ${d.reasons.join(' ')}`,
} satisfies Partial<Catalogue>;

const files = {
  'error.demo-exists': (d) => `في ${isolated(d.path)} شيء من قبل. الحل مجلد آخر: ${command('rapport demo <dir>')}`,
  'error.demo-in-own-store': (d) => `${isolated(d.path)} هو مخزنك. الحل مجلد آخر: ${command('rapport demo <dir>')}`,
  'error.not-saved': (d) => `لم يُحفظ في ${isolated(d.path)}: ${causeOf(d.reason)}. ${remedyOf(d.reason)}${keptIn(d)}`,
  'error.not-read': (d) => `تعذّرت قراءة ${isolated(d.path)}: ${causeOf(d.reason)}. ${remedyOf(d.reason)}`,
  'error.not-deleted': (d) => `تعذّر حذف ${isolated(d.path)}: ${causeOf(d.reason)}. لم يعد شيء منه يُقرأ. ${remedyOf(d.reason)} والأمر نفسه يتابع من حيث توقف.`,
  'error.bad-backup': (d) => `${isolated(d.file)} ${d.problem === 'damaged' ? 'تالف' : `ليس نسخة من ${isolated('rapport')}`}. لم يتغيّر شيء. ${d.problem === 'damaged' ? 'الحل نسخة أخرى منه، أو أقدم.' : `الحل ملف كتبه الأمر ${isolated('rapport backup')} من قبل.`}`,
  'error.newer-backup': (d) => `${isolated(d.file)} من إصدار أحدث من ${isolated('rapport')}. لم يتغيّر شيء. الحل تحديثه أولًا، ثم الاستعادة.`,
  'error.backup-place': (d) => `لا يمكن وضع نسخة احتياطية في ${quoted(d.path)}. الحل ملف خارج المخزن، مثل ${isolated('rapport-backup.tar.gz')}.`,
  'error.nothing-to-back-up': () => 'لا شيء بعد يُنسخ.',
  'error.file-exists': (d) => `${isolated(d.path)} موجود من قبل. الحل اسم آخر، أو استبداله مع ${isolated('--force')}.`,
  'error.not-written': (d) => `تعذّرت كتابة الناتج: ${causeOf(d.reason)}.`,
  'error.not-a-store': (d) => `في ${isolated(d.path)} أشياء أخرى، فلا يُحفظ فيه شيء. الحل مجلد جديد أو فارغ مع ${isolated('--store')}.`,
  'error.damaged-file': (d) => `تلف ${d.bad} من آخر ${d.lines} في أسطر ${isolated(d.path)}، فلا يُضاف إليه. الحل أن ينتهي اسمه بـ${isolated('.damaged.jsonl')}: السليم يُقرأ كما كان، ويبدأ ملف جديد.${keptIn(d)}`,
  'error.bad-settings': (d) => `${d.key === undefined ? `${isolated(d.file)} ليس ${isolated('JSON')}` : `قيمة ${quoted(d.key)} في ${isolated(d.file)} لا تصلح`}. الحل إصلاحه، أو نقل الملف للبدء من الأصل.`,
  'error.no-crontab': () => `لا برنامج ${isolated('crontab')} هنا. البديل تشغيل هذا مرة كل يوم من غيره: ${command('rapport remind')}`,
  'error.crontab-not-read': (d) => `تعذّرت قراءة ${isolated('crontab')}، فلم يتغيّر شيء: ${isolated(d.reason)}`,
  'error.crontab-not-written': (d) => `لم يتغيّر ${isolated('crontab')}: ${isolated(d.reason)}`,
  'error.crontab-differs': () => `ما يُقرأ من ${isolated('crontab')} غير ما كُتب. للنظر فيه: ${command('crontab -l')}`,
  'error.crontab-damaged': () => `أول سطر للتذكير وآخره في ${isolated('crontab')} لا يتطابقان، فلم يتغيّر شيء. لإزالتهما: ${command('crontab -e')}`,
  'error.installed-elsewhere': (d) => `التذكير مركّب من قبل عن طريق ${isolated(d.via)}. يُزال أولًا: ${command('rapport remind uninstall')}`,
  'error.scheduler-missing': (d) => `${isolated(d.program)} لا يعمل هنا، فلا يمكن أن يشغّل ${isolated(d.via)} التذكير: ${isolated(d.reason)}`,
  'error.scheduler-refused': (d) => `فشل ${isolated(d.command)}، فلم يتغيّر شيء: ${isolated(d.reason)}`,
  'error.again-before': (d) => `${d.again} ليس بعد ${d.at}: الخيار ${isolated('--again')} ساعة لاحقة من اليوم نفسه.`,
  'error.not-ours': (d) => `${isolated(d.path)} لم يكتبه ${isolated('rapport')}، فبقي كما هو. يلزمه أولًا اسم آخر.`,
  'error.no-reminder': () => `لا تذكير مركّبًا يمكن تجربته. لتركيبه: ${command('rapport remind install --at 08:30')}`,
  'error.reminder-fails': (d) => `التذكير لا يعمل (${d.code})${d.reason === '' ? '' : `: ${isolated(d.reason)}`}. للإصلاح: ${command('rapport remind install')}`,
  'error.cron-path': (d) => `المسار ${quoted(d.path)} لا يصلح للتذكير: فيه حرف لا يُطبع. الحل اسم آخر للمجلد.`,
  'error.bad-line': (d) => `${isolated(d.file)}${d.line === 0 ? '' : `، السطر ${d.line}`}: ${describeFlaw(d, d.line === 0 ? 'الملف' : 'السطر')}. لم يُستورد شيء.`,
  'error.bad-pack': (d) => `${isolated(d.file)}: ${describeFlaw(d, 'الملف')}. بعد إصلاحه: ${command('rapport questions lint')}`,
} satisfies Partial<Catalogue>;

/** One line each: what is wrong, then what to do. */
export const errors = { ...typing, ...clients, ...facts, ...files };
