import type { DayNumber } from '../calendar.ts';
import type { ScanReading } from '../detectors/scan-reading.ts';
import type { ClientView } from './client-view.ts';
import { countUpTo } from './dated.ts';
import { traitScan } from './trait-scan.ts';

/**
 * The traits of a client that may be falling, the likeliest first (D2): what the next sheet should ask. None before
 * anything can be weighed. Nothing to tell anybody: some trait is always the lowest.
 */
export function suspectedTraits(view: ClientView, day: DayNumber): readonly string[] {
  const { traits, looking } = view.derive(traitScan);
  const reading = looking({ direction: 'falls' }).read(countUpTo(traits, day));
  return [...new Set(suspectsIn(reading).map((item) => traits.items[item]!))];
}

/** Items by their own share of the evidence; those that rather rose are none. */
export function suspectsIn(reading: ScanReading | undefined): readonly number[] {
  return (reading?.items ?? []).filter(({ score }) => score > 0).map(({ item }) => item);
}
