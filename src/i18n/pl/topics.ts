import type { Catalogue } from '../words.ts';

/** What `rapport help <topic>` explains, in Polish: a screen each, a paragraph a line. */
export const topics = {
  'topic.streaks': () => `Seria

Seria liczy dni robocze, w których był przegląd albo puls przejrzany do końca. To, co odpowiadasz, nigdy nie ma znaczenia. Złe wiadomości nic nie kosztują.

Dni wolne jej nie przerywają, wpisane przed czy po: rapport away 2026-12-24 2027-01-06
Odpowiedź za wcześniejszy dzień zostaje, oznaczona jako spóźniona, i nie dodaje do serii. Dzisiejszy dzień nie przepada, póki trwa; dzień zaczyna się o 03:00.

Obok stoi, jak mocny jest nawyk: rodzi się, jest mocny albo słabnie. Jeden opuszczony dzień go nadwątli, ale nie zniszczy.

Każdy klient ma też własną serię: kolejne przeglądy zrobione w jego rytmie.

Twoje dni robocze: rapport config set workingDays sun-thu`,
  'topic.drift': () => `Gdy relacja się psuje

Relacje rzadko kończą się hukiem. Kontaktów jest mniej, pomysły ustają i nikt nic nie mówi. rapport porównuje każdego klienta z jego własną przeszłością, nigdy z innymi.

Ostrzeżenie podaje dni, z których się wzięło, i następny krok. Znaki jednej historii to jedno ostrzeżenie. Uwagę warto znać, na inne warto spojrzeć, alarm wymaga działania.

Część ostrzeżeń to przypadek; rapport drift mówi, ile. Oceny zaczynają coś mówić po kilku tygodniach.

Co jest teraz: rapport drift
Liczby za tym: rapport drift why acme
Odłożyć do nowych dowodów: rapport drift ack acme contact-gap --reason "..."
Jak wcześnie by ostrzegł: rapport drift --replay

Wszystkie opcje: rapport drift --help`,
  'topic.bands': () => `Stan relacji

Nie ma jednej oceny. Każdy klient ma pięć stron: cechy współpracy, nasz wkład, ich wkład, rutyna, czerwone flagi. Każda jest dobra, do obserwacji, zła albo nieznana, z podaniem powodu.

Nieznane nie znaczy dobre. Nikt dawno nie patrzył albo ocena wygasła: po trzech jej turach, najdalej po 90 dniach.

Dobry stan wymaga czegoś z datą od nich: rozmowy, którą zaczęli, ich słów, zapłaconej faktury. Bez tego stoi „twoim zdaniem”, w tabelach *.

Nic się nie uśrednia: jedna ciężka czerwona flaga zostaje, choćby reszta była dobra.

Wszyscy klienci obok siebie: rapport portfolio
Jeden, z powodami: rapport report acme --more`,
  'topic.privacy': () => `Prywatność

Wszystko zostaje na tym komputerze, w jednym folderze, który możesz czytać tylko ty. Żadne polecenie nie łączy się z siecią. Nic nie wychodzi bez twojego polecenia.

Notatki są przechowywane słowo w słowo, więc pisz to, pod czym można się podpisać.

By pokazać raport innym: rapport report --redact pomija notatki, słowa i nazwiska, --code-names także nazwy klientów. rapport report acme --public to tylko to, co klient może zobaczyć.

By na dobre usunąć wszystko o kliencie: rapport client forget acme --dry-run pokazuje najpierw, co zniknie. Własne kopie zapasowe usuwasz osobno.

Gdzie co jest: rapport doctor i rapport config list`,
  'topic.scripting': () => `Skrypty

--json drukuje jeden dokument JSON i nic więcej, po angielsku i z numerem wersji. Wyniki idą na standardowe wyjście, reszta na wyjście błędów.

Nic nie pyta, gdy standardowe wejście lub wyjście nie jest terminalem, albo z --no-input; czego brakuje, mówi błąd z nazwą opcji.

Kody wyjścia: 0 zrobione, 1 coś znaleziono (tylko z --exit-code), 2 do poprawienia przez ciebie, 65 złe dane, 74 błąd odczytu lub zapisu, 70 błąd programu, 130 przerwano.

Przegląd w jednym wierszu: rapport check acme --answer "..." --rate communication=4
Do znaku zachęty powłoki: rapport status --short
Jak było danego dnia: rapport status --json --as-of 2026-11-20
Inny magazyn: --store <dir> albo RAPPORT_STORE

Więcej przepisów: README, "Scripting"`,
} satisfies Partial<Catalogue>;
