import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { promises as promisesWord } from './counts.ts';
import { dueWords, onWords } from './days.ts';
import { command, isolated } from './isolated.ts';
import { settleNames } from './names.ts';

const keptWords = ({ by, kept, partly, of, isAll }: CoreMessages['promises-kept']['rates'][number], w: Words): string =>
  `${by === 'us' ? 'وفيت' : 'وفوا'} بـ${kept} من ${isAll ? '' : 'آخر '}${of < 3 ? String(of) : w.formats.counted(of, promisesWord.after)}${partly === 0 ? '' : `، وبـ${partly} جزئيًا`}.`;

/** Promises both ways, in Arabic. */
export const promises = {
  'promises-title': (d) => `${isolated(d.name)}: الوعود`,
  'promises-kept': (d, w) => d.rates.map((rate) => keptWords(rate, w)).join(' '),
  'promises-how': (d) => `لحسم وعد: ${command(`rapport promise ${d.handle} --settle ${d.number} kept`)}`,
  'no-promises': (d) => `لا وعد مفتوحًا. لتسجيل وعد: ${command(`rapport promise ${d.handle} "..." --by friday`)}`,

  'promise.ask': (d) => (d.by === 'us' ? `بماذا وعدت ${isolated(d.name)}؟` : `بماذا وعدك ${isolated(d.name)}؟`),
  /** Beside the text of a promise that is asked about. */
  'promise.when': (d, w) => `${d.by === 'us' ? 'وعد منك' : 'وعد منهم'} ${d.due === null ? onWords(d.on, d.day, w) : dueWords(d.due, d.day, w)}`,
  'promise.new-day': (d) => `حتى أي يوم الآن: ${d.text}`,
  'promise.new-day-hint': () => `مثل ${isolated('friday')} أو ${isolated('2027-06-30')}؛ ${isolated('Enter')}: لا موعد جديدًا`,
  'promise.day-needed': () => `يوم من اليوم فصاعدًا، مثل ${isolated('friday')} أو ${isolated('2027-06-30')}، أو ${isolated('Enter')}.`,
  'promise.settled': (d, w) => `حُفظ: ${isolated(d.name)}، ${d.by === 'us' ? 'وعد منك' : 'وعد منهم'} «${isolated(d.text)}»: ${settleNames[d.outcome]}${d.due === null ? '' : ` إلى ${w.formats.longDay(d.due)}`}`,
} satisfies Partial<Catalogue>;
