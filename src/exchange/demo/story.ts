import type { Check, Client, ClientFact, Contact, Correction, Fact, Pulse, Touch, TouchType } from '../../core/facts.ts';
import type { Ago } from './timeline.ts';

/** What is told about one client: data only; how it becomes facts is the business of the builders beside this file. */
export interface Story {
  readonly handle: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Months before today; the day of the first check where missing. */
  readonly sinceMonths?: number;
  /** Calendar days from today. */
  readonly contractEndsInDays?: number;
  readonly share: number;
  /** Calendar days. */
  readonly contactEvery?: number;
  readonly people: readonly Contact[];
  readonly firstCheck: Ago;
  readonly character: Character;
  /** Quick and thoughtless, or with a minute's thought: seconds of a check, from and to. */
  readonly seconds: readonly [number, number];
  readonly rhythms: readonly Rhythm[];
  readonly chapters: readonly Chapter[];
  /** The intention of the last working day, still open today. */
  readonly yesterday?: string;
  readonly notes: readonly Note[];
  readonly reflections: readonly Reflection[];
  readonly evidence: readonly Evidence[];
  readonly adviser: readonly AdviserView[];
  readonly billing?: Billing;
  readonly events: readonly StoryEvent[];
}

/** How the client's ratings move: a steady centre per item, noise that remembers yesterday, and the story's curves. */
export interface Character {
  /** Centre of the items that are not named, 1..5. */
  readonly usual: number;
  readonly centres: Readonly<Record<string, number>>;
  /** Spread in points. */
  readonly spread: number;
  /** How much of the mood is still there the next working day, 0..1. */
  readonly persistence: number;
  /** Lowest and highest answer ever given. */
  readonly band: readonly [number, number];
  readonly shifts: readonly Shift[];
  /** Share of "no occasion" per item. */
  readonly noOccasion: Readonly<Record<string, number>>;
  /** Share of "cannot tell". */
  readonly unsure: Curve;
  /** From here on every answer is the same. */
  readonly numbSince?: Ago;
}

/** Points between which the value runs in a straight line, oldest first. */
export type Curve = readonly (readonly [ago: Ago, value: number])[];
export interface Shift { readonly items: readonly string[]; readonly points: Curve }

/** Ordinary contacts between two days, both included. */
export interface Rhythm {
  readonly from: Ago;
  readonly to: Ago;
  /** Working days between two contacts, on average. */
  readonly every: number;
  /** How far the gaps scatter: 0 like clockwork, 1 from none to twice as long. */
  readonly scatter: number;
  /** Share of contacts that they begin. */
  readonly theirs: number;
  /** Drawn evenly; name one twice to have it twice as often. */
  readonly touches: readonly TouchType[];
  /** Drawn evenly as well. */
  readonly with: readonly Companion[];
  readonly topics: readonly NonNullable<Touch['topic']>[];
  /** Share of spoken contacts with a line on what they were about. */
  readonly talk: number;
}

/** Someone of theirs, and how contacts with them are. */
export interface Companion {
  readonly name: string;
  /** Drawn evenly; the lines should suit each of them. */
  readonly tones: readonly NonNullable<Touch['tone']>[];
  /** What it was about, in this order and from the start again. */
  readonly talk: readonly string[];
}

/** From this day until the next chapter; the intentions come in this order and begin again when they are used up. */
export interface Chapter { readonly from: Ago; /** Share of intentions kept. */ readonly kept: number; readonly intentions: readonly Intention[] }

/** What was meant to be done, and what it changed for them. Slots: {month} {lastMonth} {nextMonth} {quarter}. */
export type Intention = readonly [text: string, effect?: string];

/** These wait for the first check on or after their day. */
export interface Note { readonly ago: Ago; readonly text: string }
export interface Reflection { readonly ago: Ago; readonly item: string; readonly answer: string | boolean }
/** Waits for a check that asks the item and answers near that pole. */
export interface Evidence { readonly ago: Ago; readonly item: string; readonly pole: 'low' | 'high'; readonly text: string }
/** The four markers as they stand from that day on. */
export interface AdviserView { readonly from: Ago; readonly answers: Readonly<Record<string, boolean | null>> }

export interface Billing {
  readonly prefix: string;
  readonly from: Ago;
  /** Working days. */
  readonly every: number;
  readonly termDays: number;
  /** Calendar days between due and paid, in this order and from the start again; negative is early. */
  readonly lateDays: readonly number[];
  /** Places of disputed invoices in the series, the first is 0. */
  readonly disputed: readonly number[];
  /** The last invoice is unpaid and this many days late today. */
  readonly overdueDays?: number;
}

type DayField = 'due' | 'paid' | 'to' | 'told' | 'tellBy' | 'until';
type Told<F> = F extends Fact
  ? Omit<F, 'id' | 'on' | 'at' | 'tz' | 'device' | 'client' | DayField> & { readonly ago: Ago; readonly id?: string } & { readonly [Field in Extract<keyof F, DayField>]?: Ago }
  : never;

/** A fact with every day as an `Ago`. Its `id`, and the `of` and `boundary` that name one, are unique in the story. */
export type StoryEvent = Told<Exclude<ClientFact | Correction, Client | Check | Pulse>>;

