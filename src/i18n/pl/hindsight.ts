import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue } from '../words.ts';

const columns: Readonly<Record<CoreMessages['hindsight-column']['column'], string>> = { item: 'Pozycja', losses: 'Przed stratą', others: 'Przed resztą' };

/** The time before outcomes, in Polish. */
export const hindsight = {
  'hindsight-title': () => 'Spojrzenie wstecz',
  'hindsight-cases': (d) => `Zapisane wyniki: ${d.outcomes}, w tym straty (utrata klienta lub mniej pracy): ${d.losses}.${d.losses === 0 ? ' Nie da się więc powiedzieć, co bywa przed stratą.' : d.few ? ' To mało: to, co było przed nimi, może być przypadkiem i niczego nie dowodzi.' : ''}`,
  'hindsight-none': () => 'Nie ma jeszcze żadnego wyniku, więc nie ma od czego patrzeć wstecz. Gdy się pojawi, dobry czy zły: rapport log <client> outcome renewed',
  'hindsight-heading': () => 'Co spadło przed stratą',
  'hindsight-column': (d) => columns[d.column],
  'hindsight-fell': (d) => (d.of === 0 ? '?' : `${d.fell} z ${d.of}`),
  'hindsight-meaning': () => 'Spadek: o pół punktu lub więcej niżej w 90 dniach przed wynikiem niż w 90 dniach przed nimi. Co spada przed wszystkim, niczego nie mówi.',
  'hindsight-steady': (d, w) => `Nie spadło przed stratą: ${w.formats.list(d.items.map((item) => w.item(item).name))}.`,
  'hindsight-unrated': () => 'Przed stratami nic nie było oceniane dość często, by powiedzieć, czy spadło.',
  'hindsight-nothing': () => 'Z 90 dni przed tym nic nie zapisano.',
} satisfies Partial<Catalogue>;
