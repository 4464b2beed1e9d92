import type { Flaw, Problem } from '../../core/problems.ts';

/** What is wrong with a field or line, as the rest of a sentence that begins with it. */
const problems: Readonly<Record<Problem, string>> = {
  'too-large': 'ma ponad 64 MB; podziel na części',
  'not-utf8': 'nie jest w UTF-8',
  'line-too-long': 'ma ponad megabajt',
  'not-json': 'nie jest w JSON',
  'not-an-object': 'musi być obiektem w nawiasach klamrowych',
  'too-deep': 'ma zbyt wiele poziomów',
  'unknown-kind': 'to rodzaj, którego ta wersja nie zna',
  'open-quote': 'ma cudzysłów, który nie pasuje: komórka z cudzysłowem stoi w cudzysłowie, a każdy w niej jest podwójny',
  'no-name-column': 'nie ma w pierwszym wierszu kolumny name, client ani company',
  'more-cells': 'ma więcej komórek niż pierwszy wiersz kolumn',
  'missing': 'jest konieczne, a tego brak',
  'unknown-field': 'to nie jest pole, które tu pasuje',
  'forbidden-field': 'ma pole o nazwie, której nie można użyć',
  'not-text': 'musi być tekstem w cudzysłowie',
  'empty': 'nic nie mówi',
  'text-too-long': 'ma za dużo znaków: teksty najwyżej 20 000, nazwy 200',
  'broken-text': 'zawiera pół znaku, więc nie da się zapisać w UTF-8',
  'not-one-of': 'ma wartość spoza dozwolonych',
  'not-a-list': 'musi być listą w nawiasach kwadratowych',
  'too-many': 'ma ponad 200 pozycji',
  'not-a-day': 'musi być istniejącym dniem, np. "2026-03-02"',
  'not-an-instant': 'musi być chwilą z przesunięciem strefy, np. "2026-03-02T08:31:00+01:00"',
  'not-a-time': 'musi być godziną, np. "14:00"',
  'not-a-handle': 'musi mieć od 1 do 40 liter, cyfr, "-", "_" lub "." i zaczynać się literą lub cyfrą',
  'not-an-id': 'musi być id: od 1 do 64 liter od a do z, cyfr, "-", "_", "." lub ":"',
  'not-an-item': 'musi składać się z małych liter od a do z, cyfr i łączników',
  'not-a-rating': 'musi być od 1 do 5, true, false, "none" albo null',
  'not-a-pulse': 'musi być od 1 do 5 albo null',
  'not-a-share': 'musi być liczbą od 0 do 1',
  'not-a-score': 'musi być liczbą od 0 do 10',
  'not-a-weight': 'musi być liczbą od 0.1 do 10',
  'not-an-importance': 'musi być liczbą od 0.5 do 3',
  'not-a-count': 'musi być liczbą całkowitą, co najmniej 1',
  'not-a-line': 'musi być jednym wierszem bez znaków sterujących',
  'not-days': 'musi być całkowitą liczbą dni, od 1 do 3650',
  'not-minutes': 'musi być całkowitą liczbą minut, najwyżej na tydzień',
  'not-seconds': 'musi być liczbą sekund, najwyżej na dobę',
  'not-yes-or-no': 'musi być true albo false',
  'not-a-setting': 'musi być tekstem, liczbą, true, false albo null',
  'unknown-client': 'nie jest nikim z twoich klientów; dodaj wiersz z klientem',
  'handle-taken': 'to skrót innego klienta',
  'unknown-fact': 'nie wskazuje niczego w tym pliku ani w dzienniku',
  'wrong-kind': 'wskazuje wpis, którego rodzaj tu nie pasuje',
  'other-client': 'wskazuje wpis innego klienta',
  'fixed-field': 'nie da się poprawić',
  'required-field': 'nie da się usunąć',
  'future-day': 'dopiero nadejdzie; tak mogą tylko plany i dni wolne',
  'before-start': 'wypada przed pierwszym dniem',
};

/** @param whole what is meant where no field is named: "wiersz" */
export function describeFlaw({ field, problem, allowed }: Flaw, whole: string): string {
  const subject = field === '' ? whole : `„${field}”`;
  return problem === 'not-one-of' && allowed !== undefined ? `${subject} musi być jednym z: ${allowed.join(', ')}` : `${subject} ${problems[problem]}`;
}
