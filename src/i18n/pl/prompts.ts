import type { Catalogue } from '../words.ts';
import { settled } from './facts.ts';

/** What stands on the screens that ask: titles, answers, and what the keys do. */
export const prompts = {
  /** Above what the user meant to do, or above that together with what was promised. */
  'prompt.intentions': (d) => (d.promises ? 'Co z tego wyszło?' : 'Twój zamiar'),
  'prompt.settle': (d) => settled[d.settle],
  'prompt.open': () => 'otwarte',
  'prompt.leave-open': () => 'zostaw otwarte',

  'prompt.pulse': (d) => (d.clients === 1 ? 'Jak to wygląda?' : 'Jak to u kogo wygląda?'),
  'prompt.value': () => 'jak to wygląda',
  'prompt.nothing-new': () => 'nic nowego',
  'prompt.rest': () => 'reszta: nic nowego',
  'prompt.contact': (d) => (d.by === 'us' ? 'kontakt ode mnie' : 'kontakt od nich'),
  'prompt.in-focus': () => 'na dziś',
  'prompt.into-focus': () => 'weź na dziś',
  'prompt.out-of-focus': () => 'nie dziś',

  'prompt.rating': () => 'na tej skali',
  'prompt.yes': () => 'tak',
  'prompt.no': () => 'nie',
  'prompt.cannot-tell': () => 'trudno powiedzieć',
  'prompt.no-occasion': () => 'nie było okazji',
  'prompt.skip': () => 'pomiń',

  'prompt.enter': () => 'Enter',
  'prompt.up': () => 'w górę',
  'prompt.back': () => 'wstecz',
  'prompt.go-on': () => 'Enter: dalej',
  'prompt.either-key': (d) => `${d.first} lub ${d.second}`,
  'prompt.more-above': (d) => `wyżej jeszcze ${d.rows}`,
  'prompt.more-below': (d) => `niżej jeszcze ${d.rows}`,
  /** On the screen, where the keys stand above. */
  'prompt.unknown-key': (d) => `„${d.key}” to nie jest żaden z tych klawiszy.`,
  /** Line by line: the answer was none of the keys asked for. */
  'prompt.not-a-key': (d, w) => `„${d.answer}” to nie jest żaden z klawiszy: ${w.formats.list(d.keys)}.`,
} satisfies Partial<Catalogue>;
