import type { ClientDay } from '../agenda/client-day.ts';
import { daysBetween } from '../calendar.ts';
import { message } from '../messages.ts';
import type { Item } from '../pack.ts';
import { FACTS_COUNT_DAYS, type Ground } from './band.ts';
import { promiseGrounds } from './promises.ts';
import { ratingGrounds } from './ratings.ts';

/** A complaint that waits longer says more about us than the complaint does (R3). */
const LONG_OPEN_DAYS = 7;
/** Of 0 to 10: below this their score is no praise. */
const PRAISE_FROM = 7;

/** Our part (D8 D9 R2 R3): how we rate it, what we promised, their complaints and their words. Facts make it worse; only ratings that count make it good. */
export function oursGrounds({ standing, day }: ClientDay, items: readonly Item[]): readonly Ground[] {
  const promises = promiseGrounds(standing, 'us', day, 0).filter(({ band }) => band !== 'good');
  return [...ratingGrounds(standing, items, day), ...promises, ...complaints({ standing, day }), ...theirWords({ standing, day })];
}

type Now = Pick<ClientDay, 'standing' | 'day'>;

function complaints({ standing, day }: Now): readonly Ground[] {
  const open = standing.complaints.map(({ on }) => on).filter((on) => on <= day).toSorted();
  const [first] = open;
  if (first === undefined) return [];
  const days = daysBetween(first, day);
  return [{ band: days > LONG_OPEN_DAYS ? 'bad' : 'watch', message: message('band.complaint', { days }), on: open }];
}

function theirWords({ standing: { dealings: { voice } }, day }: Now): readonly Ground[] {
  if (voice === undefined || voice.on > day || daysBetween(voice.on, day) > FACTS_COUNT_DAYS) return [];
  const tone = voice.tone ?? (voice.score! < PRAISE_FROM ? 'bad' : 'good');
  return tone === 'good' ? [] : [{ band: 'watch', message: message('band.voice', { tone }), on: [voice.on] }];
}
