import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue } from '../words.ts';
import { bandName, bandWord, daysSaid } from './bands.ts';
import { clients, days } from './counts.ts';
import { fullStop } from './core.ts';
import { command, isolated } from './isolated.ts';

/** More names than this are a number. */
const NAMED = 4;

const headings: Readonly<Record<CoreMessages['overview-heading']['heading'], string>> = { 'bands': 'حال العلاقات', 'why': 'لماذا', 'dealings': 'التواصل', 'money-and-time': 'المال والوقت' };
const columns: Readonly<Record<CoreMessages['overview-column']['column'], string>> = { client: 'العميل', contract: 'العقد', checked: 'آخر مراجعة', contact: 'آخر تواصل', promises: 'الوعود', share: 'الحصة', attention: 'العناية' };

/** All clients beside each other, in Arabic. */
export const overview = {
  'overview-title': (d, w) => `${w.formats.counted(d.clients, clients.plain)}${d.clients < 2 ? '' : '، الأسوأ أولًا'}`,
  'overview-heading': (d) => headings[d.heading],
  'overview-column': (d) => columns[d.column],
  'band-cell': (d) => `${bandWord({ ...d, ownWord: false })}${d.ownWord ? '*' : ''}`,
  'band-ground': (d, w) => `${bandName(d.name)}: ${w.tell(d.message)}${daysSaid(d.on, d.near, w)}`,
  'days-ago': (d, w) => (d.days <= 0 ? 'اليوم' : w.formats.counted(d.days, days.plain)),
  'days-left': (d, w) => (d.days < 0 ? 'انتهى' : d.days === 0 ? 'اليوم' : w.formats.counted(d.days, days.plain)),
  'contact-cadence': (d, w) => `${d.days === 0 ? 'اليوم' : w.formats.counted(d.days, days.plain)}${d.agreed !== null ? `، المتفق ${d.agreed}` : d.usual !== null ? `، المعتاد ${w.formats.number(d.usual)}` : ''}`,
  'promises-open': (d) => `${d.open}${d.overdue === 0 ? '' : `، متأخر ${d.overdue}`}`,
  'nothing-to-see': () => 'لا شيء ضد أي منهم. وليس هذا دليلًا على أن كل شيء بخير.',
  'own-word-meaning': () => '* بشهادتك وحدك: لا شيء مؤرَّخ منهم يؤكده.',
  'more-clients': (d) => `و${d.count} غيرهم: ${command('rapport report')}`,
  'spread': (d, w) => `دخلك موزّع كأن لديك ${w.formats.counted(Math.max(1, Math.round(d.clients)), clients.after)} بحجم واحد؛ وأكبرهم ${isolated(d.name)}، ${w.formats.percent(d.share)}.`,
  'spread-warning': (d, w) => `${fullStop(w.tell(d.said))} ${w.tell(d.next)}`,
  'shares-unknown': (d) => `كم يتوقف على عميل واحد؟ لا يُعرف بعد: الحصص من الدخل معروفة عند ${d.known} من ${d.of}.${d.handle === null ? '' : ` لإضافة حصة: ${command(`rapport client edit ${d.handle} --share 0.2`)}`}`,
  'attention-risk': (d, w) => `الأشد خطرًا (${d.names.length <= NAMED ? w.formats.list(d.names.map(isolated)) : w.formats.counted(d.names.length, clients.plain)}): ${d.share === null ? '' : `${w.formats.percent(d.share)} من الدخل، `}${w.formats.percent(d.attention)} من عنايتك، وهي التواصل والمراجعات في آخر 13 أسبوعًا.`,
  'attention-money': (d, w) => `${isolated(d.name)}: ${w.formats.percent(d.share)} من الدخل، و${w.formats.percent(d.attention)} من عنايتك.`,
  'attention-unknown': () => 'المسجَّل من آخر 13 أسبوعًا أقل من أن يقول أين ذهبت عنايتك.',
} satisfies Partial<Catalogue>;
