import type { BandName } from '../bands/band.ts';
import type { Day } from '../calendar.ts';
import type { Decision, Role, Side, TouchOutcome, TouchType, VoiceTone } from '../facts.ts';
import type { Message } from '../messages.ts';

/** What the brief says. Days are calendar days. */
export interface BriefMessages {
  'brief-title': { name: string };
  /** Where the part begins that the client must not see. */
  'brief-private': {};
  'heading': { heading: 'promises' | 'voices' | 'bring' | 'ask' | 'noticed' | 'unknown' | 'stands' | 'warnings' | 'words-and-ratings' | 'intentions' | 'contacts' | 'notes' | 'answers' | 'calendar' };
  'heading-since': { on: Day; near: Day; touch: TouchType | null };
  'label': { label: 'client' | 'people' | 'contract' | 'next' | 'last-meeting' | 'last-contact' | 'last-check' | 'streak' | 'due' | 'their-view' | 'last-surprise' };
  'client-since': { since: Day; phase: 'new' | 'active' | 'paused' | 'ended' };
  /** days: since the last contact with the person; null where none is recorded. */
  'person-met': { name: string; role: Role | null; days: number | null };
  'more-people': { count: number };
  'contract-until': { until: Day; days: number };
  'meeting-planned': { touch: TouchType; on: Day; near: Day; time: string | null };
  'meeting-last': { touch: TouchType; on: Day; near: Day; people: readonly string[] };
  'contact-last': { touch: TouchType; by: Side; on: Day; days: number; usual: number | null; agreed: number | null };
  'checked-on': { on: Day; days: number };
  'client-streak': { current: number; best: number };
  'promise-open': { by: Side; text: string; due: Day | null; near: Day; overdueDays: number };
  'idea': { text: string };
  'proposal': { text: string };

  /* What is not known. */
  'unknown-decider': {};
  'unknown-people': {};
  'unknown-contract': {};
  /** The last of their words is so many days old; null: none is recorded. */
  /** since: the day from which on one has looked; null for all days. */
  'unknown-voice': { days: number | null; since: Day | null; near: Day };

  /* The one sentence that says where it stands, and what to do. */
  'headline': { where: Message; next: Message | null };
  'stands-watch': { bands: readonly BandName[] };
  'stands-bad': { bands: readonly BandName[] };
  /** unknown: the sides of which too little is known. */
  'stands-well': { ownWord: boolean; unknown: readonly BandName[] };
  'stands-unknown': {};
  'answer-complaint': { text: string };
  'keep-promise': { text: string };
  'look-first': { handle: string };
  /** The last decision; of: its steps, 0 where it has none. */
  'decision-taken': { choice: Decision['choice']; until: Day | null; reason: string; done: number; partly: number; of: number; near: Day };

  /** A plan that is followed, and its next step. */
  'plan-followed': { choice: Decision['choice']; until: Day | null; done: number; partly: number; of: number; near: Day };
  'plan-step': { text: string; due: Day | null; near: Day };

  /** Their words beside our mean rating of the weeks around them, 1..5; null where too little was rated. */
  'voice-and-ours': { text: string; score: number | null; ours: number | null; gap: number | null };
  /** What they said last, without their words. gap: theirs less ours, in points. */
  'their-view': { on: Day; near: Day; tone: VoiceTone | null; score: number | null; ours: number; gap: number };
  /** The markers of a trusted adviser, by their items. */
  'adviser-markers': { yes: readonly string[]; no: readonly string[]; unknown: readonly string[]; on: Day; near: Day };
  /** Calendar days since the last thing beyond the expected. */
  'last-surprise': { days: number; on: Day; near: Day };
  /** The mean of the traits by year, oldest first. */
  'years-line': { years: readonly { year: number; mean: number; soFar: boolean }[] };
  'intention': { text: string; state: 'open' | 'kept' | 'partly' | 'missed'; effect: string | null };
  'contact': { touch: TouchType; by: Side; outcome: TouchOutcome; people: readonly string[]; note: string | null };
  'voice': { text: string; score: number | null };
  /** When an item was last looked at, and whether its rating still counts (principle 1). */
  'looked-at': { days: number; counts: boolean };
  'more-warnings-of': { count: number; handle: string };
  'brief-more': { handle: string };
  'nothing-recorded': { handle: string | null };
}
