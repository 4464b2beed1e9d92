import type { WrittenEntry } from '../../exchange/reminder-entry.ts';
import { isThere } from '../../store/is-there.ts';
import type { Session } from '../session.ts';

/** One of the paths that an installed reminder needs. `moved`: rapport runs from another place now. */
export interface Part {
  readonly part: 'node' | 'program' | 'store';
  readonly path: string;
  readonly state: 'there' | 'gone' | 'moved';
}

/** A reminder that was installed before node or rapport moved runs the old ones, or nothing. */
export function partsOf({ context: { program }, places }: Session, { node, program: script, store }: WrittenEntry): readonly Part[] {
  const part = (name: Part['part'], path: string, now: string): Part => ({ part: name, path, state: !isThere(path) ? 'gone' : path === now ? 'there' : 'moved' });
  return [part('node', node, program.node), part('program', script, program.script), part('store', store, places.store)];
}

/** Whether the reminder should be installed anew. A store that is not there yet comes with the first fact. */
export function needsRepair(parts: readonly Part[]): boolean {
  return parts.some(({ part, state }) => part !== 'store' && state !== 'there');
}
