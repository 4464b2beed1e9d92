import type { Catalogue } from '../words.ts';
import { fullStop } from './core.ts';
import { days } from './counts.ts';
import { agoWords } from './days.ts';
import { command, isolated } from './isolated.ts';
import { roleNames } from './names.ts';

/** Who the people of a client are, in Arabic. */
export const people = {
  'people-title': (d) => `${isolated(d.name)}: الأشخاص`,
  'people-none': (d) => `لا أحد معروف هناك بعد. للإضافة: ${command(`rapport client people ${d.handle} add "..." --role decider`)}`,
  'role': (d) => (d.role === null ? 'غير معروف' : roleNames[d.role]),
  'person-seen': (d, w) => (d.on === null ? 'لا شيء مسجَّل' : `${w.formats.day(d.on, d.day)}، ${agoWords(d.days, w)}`),
  'people-unseen': (d, w) => `لا لقاء منذ مدة طويلة: ${w.formats.list(d.people.map(({ name, days: count }) => `${isolated(name)} (${w.formats.counted(count, days.plain)})`))}.`,
  'people-gone': () => 'لم يعودوا هناك',
  'person-gone': (d, w) => `${d.role === null ? '' : `${roleNames[d.role]}، `}مغادرة في ${w.formats.dayAndYear(d.left)}`,
  'people-how': (d) => `للتغيير: ${isolated(`rapport client people ${d.handle} add "..." --role user`)}؛ أو ${isolated('left')} أو ${isolated('role')} مع اسم`,

  'people.add-ask': (d) => `لا أحد باسم ${isolated(d.name)} معروف عند ${isolated(d.client)}. أيُضاف؟`,
  'people.add-yes': () => 'نعم',
  'people.add-no': () => 'في هذا التسجيل فقط',
  'people.role-ask': (d) => `ما دور ${isolated(d.name)}؟`,
  'people.role': (d) => roleNames[d.role],
  'people.role-unknown': () => 'غير معروف',
  'people.lost': (d) => ({
    decider: `القرار في عملك كان عند ${fullStop(isolated(d.name))} الخطوة: معرفة من يخلفه، ولقاء معه خلال أسبوعين.`,
    sponsor: `الدعم لك كان من ${fullStop(isolated(d.name))} الخطوة: معرفة من يدعمك الآن، ولقاء معه خلال أسبوعين.`,
    only: `كل التواصل مع ${isolated(d.client)} كان عبر ${fullStop(isolated(d.name))} الخطوة: مكالمة اليوم هناك، وسؤال عمن يمكن التوجّه إليه.`,
  })[d.loss],
} satisfies Partial<Catalogue>;
