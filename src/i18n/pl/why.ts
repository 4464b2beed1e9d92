import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { answers } from './forms.ts';
import { signalAbouts } from './signal-abouts.ts';

const labels: Readonly<Record<CoreMessages['why-label']['label'], string>> = { watches: 'Czego pilnuje', says: 'Co mówi', since: 'Od kiedy', thresholds: 'Progi', source: 'Źródło' };
const rough = (value: number, w: Words): string => w.formats.number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
/** More than this is simply much. */
const MUCH = 10_000;

const signalNames = (signals: readonly string[], w: Words): string => w.formats.list(signals.map((signal) => w.tell({ id: 'signal-name', data: { signal } })));

/** The numbers behind a warning, in Polish. */
export const why = {
  'signal-about': (d) => signalAbouts[d.signal] ?? d.signal,
  'nothing-stands': (d, w) => (d.asked.length === 0 ? 'Nie ma ostrzeżeń.' : `Nie ma ostrzeżenia „${signalNames(d.asked, w)}”.${d.others.length === 0 ? '' : ` Trwa: ${signalNames(d.others, w)}.`}`),
  'why-history': (d) => `Dotąd przeglądów z ocenami: ${d.checks}, zapisanych kontaktów: ${d.contacts}. Oceny mówią coś od 16 przeglądów, rytm kontaktów od 8 kontaktów.`,
  'why-label': (d) => labels[d.label],
  'why-since': (d, w) => (d.since <= d.raised ? `około ${w.formats.dayAndYear(d.since)}; pierwsza wzmianka ${w.formats.dayAndYear(d.raised)}` : `pierwsza wzmianka ${w.formats.dayAndYear(d.raised)}; to, co mówi teraz, trwa od około ${w.formats.dayAndYear(d.since)}`),
  'why-thresholds': (d, w) => Object.entries(d.thresholds).map(([name, value]) => `${d.signal}.${name} ${w.formats.number(value)}`).join(', '),
  'why-heading': () => 'Oceny',
  'why-evidence': (d, w) => `Przeglądów: ${d.checks}, od ${w.formats.dayAndYear(d.first)} do ${w.formats.dayAndYear(d.last)}. Siła faktów przemawiających za spadkiem: ${d.evidence > MUCH ? `ponad ${w.formats.number(MUCH)}` : rough(d.evidence, w)}. U stabilnego klienta sięga ${rough(d.amber, w)} mniej więcej raz na rok i wtedy pada ostrzeżenie; ${rough(d.red, w)}, raz na jakieś cztery lata, to już alarm.${d.set === null ? '' : ` Obie liczby uwzględniają, jak często i jak równo padają tu pytania; trait-drift.amber, ${rough(d.set, w)}, dotyczy przeglądów prawie codziennych.`}`,
  'why-before': (d, w) => `Przed ${w.formats.dayAndYear(d.start)}`,
  'why-after': () => 'Od tego dnia',
  'why-mean': (d, w) => `${rough(d.mean, w)} (${w.formats.counted(d.answers, answers)})`,
  'why-seen': (d, w) => (d.all === null
    ? `Spadku o jeden punkt, nawet we wszystkich pytaniach, jeszcze by nie było widać: za mało przeglądów (${d.checks}).`
    : `Co byłoby już widać przy dotychczasowych przeglądach: spadek o jeden punkt we wszystkich pytaniach, jeśli zaczął się najpóźniej ${w.formats.dayAndYear(d.all)}; w jednym pytaniu${d.item === null ? '' : ` (${w.item(d.item).name})`}${d.one === null ? ' jeszcze nie' : `, jeśli najpóźniej ${w.formats.dayAndYear(d.one)}`}.`),
} satisfies Partial<Catalogue>;
