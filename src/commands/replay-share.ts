import { parentPort, workerData } from 'node:worker_threads';
import { EXIT, type ExitCode } from '../core/errors.ts';
import type { Context } from './context.ts';
import { replayHere, type ReplayShare } from './replay.ts';
import { startSession } from './start-session.ts';

/** In a thread of its own: replays the clients it was given and sends what was found. Prints nothing. */
export async function runReplayShare(context: Context): Promise<ExitCode> {
  const { options, clients } = workerData as ReplayShare;
  parentPort?.postMessage(replayHere(await startSession(context, options, 'everyday'), clients), []);
  return EXIT.ok;
}
