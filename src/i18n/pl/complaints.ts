import type { Catalogue } from '../words.ts';
import { agoWords } from './days.ts';
import { daysOf } from './forms.ts';

const answerWith = (handle: string): string => `odpowiedz: rapport log ${handle} complaint --answer`;

/** Complaints and their answers, in Polish. */
export const complaints = {
  'complaint-open': (d, w) => `skarga bez odpowiedzi (${agoWords(d.days, w)}): ${d.text}${d.handle === null ? '' : `; ${answerWith(d.handle)}`}`,
  'complaint-how': (d) => answerWith(d.handle),
  'complaint.which': () => 'Która skarga?',
  'complaint.aged': (d, w) => `${d.text} (${agoWords(d.days, w)})`,
  'complaint.heading': (d, w) => `${d.name}, ${agoWords(d.days, w)}: ${d.text}`,
  'complaint.advice': () => 'Najpierw oddech i żadnej ostrej riposty: ostre słowo to często prośba o uwagę.',
  'complaint.noted': (d) => `Najpierw oddech: ostre słowo to często prośba o uwagę. Gdy zrobisz z tym coś pożytecznego: rapport log ${d.handle} complaint --answer`,
  'complaint.core': () => 'O co tak naprawdę chodzi?',
  'complaint.done': () => 'Co pożytecznego udało się z tym zrobić?',
  'complaint.done-needed': () => 'Choćby jedna drobna rzecz. Ctrl-C zostawia skargę otwartą.',
  'complaint.answered': (d, w) => `Zapisano: ${d.name}, odpowiedź na skargę ${d.days === 0 ? 'tego samego dnia' : `po ${w.formats.counted(d.days, { ...daysOf, one: 'dniu', few: 'dniach', many: 'dniach' })}`}: ${d.done}`,
} satisfies Partial<Catalogue>;
