import type { Catalogue } from '../words.ts';
import { agoWords, days } from './grammar.ts';

const answerWith = (handle: string): string => `ответить: rapport log ${handle} complaint --answer`;

/** Complaints and their answers. */
export const complaints = {
  'complaint-open': (d, w) => `жалоба без ответа (${agoWords(d.days, w)}): ${d.text}${d.handle === null ? '' : `; ${answerWith(d.handle)}`}`,
  'complaint-how': (d) => answerWith(d.handle),
  'complaint.which': () => 'Какая жалоба?',
  'complaint.aged': (d, w) => `${d.text} (${agoWords(d.days, w)})`,
  'complaint.heading': (d, w) => `${d.name}, ${agoWords(d.days, w)}: ${d.text}`,
  'complaint.advice': () => 'Сначала пауза, и не отвечайте тем же: резкое слово часто просьба о внимании.',
  'complaint.noted': (d) => `Сначала пауза: резкое слово часто просьба о внимании. Когда сделаете что-то полезное: rapport log ${d.handle} complaint --answer`,
  'complaint.core': () => 'В чём её суть?',
  'complaint.done': () => 'Что полезного вы с этим сделали?',
  'complaint.done-needed': () => 'Что-то одно, пусть малое. Ctrl-C оставит жалобу открытой.',
  'complaint.answered': (d, w) => `Сохранено: ${d.name}, ответ на жалобу ${d.days === 0 ? 'в тот же день' : `через ${w.formats.counted(d.days, days)}`}: ${d.done}`,
} satisfies Partial<Catalogue>;
