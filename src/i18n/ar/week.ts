import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { command, isolated } from './isolated.ts';
import { choiceNames } from './names.ts';

const headings: Readonly<Record<CoreMessages['week-heading']['heading'], string>> = {
  learned: 'ما عرفته', changed: 'أفضل أم أسوأ', visit: 'عميل للزيارة', stop: 'شيء للترك', quiet: 'بصوت خافت', decisions: 'قرارات مفتوحة',
};
const nothing: Readonly<Record<CoreMessages['week-nothing']['heading'], string>> = {
  learned: 'لم يُسجَّل من هذا الأسبوع كلام منهم ولا ملحوظة ولا شيء أُنجز.',
  changed: 'لا تحذير جديدًا، ولم ينتهِ تحذير. وليس هذا دليلًا على أن كل شيء بخير.',
  visit: 'لا تحذير يدعو إلى ذلك، ومن يقرر عندهم جرى لقاؤه في الأسابيع الأربعة الأخيرة، أو هو غير معروف.',
};
const keptBy: Readonly<Record<CoreMessages['week-kept']['what'], string>> = { intention: 'أنجزت', ours: 'وفيت بوعدك', theirs: 'وفوا بوعدهم' };
const changes: Readonly<Record<CoreMessages['week-change']['change'], string>> = { worse: 'جديد', graver: 'أشد', better: 'أفضل' };

const stopWords = ({ about, name, said }: CoreMessages['week-stop'], w: Words): string => {
  const fact = said === null ? '' : w.tell(said);
  const client = isolated(name ?? '');
  switch (about) {
    case 'contacts': return `أي تواصل منك مع ${client} لم يكن أحد ليفتقده؟ ${fact}.`;
    case 'answers': return `ما الذي يجري مع ${client} بحكم العادة؟ ${fact}.`;
    case 'ratings': return `هل يمكن ترك تقييم ${client} دون تأمل؟ ${fact}.`;
    case 'effects': return `${fact} أي منها لم يكن أحد ليفتقده؟`;
    case 'nothing': return 'لا شيء في المسجَّل يدل على شيء بعينه. ما الذي أنجزته هذا الأسبوع ولم يكن أحد ليفتقده؟';
    default: return about satisfies never;
  }
};

/** Friday's page, in Arabic. */
export const week = {
  'week-title': (d, w) => `الأسبوع، ${d.from === d.to ? w.formats.day(d.from) : w.formats.range(d.from, d.to)}`,
  'week-heading': (d) => headings[d.heading],
  'week-begun': (d) => `هذا الأسبوع في أوله. الأسبوع السابق: ${command(`rapport week --as-of ${d.before}`)}`,
  'week-nothing': (d) => nothing[d.heading],
  'week-kept': (d) => `${keptBy[d.what]}${d.partly ? ' جزئيًا' : ''}: ${isolated(d.text)}${d.effect === null ? '' : `؛ ما تغيّر: ${isolated(d.effect)}`}`,
  'week-more': (d) => `و${d.count} غيرها`,
  'week-change': (d, w) => `${changes[d.change]}: ${w.tell(d.said)}`,
  'week-over': (d, w) => `انتهى: ${w.formats.list(d.signals.map((signal) => w.tell({ id: 'signal-name', data: { signal } })))}`,
  'week-decided': (d, w) => `قرار: ${choiceNames[d.choice]}${d.until === null ? '' : ` حتى ${w.formats.day(d.until, d.near)}`}`,
  'week-stop': (d, w) => stopWords(d, w),
  'week-effects': (d) => `مما أنجزته كما نويت (${d.of}) بقي بلا أثر مكتوب ${d.without}.`,
  'week-offer': () => `كانت هذه آخر مراجعة في الأسبوع. خمس دقائق للنظر إليه: ${command('rapport week')}`,
} satisfies Partial<Catalogue>;
