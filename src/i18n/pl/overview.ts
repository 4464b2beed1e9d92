import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue } from '../words.ts';
import { capital, fullStop } from './core.ts';
import { bandName, bandWord, daysSaid } from './bands.ts';
import { atEqualClients, clients, days } from './forms.ts';

/** More names than this are a number. */
const NAMED = 4;

const headings: Readonly<Record<CoreMessages['overview-heading']['heading'], string>> = { 'bands': 'Stan relacji', 'why': 'Dlaczego', 'dealings': 'Kontakty', 'money-and-time': 'Pieniądze i czas' };
const columns: Readonly<Record<CoreMessages['overview-column']['column'], string>> = { client: 'Klient', contract: 'Umowa', checked: 'Przegląd', contact: 'Ostatni kontakt', promises: 'Obietnice', share: 'Udział', attention: 'Twój czas' };

/** All clients beside each other, in Polish. */
export const overview = {
  'overview-title': (d, w) => `${w.formats.counted(d.clients, clients)}${d.clients < 2 ? '' : ', od najtrudniejszych relacji'}`,
  'overview-heading': (d) => headings[d.heading],
  'overview-column': (d) => columns[d.column],
  'band-cell': (d) => `${bandWord({ ...d, ownWord: false })}${d.ownWord ? '*' : ''}`,
  'band-ground': (d, w) => `${bandName(d.name)}: ${w.tell(d.message)}${daysSaid(d.on, d.near, w)}`,
  'days-ago': (d, w) => (d.days <= 0 ? 'dziś' : w.formats.counted(d.days, days)),
  'days-left': (d, w) => (d.days < 0 ? 'po umowie' : w.formats.counted(d.days, days)),
  'contact-cadence': (d, w) => `${d.days === 0 ? 'dziś' : w.formats.counted(d.days, days)}${d.agreed !== null ? `, umówione ${d.agreed}` : d.usual !== null ? `, zwykle ${w.formats.number(d.usual)}` : ''}`,
  'promises-open': (d) => `${d.open}${d.overdue === 0 ? '' : `, spóźnione ${d.overdue}`}`,
  'nothing-to-see': () => 'Nic nie świadczy przeciwko żadnej z tych relacji. To nie dowód, że wszystko jest dobrze.',
  'own-word-meaning': () => '* Twoim zdaniem: nic z datą od nich tego nie potwierdza.',
  'more-clients': (d) => `i jeszcze ${d.count}: rapport report`,
  'spread': (d, w) => `Twoje przychody rozkładają się jak przy ${w.formats.counted(Math.max(1, Math.round(d.clients)), atEqualClients)}; największy, ${d.name}, to ${w.formats.percent(d.share)} z nich.`,
  // what signals say begins small, unless it begins with a name
  'spread-warning': (d, w) => `${fullStop(d.said.id === 'signal.concentration-spread' ? capital(w.tell(d.said)) : w.tell(d.said))} ${w.tell(d.next)}`,
  'shares-unknown': (d) => `Nie da się powiedzieć, ile zależy od jednego klienta: znane udziały w przychodach to ${d.known} z ${d.of}.${d.handle === null ? '' : ` Podaj kolejny: rapport client edit ${d.handle} --share 0.2`}`,
  'attention-risk': (d, w) => `Najbardziej zagrożone relacje (${d.names.length <= NAMED ? w.formats.list(d.names) : w.formats.counted(d.names.length, clients)}): ${d.share === null ? '' : `${w.formats.percent(d.share)} przychodów, `}${w.formats.percent(d.attention)} twojego czasu, czyli kontaktów i przeglądów z ostatnich 13 tygodni.`,
  'attention-money': (d, w) => `${d.name}: ${w.formats.percent(d.share)} przychodów, a ${w.formats.percent(d.attention)} twojego czasu.`,
  'attention-unknown': () => 'Za mało zapisano w ostatnich 13 tygodniach, by powiedzieć, komu poświęcasz czas.',
} satisfies Partial<Catalogue>;
