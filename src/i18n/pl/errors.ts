import { CHOICES } from '../../core/facts.ts';
import type { Scale } from '../../core/pack.ts';
import type { Catalogue } from '../words.ts';
import { roleNames } from './core.ts';
import { settled } from './facts.ts';
import { describeFlaw } from './problems.ts';
import { insteads, thingWords } from './things.ts';

/** What the system's codes mean, and what to do about it. */
const causes: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  ENOSPC: ['dysk jest pełny', 'Zrób miejsce i spróbuj jeszcze raz.'],
  EDQUOT: ['twój przydział dysku jest wyczerpany', 'Zrób miejsce i spróbuj jeszcze raz.'],
  EROFS: ['dysk jest tylko do odczytu', 'Pozwól na nim pisać albo wybierz inne miejsce opcją --store.'],
  EACCES: ['brak uprawnień', 'Sprawdź, do kogo to należy, albo wybierz inne miejsce opcją --store.'],
  EPERM: ['brak uprawnień', 'Sprawdź, do kogo to należy, albo wybierz inne miejsce opcją --store.'],
  ENOENT: ['nie ma takiego pliku ani folderu', 'Sprawdź ścieżkę.'],
  EISDIR: ['to jest folder', 'Sprawdź ścieżkę.'],
  ELOOP: ['to dowiązanie symboliczne', 'Postaw w tym miejscu prawdziwy plik albo folder.'],
  ENOTDIR: ['część tej ścieżki to plik', 'Wybierz inne miejsce opcją --store.'],
  EIO: ['dysk zgłasza błąd', 'Zajmij się dyskiem i skopiuj to, co ważne, na inny.'],
};

function causeOf(reason: string): string {
  return causes[reason]?.[0] ?? `system mówi ${reason}`;
}

function remedyOf(reason: string): string {
  return causes[reason]?.[1] ?? 'Spróbuj jeszcze raz albo wybierz inne miejsce opcją --store.';
}

interface Kept { readonly kept?: readonly string[]; readonly lost?: readonly string[] }

/** Where what was typed is now: in a draft, or nowhere but on the screen. */
function keptIn({ kept = [], lost = [] }: Kept): string {
  const safe = kept.length === 0 ? '' : ` To, co wpisano, czeka w ${kept.join(' i ')} i zapisze się przy następnym wpisie.`;
  return lost.length === 0 ? safe : `${safe} Nigdzie nie zapisano, skopiuj stąd: ${lost.join(' ')}`;
}

/** What can be typed for an item of a scale. */
const answersOf: Readonly<Record<Scale, string>> = {
  rating: 'Wpisz od 1 do 5, ? trudno powiedzieć, - nie było okazji.',
  yesno: 'Wpisz y lub n, ? trudno powiedzieć, - nie było okazji.',
  text: 'Tu odpowiada się słowami, opcją --reflect.',
  incident: 'Tego się nie ocenia; aby zapisać: rapport flag',
};

const perhaps = (nearest: readonly string[], before = ''): string => `Może chodzi o ${before}${nearest.join(' lub ')}?`;
const numbered = (candidates: readonly { number: number; text: string }[]): string => candidates.map(({ number, text }) => `${number} (${text})`).join(' lub ');

/** One line each: what is wrong, then what to do. */
export const errors = {
  'error.bug': (d) => `to nasz błąd: ${d.what}. Nic z zapisanych rzeczy nie przepadło. RAPPORT_DEBUG=1 pokaże gdzie.`,
  'error.unknown-command': (d) => `Nie ma polecenia „${d.name}”. ${d.nearest.length > 0 ? perhaps(d.nearest, `${d.group} `) : `Zobacz: ${d.group} --help`}`,
  'error.client-as-command': (d) => `${d.handle} to klient. Strona o nim: rapport report ${d.handle}`,
  'error.no-command': (d) => `Powiedz, co zrobić: ${d.command} ${d.known.join(', ')}.`,
  'error.unknown-option': (d) => `Nie ma opcji ${d.option}. ${d.nearest.length > 0 ? perhaps(d.nearest) : `Zobacz: ${d.command} --help`}`,
  'error.missing-value': (d) => `${d.option} wymaga wartości.`,
  'error.missing-operand': (d) => `Brakuje: ${d.operand}. Wpisz: ${d.usage}`,
  'error.surplus-operand': (d) => `„${d.operand}” to o jedno za dużo. ${d.isPhrase ? 'Kilka słów weź w cudzysłów' : 'Wpisz'}: ${d.usage}`,
  'error.bad-now': (d) => `RAPPORT_NOW to „${d.value}”. Podaj chwilę z przesunięciem strefy, np. 2026-11-24T08:30:00+01:00.`,
  'error.bad-time': (d) => `„${d.value}” to nie godzina. Wpisz HH:MM, np. 14:00.`,
  'error.bad-new-day': (d) => `„${d.value}” to nie dzień, który nadejdzie. Wpisz dzień tygodnia albo RRRR-MM-DD, z godziną, jeśli jest, np. "friday 14:00".`,
  'error.bad-share': (d) => `--share „${d.value}” to nie udział w całości. Wpisz np. 25% albo 0.25.`,
  'error.bad-number': (d) => `${d.option} „${d.value}” to nie liczba${d.whole === true ? ' całkowita' : ''} od ${d.least} do ${d.most}.`,
  'error.bad-pair': (d) => `„${d.value}” to powinny być dwie rzeczy ze znakiem = pośrodku, np. communication=4.`,
  'error.bad-handle': (d) => `„${d.value}” nie może być skrótem. Użyj od 1 do 40 liter, cyfr, kropek i łączników, z literą lub cyfrą na początku.`,
  'error.unknown-value': (d) => `${thingWords(d.option)}: „${d.value}” tu nie pasuje. ${d.meant === null ? '' : `${perhaps([d.meant])} `}Do wyboru: ${d.allowed.map(thingWords).join(', ')}.`,
  'error.ends-before': (d) => `${d.to} wypada przed ${d.from}. Podaj najpierw pierwszy dzień.`,
  'error.one-client': () => 'Przy tych odpowiedziach podaj dokładnie jednego klienta.',
  'error.as-of-writes': () => '--as-of patrzy tylko wstecz. Aby wpisać coś za wcześniejszy dzień, dodaj do odpowiedzi --on <day>.',
  'error.on-without-answers': () => 'Poranek jest zawsze dziś. Za wcześniejszy dzień podaj --on razem z klientem i --answer, --rate albo --input.',
  'error.input-and-answers': () => 'Podaj odpowiedzi przez --input albo opcjami, nie tak i tak.',
  'error.option-not-here': (d) => `${d.option} nie pasuje do: ${thingWords(d.what)}. Pomiń tę opcję.`,
  'error.weight-zero': (d) => `${d.item}: można o to pytać rzadziej, ale nie wcale. Podaj wagę od 0.1 do 10.`,
  'error.client-ended': (d) => `${d.name}: współpraca zakończona. Aby wznowić: rapport client resume ${d.handle}`,
  'error.empty-name': () => 'Nazwa musi mieć choć jedną literę.',
  'error.client-exists': (d) => `${d.name} już tu jest (${d.handle}). Podaj inną nazwę albo zmień tamtego: rapport client edit ${d.handle}`,
  'error.nothing-to-change': () => 'Nie podano, co zmienić. Zobacz: rapport client edit --help',
  'error.words-missing': (d) => `Co to było? Podaj słowa: rapport log ${d.whom} ${d.what} "..."`,
  'error.outcome-or-words': (d) => `Czy „${d.outcome}” to wynik, czy początek twoich słów? Albo ${d.outcome} --note "${d.words}", albo wszystko w cudzysłowie: "${d.outcome} ${d.words}"`,
  'error.minutes-or-words': (d) => `Czy „${d.number}” to liczba minut, czy jedno z twoich słów? Albo ${d.number}m, albo --note "${d.words}"`,
  'error.day-inside': (d) => `Czy „${d.day}” to dzień, czy jedno z twoich słów? Albo ${d.day} na początku, albo wszystko w cudzysłowie: "${d.words}"`,
  'error.with-inside': (d) => `Czy „with ${d.name}” mówi, kto był, czy to twoje słowa? Albo with ${d.name} na początku, albo wszystko w cudzysłowie: "${d.words}"`,
  'error.note-twice': () => 'Podaj notatkę raz: jako słowa albo przez --note.',
  'error.meeting-recorded': (d) => `Dzisiejsze spotkanie już jest zapisane. Aby zapisać inne: rapport log ${d.handle} meeting`,
  'error.nothing-to-undo': () => 'Na tym urządzeniu nie ma wpisu, który można cofnąć.',
  'error.nothing-to-put-back': () => 'Od ostatniego wpisu niczego tu nie cofnięto.',
  'error.which-signal': (d) => `Które ostrzeżenie (${d.client})? Są: ${d.open.join(', ')}; na przykład: rapport drift ack ${d.handle} ${d.open[0]} --reason "..."`,
  'error.nothing-to-acknowledge': (d) => (d.open.length === 0 ? `Nie ma ostrzeżeń (${d.client}).` : `Nie ma ostrzeżenia „${d.signal}” (${d.client}). ${d.nearest.length > 0 ? perhaps(d.nearest) : `Są: ${d.open.join(', ')}`}`),
  'error.reason-missing': () => 'Powiedz, dlaczego na razie to w porządku: --reason "..."',
  'error.step-retired': (d) => `„${d.text}” to krok decyzji, po której zapadła inna: nikt już na niego nie czeka.`,
  'error.unknown-promise': (d) => `Żadna obietnica nie ma numeru ani początku „${d.which}”. Zobacz: rapport promise ${d.handle}`,
  'error.ambiguous-promise': (d) => `„${d.which}” to może być ${numbered(d.candidates)}. Podaj numer.`,
  'error.promise-settled': (d, w) => `„${d.text}” jest już rozliczone (${w.formats.dayAndYear(d.on)}): ${settled[d.outcome]}. Aby cofnąć ostatni wpis: rapport undo`,
  'error.no-complaint': (d) => `Żadna skarga nie jest otwarta. Aby zapisać: rapport log ${d.handle} complaint "..."`,
  'error.unknown-complaint': (d) => `Żadna skarga nie ma numeru ani początku „${d.which}”. Zobacz: rapport history ${d.handle} --grep skarga`,
  'error.which-complaint': (d) => `Która skarga: ${numbered(d.candidates)}? Podaj numer: rapport log ${d.handle} complaint ${d.candidates[0]?.number ?? 1} --answer "..."`,
  'error.complaint-answered': (d, w) => `„${d.text}” ma już odpowiedź (${w.formats.dayAndYear(d.on)}). Aby cofnąć ostatni wpis: rapport undo`,
  'error.too-early': (d) => `${d.day} to tutaj za wcześnie. Podaj dzień od ${d.from} w przód.`,
  'error.settle-which': (d) => `Której obietnicy dotyczy ${d.outcome}? Podaj numer: rapport promise ${d.handle} --settle 1 ${d.outcome}`,
  'error.promise-word': (d) => (d.word === 'list' ? `„list” to nie obietnica. Aby zobaczyć listę: rapport promise ${d.handle}` : `„settle” to nie obietnica. Aby rozliczyć jedną, podając numer: rapport promise ${d.handle} --settle 1 kept`),
  'error.moved-where': () => 'Na kiedy przełożone? Dodaj --by <day>.',
  'error.unknown-fact': (d) => `Żaden wpis nie zaczyna się jednoznacznie od id „${d.id}”. Zobacz: rapport history --json`,
  'error.scale-changed': (d) => `„${d.item}” miało już odpowiedzi na innej skali (${d.client}). Daj temu pytaniu nowe id albo dawną skalę.`,
  'error.pack-refused': (d) => `Pakietu nie dodano. ${d.reasons.join(' ')}`,
  'error.demo-exists': (d) => `W ${d.path} już coś jest. Podaj inny folder: rapport demo <dir>`,
  'error.demo-in-own-store': (d) => `${d.path} to twoje własne dane. Podaj inny folder: rapport demo <dir>`,
  'error.unknown-client': (d) => `Nie ma klienta „${d.name}”. ${d.nearest.length > 0 ? perhaps(d.nearest) : 'Zobacz: rapport client list'}`,
  'error.ambiguous-client': (d) => `„${d.name}” to może być ${d.candidates.join(' lub ')}. Wpisz trochę więcej.`,
  'error.no-terminal': (d) => `${d.command} czeka na odpowiedź, a nie ma terminala, by zapytać. Podaj ${insteads[d.instead]}.`,
  'error.bad-day': (d) => `„${d.value}” to nie dzień. Wpisz RRRR-MM-DD, 24.12.2026, today, yesterday, -3 albo dzień tygodnia po angielsku.`,
  'error.since-too-late': (d) => `${d.value} wypada po dniu raportu. Podaj dla --since wcześniejszy dzień.`,
  'error.future-day': (d) => `${d.value} dopiero nadejdzie. Tylko planowane spotkanie może mieć dzień w przyszłości.`,
  'error.future-view': (d) => `${d.value} dopiero nadejdzie i nic jeszcze o tym dniu nie wiadomo.`,
  'error.not-saved': (d) => `Nie zapisano w ${d.path}: ${causeOf(d.reason)}. ${remedyOf(d.reason)}${keptIn(d)}`,
  'error.not-read': (d) => `Nie da się odczytać ${d.path}: ${causeOf(d.reason)}. ${remedyOf(d.reason)}`,
  'error.not-written': (d) => `Nie udało się wypisać wyniku: ${causeOf(d.reason)}.`,
  'error.not-a-store': (d) => `W ${d.path} są inne rzeczy, więc nic się tam nie zapisze. Podaj nowy albo pusty folder opcją --store.`,
  'error.damaged-file': (d) => `W ${d.path} uszkodzone są ${d.bad} z ostatnich ${d.lines} wierszy, więc nic tam nie dopisano. Zmień końcówkę nazwy na .damaged.jsonl: co całe, będzie nadal czytane, i zacznie się nowy plik.${keptIn(d)}`,
  'error.bad-settings': (d) => `${d.key === undefined ? `${d.file} nie jest w JSON` : `„${d.key}” w ${d.file} ma wartość, której nie da się użyć`}. Popraw to albo odsuń plik, by zacząć od ustawień domyślnych.`,
  'error.no-crontab': () => 'Nie ma tu programu crontab. Niech coś innego uruchamia raz dziennie: rapport remind',
  'error.crontab-not-read': (d) => `Nie da się odczytać twojego crontab, więc niczego nie zmieniono: ${d.reason}`,
  'error.crontab-not-written': (d) => `Twojego crontab nie zmieniono: ${d.reason}`,
  'error.crontab-differs': () => 'Twój crontab czyta się inaczej, niż został zapisany. Zobacz: crontab -l',
  'error.crontab-damaged': () => 'Pierwszy i ostatni wiersz przypomnienia w twoim crontab nie tworzą pary, więc niczego nie zmieniono. Usuń je: crontab -e',
  'error.installed-elsewhere': (d) => `Przypomnienie jest już założone przez ${d.via}. Najpierw je usuń: rapport remind uninstall`,
  'error.scheduler-missing': (d) => `${d.program} tu nie działa, więc ${d.via} nie uruchomi przypomnienia: ${d.reason}`,
  'error.scheduler-refused': (d) => `„${d.command}” się nie udało, więc niczego nie zmieniono: ${d.reason}`,
  'error.again-before': (d) => `${d.again} nie jest po ${d.at}: --again to późniejsza godzina tego samego dnia.`,
  'error.not-ours': (d) => `${d.path} nie pochodzi od rapport, więc zostaje, jak jest. Najpierw nazwij go inaczej.`,
  'error.no-reminder': () => 'Nie ma przypomnienia, które można by sprawdzić. Aby je mieć: rapport remind install --at 08:30',
  'error.reminder-fails': (d) => `Przypomnienie nie działa (kod ${d.code})${d.reason === '' ? '' : `: ${d.reason}`}. Naprawa: rapport remind install`,
  'error.cron-path': (d) => `Przypomnienie nie przyjmie ścieżki „${d.path}”: jest w niej niedrukowalny znak. Nazwij folder inaczej.`,
  'error.bad-line': (d) => `${d.file}${d.line === 0 ? '' : `, wiersz ${d.line}`}: ${describeFlaw(d, d.line === 0 ? 'plik' : 'wiersz')}. Niczego nie zaimportowano.`,
  'error.bad-input': (d) => `--input: ${describeFlaw(d, 'to')}. Niczego nie zapisano.`,
  'error.bad-value': (d) => `${describeFlaw(d, 'To')}. Niczego nie zapisano.`,
  'error.empty-text': (d) => `${d.option} nic nie mówi. Podaj słowa w cudzysłowie albo pomiń tę opcję.`,
  'error.bad-rating': (d) => `„${d.value}” to nie odpowiedź na ${d.item}. ${answersOf[d.scale]}`,
  'error.unknown-item': (d) => `Nie ma pytania „${d.item}”. ${d.nearest.length > 0 ? perhaps(d.nearest) : 'Zobacz: rapport questions list'}`,
  'error.bad-pack': (d) => `${d.file}: ${describeFlaw(d, 'plik')}. Popraw to, a potem: rapport questions lint`,
  'error.not-deleted': (d) => `Nie da się usunąć ${d.path}: ${causeOf(d.reason)}. Nic z tego nie jest już czytane. ${remedyOf(d.reason)} To samo polecenie ruszy dalej od tego miejsca.`,
  'error.bad-backup': (d) => (d.problem === 'damaged' ? `${d.file} to uszkodzona kopia. Niczego nie zmieniono. Spróbuj z inną kopią albo ze starszą.` : `${d.file} to nie kopia zapasowa z rapport. Niczego nie zmieniono. Podaj plik, który polecenie rapport backup zapisało.`),
  'error.newer-backup': (d) => `${d.file} pochodzi z nowszej wersji rapport. Niczego nie zmieniono. Zaktualizuj rapport i spróbuj jeszcze raz.`,
  'error.backup-place': (d) => `Kopia zapasowa nie może trafić do „${d.path}”. Podaj plik poza folderem z danymi, np. rapport-backup.tar.gz.`,
  'error.nothing-to-back-up': () => 'Nie ma jeszcze czego kopiować.',
  'error.file-exists': (d) => `${d.path} już istnieje. Podaj inną nazwę albo zastąp go opcją --force.`,
  'error.client-forgotten': () => 'Tego klienta w międzyczasie zapomniano, więc niczego o nim nie zapisano.',
  'error.said-twice': (d) => `Powiedz to raz: słowem albo opcją ${d.option}.`,
  'error.number-missing': (d) => `Która faktura? Podaj numer: rapport log ${d.handle} invoice 17 --due friday`,
  'error.number-or-words': (d) => `Faktura ma numer. Czy chodzi o: rapport log ${d.handle} invoice ${d.number} --paid`,
  'error.unknown-invoice': (d) => `Nie ma faktury „${d.number}”. ${d.open.length > 0 ? `Otwarte: ${d.open.join(', ')}.` : `Aby ją zapisać: rapport log ${d.handle} invoice ${d.number} --due friday`}`,
  'error.invoice-known': (d) => `Faktura ${d.number} już tu jest. Powiedz, co z nią: --paid, --disputed albo nowe --due.`,
  'error.invoice-paid': (d, w) => `Faktura ${d.number} jest zapłacona (${w.formats.dayAndYear(d.on)}). Aby cofnąć ostatni wpis: rapport undo`,
  'error.no-change': (d) => `Żadna zmiana nie jest tu otwarta. Aby zapisać: rapport log ${d.handle} change "..."`,
  'error.unknown-change': (d) => `Żadna zmiana nie ma numeru ani początku „${d.which}”. Zobacz: rapport history ${d.handle} --grep "zmiana po naszej"`,
  'error.which-change': (d) => `Która zmiana: ${numbered(d.candidates)}? Podaj numer: rapport log ${d.handle} change ${d.candidates[0]?.number ?? 1} --told`,
  'error.change-told': (d, w) => `O tym już wiedzą (${w.formats.dayAndYear(d.on)}): „${d.text}”. Aby cofnąć ostatni wpis: rapport undo`,
  'error.no-client': () => 'Nie ma aktywnego klienta. Dodaj pierwszego: rapport client add',
  'error.nobody-active': () => 'Tego dnia nie ma aktywnych klientów, więc nie ma komu powiedzieć.',
  'error.unknown-person': (d) => `${d.client}: nie ma tam osoby „${d.typed}”. ${d.nearest.length > 0 ? `${perhaps(d.nearest)} ` : ''}Aby dodać: rapport client people ${d.handle} add "${d.typed}"`,
  'error.ambiguous-person': (d) => `„${d.typed}” to może być ${d.candidates.join(' lub ')}. Wpisz trochę więcej.`,
  'error.person-left': (d, w) => `${d.name} już tam nie pracuje (od ${w.formats.dayAndYear(d.on)}). Jeśli to powrót: rapport client people ${d.handle} add "${d.name}"`,
  'error.person-known': (d) => `${d.name} już tu jest${d.role === null ? '' : ` (${roleNames[d.role]})`}. Aby zmienić rolę: rapport client people ${d.handle} role "${d.name}" sponsor`,
  'error.before-client': (d, w) => `${d.name}: klient dopiero od ${w.formats.dayAndYear(d.since)}, nie w dniu ${d.day}. Jeśli wcześniej: rapport client edit ${d.handle} --since ${d.day}`,
  'error.unknown-ending': (d) => `Czym ma być ${d.file}? Niech nazwa kończy się na ${d.endings.slice(0, -1).join(', ')} lub ${d.endings.at(-1)} albo podaj --format.`,
  'error.unknown-boundary': (d) => `Żadna granica nie ma numeru ani początku „${d.which}”. Zobacz: rapport boundary list`,
  'error.ambiguous-boundary': (d) => `„${d.which}” to może być ${numbered(d.candidates)}. Podaj numer.`,
  'error.boundary-ended': (d, w) => `Granica „${d.text}” skończyła się ${w.formats.dayAndYear(d.on)}. Zobacz: rapport boundary list`,
  'error.boundary-there': (d) => `Ta granica już jest, pod numerem ${d.number}: ${d.text}`,
  'error.boundary-elsewhere': (d) => `„${d.text}” to granica dla innego klienta. Zobacz: rapport boundary list`,
  'error.decide-needed': () => `Jaka jest decyzja? Podaj --decide i jedno z: ${CHOICES.join(', ')}.`,
  'error.reason-needed': () => 'Decyzja potrzebuje powodu, by później było wiadomo, dlaczego. Podaj --reason "..."',
  'error.until-needed': () => 'Do kiedy ma obowiązywać? Podaj dzień, w którym znów się jej przyjrzysz, np. --until 2027-06-01.',
  'error.until-passed': (d) => `${d.day} to nie dzień, który nadejdzie. Podaj dzień, w którym znów się temu przyjrzysz, np. --until 2027-06-01.`,
  'error.steps-needed': () => 'Naprawa potrzebuje od jednego do trzech kroków, każdego z dniem: --step "odwiedzić Janę by friday"',
  'error.step-without-day': (d) => `„${d.step}” nie ma dnia, który nadejdzie. Dodaj go na końcu: --step "odwiedzić Janę by friday"`,
  'error.unknown-flag': (d) => `Nie ma czerwonej flagi „${d.item}”. ${d.nearest.length > 0 ? perhaps(d.nearest) : `Do wyboru: ${d.all.join(', ')}.`}`,
  'error.asked-lately': (d, w) => `${d.name}: te pytania poszły ${w.formats.dayAndYear(d.on)}. Wystarczy dwa razy w roku, więc następny raz od ${w.formats.dayAndYear(d.next)}. Aby zapytać mimo to: --again`,
} satisfies Partial<Catalogue>;
