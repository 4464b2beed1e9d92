import type { Words } from '../words.ts';

interface Counts { readonly clients: number; readonly facts: number }

function countWords({ clients, facts }: Counts, w: Words): string {
  return `${w.formats.counted(clients, { one: 'client', other: 'clients' })}, ${w.formats.counted(facts, { one: 'fact', other: 'facts' })}`;
}

/** "24 Nov 2026, 08:30": by the clock of the place where it was made. */
function madeWords(made: string, w: Words): string {
  return `${w.formats.dayAndYear(made.slice(0, 10) as Parameters<Words['formats']['dayAndYear']>[0])}, ${made.slice(11, 16)}`;
}

function forgottenWords(forgotten: number, withForgotten: boolean, w: Words): readonly string[] {
  if (forgotten === 0) return [];
  const clients = `${w.formats.counted(forgotten, { one: 'client', other: 'clients' })} in it ${forgotten === 1 ? 'was' : 'were'} forgotten since`;
  return [withForgotten ? `${clients} and ${forgotten === 1 ? 'comes' : 'come'} back.` : `${clients} and ${forgotten === 1 ? 'stays' : 'stay'} so. To bring ${forgotten === 1 ? 'that one' : 'them'} back as well: --with-forgotten`];
}

/** What backing up and restoring say. */
export const backup = {
  'backup.done': (d: Counts & { file: string }, w: Words) => `Backed up to ${d.file}, and read back: ${countWords(d, w)}. It holds every word, not encrypted.`,
  'backup.replace': (d: { file: string }) => `${d.file} is there already. Replace it?`,
  'backup.declined': () => 'Nothing was written.',

  'restore.goes': (d: Counts & { made: string; store: string; aside: string | null; now: Counts; forgotten: number; withForgotten: boolean }, w: Words) => [
    `Backup of ${madeWords(d.made, w)}: ${countWords(d, w)}.`,
    d.aside === null ? `There is nothing in ${d.store} yet.` : `It takes the place of what is there now: ${countWords(d.now, w)}. That moves to ${d.store}/${d.aside} and stays there until you delete it.`,
    ...forgottenWords(d.forgotten, d.withForgotten, w),
  ].join('\n'),
  'restore.ask': () => 'Put the backup in place?',
  'restore.outcome': (d: Counts & { outcome: 'agreed' | 'shown' | 'declined'; store: string; aside: string | null; forgotten: number; withForgotten: boolean; settings: boolean }, w: Words) => (d.outcome !== 'agreed' ? 'Nothing was changed.' : [
    `Restored: ${countWords(d, w)}.`,
    ...(d.aside === null ? [] : [`What was there is in ${d.store}/${d.aside}`]),
    ...(d.withForgotten ? [] : forgottenWords(d.forgotten, false, w)),
    ...(d.settings ? ['Preferences came with it.'] : []),
  ].join('\n')),
};
