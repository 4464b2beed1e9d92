import type { Day } from '../../core/calendar.ts';
import type { demo } from '../../i18n/en/demo.ts';
import { timelineOf } from './timeline.ts';

/** A stop of the printed tour: what to type after `rapport`, and the id of the words that say why. */
export interface TourStop {
  readonly command: readonly string[];
  readonly id: Extract<keyof typeof demo, `demo.tour.${string}`>;
  /** One of the few to begin with: they fit on one screen. */
  readonly isFirst?: true;
}

/** In the middle of Carrickmoy's bad months. */
const BAD_DAY = 320;

/** The walk through the demo store, in the order in which it tells most. */
export function demoTour(today: Day): readonly TourStop[] {
  return [
    { command: ['status'], id: 'demo.tour.status', isFirst: true },
    { command: ['portfolio'], id: 'demo.tour.portfolio' },
    { command: ['report', 'wendlau'], id: 'demo.tour.drifting', isFirst: true },
    { command: ['drift', 'wendlau'], id: 'demo.tour.warned', isFirst: true },
    { command: ['drift', 'why', 'brennhavn'], id: 'demo.tour.quiet' },
    { command: ['drift', 'carrickmoy', '--replay'], id: 'demo.tour.replay' },
    { command: ['history', 'legowo'], id: 'demo.tour.rut' },
    { command: ['history', 'carrickmoy', '--grep', 'quarter'], id: 'demo.tour.recovered' },
    { command: ['report', 'carrickmoy', '--as-of', timelineOf(today).day(BAD_DAY)], id: 'demo.tour.fall' },
    { command: ['report', 'carrickmoy'], id: 'demo.tour.meeting' },
    { command: ['report', 'dorvaine'], id: 'demo.tour.leaving' },
    { command: ['review', 'dorvaine'], id: 'demo.tour.review' },
    { command: ['boundary', 'list'], id: 'demo.tour.boundaries' },
    { command: ['client', 'show', 'sarw'], id: 'demo.tour.new' },
    { command: ['client', 'people', 'carrickmoy'], id: 'demo.tour.people' },
    { command: ['promise', 'wendlau'], id: 'demo.tour.promises' },
    { command: ['week', '--as-of', 'friday'], id: 'demo.tour.week' },
    { command: ['log', 'wendlau', 'call', '--by', 'them'], id: 'demo.tour.log', isFirst: true },
    { command: ['log', '--all', 'change'], id: 'demo.tour.change' },
    { command: ['check'], id: 'demo.tour.check', isFirst: true },
    { command: ['undo'], id: 'demo.tour.undo' },
  ];
}
