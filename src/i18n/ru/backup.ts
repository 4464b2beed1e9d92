import type { Day } from '../../core/calendar.ts';
import type { Catalogue, Words } from '../words.ts';
import { clients, factsWord } from './grammar.ts';

interface Counts { readonly clients: number; readonly facts: number }
const countWords = (d: Counts, w: Words): string => `${w.formats.counted(d.clients, clients)}, ${w.formats.counted(d.facts, factsWord)}`;
/** "24 ноября 2026, 08:30": by the clock of the place where it was made. */
const madeWords = (made: string, w: Words): string => `${w.formats.dayAndYear(made.slice(0, 10) as unknown as Day)}, ${made.slice(11, 16)}`;

function forgottenWords(forgotten: number, withForgotten: boolean): readonly string[] {
  if (forgotten === 0) return [];
  const since = `С тех пор удалено клиентов: ${forgotten}`;
  return [withForgotten ? `${since}. Они вернутся.` : `${since}. Так и останется; вернуть и их: --with-forgotten`];
}

/** What backing up and restoring say. */
export const backup = {
  'backup.done': (d, w) => `Копия записана в ${d.file} и прочитана обратно: ${countWords(d, w)}. В ней каждое слово, без шифра.`,
  'backup.replace': (d) => `${d.file} уже есть. Заменить?`,
  'backup.declined': () => 'Ничего не записано.',
  'restore.goes': (d, w) => [
    `Копия от ${madeWords(d.made, w)}: ${countWords(d, w)}.`,
    d.aside === null ? `В ${d.store} пока пусто.` : `Она займёт место того, что там сейчас: ${countWords(d.now, w)}. Прежнее уйдёт в ${d.store}/${d.aside} и останется там, пока вы его не удалите.`,
    ...forgottenWords(d.forgotten, d.withForgotten),
  ].join('\n'),
  'restore.ask': () => 'Поставить копию на место?',
  'restore.outcome': (d, w) => (d.outcome !== 'agreed' ? 'Ничего не изменено.' : [
    `Восстановлено: ${countWords(d, w)}.`,
    ...(d.aside === null ? [] : [`Прежнее лежит в ${d.store}/${d.aside}`]),
    ...(d.withForgotten ? [] : forgottenWords(d.forgotten, false)),
    ...(d.settings ? ['Вместе с ней пришли предпочтения.'] : []),
  ].join('\n')),
} satisfies Partial<Catalogue>;
