import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue } from '../words.ts';
import { promiseOf, quote } from './core.ts';
import { dueWords, forDay, whenWords } from './days.ts';
import { settled } from './facts.ts';

const keptWords = ({ by, kept, partly, of, isAll }: CoreMessages['promises-kept']['rates'][number]): string =>
  `${by === 'us' ? 'Twoje' : 'Ich'} obietnice dotrzymane: ${kept} z ${isAll ? '' : 'ostatnich '}${of}${partly === 0 ? '' : `, częściowo: ${partly}`}.`;

/** Promises both ways, in Polish. */
export const promises = {
  'promises-title': (d) => `${d.name}: obietnice`,
  'promises-kept': (d) => d.rates.map(keptWords).join(' '),
  'promises-how': (d) => `Aby rozliczyć: rapport promise ${d.handle} --settle ${d.number} kept`,
  'no-promises': (d) => `Żadna obietnica nie jest otwarta. Aby zapisać: rapport promise ${d.handle} "..." --by friday`,

  'promise.ask': (d) => (d.by === 'us' ? `${d.name}: co im obiecujesz?` : `${d.name}: co obiecują?`),
  /** Beside the text of a promise that is asked about. */
  'promise.when': (d, w) => `${promiseOf(d.by)}${d.due === null ? `, ${whenWords(d.on, d.day, w)}` : dueWords(d.due, d.day, w)}`,
  'promise.new-day': (d) => `Na kiedy teraz: ${d.text}`,
  'promise.new-day-hint': () => 'np. friday albo 2027-06-30; Enter: bez nowego terminu',
  'promise.day-needed': () => 'Dzień od dziś w przód, np. friday albo 2027-06-30, albo Enter.',
  'promise.settled': (d, w) => `Zapisano: ${d.name}, ${promiseOf(d.by)} ${quote(d.text)}: ${settled[d.outcome]}${d.due === null ? '' : ` ${forDay(d.due, w)}`}`,
} satisfies Partial<Catalogue>;
