import type { ClientDay } from '../agenda/client-day.ts';
import { daysBetween, type Day } from '../calendar.ts';
import { message } from '../messages.ts';
import type { Item } from '../pack.ts';
import { FLAG_YEAR, isDecided, isGrave } from '../red-flags.ts';
import type { Standing } from '../standing.ts';
import { FACTS_COUNT_DAYS, type Ground } from './band.ts';

/**
 * What nobody should accept (F1-F10). A grave incident is bad until a decision, and worth watching for the rest of its
 * year; a lesser one is worth watching as long as facts count. None is good only while somebody looks.
 */
export function flagGrounds({ standing, day }: ClientDay, items: ReadonlyMap<string, Item>): readonly Ground[] {
  const { decided } = standing.dealings;
  const incidents = standing.flags.filter((flag) => flag.on <= day && daysBetween(flag.on, day) <= (isGraveOne(flag, items) ? FLAG_YEAR : FACTS_COUNT_DAYS));
  const grounds = incidents.map((flag): Ground => {
    const taken = decided !== undefined && isDecided(flag, decided) && decided.on <= day ? decided : undefined;
    const grave = isGraveOne(flag, items);
    return { band: grave && taken === undefined ? 'bad' : 'watch', message: message('band.flag', { item: flag.item, grave, decided: taken?.choice ?? null, decidedOn: taken?.on ?? null, near: day }), on: [flag.on] };
  });
  return grounds.length > 0 ? grounds.toReversed() : [none(standing, day)];
}

function isGraveOne({ item, told }: Standing['flags'][number], items: ReadonlyMap<string, Item>): boolean {
  return isGrave(item, told === true, items);
}

function none({ lastCheck }: Standing, day: Day): Ground {
  if (lastCheck === undefined || daysBetween(lastCheck, day) > FACTS_COUNT_DAYS) return { band: 'unknown', message: message('band.not-watched', {}), on: lastCheck === undefined ? [] : [lastCheck] };
  return { band: 'good', message: message('band.no-flag', {}), on: [lastCheck] };
}
