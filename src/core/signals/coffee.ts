import { dayNumber } from '../calendar.ts';
import type { Check } from '../facts.ts';
import { message } from '../messages.ts';
import type { ClientView } from './client-view.ts';
import { byDay, latest, type Dated } from './dated.ts';
import { defineSignal } from './signal.ts';

/** Two quarterly looks in a row at "would I gladly have a coffee with them?" were answered no (A3). */
export const coffee = defineSignal({
  id: 'coffee',
  source: ['A3'],
  place: 'week',
  thresholds: { looks: { value: 2, least: 1, most: 8 } },
  evaluate: ({ view, day, thresholds }) => {
    const looks = latest(view.derive(coffeeLooks), day, thresholds.looks);
    if (looks.length < thresholds.looks || looks.some(({ reflections }) => reflections?.['coffee'] !== false)) return undefined;
    return {
      severity: 'look',
      since: looks[0]!.on,
      message: message('signal.coffee', {}),
      next: message('next.coffee', {}),
      evidence: looks.map(({ on }) => ({ on, fact: message('evidence.yes-no', { item: 'coffee', value: false }) })),
      items: ['coffee'],
    };
  },
});

function coffeeLooks(view: ClientView): Dated<Check> {
  return byDay(view.of('check').values.filter(({ reflections }) => typeof reflections?.['coffee'] === 'boolean'), ({ on }) => dayNumber(on));
}
