import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LAST_DAY, writeBigStore } from '../big-store.ts';
import { quantile, timeNode } from '../measure.ts';

const ROUNDS = 3;

export interface ReplaySpeed { readonly seconds: number; /** Of the time in the checks, from one year to ten. */ readonly exponent: number; /** Milliseconds of `node -e 0` in the same rounds. */ readonly node: number }

/** `drift --replay` of 12 clients who were checked every working day for ten years: 30,000 checks, 60,000 contacts. Medians. */
export function replaySpeed(): ReplaySpeed {
  const home = mkdtempSync(join(tmpdir(), 'rapport-replay-'));
  try {
    const time = (years: number): (() => number) => {
      const store = join(home, String(years));
      writeBigStore(store, { years });
      const env = { PATH: process.env['PATH'], HOME: home, RAPPORT_NOW: `${LAST_DAY}T18:00:00+01:00`, TZ: 'Europe/Berlin' };
      return () => timeNode([join(process.cwd(), 'bin', 'rapport.js'), 'drift', '--replay', '--json', '--store', store], { cwd: home, env });
    };
    const [one, ten] = [time(1), time(10)];
    const rounds = Array.from({ length: ROUNDS }, () => ({ one: one(), ten: ten(), node: timeNode(['-e', '0'], { cwd: home, env: {} }) }));
    const median = (of: keyof (typeof rounds)[number]): number => quantile(rounds.map((round) => round[of]), 0.5);
    return { seconds: median('ten') / 1000, exponent: Math.log10(median('ten') / median('one')), node: median('node') };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
