import type { Day } from '../calendar.ts';
import type { Decision } from '../facts.ts';
import type { Message } from '../messages.ts';

/** What Friday's page says. */
export interface WeekMessages {
  'week-title': { from: Day; to: Day };
  'week-heading': { heading: 'learned' | 'changed' | 'visit' | 'stop' | 'quiet' | 'decisions' };
  /** The week has only begun; the last day of the one before. */
  'week-begun': { before: Day };
  'week-nothing': { heading: 'learned' | 'changed' | 'visit' };
  /** what: an intention, a promise of ours or of theirs; partly: kept in part. */
  'week-kept': { what: 'intention' | 'ours' | 'theirs'; partly: boolean; text: string; effect: string | null };
  'week-more': { count: number };
  /** What went up or down between the two ends of the week. */
  'week-change': { change: 'worse' | 'graver' | 'better'; said: Message };
  'week-over': { signals: readonly string[] };
  'week-decided': { choice: Decision['choice']; until: Day | null; near: Day };
  /** One thing to stop, as a question; name and said as far as the facts give them. */
  'week-stop': { about: 'contacts' | 'answers' | 'ratings' | 'effects' | 'nothing'; name: string | null; said: Message | null };
  /** Of the intentions kept this week, those of which no effect is named. */
  'week-effects': { without: number; of: number };
  /** At the end of the last morning of the week. */
  'week-offer': {};
}
