import type { Day } from '../calendar.ts';
import type { Role } from '../facts.ts';

/** Began between these days, both included: an estimate is a range, never a day. */
export interface Began { readonly from: Day; readonly to: Day }

/**
 * What signals say: the finding ("signal."), the next step ("next.") and evidence that is not a fact as recorded.
 * Days are expected days unless their name says otherwise. `person` is whom to turn to, null where nobody is known.
 */
export interface SignalMessages {
  /** The name on screen: "ratings slipping". */
  'signal-name': { signal: string };

  /** usual: median days between contacts; agreed: calendar days, where the client's own rhythm is not known yet. */
  'signal.contact-gap': { days: number; usual: number | null; agreed: number | null };
  /** Days between contacts, now and before. */
  'signal.contact-thinning': { began: Began; now: number; before: number };
  /** Contacts that we began in three weeks, and the usual number of three weeks. */
  'signal.contact-too-often': { ours: number; usual: number };
  /** They began `theirs` of the last `of`, before that `theirsBefore` of `ofBefore`. */
  'signal.client-silent': { theirs: number; of: number; theirsBefore: number; ofBefore: number };
  'signal.declined-twice': { times: number; since: Day };
  'signal.disagreement': { disagreements: number; of: number };
  'signal.disagreement-items': { items: readonly string[]; looks: number };
  'signal.sameness': { same: number; of: number };
  'signal.same-ratings': { checks: number };
  'signal.promises-slipping': { kept: number; of: number };
  'signal.promises-overdue': { overdue: number };
  /** days: calendar days left; negative once it has ended. */
  'signal.contract-end': { until: Day; days: number };
  /** Calendar days. */
  'signal.no-surprise': { days: number };
  'signal.single-thread': { person: string; contacts: number };
  /** Nobody is known to decide. */
  'signal.decider-unknown': {};
  /** Calendar days. */
  'signal.decider-unseen': { person: string; days: number };
  /** role: null where the name says it already. */
  'signal.people-change': { name: string; role: Role | null; left: boolean };
  'signal.payment': { late: number; disputed: number; of: number };
  'signal.complaint-open': { days: number };
  'signal.our-change': { days: number; told: boolean };
  'signal.stale': { items: readonly string[] };
  'signal.red-flag': { item: string; times: number; rule: 'grave' | 'repeated' | 'many' };
  'signal.coffee': {};
  /** Theirs and ours on the scale of the ratings, 1..5. */
  'signal.voice-gap': { theirs: number; ours: number };
  'signal.weaker-year': { points: number };
  /** years: how often a steady client looks like this, once in so many years; points: likely size of the fall. */
  'signal.trait-drift': { began: Began; items: readonly string[]; points: number; years: 1 | 4 };
  'signal.trait-recovery': { began: Began; items: readonly string[]; points: number };
  'signal.own-absence': { days: number };
  'signal.concentration-share': { name: string; share: number };
  /** As many clients of equal size as would spread the revenue alike. */
  'signal.concentration-spread': { clients: number };

  'next.contact-gap': { person: string | null };
  'next.contact-gap-alert': { person: string | null };
  'next.contact-thinning': { person: string | null };
  'next.contact-too-often': {};
  'next.client-silent': { person: string | null };
  'next.declined-twice': { person: string | null };
  'next.disagreement': {};
  'next.sameness': {};
  'next.same-ratings': {};
  'next.promises-slipping': { text: string | null };
  'next.contract-end': { person: string | null };
  'next.no-surprise': {};
  'next.single-thread': { others: readonly string[] };
  'next.decider-unknown': {};
  'next.decider-unseen': { person: string };
  'next.people-change': { left: boolean; name: string };
  'next.payment': {};
  'next.complaint-open': {};
  'next.our-change': { told: boolean };
  'next.stale': {};
  /** fresh: it was today; a night lies between an incident and the decision. */
  'next.red-flag': { threat: boolean; fresh: boolean };
  'next.coffee': {};
  'next.voice-gap': {};
  'next.weaker-year': {};
  'next.trait-drift': { item: string | null; person: string | null };
  'next.trait-recovery': {};
  'next.own-absence': {};
  'next.concentration': {};

  /** usual: the rating before, to the nearest whole. */
  'evidence.rating': { item: string; value: number; usual: number };
  'evidence.yes-no': { item: string; value: boolean };
  /** A threshold of time was reached on this day. */
  'evidence.reached': { days: number };
  'evidence.last-check': {};
  'evidence.last-look': { item: string };
  'evidence.overdue': { text: string; due: Day };
  'evidence.invoice': { number: string; lateDays: number; paid: boolean; disputed: boolean };
  'evidence.answer': { text: string };
  'evidence.share': { name: string; share: number };
  'evidence.year': { year: 'now' | 'before'; mean: number; checks: number };

  /** Several signs told as one. */
  'story.fading': { since: Day; asOf: Day };
  'next.fading': { person: string | null };
}
