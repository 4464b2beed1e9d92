import type { Catalogue } from '../words.ts';
import { isolated } from './isolated.ts';

/** Whom to turn to: "مع جنى"، "معهم". */
const withThem = (person: string | null): string => (person === null ? 'معهم' : `مع ${isolated(person)}`);
const askThem = (person: string | null): string => (person === null ? 'سؤالهم' : `سؤال ${isolated(person)}`);

/** What to do next, in Arabic: one concrete step each. As nouns, so that they speak to everybody. */
export const nextSteps = {
  'next.contact-gap': (d) => `مكالمة اليوم ${withThem(d.person)}، ومعها شيء واحد يفيدهم، بلا انتظار أن يسألوا.`,
  'next.contact-gap-alert': (d) => `زيارة هذا الأسبوع: نصف ساعة ${withThem(d.person)}، وشيء واحد يفيدهم، وسؤال صريح عن حال العلاقة.`,
  'next.contact-thinning': (d) => `زيارتان في التقويم من الآن، أولاهما ${withThem(d.person)}، بلا انتظار دعوة.`,
  'next.contact-too-often': () => 'جمع الأسئلة الصغيرة في مكالمة واحدة كل أسبوع، وترك الخطوة التالية لهم.',
  'next.client-silent': (d) => `العميل القديم لا يشتكي، بل يصمت. زيارة، و${askThem(d.person)} عما لم يعد ينفعهم كما كان.`,
  'next.declined-twice': (d) => `${askThem(d.person)} بالهاتف لا بالبريد: هل من خطب؟ ومعه عرض بالمجيء إليهم.`,
  'next.disagreement': () => 'أخذ النقطة الواحدة التي تعود كل مرة، والوصول معهم إلى لبّها، والختام بمن يفعل ماذا ومتى.',
  'next.sameness': () => 'كتابة جواب الغد من جهتهم: ما الذي سيختلف عندهم بحلول المساء؟',
  'next.same-ratings': () => 'في المراجعة القادمة دقيقة لبند واحد، وكتابة الدليل الذي يُظهره.',
  'next.promises-slipping': (d) => (d.text === null ? 'وعود أقل مدة من الزمن، والوفاء بالثلاثة القادمة في يومها.' : `إخبارهم قبل أن يسألوا: يوم جديد لـ«${isolated(d.text)}»، أو أنه لن يكون.`),
  'next.contract-end': (d) => `حديث من الآن ${withThem(d.person)} عن السنة القادمة، ومعه خياران لكل منهما حجته.`,
  'next.no-surprise': () => 'خياران لشيء لم يطلبوه، لكل منهما حجته، قبل نهاية الأسبوع القادم.',
  'next.single-thread': (d) => (d.others.length === 0 ? 'طلب التعرف إلى شخص آخر ممن يستفيدون من عملك.' : `ترتيب شيء هذا الشهر مع ${d.others.slice(0, 2).map(isolated).join(' أو ')}.`),
  'next.decider-unknown': () => 'معرفة من يقرر في شأن عملك هناك: سؤال أول من يأتي الحديث معه.',
  'next.decider-unseen': (d) => `عشرون دقيقة هذا الأسبوع مع ${isolated(d.person)}، ومعها نتيجة وسؤال واحد عن الأشهر القادمة.`,
  'next.people-change': (d) => (d.left ? `معرفة من يخلف ${isolated(d.name)}، ولقاؤه خلال أسبوعين.` : `سؤال ${isolated(d.name)} عمن يتولى الأمر الآن، ولقاؤه خلال أسبوعين.`),
  'next.payment': () => 'مكالمة مع من يدفع، لا مع من يعمل معك، وسؤاله عما يعوق. فالمال المتأخر كثيرًا ما يكون سببه غير المال.',
  'next.complaint-open': () => 'تمهّل، فوصول إلى لبّ المسألة، فشيء مفيد بشأنها اليوم، ثم إخبارهم بما عُمل.',
  'next.our-change': (d) => (d.told ? 'سؤالهم عن الحال بعد التغيير: ماذا يكلّفهم، وما الذي يخففه؟' : 'إبلاغهم بنفسك: ماذا يكلّفهم التغيير، وما خطوتك حياله.'),
  'next.stale': () => 'النظر في هذه في المراجعة القادمة: ما لم يُنظر فيه مجهول.',
  'next.red-flag': (d) => (d.threat ? 'لا أحد ملزم بقبول هذا. اليوم قرار كيف ينتهي، وإخبار شخص محل ثقة.' : `قراءة التاريخ كله، ${d.fresh ? 'ومهلة ليلة واحدة، وغدًا القرار' : 'ثم القرار'}: إبقاء أو إصلاح أو إعادة تسعير أو تقليص أو تسليم لزميل أو إنهاء.`),
  'next.coffee': () => 'التفكير فيمن قد يتولاهم غيرك، وهل في ذلك خير للطرفين.',
  'next.voice-gap': () => 'هم يحسّون بها قبلك. سؤالهم عما قصدوه، والإنصات حتى آخر الكلام.',
  'next.weaker-year': () => 'مقارنة السنتين، واختيار شيء واحد كان من عادتك ثم توقف.',
  'next.trait-drift': (d, w) => `حديث ${withThem(d.person)} عن ${d.item === null ? 'طريقة العمل معًا' : `«${w.item(d.item).name}»`} قبل أن يشتكي أحد، وسؤال عما تغيّر عندهم.`,
  'next.trait-recovery': () => 'معرفة ما صنع ذلك، وكتابته، والاستمرار عليه.',
  'next.own-absence': () => 'أول دقيقتين من صباح الغد لهم.',
  'next.concentration': () => 'خطوة واحدة هذا الشهر نحو عميل يخفف الاعتماد على غيره.',
  'next.fading': (d) => `زيارة هذا الأسبوع، و${askThem(d.person)} عن حال العلاقة. ومعها خياران لشيء جديد، لكل منهما حجته.`,
} satisfies Partial<Catalogue>;
