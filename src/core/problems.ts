/**
 * What can be wrong with a line or field that came from outside. The words are in `src/i18n/`; each id stands for a
 * whole rule, so that no value of a file is needed to explain it.
 */
export type Problem = FileProblem | TableProblem | FieldProblem | PackProblem | MeaningProblem;

/** The file or the line as such. */
type FileProblem = 'too-large' | 'not-utf8' | 'line-too-long' | 'not-json' | 'not-an-object' | 'too-deep' | 'unknown-kind';

/** A table of a spreadsheet, or a row of it. */
type TableProblem = 'open-quote' | 'no-name-column' | 'more-cells';

/** One field and its value. */
type FieldProblem =
  | 'missing' | 'unknown-field' | 'forbidden-field' | 'not-text' | 'empty' | 'text-too-long' | 'broken-text' | 'not-one-of'
  | 'not-a-list' | 'too-many' | 'not-a-day' | 'not-an-instant' | 'not-a-time' | 'not-a-handle' | 'not-an-id' | 'not-an-item'
  | 'not-a-rating' | 'not-a-pulse' | 'not-a-share' | 'not-a-part' | 'not-a-score' | 'not-a-weight' | 'not-days' | 'not-minutes'
  | 'not-seconds' | 'not-yes-or-no' | 'not-a-setting';

/** A field of a question pack: `version` and `revision`, `weight`, words. */
type PackProblem = 'not-a-count' | 'not-an-importance' | 'not-a-line';

/** A sound line that cannot be true beside the other lines, or beside today. */
type MeaningProblem =
  | 'unknown-client' | 'handle-taken' | 'unknown-fact' | 'wrong-kind' | 'other-client' | 'fixed-field' | 'required-field'
  | 'future-day' | 'before-start';

/** Where input is wrong, and why; never what it said. */
export interface Flaw {
  /** A name of the exchange format, "ratings.communication" for a value inside; '' where the whole line is meant. */
  readonly field: string;
  readonly problem: Problem;
  /** The values to choose from, for `not-one-of`. */
  readonly allowed?: readonly string[];
}
