import type { Day } from '../calendar.ts';
import type { Deed } from '../dealings.ts';
import type { Decision, Side } from '../facts.ts';
import type { Message } from '../messages.ts';
import type { Band, BandName } from './band.ts';

/** What bands say. Days are calendar days. */
export interface BandMessages {
  'band-name': { name: BandName };
  'band-word': { name: BandName; band: Band; ownWord: boolean };
  /** The word, and what made it with the days that show it. */
  'band-line': { word: Message; near: Day; why: readonly { message: Message; on: readonly Day[] }[] };

  'band.rated': { mean: number; items: number; of: number };
  'band.lowest': { items: readonly string[] };
  'band.not-rated': { items: number; of: number };
  /**
   * Since when it stands: days of evidence that ended long ago would read as over.
   * @param seen marked as seen: nothing else tells it
   * @param isEstimate told as a part of a month, never as a day
   */
  'band.warning': { signal: string; seen: boolean; since: Day; isEstimate: boolean; near: Day };
  'band.overdue': { by: Side; count: number };
  'band.kept': { by: Side; kept: number; of: number };
  'band.complaint': { days: number };
  'band.voice': { tone: 'mixed' | 'bad' };
  'band.markers': { missing: readonly string[]; of: number };
  'band.invoices': { odd: number; of: number };
  'band.invoice-open': { days: number };
  'band.nothing-of-theirs': {};
  /** The day of the incident is said behind it, as of every ground; that of the decision is another. */
  'band.flag': { item: string; grave: boolean; decided: Decision['choice'] | null; decidedOn: Day | null; near: Day };
  'band.no-flag': {};
  'band.not-watched': {};
  'band.their-fact': { deed: Deed };
  'band.own-word': {};
}
