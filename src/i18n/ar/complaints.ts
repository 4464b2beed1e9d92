import type { Catalogue } from '../words.ts';
import { days } from './counts.ts';
import { agoWords } from './days.ts';
import { command, isolated } from './isolated.ts';

const answerWith = (handle: string): string => `للرد عليها: ${command(`rapport log ${handle} complaint --answer`)}`;

/** Complaints and their answers, in Arabic. */
export const complaints = {
  'complaint-open': (d, w) => `شكوى بلا رد (${agoWords(d.days, w)}): ${isolated(d.text)}${d.handle === null ? '' : `؛ ${answerWith(d.handle)}`}`,
  'complaint-how': (d) => answerWith(d.handle),
  'complaint.which': () => 'أي شكوى؟',
  'complaint.aged': (d, w) => `${isolated(d.text)} (${agoWords(d.days, w)})`,
  'complaint.heading': (d, w) => `${isolated(d.name)}، ${agoWords(d.days, w)}: ${d.text}`,
  'complaint.advice': () => 'التمهّل أولًا، ولا رد على الحدّة بمثلها: الكلمة القاسية كثيرًا ما تكون طلبًا للاهتمام.',
  'complaint.noted': (d) => `التمهّل أولًا: الكلمة القاسية كثيرًا ما تكون طلبًا للاهتمام. وبعد عمل شيء مفيد بشأنها: ${command(`rapport log ${d.handle} complaint --answer`)}`,
  'complaint.core': () => 'ما لبّ المسألة؟',
  'complaint.done': () => 'ما الشيء المفيد الذي عملته بشأنها؟',
  'complaint.done-needed': () => `شيء واحد، ولو صغيرًا. ${isolated('Ctrl-C')} يُبقي الشكوى مفتوحة.`,
  'complaint.answered': (d, w) => `حُفظ: ${isolated(d.name)}، رد على الشكوى ${d.days === 0 ? 'في يومها' : `بعد ${w.formats.counted(d.days, days.after)}`}: ${d.done}`,
} satisfies Partial<Catalogue>;
