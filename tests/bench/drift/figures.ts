/** False alarms a client-year, or delays in working days. Reckoned as the scorer beside the simulator does. */
export interface Figures {
  readonly scenario: string;
  readonly falseAlarms?: number;
  readonly delays?: Delays;
}

/** Infinity: not within the horizon. */
export interface Delays { readonly median: number; readonly p90: number; readonly missed: number; readonly foundIn20: number }

/** @param late working days after which a change counts as not found */
export function summariseDelays(given: readonly number[], late = 60): Delays {
  const delays = given.toSorted((a, b) => a - b);
  const quantile = (share: number): number => delays[Math.min(delays.length - 1, Math.floor(share * delays.length))]!;
  const share = (isCounted: (delay: number) => boolean): number => delays.filter(isCounted).length / delays.length;
  return { median: quantile(0.5), p90: quantile(0.9), missed: share((delay) => delay > late), foundIn20: share((delay) => delay <= 20) };
}

export function show({ falseAlarms, delays }: Omit<Figures, 'scenario'>): string {
  if (falseAlarms !== undefined) return `${falseAlarms.toFixed(2)} a year`;
  return delays === undefined ? '' : `${days(delays.median)} / ${days(delays.p90)} / ${percent(delays.missed)}`;
}

function days(delay: number): string {
  return delay === Infinity ? 'never' : String(delay);
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
