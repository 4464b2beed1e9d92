import type { FactRow } from '../blocks.ts';
import type { Day } from '../calendar.ts';
import { message } from '../messages.ts';
import { BANDS, type Bands } from './band.ts';
import { bandWord } from './bands-json.ts';
import { daysBehind } from './warnings.ts';

/** As many grounds as a line can carry; JSON has them all. */
const GROUNDS_SHOWN = 3;

/** A line for each band: how it reads, and what made it from which days. @param near the day of the reader: other years are named */
export function bandRows(bands: Bands, near: Day): readonly FactRow[] {
  return BANDS.map((name) => {
    const reading = bands[name];
    return { label: message('band-name', { name }), text: message('band-line', { word: bandWord(reading), near, why: reading.why.slice(0, GROUNDS_SHOWN).map((ground) => ({ message: ground.message, on: daysBehind(ground) })) }) };
  });
}
