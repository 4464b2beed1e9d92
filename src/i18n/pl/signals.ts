import type { Role } from '../../core/facts.ts';
import type { Catalogue, Words } from '../words.ts';
import { beganWords, sincePart } from './days.ts';
import { atEqualClients, checks, contacts as contactForms, days, daysOf, inChecks, workingDays, workingDaysOf } from './forms.ts';

/** Names on screen, by signal id. */
const names: Readonly<Record<string, string>> = {
  'trait-drift': 'oceny w dół', 'trait-recovery': 'oceny w górę', 'contact-gap': 'cisza', 'contact-thinning': 'rzadsze kontakty',
  'contact-too-often': 'zbyt częste kontakty', 'client-silent': 'sami się nie odzywają', 'declined-twice': 'odwołane spotkania', disagreement: 'więcej sporów',
  sameness: 'powtórki', 'same-ratings': 'jednakowe oceny', 'promises-slipping': 'słabiej z obietnicami', 'contract-end': 'koniec umowy',
  'no-surprise': 'nic nowego od nas', 'single-thread': 'tylko jedna osoba', 'people-change': 'zmiana osób', payment: 'płatności',
  'complaint-open': 'otwarta skarga', 'our-change': 'zmiana po naszej stronie', stale: 'bez oceny', 'red-flag': 'czerwona flaga', coffee: 'bez kawy',
  'voice-gap': 'ich słowa a nasze oceny', 'weaker-year': 'słabiej niż rok temu', 'own-absence': 'bez przeglądu', concentration: 'zależność',
  fading: 'przygasanie',
};

const roles: Readonly<Record<Role, string>> = {
  decider: 'decyduje', sponsor: 'wspiera cię', user: 'korzysta z twojej pracy', staff: 'zespół', finance: 'finanse', other: 'twój kontakt',
};

/** "pół punktu", after "około": what the scale can carry, no more. */
export function roughPoints(points: number): string {
  const quarters = Math.round(points * 4);
  if (quarters <= 1) return 'ćwierć punktu';
  if (quarters === 2) return 'pół punktu';
  if (quarters === 3) return 'trzy czwarte punktu';
  const halves = Math.round(points * 2);
  if (halves === 2) return 'jeden punkt';
  if (halves === 3) return 'półtora punktu';
  return halves % 2 === 0 ? `${halves / 2} punkty` : `${(halves - 1) / 2} i pół punktu`;
}

const lowerBy = (points: number, which: 'niższe' | 'wyższe'): string => `${which} mniej więcej o ${roughPoints(points)}`;

function itemNames(items: readonly string[], w: Words): string {
  return w.formats.list(items.map((item) => w.item(item).name));
}

const contacts = {
  'signal.contact-gap': (d, w) => `cisza od ${w.formats.counted(d.days, workingDaysOf)}${d.usual !== null ? `, zwykle ${w.formats.number(d.usual)}` : d.agreed !== null ? `; umówiony kontakt co ${w.formats.counted(d.agreed, days)}` : ''}`,
  'signal.contact-thinning': (d, w) => `kontakt co ${w.formats.counted(d.now, workingDays)}${beganWords(d.began)} wcześniej co ${w.formats.number(d.before)}`,
  'signal.contact-too-often': (d, w) => `${w.formats.counted(d.ours, contactForms)} z twojej inicjatywy w trzy tygodnie, zwykle ${w.formats.number(d.usual)}, a z ich nie więcej niż dotąd`,
  'signal.client-silent': (d) => `z ich inicjatywy ${d.theirs === 0 ? 'żaden' : d.theirs} z ostatnich ${d.of} kontaktów; wcześniej ${d.theirsBefore} z ${d.ofBefore}`,
  'signal.declined-twice': (d, w) => `spotkania odwołane lub przełożone ${d.times} razy z rzędu od ${w.formats.day(d.since)}`,
  'signal.disagreement': (d) => `spory w ${d.disagreements} z ostatnich ${d.of} kontaktów, częściej niż u nich zwykle`,
  'signal.disagreement-items': (d, w) => `złe oceny ${d.looks} razy z rzędu: ${itemNames(d.items, w)}`,
  'signal.single-thread': (d, w) => `wszystkie kontakty z trzech miesięcy (${w.formats.number(d.contacts)}) przez jedną osobę: ${d.person}`,
  'signal.decider-unknown': () => 'nie wiadomo, kto decyduje',
  'signal.decider-unseen': (d, w) => `${d.person} (decyduje): bez spotkania od ${w.formats.counted(d.days, daysOf)}`,
  'signal.people-change': (d) => `${d.name}${d.role === null ? '' : ` (${roles[d.role]})`} ${d.left ? 'już tam nie pracuje' : 'ma teraz inne obowiązki'}`,
} satisfies Partial<Catalogue>;

const dealings = {
  'signal.promises-slipping': (d) => `twoje obietnice dotrzymane: ${d.kept} z ostatnich ${d.of}`,
  'signal.promises-overdue': (d) => `twoje obietnice po terminie: ${d.overdue}`,
  'signal.contract-end': (d, w) => (d.days >= 0 ? `umowa kończy się ${w.formats.dayAndYear(d.until)} i nie wiadomo, co dalej` : `umowa skończyła się ${w.formats.dayAndYear(d.until)} i nie wiadomo, co dalej`),
  'signal.no-surprise': (d, w) => `od ${w.formats.counted(d.days, daysOf)} nic ponad oczekiwania`,
  'signal.payment': (d, w) => `z ostatnich ${d.of} faktur ${[d.late > 0 ? `${d.late} po terminie` : '', d.disputed > 0 ? w.formats.counted(d.disputed, { one: 'sporna', few: 'sporne', many: 'spornych', other: 'spornej' }) : ''].filter(Boolean).join(', ')}`,
  'signal.complaint-open': (d, w) => `skarga bez odpowiedzi od ${w.formats.counted(d.days, workingDaysOf)}`,
  'signal.our-change': (d, w) => (d.told ? `klient wie o zmianie po naszej stronie, a od ${w.formats.counted(d.days, workingDaysOf)} nikt nie pyta, jak mu z nią` : `zmiana po naszej stronie, o której od ${w.formats.counted(d.days, workingDaysOf)} nikt im nie mówi`),
  'signal.red-flag': (d, w) => (d.rule === 'many' ? `czerwone flagi: ${d.times} w krótkim czasie, ostatnia: ${w.item(d.item).name}` : `czerwona flaga: ${w.item(d.item).name}${d.times > 1 ? `, ${d.times} razy` : ''}`),
  'signal.coffee': () => 'drugi raz z rzędu bez ochoty na kawę z nimi',
  'signal.voice-gap': (d) => `ich słowa brzmią gorzej niż twoje oceny z tych samych tygodni, mniej więcej o ${roughPoints(d.ours - d.theirs)}`,
  'signal.concentration-share': (d, w) => `${d.name}: ${w.formats.percent(d.share)} twoich przychodów`,
  'signal.concentration-spread': (d, w) => `twoje przychody rozkładają się jak przy ${w.formats.counted(Math.max(1, Math.round(d.clients)), atEqualClients)}`,
} satisfies Partial<Catalogue>;

const ratings = {
  'signal.trait-drift': (d, w) => `oceny ${lowerBy(d.points, 'niższe')}${beganWords(d.began)} ${d.items.length === 0 ? 'w kilku pytaniach po trochu' : `najwyraźniej: ${itemNames(d.items, w)}`}`,
  'signal.trait-recovery': (d, w) => `oceny ${lowerBy(d.points, 'wyższe')}${d.items.length === 0 ? beganWords(d.began, '') : `${beganWords(d.began)} najwyraźniej: ${itemNames(d.items, w)}`}`,
  'signal.stale': (d, w) => `bez oceny od trzech rund: ${itemNames(d.items, w)}`,
  'signal.sameness': (d) => `${d.same} z ostatnich ${d.of} odpowiedzi to prawie powtórki albo zdania bez skutku dla nich`,
  'signal.same-ratings': (d, w) => `ta sama ocena we wszystkim, w pośpiechu, w ${w.formats.counted(d.checks, inChecks)} z rzędu`,
  'signal.weaker-year': (d) => `oceny z tego roku ${lowerBy(d.points, 'niższe')} niż rok temu`,
  'signal.own-absence': (d, w) => `bez przeglądu od ${w.formats.counted(d.days, workingDaysOf)}`,
} satisfies Partial<Catalogue>;

const evidence = {
  'evidence.rating': (d, w) => `${w.item(d.item).name} ${d.value}, zwykle ${d.usual}`,
  'evidence.yes-no': (d, w) => `${w.item(d.item).name}: ${d.value ? 'tak' : 'nie'}`,
  'evidence.reached': (d, w) => `już ${w.formats.counted(d.days, days)}`,
  'evidence.last-check': () => 'ostatni przegląd',
  'evidence.last-look': (d, w) => `${w.item(d.item).name}: trzy rundy bez oceny`,
  'evidence.overdue': (d, w) => `obiecane na ${w.formats.day(d.due)}: ${d.text}`,
  'evidence.invoice': (d, w) => `faktura ${d.number}: ${[d.lateDays > 0 ? `${d.paid ? 'zapłacona' : 'dziś już'} ${w.formats.counted(d.lateDays, days)} po terminie` : '', d.disputed ? 'sporna' : ''].filter(Boolean).join(', ')}`,
  'evidence.answer': (d) => d.text,
  'evidence.share': (d, w) => `${d.name} ${w.formats.percent(d.share)}`,
  'evidence.year': (d, w) => `${d.year === 'now' ? 'rok od tego dnia' : 'rok do tego dnia'}, ${w.formats.counted(d.checks, checks)}, średnio ${w.formats.number(Math.round(d.mean * 10) / 10)}`,
} satisfies Partial<Catalogue>;

/** What signals say, in Polish. Sentences begin small: a name or a heading stands before them. */
export const signals = {
  'signal-name': (d) => names[d.signal] ?? d.signal,
  'story.fading': (d) => `relacja przygasa ${sincePart(d.since, d.asOf)}`,
  ...contacts,
  ...dealings,
  ...ratings,
  ...evidence,
} satisfies Partial<Catalogue>;
