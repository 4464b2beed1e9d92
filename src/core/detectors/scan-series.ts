/** One check of one client, reduced to what a scan looks at. */
export interface ScanCheck {
  /** Number of the working day (days off are not counted); rises from check to check. */
  readonly day: number;
  /** Answers by item index, oriented so that larger is healthier; items not asked are absent. */
  readonly answers: ReadonlyMap<number, number>;
}

/**
 * The checks of one client over items asked about equally often. Families of very different cadence (the nine traits,
 * the sixteen signs of a rut) are scanned apart: a common mood can only be told from items that meet in one check.
 */
export interface ScanSeries {
  /** By item index: the variance an item is expected to have before it has answers: 0.30 for ratings, 0.15 for yes/no (0 or 1). */
  readonly priorVariances: readonly number[];
  readonly checks: readonly ScanCheck[];
}

export interface ScanOptions {
  /** falls: warn of items getting worse; rises: notice items getting better. */
  readonly direction: 'falls' | 'rises';
  /** Only starts with at least so many checks before them, an acknowledgement say. */
  readonly startsAfter?: number;
  /** Index of the first check to compare with: the start of a change that was acknowledged as the new normal. */
  readonly baselineFrom?: number;
  /** How starts are weighed; mood-apart where missing. The reference is kept to be measured against. */
  readonly method?: 'mood-apart' | 'reference';
}

/** At most so many checks count as history: about a working year of daily checks. */
export const BASELINE_CHECKS = 250;

export const RATING_VARIANCE = 0.3;
export const YES_NO_VARIANCE = 0.15;
