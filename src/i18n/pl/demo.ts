import type { Catalogue } from '../words.ts';

/** What `rapport demo` says: why each command of the tour is worth a look. */
export const demo = {
  'demo.tour.status': () => 'Sześciu klientów, jeden poranek: kto czeka, co obiecano, u kogo zrobiło się cicho.',
  'demo.tour.portfolio': () => 'Ci sami obok siebie, od najtrudniejszych: jak jest u każdego i kto tak twierdzi.',
  'demo.tour.drifting': () => 'Wendlau: nikt się nie skarży, a od ośmiu tygodni jest coraz ciszej. Spójrz na ostatnie kontakty.',
  'demo.tour.warned': () => 'Co o tym mówi, od kiedy i co zrobić najpierw.',
  'demo.tour.quiet': () => 'U Brennhavn wszystko gra: ani jednego ostrzeżenia od dwóch lat. Co byłoby już widać, gdyby nie grało?',
  'demo.tour.replay': () => 'U Carrickmoy było źle i znów jest dobrze: kiedy przyszłoby ostrzeżenie i kiedy minęło.',
  'demo.tour.promises': () => 'Co kto obiecał i jak każda strona dotrzymuje słowa.',
  'demo.tour.rut': () => 'Łęgowo: ten sam telefon, ta sama odpowiedź, wszędzie ta sama czwórka. Kiedyś czytało się to inaczej.',
  'demo.tour.week': () => 'Piątkowe pięć minut: czego nauczył tydzień, kogo odwiedzić i co przestać robić.',
  'demo.tour.people': () => 'Kto tam jest, kiedy był z kim ostatni kontakt i kogo już nie ma.',
  'demo.tour.change': () => 'Każda zmiana po twojej stronie coś ich kosztuje: kto już wie i o czym.',
  'demo.tour.recovered': () => 'Carrickmoy: od 1900 błędnych listów do „You saved our quarter”.',
  'demo.tour.fall': () => 'Carrickmoy w zły dzień rok temu: co było już wiadomo, i nic z tego, co przyszło potem.',
  'demo.tour.meeting': () => 'Następne spotkanie: Carrickmoy o 14:00. Tę stronę czyta się przed wejściem.',
  'demo.tour.leaving': () => 'Dorvaine: spóźnione pieniądze, słowa, które bolą, i decyzja, która czeka.',
  'demo.tour.review': () => 'Ile Dorvaine kosztuje i ile daje, rok po roku, i co musiałoby być prawdą, by ich utrzymać. W terminalu pyta o decyzję.',
  'demo.tour.boundaries': () => 'Co postanowiono zawczasu i co stało się wbrew temu.',
  'demo.tour.new': () => 'Klient od pięciu tygodni, z nazwą po arabsku. Nic tu jeszcze nie jest przesądzone.',
  'demo.tour.log': () => 'Powiedzmy, że dzwoni Katrin. Jeden wiersz i już się liczy.',
  'demo.tour.check': () => 'Sam poranek: około półtorej minuty. Zacznij od wczorajszych zamiarów.',
  'demo.tour.undo': () => 'Cofa ostatni wpis. Twoje własne dane są tu bezpieczne.',
} satisfies Partial<Catalogue>;
