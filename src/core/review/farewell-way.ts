import { daysBetween, type Day } from '../calendar.ts';
import type { History } from '../history.ts';
import { THREAT } from '../red-flags.ts';

/** How one parts: in person; early, where there are no years to give thanks for; safely, where they threatened anybody. */
export type FarewellWay = 'say-it' | 'say-it-early' | 'say-it-safely';

const YEAR = 365;

/** Once is enough, and it never grows old: nobody is sent alone to somebody who was violent (F1). */
export function farewellWay(history: History, since: Day, day: Day): FarewellWay {
  if (history.of('flag').some(({ item }) => item === THREAT)) return 'say-it-safely';
  return daysBetween(since, day) < YEAR ? 'say-it-early' : 'say-it';
}
