/**
 * The standard normal distribution below `x`.
 * Relative error below 1e-10 for -7 < x (rational approximation of the tail, J. F. Hart 1968, algorithm 5666) and below
 * 1e-6 beyond (continued fraction); absolute error below 1e-15 everywhere.
 */
export function normalBelow(x: number): number {
  const tail = Math.exp(-(x * x) / 2) * millsRatio(Math.abs(x));
  return x > 0 ? 1 - tail : tail;
}

/**
 * exp(t^2 / 2) times the normal distribution below `t`: the form in which it enters Bayes factors. It neither
 * underflows far below 0 nor costs an exponential there. Infinity from t = 38 on.
 */
export function scaledNormal(t: number): number {
  return t < 0 ? millsRatio(-t) : Math.exp((t * t) / 2) - millsRatio(t);
}

/** The upper tail over exp(-a^2 / 2), for a >= 0. */
function millsRatio(a: number): number {
  if (a > 7.07106781186547) return 1 / (a + 1 / (a + 2 / (a + 3 / (a + 4 / (a + 0.65))))) / 2.506628274631;
  const above =
    ((((((3.52624965998911e-2 * a + 0.700383064443688) * a + 6.37396220353165) * a + 33.912866078383) * a + 112.079291497871) * a + 221.213596169931) * a) + 220.206867912376;
  const below =
    (((((((8.83883476483184e-2 * a + 1.75566716318264) * a + 16.064177579207) * a + 86.7807322029461) * a + 296.564248779674) * a + 637.333633378831) * a + 793.826512519948) * a) + 440.413735824752;
  return above / below;
}
