/** What is said of the time before outcomes. */
export interface HindsightMessages {
  'hindsight-title': {};
  /** losses: outcomes that were lost or reduced; few: too few to say what comes before one. */
  'hindsight-cases': { outcomes: number; losses: number; few: boolean };
  'hindsight-none': {};
  'hindsight-heading': { heading: 'items' };
  'hindsight-column': { column: 'item' | 'losses' | 'others' };
  /** Fell before so many, of those around which it was rated often enough. */
  'hindsight-fell': { fell: number; of: number };
  'hindsight-meaning': {};
  'hindsight-steady': { items: readonly string[] };
  'hindsight-unrated': {};
  'hindsight-nothing': {};
}
