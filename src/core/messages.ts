import type { AskMessages } from './ask/messages.ts';
import type { BandMessages } from './bands/messages.ts';
import type { BriefMessages } from './brief/messages.ts';
import type { ChartMessages } from './charts/messages.ts';
import type { Statement } from './corrections.ts';
import type { Day } from './calendar.ts';
import type { Role, Side, TouchType } from './facts.ts';
import type { HindsightMessages } from './hindsight/messages.ts';
import type { OverviewMessages } from './overview/messages.ts';
import type { RedactMessages } from './redact/messages.ts';
import type { ReviewMessages } from './review/messages.ts';
import type { SignalMessages } from './signals/messages.ts';
import type { StrengthWord } from './strength.ts';
import type { WeekMessages } from './week/messages.ts';

/**
 * What the core has to say: an id and its data, never a sentence. `src/i18n/` turns them into words, and does not
 * compile while one is missing. Counts carry their unit in their name; `text` and `name` are what people wrote.
 */
export interface CoreMessages extends AskMessages, SignalMessages, BandMessages, BriefMessages, ChartMessages, HindsightMessages, OverviewMessages, RedactMessages, ReviewMessages, WeekMessages {
  /** What a person wrote, as it is. */
  'words': { text: string };
  'item-name': { item: string };
  'item-words': { item: string; text: string };

  /* Why a client is due, and the short fact beside a name. */
  'meeting-today': { touch: TouchType; time: string | null };
  'low-pulse': { value: number; on: Day; days: number };
  'never-checked': {};
  /** days: working days; on: the last check. */
  'since-check': { days: number; every: number; on: Day; day: Day };
  'your-turn': {};
  'away-until': { until: Day; near: Day };
  'paused-until': { until: Day | null };
  'invoice-late': { days: number };
  'promise-overdue': { text: string };
  'contact-fresh': { by: Side; touch: TouchType; on: Day; days: number };
  'new-client': { week: number };
  'no-contact-recorded': {};
  /** Calendar days without contact; usual: the median gap of this client, null while unknown. */
  'silent': { days: number; usual: number | null };

  /* What the day asks of the user. */
  'complaint-open': { days: number; text: string; handle: string | null };
  /** How to answer it. */
  'complaint-how': { handle: string };
  /** days: how many it is overdue; 0 is due today. */
  'promise-due': { text: string; days: number };
  'promise-next': { text: string; due: Day };
  'not-looked-at': { days: number };
  /** days: working days since the client was added. */
  'never-looked-at': { days: number };

  'streak': { current: number; best: number; word: StrengthWord };
  'status-heading': { heading: 'needs' | 'warnings' | 'promised' | 'today' | 'unknown' };
  'more-needs': { count: number };
  'more-rows': { count: number };
  'reasons': { reasons: readonly Message[] };
  'rest': { names: readonly string[] };
  /** Due, and not in today's focus; later: the morning is done, or today is a day off. */
  'left': { names: readonly string[]; later: boolean };
  'no-clients': {};
  /** There were some, and all of them ended. */
  'no-active-clients': {};
  /** What keeps the streak; keepBy: the last day on which it can be kept, null without one; open: not looked at yet in a morning that was broken off. */
  'next-step': { expected: boolean; done: boolean; open: readonly string[]; current: number; keepBy: Day | null; day: Day };

  /* Warnings. */
  'drift-title': {};
  'timeline-title': {};
  'timeline-reading': {};
  'drift-label': { label: 'warning' | 'note' | 'chance' | 'evidence' | 'next-step' | 'seen' };
  'dated-facts': { facts: readonly { on: Day; fact: Message }[]; asOf: Day };
  /** How often a steady client looks like this, once in so many years. */
  'chance-alone': { years: 1 | 4 };
  'seen-on': { signal: string; on: Day };
  'finding-run': { said: Message; cleared: Day | null; acknowledged: Day | null };
  'no-warnings': { clients: number; handle: string | null };
  'no-warnings-ever': {};
  /** By chance alone: so many warnings in so many months. */
  'by-chance': { clients: number; warnings: number; months: number };
  'how-to-see': { handle: string; signal: string };
  /** A story with the names of its signs, or what one sign alone says. */
  'warning-line': { story: Message | null; signs: readonly { signal: string; message: Message }[] };
  'more-warnings': { count: number };
  'open-warning': {};

  /* The numbers behind a warning. */
  /** What a signal watches for. */
  'signal-about': { signal: string };
  /** asked: the signals that were asked about, none where all were; others: the signals that stand beside those. */
  'nothing-stands': { asked: readonly string[]; others: readonly string[] };
  'why-history': { checks: number; contacts: number };
  'why-label': { label: 'watches' | 'says' | 'since' | 'thresholds' | 'source' };
  'why-since': { since: Day; raised: Day };
  'why-thresholds': { signal: string; thresholds: Readonly<Record<string, number>> };
  'why-heading': {};
  /** evidence: R of the detector, signals/calibration.md. */
  'why-evidence': { checks: number; first: Day; last: Day; evidence: number; amber: number; red: number; set: number | null };
  'why-before': { start: Day };
  'why-after': { start: Day };
  'why-mean': { mean: number; answers: number };
  /** The latest days from which on a fall of one point would have been seen by now, on all items and on one. */
  'why-seen': { all: Day | null; one: Day | null; item: string | null; checks: number };

  /* Promises. */
  'promises-title': { name: string };
  /** Of the last promises that are settled; isAll: there were no more. */
  'promises-kept': { rates: readonly { by: Side; kept: number; partly: number; of: number; isAll: boolean }[] };
  'promises-how': { handle: string; number: number };
  'no-promises': { handle: string };

  /* People. */
  'people-title': { name: string };
  'people-none': { handle: string };
  'role': { role: Role | null };
  'person-seen': { on: Day | null; days: number; day: Day };
  'people-unseen': { people: readonly { name: string; days: number }[] };
  'people-gone': {};
  'person-gone': { role: Role | null; left: Day };
  'people-how': { handle: string };

  /* Changes on our side. */
  'changes-title': {};
  'no-changes': {};
  'change-heading': { text: string; on: Day };
  'change-told': { told: Day | null; teller: string | null; tellBy: Day | null; near: Day };
  'changes-how': { handle: string | null };
  'change-to-tell': { text: string; days: number; handle: string | null };
  'change-over': { text: string; days: number; handle: string | null };

  /* Lists and cards. */
  /** of: the words of what the fact settles or answers. */
  'recorded': { fact: Statement; of?: string | undefined };
  'history-title': {};
  'history-empty': {};
  'history-more': { count: number; all: number };
  'client-count': { count: number; ended: number };
  'column': { column: 'handle' | 'name' | 'phase' | 'last-check' | 'role' | 'known-since' | 'last-contact' | 'key' | 'value' | 'source' | 'meaning' | 'item' | 'family' | 'question' };
  'card-label': { label: 'handle' | 'since' | 'share' | 'contract' | 'check-every' | 'contact-every' | 'people' | 'aliases' | 'weight' };
  'phase': { phase: 'new' | 'active' | 'paused' | 'ended' };
  'on-day': { on: Day };
  'share': { share: number };
  'people': { people: readonly { name: string; role: Role | null }[] };
  'every-working-days': { days: number };
  'every-days': { days: number };
  'weight': { item: string; weight: number };
}

/** One message; the union over all ids, so that id and data always belong together. */
export type Message = { readonly [Id in keyof CoreMessages]: { readonly id: Id; readonly data: Readonly<CoreMessages[Id]> } }[keyof CoreMessages];

export type MessageId = keyof CoreMessages;

/** Makes a message; exists so that a wrong pair of id and data does not compile where it is written. */
export function message<Id extends MessageId>(id: Id, data: CoreMessages[Id]): Message {
  return { id, data } as Message;
}
