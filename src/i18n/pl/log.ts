import type { Catalogue, DataOf } from '../words.ts';
import { touchNames } from './core.ts';

type What = DataOf<'log.what'>['what'];
type Asked = DataOf<'log.ask-words'>['what'];

const whats: Readonly<Record<What, string>> = {
  ...touchNames,
  contact: 'inny kontakt', idea: 'pomysł', noticed: 'spostrzeżenie', voice: 'ich słowa', complaint: 'skarga', invoice: 'faktura', change: 'zmiana po twojej stronie', outcome: 'wynik',
};
const turnouts: Readonly<Record<DataOf<'log.turnout'>['turnout'], string>> = {
  ours: 'z twojej inicjatywy', theirs: 'z ich inicjatywy', declined: 'odmowa', moved: 'zmiana terminu', 'no-reply': 'bez odpowiedzi', planned: 'w planie',
};
const questions: Readonly<Record<Asked, (name: string) => string>> = {
  idea: (name) => `${name}: jaki masz pomysł?`,
  noticed: (name) => `${name}: co rzuca się w oczy?`,
  voice: () => 'Co mówią, ich słowami?',
  complaint: (name) => `${name}: na co się skarżą?`,
  invoice: () => 'Jaki numer ma faktura?',
  change: () => 'Co się zmienia po twojej stronie?',
};

/** Recording one fact, asked for, in Polish. */
export const log = {
  'log.ask-whom': () => 'O kogo chodzi?',
  'log.ask-whom-hint': () => 'nazwa albo jej początek',
  'log.ask-what': () => 'Co to było?',
  'log.what': (d) => whats[d.what],
  'log.turnout': (d) => turnouts[d.turnout],
  'log.ask-day': () => 'Na który dzień?',
  'log.ask-day-hint': () => 'np. friday albo 2027-06-30 14:00',
  'log.day-needed': () => 'Dzień od dziś w przód, np. friday albo 2027-06-30 14:00.',
  'log.ask-words': (d) => questions[d.what](d.name),
  'log.words-needed': () => 'Potrzebne choć kilka słów. Ctrl-C kończy bez wpisu.',
  'log.ask-outcome': () => 'Co wyszło z tej pracy?',
  'log.ask-invoice': () => 'Co z nią?',
  'log.invoice': (d) => ({ new: 'nowa', paid: 'dziś zapłacona', disputed: 'podważają ją' })[d.state],
  'log.ask-due': () => 'Jaki ma termin?',
  'log.ask-due-hint': () => 'np. friday albo 2027-06-30; Enter: nie podano',
  'log.lost': (d) => `Zapisz dlaczego, póki pamiętasz: rapport log ${d.handle} noticed "..."${d.ended ? '' : `; gdy współpraca już się skończy (${d.name}): rapport client end ${d.handle}`}`,
} satisfies Partial<Catalogue>;
