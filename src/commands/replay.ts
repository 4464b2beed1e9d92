import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { dayNumber } from '../core/calendar.ts';
import { SIGNALS } from '../core/signals/all.ts';
import { replay } from '../core/signals/replay.ts';
import type { ShownFinding } from '../core/signals/shown-finding.ts';
import { IN_THREAD } from './in-thread.ts';
import type { GlobalOptions, Session } from './session.ts';
import { openSources } from './watch.ts';

/** By client, all that would ever have been said in a morning. */
type Replayed = ReadonlyMap<string, readonly ShownFinding[]>;

/** What a second thread is given to do. */
export interface ReplayShare { readonly options: GlobalOptions; readonly clients: readonly string[] }

/** From so many checks on a second thread saves more than it takes to start. */
const MANY_CHECKS = 6000;

/** Replays these clients; those of many years in two threads, half of the clients each. The same either way. */
export async function replayAll(session: Session, ids: readonly string[]): Promise<Replayed> {
  if (!isLong(session, ids)) return replayHere(session, ids);
  const [ours, theirs] = [ids.filter((_, index) => index % 2 === 0), ids.filter((_, index) => index % 2 === 1)];
  const answer = replayThere(session, theirs);
  return new Map([...replayHere(session, ours), ...((await answer) ?? replayHere(session, theirs))]);
}

/** What is about oneself has its place in the week, the review and the report. */
export function isForDrift({ place }: Pick<ShownFinding, 'place'>): boolean {
  return place === 'morning';
}

export function replayHere(session: Session, ids: readonly string[]): Replayed {
  const signals = SIGNALS.filter(isForDrift);
  const sourceOf = openSources(session);
  return new Map(ids.map((id) => [id, replay(sourceOf(id), dayNumber(session.asOf), signals)]));
}

function isLong({ folded }: Session, ids: readonly string[]): boolean {
  const checks = folded.standings().reduce((sum, { profile, checkDays }) => sum + (ids.includes(profile.id) ? checkDays.length : 0), 0);
  return checks >= MANY_CHECKS && ids.length > 1 && availableParallelism() > 1;
}

/** The program once more, in a thread of its own; undefined where that cannot be, for want of memory say. */
function replayThere({ context, options, asOf }: Session, clients: readonly string[]): Promise<Replayed | undefined> {
  const workerData: ReplayShare = { options: { ...options, asOf }, clients };
  const worker = new Worker(context.program.script, { argv: [IN_THREAD], workerData, env: { ...context.env } });
  return new Promise((resolve) => {
    worker.once('message', (found: Replayed) => resolve(found));
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
}
