import type { Catalogue } from '../words.ts';
import { fullStop } from './core.ts';

/** Names are not declined, so whom to turn to stands behind the step, after the question that asks for the case: " Do kogo: Jana Roth." */
const to = (question: 'Do kogo' | 'Z kim' | 'Kogo pytać', person: string | null): string => (person === null ? '' : fullStop(` ${question}: ${person}`));

/** What to do next, in Polish: one concrete step each. */
export const nextSteps = {
  'next.contact-gap': (d) => `Zadzwoń dziś z jedną rzeczą, która się przyda, i nie czekaj, aż zapytają.${to('Do kogo', d.person)}`,
  'next.contact-gap-alert': (d) => `Jedź tam w tym tygodniu: poproś o pół godziny, przynieś jedną rzecz, która się przyda, i zapytaj, jak jest.${to('Do kogo', d.person)}`,
  'next.contact-thinning': (d) => `Wpisz do kalendarza dwie najbliższe wizyty i nie czekaj na zaproszenie.${to('Do kogo', d.person)}`,
  'next.contact-too-often': () => 'Zbierz drobne pytania w jeden telefon na tydzień i zostaw im następny ruch.',
  'next.client-silent': (d) => `Dawni klienci się nie skarżą, tylko milkną. Jedź tam i zapytaj, co jest im już mniej potrzebne.${to('Kogo pytać', d.person)}`,
  'next.declined-twice': (d) => `Zapytaj przez telefon, nie mailem, czy coś jest nie tak, i zaproponuj, że przyjedziesz.${to('Kogo pytać', d.person)}`,
  'next.disagreement': () => 'Weź jeden punkt, który ciągle wraca, znajdźcie razem jego sedno i na koniec ustalcie, kto, co i na kiedy.',
  'next.sameness': () => 'Jutro napisz odpowiedź z ich punktu widzenia: co będzie u nich inaczej do wieczora?',
  'next.same-ratings': () => 'W następnym przeglądzie daj jednemu pytaniu minutę i zapisz jeden fakt, który to pokazuje.',
  'next.promises-slipping': (d) => (d.text === null ? 'Obiecuj przez jakiś czas mniej, a trzech najbliższych obietnic dotrzymaj co do dnia.' : `Powiedz im, zanim zapytają: nowy termin albo że nic z tego nie będzie („${d.text}”).`),
  'next.contract-end': (d) => `Poproś już teraz o rozmowę o przyszłym roku i przynieś dwa warianty, każdy z uzasadnieniem.${to('Z kim', d.person)}`,
  'next.no-surprise': () => 'Do końca przyszłego tygodnia przynieś dwie propozycje czegoś, o co nie prosili, każdą z uzasadnieniem.',
  'next.single-thread': (d, w) => (d.others.length === 0 ? 'Poproś, by przedstawili ci jeszcze jedną osobę, która pracuje z tym, co dostarczasz.' : `Umów się z kimś jeszcze w tym miesiącu: ${w.formats.list(d.others.slice(0, 2)).replace(/ i /, ' lub ')}.`),
  'next.decider-unknown': () => 'Dowiedz się, kto tam decyduje o twojej pracy: zapytaj w najbliższej rozmowie.',
  'next.decider-unseen': (d) => `Poproś w tym tygodniu o dwadzieścia minut; przynieś wynik i jedno pytanie o najbliższe miesiące.${to('Z kim', d.person)}`,
  'next.people-change': (d) => (d.left ? `Dowiedz się, kto przychodzi na miejsce tej osoby (${d.name}), i spotkajcie się w ciągu dwóch tygodni.` : `Zapytaj, kto to teraz robi, i spotkajcie się w ciągu dwóch tygodni.${to('Kogo pytać', d.name)}`),
  'next.payment': () => 'Zadzwoń do tego, kto płaci, nie do tego, z kim pracujesz, i zapytaj, co stoi na przeszkodzie. Za spóźnioną płatnością często stoi coś innego niż pieniądze.',
  'next.complaint-open': () => 'Weź oddech, znajdź sedno i zrób z tym dziś coś pożytecznego. Potem powiedz im, co się zmieniło.',
  'next.our-change': (d) => (d.told ? 'Zapytaj, jak im z tym jest: ile ich to kosztuje i co by im ulżyło?' : 'Powiedz im o niej, zanim usłyszą od innych, i dodaj, ile ich to kosztuje i co z tym robisz.'),
  'next.stale': () => 'Spójrz na to w następnym przeglądzie: co bez oceny, tego nie wiadomo.',
  'next.red-flag': (d) => (d.threat ? 'Nikt nie musi się na to godzić. Zdecyduj dziś, jak to się skończy, i powiedz komuś, komu ufasz.' : `Przejrzyj historię${d.fresh ? ', prześpij się z tym i zdecyduj jutro' : ' i zdecyduj'}: utrzymać, naprawić, zmienić cenę, ograniczyć, przekazać czy rozstać się.`),
  'next.coffee': () => 'Pomyśl, kto inny mógłby ich przejąć i czy obu stronom nie byłoby lepiej.',
  'next.voice-gap': () => 'Oni czują to przed tobą. Zapytaj, co mieli na myśli, i daj im skończyć.',
  'next.weaker-year': () => 'Porównaj oba lata w bilansie i wybierz jedną rzecz z tamtego roku, której teraz brakuje.',
  'next.trait-drift': (d, w) => `Porozmawiaj, zanim ktoś będzie musiał się poskarżyć, i zapytaj, co się zmieniło po ich stronie. O czym: ${d.item === null ? 'wasza współpraca' : w.item(d.item).name}.${to('Z kim', d.person)}`,
  'next.trait-recovery': () => 'Znajdź, co pomogło, zapisz to i rób tak dalej.',
  'next.own-absence': () => 'Daj im jutro pierwsze dwie minuty poranka.',
  'next.concentration': () => 'Zaplanuj w tym miesiącu jeden krok w stronę klienta, dzięki któremu będziesz mniej zależeć od obecnego.',
  'next.fading': (d) => `Jedź tam w tym tygodniu i zapytaj, jak jest. Przynieś dwie propozycje czegoś nowego, każdą z uzasadnieniem.${to('Z kim', d.person)}`,
} satisfies Partial<Catalogue>;
