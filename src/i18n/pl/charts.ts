import type { PromiseState } from '../../core/chart-blocks.ts';
import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, DataOf, Words } from '../words.ts';
import { checks, days } from './forms.ts';

const headings: Readonly<Record<CoreMessages['chart-heading']['heading'], string>> = { year: 'Ostatni rok', 'traits-of-all': 'Cechy w ostatnim roku' };
const names: Readonly<Record<CoreMessages['chart-name']['chart'], string>> = { year: 'Przeglądy i kontakty', rhythm: 'Dni między kontaktami', promises: 'Ostatnie obietnice' };
const promiseStates: Readonly<Record<PromiseState, string>> = { kept: 'dotrzymana', partly: 'częściowo', missed: 'niedotrzymana', open: 'otwarta', overdue: 'po terminie' };
const columns: Readonly<Record<DataOf<'chart.column'>['column'], string>> = {
  step: 'Do dnia', mean: 'Średnia', month: 'Miesiąc', checks: 'Przeglądy', contacts: 'Kontakty', contact: 'Kontakt', gap: 'Dni od poprzedniego',
  side: 'Kto', promise: 'Obietnica', on: 'Dzień', outcome: 'Wynik', item: 'Temat', answers: 'Odpowiedzi', day: 'Dzień', state: 'Stan',
};
const key: Readonly<Record<DataOf<'chart.key'>['sign'], string>> = {
  checked: 'przegląd', contact: 'kontakt', both: 'jedno i drugie', usual: 'jak było zwykle', warning: 'tu padło ostrzeżenie', over: 'ostrzeżenie, które minęło', mean: 'średnia twoich ocen, 5 to najlepiej',
};
const means: Readonly<Record<number, string>> = { 7: 'tygodnia', 14: 'dwóch tygodni', 28: 'czterech tygodni', 91: 'kwartału' };
const usually = ({ low, high }: { low: number; high: number }, w: Words): string => (low === high ? w.formats.number(low) : `od ${w.formats.number(low)} do ${w.formats.number(high)}`);
const sentences = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
const fromTo = ({ from, to }: Pick<DataOf<'chart.year'>, 'from' | 'to'>, w: Words): string => `od ${w.formats.dayAndYear(from)} do ${w.formats.dayAndYear(to)}`;

/** What stands beside the charts, in Polish. */
export const charts = {
  'chart-heading': (d) => headings[d.heading],
  'chart-name': (d) => names[d.chart],
  'series-note': (d, w) => `${d.last === null ? `ostatnia ocena ${w.formats.counted(d.days, days)} temu` : `${w.formats.number(d.last)} w ostatnich czterech tygodniach`}${d.usual === null ? '' : `, zwykle ${usually(d.usual, w)}`}`,
  'rhythm-note': (d, w) => `${d.silent === 0 ? 'kontakt dziś' : `teraz ${d.silent}`}${d.agreed !== null ? `, umówione ${d.agreed}` : d.usual !== null ? `, zwykle ${w.formats.number(d.usual)}` : ''}`,
  'promises-of': (d) => (d.by === 'us' ? 'Twoje obietnice' : 'Ich obietnice'),
  'kept-note': (d) => (d.of === 0 ? 'żadna jeszcze nie rozliczona' : `dotrzymane ${d.kept} z ${d.of}${d.partly === 0 ? '' : `, częściowo ${d.partly}`}`),

  'chart.figures': () => 'Liczby',
  'chart.figures-of': (d) => `do wykresu: ${d.chart}`,
  'chart.column': (d) => columns[d.column],
  'chart.series': (d, w) => sentences([
    `Średnie z ${means[d.stepDays] ?? `${d.stepDays} dni`} na skali od 1 do 5, gdzie 5 to najlepiej, ${fromTo(d, w)}.`,
    d.usual === null ? '' : `Przedtem zwykle ${usually(d.usual, w)}.`,
    d.gaps === 0 ? '' : `Przerwy bez żadnej oceny: ${d.gaps}.`,
  ]),
  'chart.trend': (d, w) => `Ostatnie odpowiedzi od 1 do 5, od najdawniejszej: ${d.values.map((value) => (value === null ? 'brak' : w.formats.number(value))).join(', ')}.`,
  'chart.year': (d, w) => `Czas ${fromTo(d, w)}: ${w.formats.counted(d.checks, checks)}, dni z kontaktem: ${d.contacts}.`,
  'chart.year-count': (d, w) => `${w.formats.counted(d.days, days)}, tydzień po tygodniu`,
  'chart.rhythm': (d, w) => sentences([
    `Kontakty ${fromTo(d, w)}: ${d.contacts}; najdłuższa przerwa: ${w.formats.counted(d.longest, days)}.`,
    d.usual === null ? '' : `Zwykle: ${w.formats.counted(d.usual, days)}.`,
    `Od ostatniego: ${w.formats.counted(d.silent, days)}.`,
  ]),
  'chart.outcomes': (d) => d.rows.map(({ label, note }) => `${label}: ${note}.`).join(' '),
  'chart.calendar': (d, w) => `Czas ${fromTo(d, w)}: ${d.states.map(({ state, days: count }) => `${state} ${count}`).join(', ')}.`,
  'chart.mark': (d, w) => `${d.over === null ? w.formats.day(d.on, d.near) : `od ${w.formats.day(d.on, d.near)} do ${w.formats.day(d.over, d.near)}`}: ${d.text}`,
  'chart.key': (d) => key[d.sign],
  'promise-state': (d) => promiseStates[d.state],
  'report.written': (d) => `Zapisano w ${d.file}`,
  'report.opened': (d) => `Otwarto ${d.file}`,
  'report.no-browser': () => 'Nie udało się uruchomić przeglądarki: otwórz ten plik samodzielnie albo podaj przeglądarkę w RAPPORT_BROWSER.',
  'report.replace': (d) => `${d.file} już istnieje. Zastąpić?`,
  'report.kept': () => 'Zostaje, jak jest.',
  'html.made': (d, w) => `Z programu rapport, według tego, co zapisano do ${w.formats.dayAndYear(d.day)}.`,
} satisfies Partial<Catalogue>;
