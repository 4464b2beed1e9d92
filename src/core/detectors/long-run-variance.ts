/**
 * How much the resemblance of answers inflates the variance of their mean. With resemblance rho of answers a working
 * day apart, the mean of m answers spaced s checks apart has the variance (1 + rho * inflation(m, s)) / m.
 */
export type Inflation = (answers: number, spacing: number) => number;

/** A check stands for 1.3 working days on average: some are missed. */
export const DAYS_PER_CHECK = 1.3;

/** Spacings are rounded to a quarter of a check, and those beyond 40 checks count as 40. */
const QUARTERS = 160;

/**
 * The inflation where resemblance fades by `decay` a working day. Values are computed once.
 * @param lag distance at which answers resemble each other by rho, in working days
 * @param maxAnswers most answers ever asked about
 */
export function tabulateInflation(decay: number, lag: number, maxAnswers: number): Inflation {
  const known = new Float64Array((maxAnswers + 1) * (QUARTERS + 1)).fill(-1);
  return (answers, spacing) => {
    const quarters = Math.min(QUARTERS, Math.round(spacing * 4));
    const at = answers * (QUARTERS + 1) + quarters;
    const value = known[at]!;
    return value >= 0 ? value : (known[at] = inflationOf(answers, quarters / 4, decay, lag));
  };
}

/** 2 * sum over j = 1..m-1 of (1 - j/m) * decay^(1.3 s j - lag), a geometric series in closed form. */
function inflationOf(answers: number, spacing: number, decay: number, lag: number): number {
  if (answers <= 1) return 0;
  const step = decay ** (DAYS_PER_CHECK * spacing);
  const series = step / (1 - step) - (step * (1 - step ** answers)) / (answers * (1 - step) ** 2);
  return (2 * series) / decay ** lag;
}
