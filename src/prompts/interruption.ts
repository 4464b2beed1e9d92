import { Interrupted } from './prompter.ts';

/** The interruption for the reason of an AbortSignal, which is a signal's name. Without one it was the person: SIGINT. */
export function interruption(reason: unknown): Interrupted {
  return new Interrupted(reason === 'SIGTERM' || reason === 'SIGHUP' ? reason : 'SIGINT');
}
