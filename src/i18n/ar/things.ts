import { SETTLES } from '../../core/facts.ts';
import type { Instead, Thing } from '../../core/things.ts';
import { command, either, isolated } from './isolated.ts';

/** Masculine, all that a verb follows. */
const things: Readonly<Record<Thing, string>> = {
  'thing.key': 'اسم المفتاح', 'thing.signal': 'اسم الإشارة', 'thing.threshold': 'اسم العتبة', 'thing.outcome': 'حقل النتيجة', 'thing.role': 'الدور', 'thing.step': 'المطلوب',
  'thing.folder': 'مجلد', 'thing.command': 'أمر', 'thing.words': 'كلمات',
  'thing.one-client': 'عميلًا واحدًا', 'thing.no-voice': `${isolated('debrief')} بدون ${isolated('--voice')}`, 'thing.not-sent': 'أسئلة لم تُرسَل بعد', 'thing.list': 'القائمة',
};

/** A thing in words, anything else as it was typed. */
export const thingWords = (text: string): string => things[text as Thing] ?? isolated(text);

/** What may be typed, in the order of its own script. */
export const allowedWords = (allowed: readonly string[]): string => (allowed.some((one) => one in things) ? allowed.map(thingWords).join('، ') : isolated(allowed.join(', ')));

const inQuotes = 'بين علامتي اقتباس';
export const insteads: Readonly<Record<Instead, string>> = {
  'agree': command('--yes'),
  'time': command('--at'),
  'check': `العميل مع ${either(['--answer', '--rate', '--input'])}`,
  'client': 'اسم العميل',
  'log': 'العميل وما حدث',
  'known-name': 'اسم معروف',
  'complaint-answer': `${isolated('--answer')} وما عُمل بشأنها ${inQuotes}`,
  'change': either(['--cost', '--told', '--teller', '--tell-by']),
  'decision': `${isolated('--decide')} و${isolated('--until')} و${isolated('--reason')}`,
  'promise': `نص الوعد ${inQuotes}`,
  'settlement': command(`--settle <number> ${SETTLES.join('|')}`),
  'debrief': `بعد العميل ${either(['held', 'declined', 'moved'])}`,
  'flag': `البند، مثل ${isolated('lying')}، وما قيل أو جرى ${inQuotes}`,
};
