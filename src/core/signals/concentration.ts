import type { Day } from '../calendar.ts';
import { message, type Message } from '../messages.ts';
import type { Profile } from '../profile.ts';
import type { Finding, Signal } from './signal.ts';

/** Shares that do not add up to so much say little about the whole. */
const KNOWN_SHARE = 0.6;

type Shared = Profile & { readonly share: number };

/** The largest client, as many of equal size as would spread the revenue alike, and all with a share, the largest first. */
export interface Spread { readonly largest: Shared; readonly clients: number; readonly known: readonly Shared[] }

/** Undefined where too little of the revenue is known. */
export function spreadOf(active: readonly Profile[]): Spread | undefined {
  const known = active.filter((profile): profile is Shared => (profile.share ?? 0) > 0).toSorted((a, b) => b.share - a.share);
  const [largest] = known;
  const total = known.reduce((sum, { share }) => sum + share, 0);
  if (largest === undefined || total < KNOWN_SHARE) return undefined;
  return { largest, clients: total ** 2 / known.reduce((sum, { share }) => sum + share ** 2, 0), known };
}

/** Too much hangs by one client, or by few (A2). About the portfolio: the only signal that looks at all clients at once. */
export const concentration = {
  id: 'concentration',
  source: ['A2'],
  place: 'week',
  thresholds: {
    largestShare: { value: 0.4, least: 0.05, most: 1 },
    clients: { value: 3, least: 1, most: 30 },
  },
  /** @param active profiles of the clients that are active; those without a share are left out */
  evaluate(active: readonly Profile[], day: Day, thresholds: Readonly<Record<'largestShare' | 'clients', number>>): Finding | undefined {
    const spread = spreadOf(active);
    if (spread === undefined) return undefined;
    const { largest, clients, known } = spread;
    const said = sayConcentration(largest, clients, thresholds);
    if (said === undefined) return undefined;
    const evidence = known.slice(0, 3).map(({ name, share }) => ({ on: day, fact: message('evidence.share', { name, share }) }));
    return { severity: 'note', since: day, message: said, next: message('next.concentration', {}), evidence };
  },
} as const satisfies Omit<Signal, 'evaluate'> & { readonly evaluate: unknown };

function sayConcentration({ name, share }: Shared, clients: number, limits: { readonly largestShare: number; readonly clients: number }): Message | undefined {
  if (share > limits.largestShare) return message('signal.concentration-share', { name, share });
  return clients < limits.clients ? message('signal.concentration-spread', { clients }) : undefined;
}
