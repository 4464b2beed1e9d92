import type { Day } from './calendar.ts';

/**
 * The facts: everything rapport remembers is one of these, a line each in the journal.
 * Facts are never changed; an `amendment` or a `retraction` is a fact as well. What facts mean (streaks, bands,
 * warnings) is computed and never stored. Names and values are fixed by the exchange format (README, "Scripting").
 */
export type Fact = ClientFact | BookFact | Correction;

/** What every fact carries. `at` is missing on facts that were imported: they are known at the end of their day. */
export interface Envelope {
  /** Unique; sorts by time of recording. */
  readonly id: string;
  /** The civil day the fact counts for. */
  readonly on: Day;
  /** When it was recorded: ISO date and time with the offset of that place, as "2026-11-24T08:31:02.120+01:00". */
  readonly at?: string;
  /** IANA zone in which it was recorded. */
  readonly tz?: string;
  /** The device that wrote it. */
  readonly device?: string;
}

/** Facts about one client. `client` is the client's random id (the handle only in the exchange format). */
export type ClientFact =
  | Client | Phase | Person | Check | Pulse | Touch | PromiseFact | Settlement | Complaint | ComplaintAnswer | Invoice
  | Flag | Voice | Idea | Noticed | Change | Decision | Outcome | Ack | Boundary | Away | Setting;

/** Facts that belong to no client. Boundary, away and setting without `client` belong here too. */
export type BookFact = Morning | Boundary | Away | Setting;

export type Correction = Amendment | Retraction;

interface OfClient extends Envelope { readonly client: string }
interface OfClientOrMe extends Envelope { readonly client?: string }

/** A rating: 1..5 with 5 the healthy end; null "cannot tell"; "none" no occasion; true or false for yes/no items. */
export type Rating = 1 | 2 | 3 | 4 | 5 | boolean | 'none' | null;
export const SETTLES = ['kept', 'partly', 'missed', 'moved'] as const;
export type Settle = (typeof SETTLES)[number];
export const PHASES = ['active', 'paused', 'ended'] as const;
export const ROLES = ['decider', 'sponsor', 'user', 'staff', 'finance', 'other'] as const;
export type Role = (typeof ROLES)[number];
export const TOUCHES = ['contact', 'call', 'visit', 'meeting', 'message', 'meal', 'proposal', 'report'] as const;
export type TouchType = (typeof TOUCHES)[number];
export const SIDES = ['us', 'them'] as const;
export type Side = (typeof SIDES)[number];
export const TOUCH_OUTCOMES = ['held', 'planned', 'declined', 'moved', 'no-reply'] as const;
export type TouchOutcome = (typeof TOUCH_OUTCOMES)[number];
export const TOUCH_TONES = ['agreement', 'mixed', 'disagreement'] as const;
export const VOICE_TONES = ['good', 'mixed', 'bad'] as const;
export type VoiceTone = (typeof VOICE_TONES)[number];
export const TOPICS = ['strategic', 'operational', 'social'] as const;
export const CHOICES = ['keep', 'repair', 're-price', 'reduce', 'hand-over', 'let-go'] as const;
export const OUTCOMES = ['renewed', 'grown', 'reduced', 'lost', 'referred'] as const;

export interface Contact { readonly name: string; readonly role?: Role; readonly email?: string }

/** What is known of a client. A later fact overwrites the fields it has; null takes a field away. */
export interface Client extends OfClient {
  readonly kind: 'client';
  readonly handle?: string;
  readonly name?: string;
  readonly since?: Day;
  /** Share of the user's revenue, 0..1. */
  readonly share?: number | null;
  readonly contractUntil?: Day | null;
  /** In expected days. */
  readonly checkEvery?: number | null;
  /** In calendar days. */
  readonly contactEvery?: number | null;
  readonly weights?: Readonly<Record<string, number>>;
  readonly aliases?: readonly string[];
  readonly people?: readonly Contact[];
}
export interface Phase extends OfClient { readonly kind: 'phase'; readonly phase: (typeof PHASES)[number]; readonly until?: Day; readonly reason?: string }
export interface Person extends OfClient { readonly kind: 'person'; readonly name: string; readonly change?: 'joined' | 'left' | 'changed'; readonly role?: Role; readonly email?: string }
export interface Check extends OfClient {
  readonly kind: 'check';
  /** The intention: the answer to the morning question. */
  readonly answer?: string;
  /** Closes the newest open intention of an earlier day. */
  readonly settle?: Settle;
  /** What the settled intention changed for them. */
  readonly effect?: string;
  readonly ratings?: Readonly<Record<string, Rating>>;
  readonly evidence?: Readonly<Record<string, string>>;
  readonly reflections?: Readonly<Record<string, string | boolean>>;
  readonly note?: string;
  readonly seconds?: number;
}
export interface Pulse extends OfClient { readonly kind: 'pulse'; readonly value: 1 | 2 | 3 | 4 | 5 | null }
export interface Touch extends OfClient {
  readonly kind: 'touch';
  readonly touch: TouchType;
  /** Who began or proposed it; us where missing. */
  readonly by?: Side;
  /** held where missing. */
  readonly outcome?: TouchOutcome;
  /** Local time of a planned one, "14:00". */
  readonly time?: string;
  readonly minutes?: number;
  readonly with?: readonly string[];
  readonly tone?: (typeof TOUCH_TONES)[number];
  readonly topic?: (typeof TOPICS)[number];
  readonly note?: string;
}
export interface PromiseFact extends OfClient { readonly kind: 'promise'; readonly by?: Side; readonly text: string; readonly due?: Day }
/** Settles a promise, or an intention (`of` names a promise or a check). */
export interface Settlement extends OfClient { readonly kind: 'settlement'; readonly of: string; readonly outcome: Settle; readonly effect?: string }
export interface Complaint extends OfClient { readonly kind: 'complaint'; readonly text: string }
export interface ComplaintAnswer extends OfClient { readonly kind: 'complaint-answer'; readonly of: string; readonly core?: string; readonly done?: string }
export interface Invoice extends OfClient { readonly kind: 'invoice'; readonly number: string; readonly due?: Day; readonly paid?: Day; readonly disputed?: boolean }
/** `boundary` names the one it was against; `told`: by now they have been told that it is not acceptable. */
export interface Flag extends OfClient { readonly kind: 'flag'; readonly item: string; readonly text?: string; readonly boundary?: string; readonly told?: boolean }
export interface Voice extends OfClient { readonly kind: 'voice'; readonly text: string; readonly tone?: VoiceTone; readonly score?: number }
export interface Idea extends OfClient { readonly kind: 'idea'; readonly text: string }
export interface Noticed extends OfClient { readonly kind: 'noticed'; readonly text: string }
/** A change on our side. */
export interface Change extends OfClient {
  readonly kind: 'change';
  readonly text: string;
  readonly told?: Day;
  /** What it is expected to cost them. */
  readonly cost?: string;
  /** Who tells them, and by when, as long as nobody has. */
  readonly teller?: string;
  readonly tellBy?: Day;
  /** What it did cost them, once they had lived with it for a while. */
  readonly effect?: string;
}
export interface Decision extends OfClient { readonly kind: 'decision'; readonly choice: (typeof CHOICES)[number]; readonly until?: Day; readonly reason: string; readonly steps?: readonly string[] }
export interface Outcome extends OfClient { readonly kind: 'outcome'; readonly what: (typeof OUTCOMES)[number] }
export interface Ack extends OfClient { readonly kind: 'ack'; readonly signal: string; readonly reason: string }
/** What I will not do or put up with (F11). With `ends` it says that the one with this id holds no longer from `on`; a retraction would say that it never did. */
export interface Boundary extends OfClientOrMe { readonly kind: 'boundary'; readonly text: string; readonly ends?: string }
/** Days off: `on` to `to`, both included; mine, or of one client. */
export interface Away extends OfClientOrMe { readonly kind: 'away'; readonly to?: Day; readonly reason?: string }
export interface Setting extends OfClientOrMe { readonly kind: 'setting'; readonly name: string; readonly value: string | number | boolean | null }
/** The pulse was gone through to its end: the day is done even where nothing was new. */
export interface Morning extends Envelope { readonly kind: 'morning'; readonly seconds?: number }
export interface Amendment extends OfClientOrMe { readonly kind: 'amendment'; readonly of: string; readonly set: Readonly<Record<string, unknown>> }
export interface Retraction extends OfClientOrMe { readonly kind: 'retraction'; readonly of: string }

export type Kind = Fact['kind'];
/** Every kind there is, in the order in which `history` and the README name them. */
export const KINDS = [
  'client', 'phase', 'person', 'check', 'pulse', 'touch', 'promise', 'settlement', 'complaint', 'complaint-answer',
  'invoice', 'flag', 'voice', 'idea', 'noticed', 'change', 'decision', 'outcome', 'ack', 'boundary', 'away', 'setting',
  'morning', 'amendment', 'retraction',
] as const satisfies readonly Kind[];

/** A fact as a command hands it to the store, which adds id, at, tz and device. */
export type NewFact = Fact extends infer F ? (F extends Fact ? Omit<F, 'id' | 'at' | 'tz' | 'device'> : never) : never;
