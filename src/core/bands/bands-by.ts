import type { ClientDay } from '../agenda/client-day.ts';
import { daysBetween, type Day } from '../calendar.ts';
import { DEEDS } from '../dealings.ts';
import { message } from '../messages.ts';
import type { Family, Item } from '../pack.ts';
import type { Standing } from '../standing.ts';
import { FACTS_COUNT_DAYS, LEVELS, type BandName, type BandReading, type Bands, type Ground } from './band.ts';
import { flagGrounds } from './flags.ts';
import { oursGrounds } from './ours.ts';
import { ratingGrounds } from './ratings.ts';
import { theirsGrounds } from './theirs.ts';
import { warningGrounds } from './warnings.ts';

/** Where a client stands on each side, and why: by the rules of bands.md, from the standing and the warnings that stand alone. */
export function bandsBy(items: ReadonlyMap<string, Item>): (client: ClientDay) => Bands {
  const inFamily = (wanted: Family): readonly Item[] => [...items.values()].filter(({ family }) => family === wanted);
  const [traits, ours, adviser, rut] = [inFamily('traits'), inFamily('ours'), inFamily('adviser'), inFamily('rut')];
  return (client) => {
    const { standing, day } = client;
    const facts = theirFacts(standing, day);
    const reading = (name: BandName, grounds: readonly Ground[]): BandReading => read(name, [...grounds, ...warningGrounds(client, name, grounds)], facts);
    return {
      traits: reading('traits', ratingGrounds(standing, traits, day)),
      ours: reading('ours', oursGrounds(client, ours)),
      theirs: reading('theirs', theirsGrounds(client, adviser)),
      rut: reading('rut', ratingGrounds(standing, rut, day)),
      flags: reading('flags', flagGrounds(client, items)),
    };
  };
}

/** The worst ground decides; a good one counts only where nothing that has to be known is unknown. */
function read(name: BandName, grounds: readonly Ground[], facts: readonly Ground[]): BandReading {
  const has = (band: Ground['band']): boolean => grounds.some((ground) => ground.band === band);
  const band = has('bad') ? 'bad' : has('watch') ? 'watch' : has('unknown') ? 'unknown' : 'good';
  const ownWord = band === 'good' && facts.length === 0;
  const told = grounds.filter((ground) => (band === 'bad' ? ground.band === 'bad' || ground.band === 'watch' : ground.band === band))
    .toSorted((a, b) => LEVELS.indexOf(b.band) - LEVELS.indexOf(a.band));
  const word: readonly Ground[] = ownWord ? [{ band, message: message('band.own-word', {}), on: [] }] : facts.slice(0, 1);
  return { name, band, ownWord, why: band === 'good' ? [...told, ...word] : told };
}

/** What came from the client lately and speaks well of the tie, the latest first. */
function theirFacts({ dealings: { theirs } }: Standing, day: Day): readonly Ground[] {
  const known = DEEDS.flatMap((deed) => {
    const on = theirs[deed];
    return on === undefined || on > day || daysBetween(on, day) > FACTS_COUNT_DAYS ? [] : [{ band: 'good' as const, message: message('band.their-fact', { deed }), on: [on] }];
  });
  return known.toSorted((a, b) => (a.on[0]! > b.on[0]! ? -1 : 1));
}
