import { isAskNote } from '../../core/ask/asked.ts';
import type { ClientQuestion } from '../../core/ask/questions.ts';
import type { Catalogue } from '../words.ts';
import { days } from './counts.ts';
import { command, isolated } from './isolated.ts';

/** A note, or what stands for it. */
export const noteWords = (note: string): string => (isAskNote(note) ? 'ثلاثة أسئلة' : note);

/** Said to the client, who has a minute: one thing each, nothing that asks for praise. */
const questions: Readonly<Record<ClientQuestion, string>> = {
  'complaint': 'أخبرتمونا أن شيئًا لم يكن كما ينبغي. هل فهمنا ما يهمكم فيه، وما الذي يصلحه؟',
  'communication': 'ما الذي تودون سماعه منا أبكر، أو أكثر؟',
  'knowledge-sharing': 'ما القادم عندكم مما يحسن أن نعرفه؟',
  'expectations': 'ما الذي تتوقعونه منا في نصف السنة القادم، ولم نتحدث عنه بعد؟',
  'exchange-of-views': 'فيمَ ترون الأمور على غير ما نراها؟',
  'resolution': 'هل بيننا شيء ما زال معلقًا في نظركم؟',
  'strategy': 'ما هدفكم في السنة القادمة، وأين يمكننا أن نساعد؟',
  'reports': 'أي تقاريرنا ينفعكم، وأيها يمكننا تركه؟',
  'attentive': 'ما الذي اضطررتم إلى قوله لنا مرتين؟',
  'dynamic': 'ما الذي ينبغي أن يسير أسرع؟',
  'proactive': 'ما الذي كان علينا أن نقترحه قبل أن تطلبوه؟',
  'details': 'أي شيء صغير مما نفعله يضايقكم؟',
  'partnership': 'ما الذي يجعلنا شريكًا أفضل لكم؟',
  'helped': 'ما أكثر ما نفعكم من عملنا هذا العام؟',
  'stop': 'ما الذي ينبغي أن نكفّ عنه؟',
  'recommend': 'من 0 إلى 10، ما مدى احتمال أن توصوا بنا؟ وما الذي يزيده درجة؟',
};

/** Asking the client, in Arabic. */
export const ask = {
  'client-question': (d) => questions[d.question],
  'ask-why.complaint': (d, w) => `شكوى مفتوحة منذ ${d.days === 0 ? 'اليوم' : w.formats.counted(d.days, days.after)}`,
  'ask-why.voice': (d, w) => (d.days === null ? 'لا كلمة لهم مسجَّلة' : `لا كلمة منهم منذ ${w.formats.counted(d.days, days.after)}`),
  'ask-why.never': (d, w) => `لا تقييم قط لبند «${w.item(d.item).name}»`,
  'ask-why.old': (d, w) => `آخر تقييم لبند «${w.item(d.item).name}» قبل ${w.formats.counted(d.days, days.after)}`,
  'ask-why.worth': () => 'معرفته مفيدة دائمًا',
  'ask.opening': () => 'أتسمحون لي بثلاثة أسئلة؟ يكفي سطر لكل منها.',
  'ask.numbered': (d) => `${d.number}. ${d.text}`,
  'ask.why': (d) => (d.whys.length === 0 ? 'هذه أسئلة مفيدة في أي وقت.' : `لماذا هذه: ${d.whys.map(({ number, why }) => `(${number}) ${why}`).join('؛ ')}.`),
  'ask.how': (d) => `بعد إرسالها: ${isolated(`rapport ask ${d.handle} --sent`)}؛ ولتسجيل جوابهم كما قالوه: ${command(`rapport log ${d.handle} voice "..."`)}`,
} satisfies Partial<Catalogue>;
