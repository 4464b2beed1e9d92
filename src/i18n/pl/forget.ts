import type { Day } from '../../core/calendar.ts';
import type { Catalogue, Words } from '../words.ts';
import { describeFact } from './facts.ts';
import { daysOf, entries, people } from './forms.ts';

const KEPT = 'Niczego nie usunięto.';

function between(first: Day | null, last: Day | null, w: Words): string {
  if (first === null || last === null) return '';
  return first === last ? ` (${w.formats.dayAndYear(first)})` : ` (od ${w.formats.dayAndYear(first)} do ${w.formats.dayAndYear(last)})`;
}

/** What forgetting a client says, in Polish. */
export const forget = {
  'forget.goes': (d, w) =>
    `${d.name} (${d.handle}): ${w.formats.counted(d.facts, entries)} z ${w.formats.counted(d.days, daysOf)}${between(d.first, d.last, w)}, ${w.formats.counted(d.people, people)}${d.drafts === 0 ? '' : `, jeszcze niezapisane: ${w.formats.counted(d.drafts, entries)}`}. Wszystko to zniknie.`,
  'forget.mentions': (d, w) => `Nazwa pada też gdzie indziej (${w.formats.counted(d.count, entries)}). To zostaje, decyzja należy do ciebie:`,
  'forget.mention': (d, w) => `  ${w.formats.dayAndYear(d.fact.on)}, ${d.name === null ? '' : `${d.name}, `}${d.fact.kind === 'amendment' ? 'poprawka' : d.fact.kind === 'retraction' ? 'cofnięcie' : describeFact(d.fact, w)}`,
  'forget.mentions-how': (d) => `${d.more === 0 ? '' : `I jeszcze ${d.more}. `}Aby usunąć taki wpis na dobre, usuń jego wiersz z dziennika; id i klienta pokaże: rapport client forget ${d.handle} --dry-run --json`,
  'forget.for-good': () => 'To na zawsze: undo tego nie przywróci, a urządzenia z tymi samymi danymi też przestaną to czytać. Nie rusza to eksportów i kopii zapasowych w innych miejscach ani starych wersji, które trzyma git albo usługa synchronizacji.',
  'forget.ask': (d) => `${d.name}: usunąć wszystko?`,
  'forget.outcome': (d, w) => (d.outcome === 'agreed'
    ? `Zapomniano: ${d.name}${d.mentions === 0 ? '' : `; nazwa pada jeszcze gdzie indziej (${w.formats.counted(d.mentions, entries)})`}`
    : KEPT),
  'forget.remains': (d) => ['Resztki po zapomnianych klientach, już nieczytane:', ...d.paths.map((path) => `  ${path}`)].join('\n'),
  'forget.remains-ask': () => 'Usunąć je?',
  'forget.remains-outcome': (d) => (d.outcome === 'agreed' ? 'Usunięto resztki po zapomnianych klientach.' : KEPT),
} satisfies Partial<Catalogue>;
