import type { Catalogue } from '../words.ts';
import { rows } from './counts.ts';
import { isolated, listed } from './isolated.ts';
import { settleNames } from './names.ts';

/** What stands on the screens that ask: titles, answers, and what the keys do. */
export const prompts = {
  /** Above what the user meant to do, or above that together with what was promised. */
  'prompt.intentions': (d) => (d.promises ? 'ماذا صار بها؟' : 'ما نويت فعله'),
  'prompt.settle': (d) => settleNames[d.settle],
  'prompt.open': () => 'لم يُحسم',
  'prompt.leave-open': () => 'يبقى مفتوحًا',

  'prompt.pulse': (d) => (d.clients === 1 ? 'كيف حال العلاقة؟' : 'كيف حال العلاقة مع كل منهم؟'),
  'prompt.value': () => 'حال العلاقة',
  'prompt.nothing-new': () => 'لا جديد',
  'prompt.rest': () => 'الباقي: لا جديد',
  'prompt.contact': (d) => (d.by === 'us' ? 'تواصل بمبادرة مني' : 'تواصل بمبادرة منهم'),
  'prompt.in-focus': () => 'في تركيز اليوم',
  'prompt.into-focus': () => 'إلى التركيز',
  'prompt.out-of-focus': () => 'خارج التركيز',

  'prompt.rating': () => 'على هذا السلّم',
  'prompt.yes': () => 'نعم',
  'prompt.no': () => 'لا',
  'prompt.cannot-tell': () => 'لا يُعرف',
  'prompt.no-occasion': () => 'لا مناسبة',
  'prompt.skip': () => 'تخطٍّ',

  'prompt.enter': () => 'Enter',
  'prompt.up': () => 'أعلى',
  'prompt.back': () => 'رجوع',
  'prompt.go-on': () => `${isolated('Enter')} للمتابعة`,
  'prompt.either-key': (d) => `${d.first} أو ${d.second}`,
  'prompt.more-above': (d, w) => `أعلاه ${w.formats.counted(d.rows, rows.plain)}`,
  'prompt.more-below': (d, w) => `أدناه ${w.formats.counted(d.rows, rows.plain)}`,
  /** On the screen, where the keys stand above. */
  'prompt.unknown-key': (d) => `«${isolated(d.key)}» ليس من هذه المفاتيح.`,
  /** Line by line: the answer was none of the keys asked for. */
  'prompt.not-a-key': (d) => `«${isolated(d.answer)}» ليس من المفاتيح: ${listed(d.keys)}.`,
} satisfies Partial<Catalogue>;
