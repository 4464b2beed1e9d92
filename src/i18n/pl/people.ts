import type { Catalogue } from '../words.ts';
import { roleNames } from './core.ts';
import { agoWords } from './days.ts';
import { days } from './forms.ts';

/** Who the people of a client are, in Polish. */
export const people = {
  'people-title': (d) => `${d.name}: ludzie`,
  'people-none': (d) => `Nikt stamtąd nie jest jeszcze znany. Aby kogoś dodać: rapport client people ${d.handle} add "..." --role decider`,
  'role': (d) => (d.role === null ? 'nieznana' : roleNames[d.role]),
  'person-seen': (d, w) => (d.on === null ? 'brak zapisanych' : `${w.formats.day(d.on, d.day)}, ${agoWords(d.days, w)}`),
  'people-unseen': (d, w) => `dawno bez kontaktu: ${w.formats.list(d.people.map(({ name, days: count }) => `${name} (${w.formats.counted(count, days)})`))}.`,
  'people-gone': () => 'Już tam nie pracują',
  'person-gone': (d, w) => `${d.role === null ? '' : `${roleNames[d.role]}, `}odejście ${w.formats.dayAndYear(d.left)}`,
  'people-how': (d) => `Aby to zmienić: rapport client people ${d.handle} add "..." --role user; albo left, albo role, i nazwisko`,

  'people.add-ask': (d) => `${d.client}: nikt znany nie nazywa się ${d.name}. Dodać?`,
  'people.add-yes': () => 'tak',
  'people.add-no': () => 'tylko w tym wpisie',
  'people.role-ask': (d) => `${d.name}: jaka to rola?`,
  'people.role': (d) => roleNames[d.role],
  'people.role-unknown': () => 'nieznana',
  'people.lost': (d) => ({
    decider: `Odchodzi osoba, która decyduje o twojej pracy (${d.name}). Dowiedz się, kto przychodzi na jej miejsce, i spotkajcie się w ciągu dwóch tygodni.`,
    sponsor: `Odchodzi osoba, która cię wspiera (${d.name}). Dowiedz się, kto teraz za tobą stoi, i spotkajcie się w ciągu dwóch tygodni.`,
    only: `${d.client}: wszystkie kontakty szły przez jedną osobę (${d.name}). Zadzwoń tam dziś i zapytaj, z kim masz teraz rozmawiać.`,
  })[d.loss],
} satisfies Partial<Catalogue>;
