import type { CoreMessages } from '../../core/messages.ts';
import type { Role, Side, TouchOutcome, TouchType } from '../../core/facts.ts';
import type { Catalogue, Words } from '../words.ts';
import { agoWords, untilWeekday, whenWords } from './days.ts';
import { clients, days, daysOf, workingDays, workingDaysOf } from './forms.ts';

export const touchNames: Readonly<Record<TouchType, string>> = {
  contact: 'kontakt', call: 'telefon', visit: 'wizyta', meeting: 'spotkanie', message: 'wiadomość', meal: 'obiad', proposal: 'propozycja', report: 'raport',
};
export const roleNames: Readonly<Record<Role, string>> = { decider: 'decyduje', sponsor: 'wspiera', user: 'korzysta', staff: 'zespół', finance: 'finanse', other: 'inna rola' };
const outcomeNames: Readonly<Record<TouchOutcome, string>> = { held: '', planned: 'w planie', declined: 'odmowa', moved: 'zmiana terminu', 'no-reply': 'bez odpowiedzi' };
export const phaseNames: Readonly<Record<CoreMessages['phase']['phase'], string>> = { new: 'nowy', active: 'aktywny', paused: 'wstrzymany', ended: 'zakończony' };
/** Nouns have three genders, so what became of a contact stands beside it: "wizyta (odmowa)". */
export const touchWords = (touch: TouchType, outcome: TouchOutcome): string => (outcome === 'held' ? touchNames[touch] : `${touchNames[touch]} (${outcomeNames[outcome]})`);
export const who = (by: Side): string => (by === 'us' ? 'z twojej inicjatywy' : 'z ich inicjatywy');
/** What is written comes from somebody: "wiadomość, od nich". */
export const began = (touch: TouchType, by: Side): string => (touch !== 'message' && touch !== 'proposal' && touch !== 'report' ? who(by) : by === 'us' ? 'od ciebie' : 'od nich');
/** What we asked for they declined: "spotkanie (odmowa z ich strony)". */
export const declined = (touch: TouchType, by: Side): string => `${touchNames[touch]} (${outcomeNames.declined} z ${by === 'us' ? 'ich' : 'twojej'} strony)`;
export const promiseOf = (by: Side): string => (by === 'us' ? 'twoja obietnica' : 'ich obietnica');
export const quote = (text: string): string => `„${text}”`;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Names may end in one: "Acme S.A." */
export const fullStop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
const fewNames = 3;
/** "Acme, Baltic, Corvin i jeszcze 7" */
export const namesWords = (names: readonly string[], w: Words): string => w.formats.list(names.length <= fewNames + 1 ? names : [...names.slice(0, fewNames), `jeszcze ${names.length - fewNames}`]);
const usually = (usual: number | null, w: Words): string => (usual === null ? '' : `, zwykle ${w.formats.number(usual)}`);

/** Why a client is due, and the short fact beside a name. */
const reasons = {
  'words': (d) => d.text,
  'item-name': (d, w) => w.item(d.item).name,
  'item-words': (d, w) => `${w.item(d.item).name}: ${d.text}`,
  'meeting-today': (d) => `${touchNames[d.touch]} ${d.time === null ? 'dziś' : `o ${d.time}`}`,
  'low-pulse': (d, w) => `puls ${d.value} na 5, ${d.days < 2 ? agoWords(d.days, w) : w.formats.day(d.on)}`,
  'never-checked': () => 'jeszcze bez przeglądu',
  'since-check': (d, w) => (d.days === 1 ? `ostatni przegląd ${whenWords(d.on, d.day, w)}` : `${w.formats.counted(d.days, workingDays)} od ostatniego przeglądu`),
  'your-turn': () => 'ich kolej',
  'away-until': (d, w) => `dni wolne do ${w.formats.day(d.until, d.near)}`,
  'paused-until': (d, w) => (d.until === null ? 'przerwa' : `przerwa do ${w.formats.day(d.until)}`),
  'invoice-late': (d, w) => `faktura ${w.formats.counted(d.days, days)} po terminie`,
  'promise-overdue': (d) => `twoja obietnica: ${d.text}`,
  'contact-fresh': (d, w) => `${touchNames[d.touch]} ${agoWords(d.days, w)}, ${began(d.touch, d.by)}`,
  'new-client': (d) => `nowy, tydzień ${d.week}`,
  'no-contact-recorded': () => 'brak zapisanych kontaktów',
  'silent': (d, w) => `cisza od ${w.formats.counted(d.days, daysOf)}${usually(d.usual, w)}`,
  'promise-due': (d, w) => `${d.days === 0 ? 'twoja obietnica na dziś' : `twoja obietnica, ${w.formats.counted(d.days, days)} po terminie`}: ${d.text}`,
  'promise-next': (d) => `${untilWeekday(d.due)}: ${d.text}`,
  'never-looked-at': (d, w) => `jeszcze bez przeglądu, już ${w.formats.counted(d.days, workingDays)}`,
  'not-looked-at': (d, w) => `bez przeglądu od ${w.formats.counted(d.days, workingDaysOf)}`,
} satisfies Partial<Catalogue>;

const statusHeadings: Readonly<Record<CoreMessages['status-heading']['heading'], string>> = {
  needs: 'Czeka na ciebie', warnings: 'Ostrzeżenia', promised: 'Twoje obietnice', today: 'Na dziś', unknown: 'Nie wiadomo',
};
const strengthWords = { forming: 'nawyk się tworzy', firm: 'nawyk jest mocny', fading: 'nawyk słabnie' } as const;

/** The status. */
const status = {
  'streak': (d, w) => (d.current === 0 ? (d.best === 0 ? 'Jeszcze bez serii' : `Teraz bez serii, najdłuższa: ${w.formats.counted(d.best, workingDays)}`)
    : `Seria: ${w.formats.counted(d.current, workingDays)}, ${strengthWords[d.word]}`),
  'status-heading': (d) => statusHeadings[d.heading],
  'more-needs': (d) => `i jeszcze ${d.count}`,
  'reasons': (d, w) => d.reasons.map((reason) => w.tell(reason)).join('; '),
  'more-rows': (d) => `i jeszcze ${d.count}`,
  'rest': (d, w) => fullStop(`Nic pilnego: ${namesWords(d.names, w)}`),
  'left': (d, w) => fullStop(`${d.later ? 'Na inny dzień' : 'W kolejce'}: ${namesWords(d.names, w)}`),
  'no-active-clients': () => 'Żaden klient nie jest teraz aktywny. Aby kogoś dodać: rapport client add',
  'no-clients': () => 'rapport co rano pyta, co zmienisz na lepsze dla każdego klienta, i wcześnie ostrzega, kiedy relacja słabnie. Zacznij od: rapport check',
  'next-step': (d, w) => (d.open.length > 0 ? `Jesteś w połowie, zostało: ${namesWords(d.open, w)}. Dalej: rapport check` : d.done ? 'Na dziś to wszystko.' : !d.expected ? 'Dziś dzień wolny.' : d.current === 0 || d.keepBy === null
    ? 'Zacznij od: rapport check' : `Utrzymaj serię ${d.keepBy === d.day ? 'dziś' : untilWeekday(d.keepBy)}: rapport check`),
} satisfies Partial<Catalogue>;

const columns: Readonly<Record<CoreMessages['column']['column'], string>> = { handle: 'Skrót', name: 'Kto', phase: 'Stan', 'last-check': 'Ostatni przegląd', role: 'Rola', 'known-since': 'Znana od', 'last-contact': 'Ostatni kontakt', key: 'Klucz', value: 'Wartość', source: 'Skąd', meaning: 'Znaczenie', item: 'Temat', family: 'Rodzina', question: 'Pytanie' };
const cardLabels: Readonly<Record<CoreMessages['card-label']['label'], string>> = {
  handle: 'Skrót', since: 'Klient', share: 'Udział w przychodach', contract: 'Umowa do', 'check-every': 'Przegląd', 'contact-every': 'Kontakt', people: 'Ludzie', aliases: 'Inne nazwy', weight: 'Waga',
};

/** Lists and cards. */
const lists = {
  'history-title': () => 'Co zapisano',
  'history-empty': () => 'Niczego takiego nie zapisano.',
  'history-more': (d) => `i jeszcze ${d.count}: rapport history --limit ${d.all}`,
  'client-count': (d, w) => `${w.formats.counted(d.count, clients)}${d.ended === 0 ? '' : `, zakończonych: ${d.ended}`}`,
  'column': (d) => columns[d.column],
  'card-label': (d) => cardLabels[d.label],
  'phase': (d) => phaseNames[d.phase],
  'on-day': (d, w) => w.formats.dayAndYear(d.on),
  'people': (d) => d.people.map(({ name, role }) => (role === null ? name : `${name} (${roleNames[role]})`)).join(', '),
  'share': (d, w) => w.formats.percent(d.share),
  'every-working-days': (d, w) => (d.days === 1 ? 'co dzień roboczy' : `co ${w.formats.counted(d.days, workingDays)}`),
  'every-days': (d, w) => (d.days === 1 ? 'codziennie' : `co ${w.formats.counted(d.days, days)}`),
  'weight': (d, w) => `${w.item(d.item).name} ${d.weight}`,
} satisfies Partial<Catalogue>;

/** What the core says, in Polish. */
export const coreWords = { ...reasons, ...status, ...lists };
