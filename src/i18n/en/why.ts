import type { CoreMessages } from '../../core/messages.ts';
import type { Words } from '../words.ts';
import { signalAbouts } from './signal-abouts.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;

const labels: Readonly<Record<CoreMessages['why-label']['label'], string>> = { watches: 'Watches', says: 'Says', since: 'Since', thresholds: 'Thresholds', source: 'Source' };
const rough = (value: number, w: Words): string => w.formats.number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
/** More than this is simply much. */
const MUCH = 10_000;
const times = (count: number, w: Words): string => w.formats.counted(count, { one: 'answer', other: 'answers' });

const signalNames = (signals: readonly string[], w: Words): string => w.formats.list(signals.map((signal) => w.tell({ id: 'signal-name', data: { signal } })));

/** The numbers behind a warning, in English. */
export const why = {
  'signal-about': ((d) => signalAbouts[d.signal] ?? d.signal) satisfies Say<'signal-about'>,
  'nothing-stands': ((d, w) => (d.asked.length === 0 ? 'No warning stands.' : `No "${signalNames(d.asked, w)}" warning stands.${d.others.length === 0 ? '' : ` What stands: ${signalNames(d.others, w)}.`}`)) satisfies Say<'nothing-stands'>,
  'why-history': ((d, w) => `${w.formats.counted(d.checks, { one: 'check', other: 'checks' })} with ratings so far, ${w.formats.counted(d.contacts, { one: 'contact', other: 'contacts' })} recorded. Ratings can speak from 16 checks on, the rhythm of contact from 8 contacts on.`) satisfies Say<'why-history'>,
  'why-label': ((d) => labels[d.label]) satisfies Say<'why-label'>,
  'why-since': ((d, w) => (d.since <= d.raised ? `about ${w.formats.dayAndYear(d.since)}; first said on ${w.formats.dayAndYear(d.raised)}` : `first said on ${w.formats.dayAndYear(d.raised)}; what it says now began about ${w.formats.dayAndYear(d.since)}`)) satisfies Say<'why-since'>,
  'why-thresholds': ((d, w) => Object.entries(d.thresholds).map(([name, value]) => `${d.signal}.${name} ${w.formats.number(value)}`).join(', ')) satisfies Say<'why-thresholds'>,
  'why-heading': (() => 'Ratings') satisfies Say<'why-heading'>,
  'why-evidence': ((d, w) => `${w.formats.counted(d.checks, { one: 'check', other: 'checks' })} from ${w.formats.dayAndYear(d.first)} to ${w.formats.dayAndYear(d.last)}. Evidence for a fall: ${d.evidence > MUCH ? `over ${w.formats.number(MUCH)}` : rough(d.evidence, w)}. With a steady client it reaches ${rough(d.amber, w)} about once a year, and then a warning is given; ${rough(d.red, w)}, about once in four years, makes it an alert.${d.set === null ? '' : ` Both allow for how often and how evenly this client is asked; trait-drift.amber, ${rough(d.set, w)}, is for checks on most days.`}`) satisfies Say<'why-evidence'>,
  'why-before': ((d, w) => `Before ${w.formats.dayAndYear(d.start)}`) satisfies Say<'why-before'>,
  'why-after': (() => 'Since') satisfies Say<'why-after'>,
  'why-mean': ((d, w) => `${rough(d.mean, w)} (${times(d.answers, w)})`) satisfies Say<'why-mean'>,
  'why-seen': ((d, w) => (d.all === null
    ? `A fall of one point could not be seen yet, even on all items: there are too few checks (${d.checks}).`
    : `What could be seen by now, from the days you really checked: a fall of one point on all items, if it began by ${w.formats.dayAndYear(d.all)}; on one item alone${d.item === null ? '' : ` (${w.item(d.item).name})`}, ${d.one === null ? 'none yet' : `if it began by ${w.formats.dayAndYear(d.one)}`}.`)) satisfies Say<'why-seen'>,
};
