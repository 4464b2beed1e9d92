import type { Catalogue, DataOf } from '../words.ts';
import { choices } from './bands.ts';
import { fromDay } from './days.ts';

const numbers = ['Pierwszy', 'Drugi', 'Trzeci'];
const tasks: Readonly<Record<Exclude<DataOf<'review.task'>['task'], 'successor'>, string>> = {
  'owed': 'rozliczyć to, co otwarte w obie strony',
  'notice': 'wypowiedzieć umowę na piśmie, tak jak w niej zapisano',
  'invoice': 'wysłać ostatnią fakturę i ustalić, kiedy będzie zapłacona',
  'say-it': 'powiedzieć to osobiście, z podziękowaniem za dobre lata i bez listy win',
  'say-it-early': 'powiedzieć to osobiście, z podziękowaniem i bez listy win',
  'say-it-safely': 'przekazać to na piśmie albo mając kogoś u boku',
};

/** Taking a decision, in Polish. */
export const decide = {
  'review.what': () => 'Jaka jest decyzja?',
  'review.choice': (d) => choices[d.choice],
  'review.later': () => 'nie teraz',
  'review.left-open': (d) => `Na razie bez decyzji. Gdy przyjdzie na nią pora: rapport review ${d.handle}`,
  'review.sleep': (d, w) => `Prześpij się z tym. Pytanie o decyzję będzie wracać ${fromDay(d.due, w)}.`,
  'review.why': (d) => `Dlaczego ${choices[d.choice]}?`,
  'review.why-needed': () => 'Potrzebny powód, by później było wiadomo, dlaczego. Ctrl-C zostawia to otwarte.',
  'review.until': (d) => (d.choice === 'hand-over' || d.choice === 'let-go' ? 'Do którego dnia ma to być zrobione?' : 'Kiedy znów się temu przyjrzysz?'),
  'review.until-hint': (d, w) => `np. 2027-06-01; Enter: ${w.formats.dayAndYear(d.usual)}`,
  'review.day-needed': () => 'Dzień, który dopiero będzie, np. 2027-06-01 lub friday, albo Enter.',
  'review.step': (d) => `${numbers[d.number - 1] ?? `${d.number}.`} krok?`,
  'review.step-hint': (d) => `na końcu dzień, np. „by friday”${d.first ? '' : '; Enter: to wszystko'}`,
  'review.step-needed': () => 'Co i do którego dnia, np. „odwiedzić Janę by friday”',
  'review.task': (d) => (d.task !== 'successor' ? tasks[d.task] : d.choice === 'hand-over' ? 'wskazać, kto przejmuje, i przedstawić tę osobę' : 'polecić inną firmę'),
  'review.saved': (d, w) => `Zapisano: ${d.name}, ${choices[d.choice]} do ${w.formats.dayAndYear(d.until)}: ${d.reason}`,
  'review.step-saved': (d, w) => `  ${d.text}, do ${w.formats.day(d.due, d.day)}`,
  'review.follow': (d) => (d.choice === 'repair'
    ? `Przegląd zapyta, co wyszło z każdego kroku. Plan kończy się, gdy oceny znów rosną. Całość: rapport promise ${d.handle}`
    : `Aby coś odhaczyć: rapport promise ${d.handle} --settle; gdy wszystko będzie zrobione: rapport client end ${d.handle}`),
} satisfies Partial<Catalogue>;
