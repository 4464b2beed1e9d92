import type { FlagStanding } from '../../core/flag-standing.ts';
import type { Catalogue, Words } from '../words.ts';
import { days, incidents } from './counts.ts';
import { signsOf } from './flag-signs.ts';
import { command, isolated } from './isolated.ts';

function standingWords(standing: FlagStanding, handle: string, w: Words): string {
  if (standing.id === 'told') return 'سبق إبلاغهم. وإن تكرر يلزم قرار.';
  if (standing.id === 'tell-them') return `قول هادئ لهم إن هذا غير مقبول، ثم تسجيل ذلك: ${isolated(`rapport boundary add "..." --client ${handle}`)}؛ وإن تكرر بعدها يلزم قرار.`;
  const within = w.formats.counted(standing.withinDays, days.plain);
  return standing.times === 1
    ? `الأولى من نوعها في ${within}. يحسن السؤال عما وراءها: الاستفزاز كثيرًا ما يكون طلبًا للاهتمام.`
    : `من هذا النوع في ${within}: ${w.formats.counted(standing.times, incidents.plain)}؛ وعند ${standing.of} يلزم قرار.`;
}

/** Red flags as they are recorded, in Arabic. */
export const flags = {
  'flag.words-needed': () => `المطلوب بضع كلمات، كما قيلت. ${isolated('Ctrl-C')} للخروج بلا تسجيل.`,
  'flag.about': () => 'أكان الأمر عنك أو عن أحد منكم، أم عن العمل؟',
  'flag.about-name': (d) => ({ person: 'عنك أو عن أحد منكم', work: 'عن العمل' })[d.about],
  'flag.told': () => 'هل أُبلغوا بأن هذا غير مقبول؟',
  'flag.not-yet': () => 'ليس بعد',
  'flag.what': () => 'بمَ يُسمّى هذا؟',
  'flag.more': () => 'عرض الكل',
  'flag.complaint': () => 'هل فيه شكوى، أي شيء يريدون إصلاحه؟',
  'flag.kept': (d) => `ما كتبته محفوظ ملحوظةً عن ${isolated(d.name)}.`,
  'flag.noticed': () => 'لا يُعدّ خطًا أحمر.',
  'flag.with-complaint': (d) => `الشكوى مفتوحة حتى الرد عليها: ${command(`rapport log ${d.handle} complaint --answer`)}`,
  'flag.standing': (d, w) => standingWords(d.standing, d.handle, w),
  'flag.decision': (d, w) => {
    const review = command(`rapport review ${d.handle}`);
    if (d.threat) return `لا أحد ملزم بقبول هذا. إخبار شخص محل ثقة، واليوم قرار كيف ينتهي: ${review}`;
    return d.due === null ? `يلزم قرار: ${review}` : `يلزم قرار. مهلة ليلة واحدة، ومن ${w.formats.longDay(d.due)} فصاعدًا: ${review}`;
  },
  'flag.signs': (d) => signsOf[d.item] ?? '',
  'boundary.saved': (d) => `حُفظ حدّ ${d.name === null ? 'لكل العملاء' : `لـ${isolated(d.name)}`}: ${isolated(d.text)}`,
  'boundary.ended': (d, w) => `انتهى في ${w.formats.longDay(d.on)}: ${isolated(d.text)}`,
} satisfies Partial<Catalogue>;
