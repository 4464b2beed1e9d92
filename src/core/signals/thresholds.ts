import { dayNumber, type DayNumber } from '../calendar.ts';
import type { Setting } from '../facts.ts';
import type { ClientView } from './client-view.ts';
import type { Signal, Threshold } from './signal.ts';

export type Thresholds = Readonly<Record<string, number>>;
const defaults = new WeakMap<object, Thresholds>();

/**
 * The thresholds of a signal in force on a day. A setting named "<signal>.<threshold>" changes one from its day on, for
 * all clients or, which then counts, for one. What is no number, or outside its range, changes nothing; null goes back.
 */
export function thresholdsOf(signal: Pick<Signal, 'id' | 'thresholds'>, view: ClientView): (day: DayNumber) => Thresholds {
  const usual = defaultsOf(signal.thresholds);
  const settings = view.derive(settingsBySignal).get(signal.id);
  if (settings === undefined) return () => usual;
  return (day) => {
    const inForce = settings.filter(({ on }) => dayNumber(on) <= day).map(({ name, value }) => [name.slice(signal.id.length + 1), value] as const);
    const changed = Object.fromEntries(inForce);
    return Object.fromEntries(Object.entries(signal.thresholds).map(([name, threshold]) => [name, allowed(threshold, changed[name])]));
  };
}

/** The same, asked once. */
export function thresholdsOn(signal: Pick<Signal, 'id' | 'thresholds'>, view: ClientView, day: DayNumber): Thresholds {
  return thresholdsOf(signal, view)(day);
}

/** One threshold in force on a day by these settings, mine before the client's. */
export function thresholdInForce({ id, thresholds }: Pick<Signal, 'id' | 'thresholds'>, name: string, settings: readonly Setting[], day: DayNumber): number {
  const last = settingsBySignal({ settings }).get(id)?.findLast((setting) => setting.name === `${id}.${name}` && dayNumber(setting.on) <= day);
  return allowed(thresholds[name]!, last?.value);
}

function defaultsOf(thresholds: Signal['thresholds']): Thresholds {
  const known = defaults.get(thresholds) ?? Object.fromEntries(Object.entries(thresholds).map(([name, { value }]) => [name, value]));
  defaults.set(thresholds, known);
  return known;
}

function allowed({ value, least, most }: Threshold, set: Setting['value'] | undefined): number {
  return typeof set === 'number' && set >= least && set <= most ? set : value;
}

/** By signal, mine first and each by day, so that the last one counts. */
function settingsBySignal({ settings }: Pick<ClientView, 'settings'>): ReadonlyMap<string, readonly Setting[]> {
  const bySignal = new Map<string, Setting[]>();
  const mineFirst = settings.filter(({ name }) => name.includes('.')).toSorted((a, b) => Number(a.client !== undefined) - Number(b.client !== undefined) || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const setting of mineFirst) {
    const [signal = ''] = setting.name.split('.');
    bySignal.set(signal, [...(bySignal.get(signal) ?? []), setting]);
  }
  return bySignal;
}
