import { addDays } from '../../core/calendar.ts';
import type { Family } from '../../core/pack.ts';
import type { ConfigKey } from '../../core/settings.ts';
import type { Catalogue, DataOf, Words } from '../words.ts';
import { capital, fullStop, namesWords, phaseNames, quote } from './core.ts';
import { datedWords, whenWords } from './days.ts';
import { describeFact } from './facts.ts';
import { clients, entries, items, lines, minutes, newClients, packs, seconds, workingDays } from './forms.ts';
import { thresholdMeanings } from './threshold-meanings.ts';

const durationWords = (count: number, w: Words): string => (count < 120 ? w.formats.counted(count, seconds) : w.formats.counted(Math.round(count / 60), minutes));
const keptWords = (kept: number, w: Words): string => `Seria: ${w.formats.counted(kept, workingDays)}.`;

/** "Baltic Freight, dziś, telefon, z twojej inicjatywy" */
const entryWords = ({ fact, name, clients: count, isCorrection, day }: DataOf<'undone'>, w: Words): string => {
  const whom = count > 1 ? `${w.formats.counted(count, clients)}, ` : name === null ? '' : `${name}, `;
  return `${isCorrection ? 'poprawka wpisu: ' : ''}${whom}${datedWords(fact.on, day, w)}, ${describeFact(fact, w)}`;
};

const families: Readonly<Record<Family, string>> = { pulse: 'puls', traits: 'cechy', ours: 'nasz wkład', rut: 'rutyna', adviser: 'doradca', reflection: 'namysł', flag: 'czerwona flaga' };
const configMeanings: Readonly<Record<ConfigKey, string>> = {
  locale: 'język: en, ar, pl, ru',
  color: 'kolory: auto, always, never',
  ascii: 'znaki w zwykłym ASCII: true lub false',
  store: 'folder z danymi',
  pager: 'program do długich tekstów; puste: żaden',
  workingDays: 'dni robocze: mon-fri, sun-thu, mon,wed,fri',
  dayStart: 'godzina, o której zaczyna się dzień, 0 do 6',
  focus: 'ilu klientów na dziś, 1 do 10',
  depth: 'ile zestawów pytań: light, normal, thorough',
  question: 'pytanie poranne twoimi słowami',
};

const lineProblems: Readonly<Record<string, string>> = {
  'not-json': 'jest ucięty',
  'checksum': 'zmieniono po zapisaniu',
  'not-utf8': 'nie jest w UTF-8',
  'no-envelope': 'nie ma id, rodzaju albo dnia',
  'link': 'to dowiązanie symboliczne, a za takimi rapport nie idzie',
};

/** What the commands say beside their results. */
export const commands = {
  'yes': () => 'tak',
  'no': () => 'nie',
  'cannot-tell': () => 'trudno powiedzieć',
  'enter-skips': () => 'Enter pomija',
  'when': (d, w) => whenWords(d.on, d.day, w),
  'input.awaited': () => 'Odczyt z terminala; Ctrl-D kończy.',
  'start.no-terminal': () => 'To nie jest terminal, więc pytań nie będzie. W terminalu zacznij od: npm start',
  'journal.unreadable': (d, w) => `Nie da się odczytać części dziennika (${w.formats.counted(d.lines, lines)}), na razie jest pominięta. Zobacz: rapport doctor`,
  'drafts.restored': (d, w) => `Zapisano teraz to, czego wcześniej się nie udało (${w.formats.counted(d.count, entries)}).`,
  'status.short': (d) => `seria ${d.kept}, ${d.open > 0 ? 'w połowie' : d.done ? 'dziś zrobione' : d.due === 0 ? 'nikt nie czeka' : `czeka ${d.due}`}`,

  'morning.title': (d, w) => `${capital(w.formats.longDay(d.day))}${d.kept === 0 ? '' : `, seria: ${w.formats.counted(d.kept, workingDays)}`}`,
  'morning.kept': (d) => `Twoje odpowiedzi są zapisane. Ciąg dalszy: ${['rapport check', ...d.handles].join(' ')}`,
  'morning.nothing-answered': (d) => `Nie ma jeszcze odpowiedzi. Ciąg dalszy: ${['rapport check', ...d.handles].join(' ')}`,
  'check.client': (d, w) => `${d.name} (${d.why.map((reason) => w.tell(reason)).join('; ')})`,
  'check.resumed': (d) => `${d.name} (ciąg dalszy)`,
  'check.named': (d, w) => `${d.name} (${d.lastCheck === null ? 'jeszcze bez przeglądu' : `ostatni przegląd ${whenWords(d.lastCheck, d.day, w)}`})`,
  'check.news': (d) => `Warto wiedzieć. ${fullStop(`${d.name}: ${d.said}`)} ${d.next}`,
  'check.evidence': (d) => `${d.question} Jaki fakt to pokazuje?`,
  'check.all-the-same': () => 'Pięć przeglądów z rzędu z tą samą oceną we wszystkim. Tak jest, czy tak się wypełnia?',
  'check.nothing-noted': (d, w) => `Nic nowego. ${d.lastSheet === d.day ? 'Pytania były już dziś.' : `Pytania były ${whenWords(d.lastSheet, d.day, w)}, dziś bez nich.`}`,
  'check.saved-once': (d, w) => `Zapisano: ${d.name}, ${w.formats.longDay(d.on)}${d.late ? ' (po czasie)' : ''}`,
  'remark.ratings': () => 'Oceny, jeśli dziś są, przyjdą po tym pytaniu. Jeśli to jednak odpowiedź, wpisz ją jeszcze raz.',
  'remark.vague': () => 'A co się dzięki temu u nich zmieni?',
  'remark.repeats': (d, w) => `Prawie to samo było ${whenWords(d.on, d.day, w)}. Co będzie dla nich nowego?`,
  'pulse.previous': (d, w) => `${whenWords(d.on, d.day, w)}: ${d.value ?? '?'}`,
  'intentions.effect': (d) => `${d.name}: co to u nich zmieniło?`,
  'flag.ask': () => 'Czy zdarzyło się coś, na co drugi raz nie będzie zgody?',
  'flag.which': () => 'Co to było?',
  'flag.other': () => 'coś innego',
  'flag.words': () => 'Co powiedziano lub zrobiono?',

  'back.away': (d, w) => `Bez wpisów: ${w.formats.range(d.from, d.to)}. Czy to dni wolne?`,
  'back.need': (d) => `${d.name}: ${d.text}`,
  'back.client': (d) => `  ${d.name} (${d.fact})`,
  'back.ring': (d) => (d.clients === 1 ? 'Zadzwoń dziś:' : 'Zadzwoń dziś, w tej kolejności:'),

  'end.saved': (d, w) => `${d.isAnythingSaved ? 'Zapisano' : 'Nie było czego zapisać'}. ${d.seconds < 1 ? '' : `${capital(durationWords(d.seconds, w))}. `}${keptWords(d.kept, w)}`,
  'end.no-ratings': (d, w) => `Zapisano. Dziś bez ocen. ${keptWords(d.kept, w)}`,
  'end.next': (d, w) => {
    const next = d.next === addDays(d.day, 1) ? 'jutro' : w.formats.weekday(d.next);
    return d.names.length === 0 ? `Następny raz: ${next}.` : fullStop(`${capital(next)}: ${namesWords(d.names, w)}`);
  },
  'end.done': () => 'Na dziś to wszystko.',
  'end.someone': (d) => `Jeśli mimo to chcesz kogoś przejrzeć: rapport check ${d.handle}`,
  'end.nobody': (d) => (d.paused === null ? 'Nie ma aktywnego klienta. Dodaj pierwszego: rapport client add' : `Nie ma aktywnego klienta. Zakończ czyjąś przerwę: rapport client resume ${d.paused}`),

  'first.hello': () => 'rapport co rano pyta, co zmienisz na lepsze dla każdego klienta, i wcześnie ostrzega, kiedy relacja słabnie. Wszystko zostaje na tym komputerze.',
  'first.name': () => 'Kto jest twoim pierwszym klientem?',
  'first.others': () => 'Inni klienci? Po jednej nazwie w wierszu albo wklejona lista.',
  'first.others-hint': () => 'pusty wiersz kończy',
  'first.too-long': (d, w) => `Nazwa może mieć najwyżej 200 znaków. Skróć: ${namesWords(d.names.map((name) => quote(`${[...name].slice(0, 30).join('')}...`)), w)}`,
  'first.days': (d, w) => (d.names.length === 1 ? `${d.names.join('')} to dzień. Jak nazywa się klient?` : `${namesWords(d.names, w)} to dni. Jak nazywają się klienci?`),
  'first.added': (d, w) => `${d.added === 0 ? 'Nikogo nie dodano' : `Dodano: ${w.formats.counted(d.added, clients)}`}${d.known === 0 ? '' : `, już na liście: ${d.known}`}.`,
  'first.cut': (d, w) => fullStop(`Przyjęto bez tego, co stało za nazwą: ${namesWords(d.names, w)}`),
  'first.whole': (d) => `Jeśli to była część nazwy: rapport client edit ${d.handle} --name "..."`,
  'first.expect': () => 'Odtąd około 90 sekund każdego ranka. Po kilku przeglądach każdego klienta będzie już co powiedzieć.',

  'ask.name': () => 'Kto jest nowym klientem?',
  'ask.name-needed': () => 'Potrzebna nazwa.',
  'ask.name-too-long': () => 'Za długa nazwa: najwyżej 200 znaków.',
  'ask.person': (d) => `${d.name}: z kim tam pracujesz?`,
  'ask.name-is-day': () => 'To jest dzień. Potrzebna nazwa.',
  'ask.rhythm': (d) => `${d.name}: jak często zwykle macie kontakt?`,
  'ask.rhythm-name': (d) => ({ daily: 'codziennie', weekly: 'co tydzień', fortnightly: 'co dwa tygodnie', monthly: 'co miesiąc', quarterly: 'co kwartał', varies: 'różnie' })[d.rhythm],
  'ask.contract': (d) => `${d.name}: czy umowa ma koniec? (RRRR-MM-DD)`,
  'ask.day-needed': () => 'Dzień jak 2027-06-30 albo Enter.',
  'ask.day-passed': (d, w) => `${w.formats.dayAndYear(d.day)} już za nami. Dzień, który dopiero będzie, albo Enter.`,
  'client.import-row': (d, w) => [
    `${d.name} (${d.handle})`,
    ...(d.since === null ? [] : [`od ${w.formats.dayAndYear(d.since)}`]),
    ...(d.share === null ? [] : [`${w.formats.percent(d.share)} przychodów`]),
    ...(d.until === null ? [] : [`umowa do ${w.formats.dayAndYear(d.until)}`]),
    ...(d.people.length === 0 ? [] : [`ludzie: ${w.formats.list(d.people)}`]),
  ].join(', '),
  'client.import-known': (d, w) => `Już są, bez zmian: ${w.formats.list(d.names)}`,
  'client.import-ignored': (d, w) => `Kolumny, które nie wchodzą: ${w.formats.list(d.columns)}`,
  'client.import-ask': (d, w) => `Do dodania: ${w.formats.counted(d.count, clients)}. Dodać?`,
  'client.imported': (d, w) => (d.dryRun ? 'Niczego nie dodano: to była próba.' : `Dodano: ${w.formats.number(d.added)}${d.known === 0 ? '' : `, już było: ${w.formats.number(d.known)}`}.`),
  'client.added': (d) => `${fullStop(`Dodano: ${d.name}`)} Skrót do wpisywania: ${d.handle}`,
  'client.changed': (d) => `Zmieniono: ${d.name}`,
  'client.phase': (d, w) => `${d.name}: klient ${phaseNames[d.phase]}${d.until === null ? '' : ` do ${w.formats.dayAndYear(d.until)}`}.`,
  'client.ended-open': (d) => `Wciąż otwarte: ${([[d.ours, 'twoje obietnice'], [d.theirs, 'ich obietnice'], [d.unpaid, 'niezapłacone faktury']] as const).filter(([count]) => count !== 0).map(([count, what]) => `${what}: ${count}`).join(', ')}. Aby zobaczyć: rapport ${d.ours + d.theirs > 0 ? `promise ${d.handle}` : `history ${d.handle} --grep invoice`}`,
  'client.ended': () => 'Aby to cofnąć: rapport undo',
  'log.saved': (d, w) => `Zapisano: ${d.name}, ${datedWords(d.fact.on, d.day, w)}, ${d.fact.kind === 'amendment' || d.fact.kind === 'retraction' ? '' : describeFact(d.fact, w, undefined, d.day)}`,
  'drift.acknowledged': (d, w) => `${d.name}, znane: ${w.formats.list(d.signals.map((signal) => w.tell({ id: 'signal-name', data: { signal } })))}. Wróci tylko z nowymi faktami.`,
  'undone': (d, w) => `Cofnięto: ${fullStop(entryWords(d, w))} Aby przywrócić: rapport undo --back`,
  'undo.ask': (d, w) => `Ostatni wpis na tym urządzeniu nie jest z dziś: ${fullStop(entryWords(d, w))} Cofnąć?`,
  'undo.declined': () => 'Niczego nie cofnięto.',
  'put-back': (d, w) => `Przywrócono: ${fullStop(entryWords(d, w))}`,
  'amended': (d) => `Poprawiono ${d.id}.`,
  'away.saved': (d, w) => `Dni wolne${d.name === null ? '' : `, ${d.name}`}: ${d.from === d.to ? w.formats.longDay(d.from) : w.formats.range(d.from, d.to)}`,
  'import.done': (d, w) => `${d.dryRun ? 'Do zaimportowania' : 'Zaimportowano'}: ${w.formats.counted(d.added, entries)} (${w.formats.counted(d.newClients, newClients)}), już znane: ${d.skipped}.`,
  'export.done': (d, w) => `Zapisano w ${d.file}: ${w.formats.counted(d.count, entries)}.`,
  'doctor.result': (d, w) => [
    `Dane: ${d.store}`,
    `${w.formats.counted(d.clients, clients)}, ${w.formats.counted(d.facts, entries)}.`,
    ...(d.unknown === 0 ? [] : [`Z nowszej wersji rapport: ${w.formats.counted(d.unknown, lines)}, bez zmian.`]),
    ...d.problems.map(({ file, line, problem }) => `${line === 0 ? file : `${file}:${line}`} ${lineProblems[problem] ?? problem}; zostaje, jak jest`),
    ...d.conflictCopies.map((file) => `${file}: kopia po konflikcie, czytana jak reszta`),
    ...d.drafts.map(({ path, facts, isDamaged }) => (isDamaged
      ? `${path}: niezapisane wpisy, których nie da się odczytać w całości; zajrzyj do nich`
      : `${path}: jeszcze niezapisane (${w.formats.counted(facts, entries)}), zapiszą się przy następnym wpisie`)),
    ...d.forgotten.map(({ client, path }) => `${path}: po zapomnianym kliencie, już nieczytane. Aby usunąć: rapport client forget ${client}`),
    ...(d.problems.length === 0 ? ['Wszystkie wiersze da się odczytać.'] : []),
  ].join('\n'),
  'config.saved': (d) => (d.value === null ? `${d.key}: znów wartość domyślna.` : `${d.key}: teraz ${d.value}.`),
  'config.title': () => 'Ustawienia',
  'config.usual-focus': () => '3, a przy więcej niż 8 klientach 2',
  'config.meaning': (d) => configMeanings[d.key],
  'config.more': () => 'Także progi sygnałów: rapport config list --all',
  'config.threshold': (d) => `${thresholdMeanings[d.key]} (od ${d.least} do ${d.most})`,
  'config.source': (d) => ({ option: 'opcja', environment: 'środowisko', settings: 'plik ustawień', book: 'twoje dane', default: 'domyślnie' })[d.source],
  'questions.family': (d) => families[d.family],
  'questions.added': (d, w) => `Dodano pakiet ${d.id}: ${w.formats.counted(d.items, items)}.`,
  'questions.sound': (d, w) => `Sprawdzono: ${w.formats.counted(d.files, packs)}, bez uwag.`,
  'demo.made': (d) => `Sześciu zmyślonych klientów z dwóch lat jest w ${d.path}. Usuń ten folder, kiedy już go nie potrzebujesz. Rozejrzyj się:`,
  'demo.more': (d) => `Całe zwiedzanie: ${d.command}`,
} satisfies Partial<Catalogue>;
