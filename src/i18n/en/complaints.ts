import type { CoreMessages } from '../../core/messages.ts';
import type { Words } from '../words.ts';
import { agoWords } from './days.ts';

const answerWith = (handle: string): string => `to answer it: rapport log ${handle} complaint --answer`;

/** Complaints and their answers, in English. */
export const complaints = {
  'complaint-open': (d: CoreMessages['complaint-open'], w: Words) => `complaint not answered (${agoWords(d.days, w)}): ${d.text}${d.handle === null ? '' : `; ${answerWith(d.handle)}`}`,
  'complaint-how': (d: CoreMessages['complaint-how']) => answerWith(d.handle),
  'complaint.which': () => 'Which complaint?',
  'complaint.aged': (d: { text: string; days: number }, w: Words) => `${d.text} (${agoWords(d.days, w)})`,
  'complaint.heading': (d: { name: string; text: string; days: number }, w: Words) => `${d.name}, ${agoWords(d.days, w)}: ${d.text}`,
  'complaint.advice': () => 'Pause first, and answer nothing in kind: a sharp word is often a call for attention.',
  'complaint.noted': (d: { handle: string }) => `Pause first: a sharp word is often a call for attention. Once you did something useful about it: rapport log ${d.handle} complaint --answer`,
  'complaint.core': () => 'What is the core of it?',
  'complaint.done': () => 'What useful thing did you do about it?',
  'complaint.done-needed': () => 'One thing, however small. Ctrl-C leaves the complaint open.',
  'complaint.answered': (d: { name: string; days: number; done: string }, w: Words) => `Saved: ${d.name}, complaint answered ${d.days === 0 ? 'the same day' : `after ${w.formats.counted(d.days, { one: 'day', other: 'days' })}`}: ${d.done}`,
};
