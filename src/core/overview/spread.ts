import type { ClientDay } from '../agenda/client-day.ts';
import { dayNumber, type Day } from '../calendar.ts';
import type { Setting } from '../facts.ts';
import { message, type Message } from '../messages.ts';
import { concentration, spreadOf } from '../signals/concentration.ts';
import { thresholdInForce } from '../signals/thresholds.ts';

/** How much hangs by one of the active clients, in a sentence, with what to do where it is too much (A2); nothing with one client. */
export function saySpread(clients: readonly ClientDay[], settings: readonly Setting[], day: Day): readonly Message[] {
  const active = clients.map(({ standing }) => standing.profile);
  if (active.length < 2) return [];
  const spread = spreadOf(active);
  if (spread === undefined) {
    const unknown = active.filter(({ share }) => share === undefined);
    return [message('shares-unknown', { known: active.length - unknown.length, of: active.length, handle: (unknown[0] ?? active[0]!).handle })];
  }
  const limit = (name: 'largestShare' | 'clients'): number => thresholdInForce(concentration, name, settings, dayNumber(day));
  const finding = concentration.evaluate(active, day, { largestShare: limit('largestShare'), clients: limit('clients') });
  return finding === undefined ? [message('spread', { name: spread.largest.name, share: spread.largest.share, clients: spread.clients })] : [message('spread-warning', { said: finding.message, next: finding.next })];
}
