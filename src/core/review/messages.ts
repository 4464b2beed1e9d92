import type { Day } from '../calendar.ts';
import type { Decision, Outcome } from '../facts.ts';
import type { Message } from '../messages.ts';
import type { FlagRule } from '../red-flags.ts';

/** What is said of red flags, boundaries and decisions. `near` is the day of the page, so that its own year is left out. */
export interface ReviewMessages {
  /** Why a decision is open. times: incidents that make the rule. */
  'decision.flag': { item: string; rule: FlagRule; times: number; on: Day; near: Day };
  'decision.invoices': { odd: number; of: number };
  'decision.again': { choice: Decision['choice']; on: Day; near: Day };
  /* The review. Counts are of the last twelve months unless the heading says otherwise. */
  'review-open': { why: Message; threat: boolean };
  'review-title': { name: string };
  'review-heading': { heading: 'flags' | 'boundaries' | 'cost' | 'gift' | 'years' | 'decisions' | 'before' | 'owed' | 'conditions' };
  'review-label': { label: 'money' | 'complaints' | 'minds' | 'missed' | 'disagreements' | 'time' | 'share' | 'markers' | 'good-words' | 'bad-words' | 'coffee' };
  /** days: late on average, of those that were. */
  'review-money': { late: number; of: number; days: number; disputed: number };
  'review-count': { count: number };
  'review-part': { part: number; of: number };
  'review-minutes': { minutes: number };
  'review-voice': { text: string; on: Day; near: Day };
  'review-coffee': { yes: boolean; on: Day; near: Day };
  'review-year': { year: number; soFar: boolean };
  'review-days-before': {};
  /** 90 to 61 of them. */
  'review-before': { from: number; to: number };
  'review-row': { row: 'ratings' | 'contacts' | 'theirs' | 'disagreements' | 'late' | 'complaints' | 'flags' | 'missed-by-them' | 'missed-by-us' };
  'review-cell': { value: number | null };
  /** of: its steps, where they were promises; flags: incidents until the next decision, or by now. */
  'review-decision': { choice: Decision['choice']; until: Day | null; reason: string; done: number; partly: number; of: number; flags: number; near: Day };
  'review-looking-back': { what: Outcome['what']; on: Day; near: Day };
  'review-invoice': { number: string; due: Day | null; near: Day };
  /** The other side of a red flag. */
  'review-condition': { item: string };
  'review-condition-money': {};
  'review-condition-promises': {};
  'review-condition-talk': {};
  'review-recovered': { since: Day };
  'review-progress': { choice: Decision['choice']; done: number; partly: number; open: number; of: number; handle: string };
  'review-how': { handle: string };

  'boundaries-title': {};
  'boundaries-none': {};
  'boundaries-how': {};
  /** name: the client it is for; ended: null while it holds. */
  'boundary-line': { text: string; name: string | null; on: Day; ended: Day | null; incidents: readonly Day[]; near: Day };
  /** due: from when on it is asked for, null where that has come. */
  /** handle: of whom it is taken, null where a report has no hints. */
  'decision-open': { why: Message; threat: boolean; due: Day | null; day: Day; handle: string | null };
}
