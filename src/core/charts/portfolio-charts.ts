import type { Block } from '../blocks.ts';
import { message } from '../messages.ts';
import { bandSeries, type ChartsRequest } from './client-charts.ts';

/** The traits of every client over the last year, all drawn alike so that they can be compared; in the order given. */
export function portfolioCharts(clients: readonly ChartsRequest[]): readonly Block[] {
  const series = clients.flatMap((request) => bandSeries(request, 'traits', message('words', { text: request.client.standing.profile.name })));
  return series.length === 0 ? [] : [{ block: 'heading', level: 2, text: message('chart-heading', { heading: 'traits-of-all' }) }, ...series];
}
