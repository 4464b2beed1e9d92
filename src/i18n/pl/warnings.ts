import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue } from '../words.ts';
import { atClients, clients, warningsWord } from './forms.ts';

const labels: Readonly<Record<CoreMessages['drift-label']['label'], string>> = { warning: 'Ostrzeżenie', note: 'Notka', chance: 'Przypadek', evidence: 'Fakty', 'next-step': 'Dalej', seen: 'Znane' };
const months = { one: 'miesiąc', few: 'miesiące', many: 'miesięcy', other: 'miesiąca' };

/** How warnings are shown, in Polish. */
export const warnings = {
  'drift-title': () => 'Ostrzeżenia',
  'timeline-title': () => 'Przed czym ostrzegał i kiedy',
  'timeline-reading': () => 'Każde stoi pod dniem, w którym padło po raz pierwszy, w ostatnim brzmieniu.',
  'drift-label': (d) => labels[d.label],
  'dated-facts': (d, w) => d.facts.map(({ on, fact }) => `${w.formats.day(on, d.asOf)}: ${w.tell(fact)}`).join('; '),
  'seen-on': (d, w) => `${w.tell({ id: 'signal-name', data: { signal: d.signal } })}, ${w.formats.dayAndYear(d.on)}; wróci tylko z nowymi faktami`,
  'finding-run': (d, w) => `${w.tell(d.said)} (${d.cleared === null ? 'trwa' : `minęło ${w.formats.dayAndYear(d.cleared)}`}${d.acknowledged === null ? '' : `, znane od ${w.formats.dayAndYear(d.acknowledged)}`})`,
  'no-warnings': (d, w) => `Nie ma ostrzeżeń, pod obserwacją: ${w.formats.counted(d.clients, clients)}. To nie dowód, że wszystko jest dobrze.${d.handle === null ? '' : ` Co byłoby już widać: rapport drift why ${d.handle}`}`,
  'no-warnings-ever': () => 'Dotąd nie byłoby o czym mówić.',
  'by-chance': (d, w) => `Przy ${w.formats.counted(d.clients, atClients)} mniej więcej ${d.warnings === 1 ? 'jedno ostrzeżenie' : w.formats.counted(d.warnings, warningsWord)} na ${d.months === 1 ? 'miesiąc' : w.formats.counted(d.months, months)} to przypadek.`,
  'how-to-see': (d) => `Sprawa wyjaśniona? rapport drift ack ${d.handle} ${d.signal} --reason "..."`,
  'warning-line': (d, w) => (d.story === null ? d.signs.map((sign) => w.tell(sign.message)).join('; ') : `${w.tell(d.story)}: ${d.signs.map(({ signal }) => w.tell({ id: 'signal-name', data: { signal } })).join(', ')}`),
  'chance-alone': (d) => `u stabilnego klienta zdarza się tak mniej więcej raz na ${d.years === 1 ? 'rok' : 'cztery lata'}`,
  'more-warnings': (d) => `i jeszcze ${d.count}: rapport drift`,
  'open-warning': () => 'otwarte ostrzeżenie',
} satisfies Partial<Catalogue>;
