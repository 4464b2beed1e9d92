import type { Day } from '../calendar.ts';
import { message, type Message } from '../messages.ts';
import { BANDS, type Band, type BandName, type BandReading, type Bands } from './band.ts';

/** How a band reads on a screen, and what made it, from which days. */
export interface BandWhy {
  readonly words: Message;
  readonly ownWord: boolean;
  readonly grounds: readonly { readonly message: Message; readonly on: readonly Day[] }[];
}

/** The bands as scripts read them (README, "Scripting"). */
export function bandsJson(bands: Bands): { readonly bands: Readonly<Record<BandName, Band>>; readonly bandsWhy: Readonly<Record<BandName, BandWhy>> } {
  return { bands: each(({ band }) => band), bandsWhy: each(whyOf) };

  function each<T>(take: (reading: BandReading) => T): Readonly<Record<BandName, T>> {
    return Object.fromEntries(BANDS.map((name) => [name, take(bands[name])])) as Record<BandName, T>;
  }
}

export function bandWord({ name, band, ownWord }: BandReading): Message {
  return message('band-word', { name, band, ownWord });
}

function whyOf(reading: BandReading): BandWhy {
  return { words: bandWord(reading), ownWord: reading.ownWord, grounds: reading.why.map(({ message: said, on }) => ({ message: said, on })) };
}
