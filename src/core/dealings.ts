import { addDays, type Day } from './calendar.ts';
import { isHeld } from './contacts.ts';
import type { Decision, Invoice, Settle, Side, Voice } from './facts.ts';
import type { History } from './history.ts';
import { promisesOf } from './promises.ts';

/**
 * What both sides did, as far as the bands ask for it: the last of each, bounded in size however many years there are,
 * and true for any later day (bands/bands.md).
 */
export interface Dealings {
  /** By what speaks well of the tie and came from the client: the latest day of it. */
  readonly theirs: Readonly<Partial<Record<Deed, Day>>>;
  /** The last of their words that had a tone or a score. */
  readonly voice?: Pick<Voice, 'on' | 'tone' | 'score'>;
  /** The last promises that were settled, oldest first. */
  readonly ended: Readonly<Record<Side, readonly Ended[]>>;
  /** The last by their due day, oldest first. */
  readonly invoices: readonly InvoiceKept[];
  readonly decided?: Pick<Decision, 'on' | 'at' | 'choice' | 'until'>;
}

/** They began a contact, spoke well of us, kept a promise, paid in time, or renewed, grew or referred. */
export const DEEDS = ['began', 'spoke-well', 'kept', 'paid', 'went-on'] as const;
export type Deed = (typeof DEEDS)[number];
export interface Ended { readonly on: Day; readonly outcome: Settle }
export interface InvoiceKept { readonly due: Day; readonly paid?: Day; readonly disputed: boolean }

/** Calendar days after the due day that are nobody's fault. */
export const GRACE_DAYS = 5;
/** Where no due day is given: so many calendar days after the invoice. */
const USUAL_TERM_DAYS = 30;
const PROMISES_KEPT = 10;
/** More than are looked at: some may be due only later. */
const INVOICES_KEPT = 12;
/** Of 0 to 10, from here on their score speaks well of us. */
const GOOD_SCORE = 8;

export function dealingsOf(history: History, invoices: readonly Invoice[]): Dealings {
  const voice = history.of('voice').findLast(({ tone, score }) => tone !== undefined || score !== undefined);
  const decided = history.of('decision').at(-1);
  const ended = endedBy(history);
  const money = invoices.map(invoiceKept).toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)).slice(-INVOICES_KEPT);
  return {
    theirs: deedsOf(history, ended.them, money),
    ...(voice === undefined ? {} : { voice: pick(voice) }),
    ended,
    invoices: money,
    ...(decided === undefined ? {} : { decided: decisionTaken(decided) }),
  };
}

function deedsOf(history: History, ended: readonly Ended[], invoices: readonly InvoiceKept[]): Dealings['theirs'] {
  const days: Readonly<Record<Deed, readonly Day[]>> = {
    'began': history.of('touch').filter((touch) => touch.by === 'them' && isHeld(touch) && touch.tone !== 'disagreement').map(({ on }) => on),
    'spoke-well': history.of('voice').filter(({ tone, score }) => (tone === undefined ? score !== undefined && score >= GOOD_SCORE : tone === 'good')).map(({ on }) => on),
    'kept': ended.filter(({ outcome }) => outcome === 'kept').map(({ on }) => on),
    'paid': invoices.flatMap(({ due, paid, disputed }) => (paid !== undefined && !disputed && paid <= addDays(due, GRACE_DAYS) ? [paid] : [])),
    'went-on': history.of('outcome').filter(({ what }) => what === 'renewed' || what === 'grown' || what === 'referred').map(({ on }) => on),
  };
  return Object.fromEntries(DEEDS.flatMap((deed) => (days[deed].length === 0 ? [] : [[deed, days[deed].reduce((a, b) => (a > b ? a : b))]])));
}

function endedBy(history: History): Dealings['ended'] {
  const settled = promisesOf(history).flatMap(({ by, outcome, settledOn }) => (outcome === undefined || settledOn === undefined ? [] : [{ by, on: settledOn, outcome }]));
  const lastOf = (side: Side): readonly Ended[] => settled.filter(({ by }) => by === side).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).slice(-PROMISES_KEPT).map(({ on, outcome }) => ({ on, outcome }));
  return { us: lastOf('us'), them: lastOf('them') };
}

export function invoiceKept({ on, due = addDays(on, USUAL_TERM_DAYS), paid, disputed = false }: Invoice): InvoiceKept {
  return { due, disputed, ...(paid === undefined ? {} : { paid }) };
}

function decisionTaken({ on, at, choice, until }: Decision): NonNullable<Dealings['decided']> {
  return { on, choice, ...(at === undefined ? {} : { at }), ...(until === undefined ? {} : { until }) };
}

function pick({ on, tone, score }: Voice): NonNullable<Dealings['voice']> {
  return { on, ...(tone === undefined ? {} : { tone }), ...(score === undefined ? {} : { score }) };
}
