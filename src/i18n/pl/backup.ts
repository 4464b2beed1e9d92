import type { Catalogue, Words } from '../words.ts';
import { clients, entries } from './forms.ts';

interface Counts { readonly clients: number; readonly facts: number }

const UNCHANGED = 'Niczego nie zmieniono.';
const countWords = (d: Counts, w: Words): string => `${w.formats.counted(d.clients, clients)}, ${w.formats.counted(d.facts, entries)}`;

/** "24 lis 2026, 08:30": by the clock of the place where it was made. */
const madeWords = (made: string, w: Words): string => `${w.formats.dayAndYear(made.slice(0, 10) as Parameters<Words['formats']['dayAndYear']>[0])}, ${made.slice(11, 16)}`;

function forgottenWords(forgotten: number, withForgotten: boolean, w: Words): readonly string[] {
  if (forgotten === 0) return [];
  const since = `Od tamtej pory zapomniano: ${w.formats.counted(forgotten, clients)}.`;
  return [withForgotten ? `${since} Wszystko o nich wróci.` : `${since} Tak zostanie. Aby to też wróciło: --with-forgotten`];
}

/** What backing up and restoring say, in Polish. */
export const backup = {
  'backup.done': (d, w) => `Kopia zapasowa jest w ${d.file}, odczytana na próbę: ${countWords(d, w)}. Zawiera każde słowo i nie jest zaszyfrowana.`,
  'backup.replace': (d) => `${d.file} już istnieje. Zastąpić?`,
  'backup.declined': () => 'Niczego nie zapisano.',

  'restore.goes': (d, w) => [
    `Kopia zapasowa z ${madeWords(d.made, w)}: ${countWords(d, w)}.`,
    d.aside === null ? `W ${d.store} jeszcze nic nie ma.` : `Zastąpi to, co jest teraz: ${countWords(d.now, w)}. Obecne dane przejdą do ${d.store}/${d.aside} i zostaną tam, aż je usuniesz.`,
    ...forgottenWords(d.forgotten, d.withForgotten, w),
  ].join('\n'),
  'restore.ask': () => 'Przywrócić tę kopię?',
  'restore.outcome': (d, w) => (d.outcome !== 'agreed' ? UNCHANGED : [
    `Przywrócono: ${countWords(d, w)}.`,
    ...(d.aside === null ? [] : [`Poprzednie dane są w ${d.store}/${d.aside}`]),
    ...(d.withForgotten ? [] : forgottenWords(d.forgotten, false, w)),
    ...(d.settings ? ['Wróciły też upodobania.'] : []),
  ].join('\n')),
} satisfies Partial<Catalogue>;
