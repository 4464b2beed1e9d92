import type { BandName } from '../../core/bands/band.ts';
import type { TouchType } from '../../core/facts.ts';
import type { CoreMessages, Message } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { bandName } from './bands.ts';
import { noteWords } from './ask.ts';
import { began, capital, declined, fullStop, phaseNames, promiseOf, quote, roleNames, touchNames, touchWords } from './core.ts';
import { agoWords } from './days.ts';
import { sounds } from './facts.ts';
import { checks, days, daysOf } from './forms.ts';
import { roughPoints } from './signals.ts';

const labels: Readonly<Record<CoreMessages['label']['label'], string>> = {
  client: 'Klient', people: 'Ludzie', contract: 'Umowa', next: 'Następne', 'last-meeting': 'Ostatnie spotkanie', 'last-contact': 'Ostatni kontakt', 'last-check': 'Ostatni przegląd', streak: 'Seria', due: 'Na dziś', 'their-view': 'Ich zdanie', 'last-surprise': 'Niespodzianka',
};
const headings: Readonly<Record<CoreMessages['heading']['heading'], string>> = {
  'promises': 'Obietnice', 'voices': 'Ich słowa', 'bring': 'Co przynieść', 'ask': 'O co zapytać', 'noticed': 'Spostrzeżenia', 'unknown': 'Nie wiadomo', 'stands': 'Stan relacji', 'warnings': 'Ostrzeżenia', 'words-and-ratings': 'Ich słowa a twoje oceny',
  'intentions': 'Twoje zamiary', 'contacts': 'Ostatnie kontakty', 'notes': 'Notatki', 'answers': 'Twoje odpowiedzi', 'calendar': 'Dni z przeglądem',
};
/** What follows "od". */
const touchesOf: Readonly<Record<TouchType, string>> = {
  contact: 'kontaktu', call: 'telefonu', visit: 'wizyty', meeting: 'spotkania', message: 'wiadomości', meal: 'obiadu', proposal: 'propozycji', report: 'raportu',
};
const states = { open: 'otwarte', kept: 'zrobione', partly: 'częściowo', missed: 'niezrobione' } as const;
const sides = (names: readonly BandName[], w: Words): string => w.formats.list(names.map((name) => bandName(name).toLowerCase()));
/** The next step as a sentence; a command that ends it is copied, and has no full stop. */
const nextWords = (next: Message, w: Words): string => (next.id !== 'decision-open' ? w.tell(next) : next.data.handle === null ? fullStop(capital(w.tell(next))) : capital(w.tell(next)));
/** Less than half a point between their words and ours is no difference. */
const besideOurs = (gap: number, ours: number, w: Words): string => `${Math.abs(gap) < 0.5 ? 'blisko twoich ocen' : `mniej więcej o ${roughPoints(Math.abs(gap))} ${gap < 0 ? 'poniżej' : 'powyżej'} twoich ocen`} z tamtych tygodni (${w.formats.number(ours)} na 5)`;
const markers = (word: string, items: readonly string[], w: Words): string => (items.length === 0 ? '' : `${word}: ${w.formats.list(items.map((item) => w.item(item).name))}`);
const scoreWords = (score: number | null): string => (score === null ? '' : ` (${score} na 10)`);
const withWords = (people: readonly string[], w: Words): string => (people.length === 0 ? '' : `, ${w.formats.list(people)}`);

/** The brief before a meeting, in Polish. */
export const briefWords = {
  'brief-title': (d) => d.name,
  'brief-private': () => 'Tylko dla ciebie',
  'heading': (d) => headings[d.heading],
  'heading-since': (d, w) => `Od ${d.touch === null ? '' : `${touchesOf[d.touch]} `}${w.formats.day(d.on, d.near)}`,
  'label': (d) => labels[d.label],
  'client-since': (d, w) => `od ${w.formats.dayAndYear(d.since)}${d.phase === 'active' ? '' : `, ${phaseNames[d.phase]}`}`,
  'person-met': (d, w) => `${d.name}${d.role === null ? '' : ` (${roleNames[d.role]})`}, ${d.days === null ? 'brak zapisanych kontaktów' : `ostatni kontakt ${agoWords(d.days, w)}`}`,
  'more-people': (d) => `i jeszcze ${d.count}`,
  'contract-until': (d, w) => `do ${w.formats.dayAndYear(d.until)}, ${d.days < 0 ? `koniec ${agoWords(-d.days, w)}` : `jeszcze ${w.formats.counted(d.days, days)}`}`,
  'meeting-planned': (d, w) => `${touchNames[d.touch]} ${d.on === d.near ? 'dziś' : w.formats.day(d.on, d.near)}${d.time === null ? '' : ` o ${d.time}`}`,
  'meeting-last': (d, w) => `${d.touch === 'meeting' ? '' : `${touchNames[d.touch]} `}${w.formats.day(d.on, d.near)}${withWords(d.people, w)}`,
  'contact-last': (d, w) => `${d.touch === 'contact' ? '' : `${touchNames[d.touch]} `}${agoWords(d.days, w)}, ${began(d.touch, d.by)}${d.agreed !== null ? `; umówione: co ${w.formats.counted(d.agreed, days)}` : d.usual === null ? '' : `; zwykle co ${w.formats.counted(d.usual, days)}`}`,
  'checked-on': (d, w) => `${w.formats.day(d.on)}, ${agoWords(d.days, w)}`,
  'client-streak': (d, w) => `${w.formats.counted(d.current, checks)} w rytmie, najwięcej ${d.best}`,
  'promise-open': (d, w) => `${promiseOf(d.by)}: ${d.text}${d.due === null ? '' : d.overdueDays > 0 ? `, ${w.formats.counted(d.overdueDays, days)} po terminie` : `, do ${w.formats.day(d.due, d.near)}`}`,
  'idea': (d) => `pomysł: ${d.text}`,
  'proposal': (d) => `propozycja: ${d.text}`,

  'unknown-decider': () => 'kto tam decyduje',
  'unknown-people': () => 'z kim tam pracujesz: nie zapisano żadnej osoby',
  'unknown-contract': () => 'do kiedy trwa umowa',
  'unknown-voice': (d, w) => (d.days === null ? `co o tym myślą: ${d.since === null ? '' : `od ${w.formats.day(d.since, d.near)} `}nie zapisano żadnych ich słów` : `co teraz myślą: ich ostatnie słowa są sprzed ${w.formats.counted(d.days, daysOf)}`),

  'headline': (d, w) => `${fullStop(capital(w.tell(d.where)))}${d.next === null ? '' : ` ${nextWords(d.next, w)}`}`,
  'stands-watch': (d, w) => `jest na co uważać: ${sides(d.bands, w)}`,
  'stands-bad': (d, w) => `jest źle: ${sides(d.bands, w)}`,
  'stands-well': (d, w) => `jest dobrze${d.ownWord ? ', twoim zdaniem' : ''}${d.unknown.length === 0 ? '' : `; jeszcze nie wiadomo: ${sides(d.unknown, w)}`}`,
  'stands-unknown': () => 'za mało wiadomo, by powiedzieć, jak jest',
  'answer-complaint': (d) => `Najpierw odpowiedz na skargę: ${fullStop(d.text)}`,
  'keep-promise': (d) => `Dotrzymaj obietnicy: ${fullStop(d.text)}`,
  'look-first': (d) => `Jeden lub dwa przeglądy już coś powiedzą: rapport check ${d.handle}`,

  'voice-and-ours': (d, w) => `${quote(d.text)}${scoreWords(d.score)}${d.ours === null || d.gap === null ? '' : `; ${besideOurs(d.gap, d.ours, w)}`}`,
  'their-view': (d, w) => `${d.score === null ? `brzmi ${sounds[d.tone ?? 'mixed']}` : `${d.score} na 10`} (${w.formats.day(d.on, d.near)}), ${besideOurs(d.gap, d.ours, w)}`,
  'adviser-markers': (d, w) => `${[markers('tak', d.yes, w), markers('nie', d.no, w), markers('nie wiadomo', d.unknown, w)].filter((part) => part !== '').join('; ')} (${w.formats.day(d.on, d.near)})`,
  'last-surprise': (d, w) => `${agoWords(d.days, w)} (${w.formats.day(d.on, d.near)})`,
  'years-line': (d, w) => `cechy: ${d.years.map(({ year, mean, soFar }, index) => `${w.formats.number(mean)}${index === 0 ? ' na 5' : ''}${soFar ? ' dotąd' : ''} w ${year}`).join(', ')}`,
  'intention': (d) => `${d.text} (${states[d.state]}${d.effect === null ? '' : `: ${d.effect}`})`,
  'contact': (d, w) => `${d.outcome === 'declined' ? declined(d.touch, d.by) : `${touchWords(d.touch, d.outcome)}, ${began(d.touch, d.by)}`}${withWords(d.people, w)}${d.note === null ? '' : `: ${noteWords(d.note)}`}`,
  'voice': (d) => `${quote(d.text)}${scoreWords(d.score)}`,
  'looked-at': (d, w) => `${agoWords(d.days, w)}${d.counts ? '' : ', już się nie liczy'}`,
  'more-warnings-of': (d) => `i jeszcze ${d.count}: rapport report ${d.handle} --more`,
  'brief-more': (d) => `Co za tym stoi, z odpowiedziami i notatkami: rapport report ${d.handle} --more`,
  'nothing-recorded': (d) => `Nic jeszcze nie zapisano.${d.handle === null ? '' : ` Zacznij od: rapport check ${d.handle}`}`,
} satisfies Partial<Catalogue>;
