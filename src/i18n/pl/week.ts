import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { capital } from './core.ts';
import { choices } from './bands.ts';

const headings: Readonly<Record<CoreMessages['week-heading']['heading'], string>> = {
  learned: 'Czego się dowiadujesz', changed: 'Lepiej czy gorzej', visit: 'Kogo odwiedzić', stop: 'Z czego zrezygnować', quiet: 'Po cichu', decisions: 'Otwarte decyzje',
};
const nothing: Readonly<Record<CoreMessages['week-nothing']['heading'], string>> = {
  learned: 'Z tego tygodnia nie zapisano ani ich słów, ani spostrzeżeń, ani niczego zrobionego.',
  changed: 'Żadne ostrzeżenie nie doszło i żadne nie ustało. To nie dowód, że wszystko jest dobrze.',
  visit: 'Nie wskazuje na to żadne ostrzeżenie, a z tymi, którzy decydują, było spotkanie w ostatnich czterech tygodniach, albo nie są znani.',
};
const keptBy: Readonly<Record<CoreMessages['week-kept']['what'], string>> = { intention: 'zrobione', ours: 'twoja obietnica dotrzymana', theirs: 'ich obietnica dotrzymana' };
const changes: Readonly<Record<CoreMessages['week-change']['change'], string>> = { worse: 'nowe', graver: 'poważniej', better: 'lepiej' };

const stopWords = ({ about, name, said }: CoreMessages['week-stop'], w: Words): string => {
  const fact = said === null ? '' : w.tell(said);
  switch (about) {
    case 'contacts': return `Bez którego z twoich kontaktów z ${name} nikt by nic nie stracił? ${capital(fact)}.`;
    case 'answers': return `Co robisz dla ${name} z przyzwyczajenia? ${capital(fact)}.`;
    case 'ratings': return `Czy można przestać oceniać ${name} bez zastanowienia? ${capital(fact)}.`;
    case 'effects': return `${fact} Bez czego z tego nikt by nic nie stracił?`;
    case 'nothing': return 'Zapisy na nic nie wskazują. Bez czego z tego tygodnia nikt by nic nie stracił?';
    default: return about satisfies never;
  }
};

/** Friday's page, in Polish. */
export const week = {
  'week-title': (d, w) => `Tydzień, ${d.from === d.to ? w.formats.day(d.from) : w.formats.range(d.from, d.to)}`,
  'week-heading': (d) => headings[d.heading],
  'week-begun': (d) => `Ten tydzień dopiero się zaczął. Poprzedni: rapport week --as-of ${d.before}`,
  'week-nothing': (d) => nothing[d.heading],
  'week-kept': (d) => `${keptBy[d.what]}${d.partly ? ' częściowo' : ''}: ${d.text}${d.effect === null ? '' : `; co się zmieniło: ${d.effect}`}`,
  'week-more': (d) => `i jeszcze ${d.count}`,
  'week-change': (d, w) => `${changes[d.change]}: ${w.tell(d.said)}`,
  'week-over': (d, w) => `ustało: ${w.formats.list(d.signals.map((signal) => w.tell({ id: 'signal-name', data: { signal } })))}`,
  'week-decided': (d, w) => `decyzja: ${choices[d.choice]}${d.until === null ? '' : ` do ${w.formats.day(d.until, d.near)}`}`,
  'week-stop': (d, w) => stopWords(d, w),
  'week-effects': (d) => `Zrobione zamiary: ${d.of}, z tego bez zapisanego skutku: ${d.without}.`,
  'week-offer': () => 'To był ostatni przegląd tygodnia. Pięć minut, by spojrzeć wstecz: rapport week',
} satisfies Partial<Catalogue>;
