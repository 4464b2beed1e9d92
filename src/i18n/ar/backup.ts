import type { Day } from '../../core/calendar.ts';
import type { Catalogue, Words } from '../words.ts';
import { clients, facts } from './counts.ts';
import { command, isolated } from './isolated.ts';

interface Counts { readonly clients: number; readonly facts: number }

const countWords = (held: Counts, w: Words): string => `${w.formats.counted(held.clients, clients.plain)}، ${w.formats.counted(held.facts, facts.plain)}`;
/** "24 نوفمبر 2026، الساعة 08:30": by the clock of the place where it was made. */
const madeWords = (made: string, w: Words): string => `${w.formats.dayAndYear(made.slice(0, 10) as Day)}، الساعة ${made.slice(11, 16)}`;

function forgottenWords(forgotten: number, withForgotten: boolean, w: Words): readonly string[] {
  if (forgotten === 0) return [];
  const those = `فيها عملاء نُسوا بعدها (${w.formats.counted(forgotten, clients.plain)})`;
  return [withForgotten ? `${those}، وسيعودون.` : `${those}، ويبقون منسيين. لإعادتهم أيضًا: ${command('--with-forgotten')}`];
}

/** What backing up and restoring say, in Arabic. */
export const backup = {
  'backup.done': (d, w) => `نسخة احتياطية في ${isolated(d.file)}، وقد قُرئت للتأكد: ${countWords(d, w)}. فيها كل كلمة، بلا تشفير.`,
  'backup.replace': (d) => `${isolated(d.file)} موجود من قبل. أيُستبدل؟`,
  'backup.declined': () => 'لم يُكتب شيء.',

  'restore.goes': (d, w) => [
    `نسخة ${madeWords(d.made, w)}: ${countWords(d, w)}.`,
    d.aside === null ? `لا شيء في ${isolated(d.store)} بعد.` : `تحل محل ما هنا الآن: ${countWords(d.now, w)}. وينتقل هذا إلى ${isolated(`${d.store}/${d.aside}`)} ويبقى هناك حتى حذفه بيدك.`,
    ...forgottenWords(d.forgotten, d.withForgotten, w),
  ].join('\n'),
  'restore.ask': () => 'أتوضع النسخة في مكانها؟',
  'restore.outcome': (d, w) => (d.outcome !== 'agreed' ? 'لم يتغيّر شيء.' : [
    `عادت النسخة: ${countWords(d, w)}.`,
    ...(d.aside === null ? [] : [`ما كان هنا صار في ${command(`${d.store}/${d.aside}`)}`]),
    ...(d.withForgotten ? [] : forgottenWords(d.forgotten, false, w)),
    ...(d.settings ? ['وجاءت معها التفضيلات.'] : []),
  ].join('\n')),
} satisfies Partial<Catalogue>;
