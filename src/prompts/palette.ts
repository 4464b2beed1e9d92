/** Paints a text; gives it back as it is where there is no colour. */
export type Paint = (text: string) => string;

/** How the prompts look. None of these says anything alone: there is always a word or a sign as well. */
export interface Palette {
  readonly strong: Paint;
  /** The one accent: where the person is. */
  readonly accent: Paint;
  readonly quiet: Paint;
  readonly good: Paint;
  readonly care: Paint;
  readonly grave: Paint;
}
