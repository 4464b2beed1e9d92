import type { CoreMessages } from '../../core/messages.ts';
import type { Words } from '../words.ts';
import { fullStop } from './core.ts';
import { bandName, bandWord, daysSaid } from './bands.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;
const days = { one: 'day', other: 'days' };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** More names than this are a number. */
const NAMED = 4;

const headings: Readonly<Record<CoreMessages['overview-heading']['heading'], string>> = { 'bands': 'How they stand', 'why': 'Why', 'dealings': 'In touch', 'money-and-time': 'Money and time' };
const columns: Readonly<Record<CoreMessages['overview-column']['column'], string>> = { client: 'Client', contract: 'Contract', checked: 'Checked', contact: 'Last contact', promises: 'Promises', share: 'Share', attention: 'Attention' };

/** All clients beside each other, in English. */
export const overview = {
  'overview-title': ((d, w) => (d.clients < 2 ? w.formats.counted(d.clients, { one: 'client', other: 'clients' }) : `${d.clients} clients, the worst first`)) satisfies Say<'overview-title'>,
  'overview-heading': ((d) => headings[d.heading]) satisfies Say<'overview-heading'>,
  'overview-column': ((d) => columns[d.column]) satisfies Say<'overview-column'>,
  'band-cell': ((d) => `${bandWord({ ...d, ownWord: false })}${d.ownWord ? '*' : ''}`) satisfies Say<'band-cell'>,
  'band-ground': ((d, w) => `${bandName(d.name)}: ${w.tell(d.message)}${daysSaid(d.on, d.near, w)}`) satisfies Say<'band-ground'>,
  'days-ago': ((d, w) => (d.days <= 0 ? 'today' : w.formats.counted(d.days, days))) satisfies Say<'days-ago'>,
  'days-left': ((d, w) => (d.days < 0 ? 'over' : w.formats.counted(d.days, days))) satisfies Say<'days-left'>,
  'contact-cadence': ((d, w) => `${d.days === 0 ? 'today' : w.formats.counted(d.days, days)}${d.agreed !== null ? `, agreed ${d.agreed}` : d.usual !== null ? `, usually ${w.formats.number(d.usual)}` : ''}`) satisfies Say<'contact-cadence'>,
  'promises-open': ((d) => `${d.open}${d.overdue === 0 ? '' : `, ${d.overdue} late`}`) satisfies Say<'promises-open'>,
  'nothing-to-see': (() => 'Nothing speaks against any of them. That is no proof that all is well.') satisfies Say<'nothing-to-see'>,
  'own-word-meaning': (() => '* By your own word: nothing dated from them bears it out.') satisfies Say<'own-word-meaning'>,
  'more-clients': ((d) => `and ${d.count} more: rapport report`) satisfies Say<'more-clients'>,
  'spread': ((d, w) => `Your revenue is spread as if you had ${w.formats.counted(Math.max(1, Math.round(d.clients)), { one: 'client', other: 'clients' })} of equal size; the largest, ${d.name}, is ${w.formats.percent(d.share)}.`) satisfies Say<'spread'>,
  // what signals say begins small, unless it begins with a name
  'spread-warning': ((d, w) => `${fullStop(d.said.id === 'signal.concentration-spread' ? capital(w.tell(d.said)) : w.tell(d.said))} ${w.tell(d.next)}`) satisfies Say<'spread-warning'>,
  'shares-unknown': ((d) => `How much hangs by one client cannot be said: shares of the revenue are known of ${d.known} of ${d.of}.${d.handle === null ? '' : ` Give one with: rapport client edit ${d.handle} --share 0.2`}`) satisfies Say<'shares-unknown'>,
  'attention-risk': ((d, w) => `${d.names.length <= NAMED ? `Most at risk (${w.formats.list(d.names)})` : `Most at risk (${d.names.length} clients)`}: ${d.share === null ? '' : `${w.formats.percent(d.share)} of the revenue, `}${w.formats.percent(d.attention)} of your attention, which is contacts and checks of the last 13 weeks.`) satisfies Say<'attention-risk'>,
  'attention-money': ((d, w) => `${d.name} brings ${w.formats.percent(d.share)} of the revenue and got ${w.formats.percent(d.attention)} of your attention.`) satisfies Say<'attention-money'>,
  'attention-unknown': (() => 'Too little is recorded of the last 13 weeks to say where your attention went.') satisfies Say<'attention-unknown'>,
};
