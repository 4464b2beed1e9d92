/** What a chart is drawn on: x runs with the script, so that in Arabic the last day is at the left. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  /** Where something begins that is `span` wide. */
  x(at: number, span?: number): number;
}

export function planeOf(width: number, height: number, rtl: boolean): Plane {
  return { width, height, x: (at, span = 0) => rounded(rtl ? width - at - span : at) };
}

/** Tenths of a pixel are finer than any screen. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
