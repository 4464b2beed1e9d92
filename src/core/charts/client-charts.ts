import type { ClientDay } from '../agenda/client-day.ts';
import type { Block } from '../blocks.ts';
import { BANDS, type BandName } from '../bands/band.ts';
import { signalsOf } from '../bands/warnings.ts';
import type { SeriesBlock } from '../chart-blocks.ts';
import { message, type Message } from '../messages.ts';
import type { Family, Item } from '../pack.ts';
import type { ShownFinding } from '../signals/shown-finding.ts';
import { contactRhythm } from './contact-rhythm.ts';
import type { Past } from './past.ts';
import { promisesKept } from './promises-kept.ts';
import { ratingSeries } from './rating-series.ts';
import { yearOfDays } from './year-of-days.ts';

export interface ChartsRequest {
  readonly client: ClientDay;
  readonly past: Past;
  readonly items: readonly Item[];
  /** What was found and is over, where it is asked for. */
  readonly over?: readonly ShownFinding[];
}

/** What is asked of each side; red flags are no ratings. */
const FAMILIES: Readonly<Partial<Record<BandName, Family>>> = { traits: 'traits', ours: 'ours', theirs: 'adviser', rut: 'rut' };

/** The last year of a client in pictures, under a heading; empty where there is nothing to draw. */
export function clientCharts(request: ChartsRequest): readonly Block[] {
  const { past, client, over = [] } = request;
  const charts = [
    ...BANDS.flatMap((name) => bandSeries(request, name, message('band-name', { name }))),
    ...contactRhythm(past, client, over),
    ...promisesKept(past, client.day),
    ...yearOfDays(past, client.day),
  ];
  return charts.length === 0 ? [] : [{ block: 'heading', level: 2, text: message('chart-heading', { heading: 'year' }) }, ...charts];
}

/** The ratings of one side, with the warnings that bear on it. */
export function bandSeries({ client, past, items, over = [] }: ChartsRequest, name: BandName, label: Message): readonly SeriesBlock[] {
  const inFamily = items.filter(({ family }) => family === FAMILIES[name]).map(({ id }) => id);
  const ofBand = (findings: readonly ShownFinding[]): readonly ShownFinding[] => findings.filter(({ signal }) => signalsOf(name).includes(signal));
  return ratingSeries({ past, label, items: inFamily, findings: ofBand(client.findings ?? []), over: ofBand(over), day: client.day });
}
