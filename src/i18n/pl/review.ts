import { addDays } from '../../core/calendar.ts';
import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { choices } from './bands.ts';
import { fullStop, quote } from './core.ts';
import { fromDay } from './days.ts';
import { outcomes } from './facts.ts';
import { days, hours, incidents, invoicesOf, minutes } from './forms.ts';
import { conditionWords } from './review-conditions.ts';

const headings: Readonly<Record<CoreMessages['review-heading']['heading'], string>> = {
  flags: 'Czerwone flagi', boundaries: 'Granice', cost: 'Ile to kosztuje, ostatnie 12 miesięcy', gift: 'Co dają', years: 'Rok po roku', decisions: 'Wcześniejsze decyzje', before: 'Spojrzenie wstecz', owed: 'Otwarte w obie strony', conditions: 'Co musiałoby być prawdą, by ich utrzymać',
};
const labels: Readonly<Record<CoreMessages['review-label']['label'], string>> = {
  'money': 'Faktury', 'complaints': 'Skargi', 'minds': 'Zmiany zdania', 'missed': 'Ich niedotrzymane obietnice', 'disagreements': 'Kontakty sporne', 'time': 'Zapisany czas', 'share': 'Udział w przychodach', 'markers': 'Doradca', 'good-words': 'Dobre słowa', 'bad-words': 'Złe słowa', 'coffee': 'Kawa',
};
const rows: Readonly<Record<CoreMessages['review-row']['row'], string>> = {
  'ratings': 'Cechy, średnio na 5', 'contacts': 'Kontakty', 'theirs': 'Z ich inicjatywy', 'disagreements': 'Sporne', 'late': 'Faktury po terminie', 'complaints': 'Skargi', 'flags': 'Czerwone flagi', 'missed-by-them': 'Ich niedotrzymane obietnice', 'missed-by-us': 'Twoje niedotrzymane obietnice',
};

const ruleWords = ({ rule, times, item }: CoreMessages['decision.flag'], w: Words): string => {
  if (rule === 'many') return `${w.formats.counted(times, incidents)} w krótkim czasie, ostatnie: ${w.item(item).name}`;
  return `${w.item(item).name}${times > 1 ? `, ${times} razy` : ''}`;
};

const whenToDecide = ({ threat, due, day }: CoreMessages['decision-open'], w: Words): string => {
  if (threat) return 'nikt nie musi się na to godzić, zdecyduj dziś';
  if (due === null) return 'pora ją podjąć';
  return due === addDays(day, 1) ? 'prześpij się z tym i zdecyduj jutro lub później' : `prześpij się z tym; pora na decyzję ${fromDay(due, w)}`;
};

/** One count wherever the steps of a decision are counted. */
const stepsDone = ({ done, partly, of }: { readonly done: number; readonly partly: number; readonly of: number }): string => `kroki zrobione: ${done} z ${of}${partly === 0 ? '' : `, częściowo: ${partly}`}`;

const becameWords = ({ flags, ...progress }: CoreMessages['review-decision']): string => {
  const parts = [progress.of === 0 ? '' : stepsDone(progress), flags === 0 ? '' : `czerwone flagi od tego czasu: ${flags}`].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
};

const progressWords = ({ choice, open, handle, ...progress }: CoreMessages['review-progress']): string => {
  const plan = `Decyzja: ${choices[choice]} (${stepsDone(progress)}).`;
  if (open > 0) return `${plan} Aby coś odhaczyć: rapport promise ${handle} --settle`;
  return choice === 'hand-over' || choice === 'let-go' ? `${plan} Sprawa jest zamknięta; aby zakończyć ją i tutaj: rapport client end ${handle}` : `${plan} Czy to pomogło?`;
};

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

/** The page on which a decision is taken. */
const page = {
  'review-title': (d) => `${d.name}: bilans`,
  'review-heading': (d) => headings[d.heading],
  'review-label': (d) => labels[d.label],
  'review-money': (d, w) => joined([d.late === 0 ? '' : `po terminie ${d.late} z ${w.formats.counted(d.of, invoicesOf)}, średnio o ${w.formats.counted(d.days, days)}`, d.disputed === 0 ? '' : `sporne: ${d.disputed}`]),
  'review-count': (d) => String(d.count),
  'review-part': (d) => `${d.part} z ${d.of}`,
  'review-minutes': (d, w) => (d.minutes < 120 ? w.formats.counted(d.minutes, minutes) : w.formats.counted(Math.round(d.minutes / 60), hours)),
  'review-voice': (d, w) => `${quote(d.text)} (${w.formats.day(d.on, d.near)})`,
  'review-coffee': (d, w) => `${d.yes ? 'chętnie' : 'raczej nie'} (${w.formats.day(d.on, d.near)})`,
  'review-year': (d) => `${d.year}${d.soFar ? ' dotąd' : ''}`,
  'review-days-before': () => 'Dni wcześniej',
  'review-before': (d) => `${d.from}-${d.to}`,
  'review-row': (d) => rows[d.row],
  'review-cell': (d, w) => (d.value === null ? '?' : w.formats.number(d.value)),
  'review-decision': (d, w) => `${choices[d.choice]}${d.until === null ? '' : ` do ${w.formats.day(d.until, d.near)}`}: ${d.reason}${becameWords(d)}`,
  'plan-followed': (d, w) => `decyzja: ${choices[d.choice]}${d.until === null ? '' : ` do ${w.formats.day(d.until, d.near)}`}, ${stepsDone(d)}`,
  'plan-step': (d, w) => `Następny krok: ${fullStop(`${d.text}${d.due === null ? '' : `, do ${w.formats.day(d.due, d.near)}`}`)}`,
  'decision-taken': (d, w) => `decyzja: ${choices[d.choice]}${d.until === null ? '' : ` do ${w.formats.day(d.until, d.near)}${d.until <= d.near ? ', termin minął' : ''}`}: ${d.reason}${d.of === 0 ? '' : ` (${stepsDone(d)})`}`,
  'review-looking-back': (d, w) => `Wynik (${w.formats.day(d.on, d.near)}): ${outcomes[d.what]}. Jak było przedtem, co trzydzieści dni.`,
  'review-invoice': (d, w) => `niezapłacona faktura ${d.number}${d.due === null ? '' : `, termin ${w.formats.day(d.due, d.near)}`}`,
  'review-condition': (d, w) => conditionWords[d.item] ?? `to się już nie zdarza: ${w.item(d.item).name}`,
  'review-condition-money': () => 'płacą w umówionym terminie i pytają, zanim podważą fakturę',
  'review-condition-promises': () => 'co obiecują, to przychodzi, a jeśli nie, mówią o tym przed terminem',
  'review-condition-talk': () => 'rozmowy kończą się ustaleniem, kto, co i na kiedy, a nie sporem',
  'review-recovered': (d, w) => `Naprawę widać: oceny rosną ${fromDay(d.since, w)}. Plan zrobił swoje; zdecyduj, co teraz.`,
  'review-progress': (d) => progressWords(d),
  'review-how': (d) => `Aby zdecydować: rapport review ${d.handle} --decide keep --until <day> --reason "..."`,
} satisfies Partial<Catalogue>;

/** Red flags, boundaries and decisions, in Polish. */
export const review = {
  ...page,
  'review-open': (d, w) => `decyzja czeka: ${w.tell(d.why)}${d.threat ? '; nikt nie musi się na to godzić' : ''}`,
  'boundaries-title': () => 'Granice',
  'boundaries-none': () => 'Nie ma jeszcze żadnej granicy. Zdecyduj zawczasu, czego nie robisz: rapport boundary add "bez telefonów po 20:00"',
  'boundaries-how': () => 'Zdarzenie wbrew którejś z nich: rapport flag <client> <item> "..." --boundary <number>',
  'boundary-line': (d, w) => `${d.text} (${[
    d.name, `od ${w.formats.day(d.on, d.near)}`, d.ended === null ? null : `koniec ${w.formats.day(d.ended, d.near)}`, d.incidents.length === 0 ? 'bez zdarzeń' : `${w.formats.counted(d.incidents.length, incidents)}, ostatnie ${w.formats.day(d.incidents.at(-1)!, d.near)}`,
  ].filter((part) => part !== null).join('; ')})`,
  'decision.flag': (d, w) => `${ruleWords(d, w)} (${w.formats.day(d.on, d.near)})`,
  'decision.invoices': (d) => `faktury po terminie lub sporne: ${d.odd} z ostatnich ${d.of}`,
  'decision.again': (d, w) => `nadszedł termin decyzji z ${w.formats.day(d.on, d.near)} (${choices[d.choice]})`,
  'decision-open': (d, w) => `decyzja czeka: ${w.tell(d.why)}${d.handle === null && !d.threat && d.due === null ? '' : `; ${whenToDecide(d, w)}`}${d.handle === null ? '' : `: rapport review ${d.handle}`}`,
} satisfies Partial<Catalogue>;
