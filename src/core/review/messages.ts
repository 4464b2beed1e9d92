import type { Day } from '../calendar.ts';
import type { Decision } from '../facts.ts';
import type { Message } from '../messages.ts';
import type { FlagRule } from '../red-flags.ts';

/** What is said of red flags, boundaries and decisions. `near` is the day of the page, so that its own year is left out. */
export interface ReviewMessages {
  /** Why a decision is open. times: incidents that make the rule. */
  'decision.flag': { item: string; rule: FlagRule; times: number; on: Day; near: Day };
  'decision.invoices': { odd: number; of: number };
  'decision.again': { choice: Decision['choice']; on: Day; near: Day };
  'boundaries-title': {};
  'boundaries-none': {};
  'boundaries-how': {};
  /** name: the client it is for; ended: null while it holds. */
  'boundary-line': { text: string; name: string | null; on: Day; ended: Day | null; incidents: readonly Day[]; near: Day };
  /** due: from when on it is asked for, null where that has come. */
  'decision-open': { why: Message; threat: boolean; due: Day | null; day: Day; handle: string };
}
