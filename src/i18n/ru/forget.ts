import type { Day } from '../../core/calendar.ts';
import type { Catalogue, Words } from '../words.ts';
import { describeFact } from './facts.ts';
import { entries, factsWord } from './grammar.ts';

function between(first: Day | null, last: Day | null, w: Words): string {
  if (first === null || last === null) return '';
  return first === last ? ` (${w.formats.dayAndYear(first)})` : ` (с ${w.formats.dayAndYear(first)} по ${w.formats.dayAndYear(last)})`;
}

/** What forgetting a client says. */
export const forget = {
  'forget.goes': (d, w) => `${d.name} (${d.handle}): ${w.formats.counted(d.facts, factsWord)} за ${w.formats.counted(d.days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}${between(d.first, d.last, w)}, ${w.formats.counted(d.people, { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })}${d.drafts === 0 ? '' : `, ещё не сохранено: ${w.formats.counted(d.drafts, entries)}`}. Удалится всё.`,
  'forget.mentions': (d, w) => `Имя встречается ещё: ${w.formats.counted(d.count, entries)} в других местах, решать вам:`,
  'forget.mention': (d, w) => `  ${w.formats.dayAndYear(d.fact.on)}, ${d.name === null ? '' : `${d.name}, `}${d.fact.kind === 'amendment' ? 'исправление' : d.fact.kind === 'retraction' ? 'отменено' : describeFact(d.fact, w)}`,
  'forget.mentions-how': (d) => `${d.more === 0 ? '' : `И ещё ${d.more}. `}Чтобы убрать такую запись насовсем, удалите её строку в журнале; id и клиента покажет: rapport client forget ${d.handle} --dry-run --json`,
  'forget.for-good': () => 'Это насовсем: undo не вернёт, и другие устройства с этим хранилищем тоже перестанут это читать. Ваши выгрузки и копии в других местах и старые версии в git или у службы синхронизации останутся.',
  'forget.ask': (d) => `Удалить всё о клиенте ${d.name}?`,
  'forget.outcome': (d, w) => (d.outcome === 'agreed'
    ? `О клиенте ${d.name} всё удалено.${d.mentions === 0 ? '' : ` Имя ещё встречается в других местах: ${w.formats.counted(d.mentions, entries)}.`}`
    : 'Ничего не удалено.'),
  'forget.remains': (d) => ['Осталось от удалённых клиентов и не читается:', ...d.paths.map((path) => `  ${path}`)].join('\n'),
  'forget.remains-ask': () => 'Удалить?',
  'forget.remains-outcome': (d) => (d.outcome === 'agreed' ? 'Остатки удалённых клиентов удалены.' : 'Ничего не удалено.'),
} satisfies Partial<Catalogue>;
