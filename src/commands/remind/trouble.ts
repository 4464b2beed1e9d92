import { UserError } from '../../core/errors.ts';
import { readReminderRecord } from '../../store/reminder-record.ts';
import type { Session } from '../session.ts';
import { needsRepair, partsOf, type Part } from './parts.ts';
import { WAYS } from './way.ts';

/** What of an installed reminder is not as it should be. */
export interface Trouble {
  /** `absent`: it was installed, and is not there any more. */
  readonly problem: 'absent' | 'moved' | 'not-read';
  readonly parts: readonly Part[];
}

/** Looks only where a reminder was installed from here: others have nothing to do with a crontab. */
export function troubleWithReminder(session: Session): Trouble | undefined {
  const { installed } = readReminderRecord(session.places.cache, session.places.store);
  if (installed === undefined) return undefined;
  try {
    const found = WAYS[installed.via](session).find();
    if (found === undefined) return { problem: 'absent', parts: [] };
    const parts = found.entry === undefined ? [] : partsOf(session, found.entry);
    return needsRepair(parts) ? { problem: 'moved', parts: parts.filter(({ part, state }) => part !== 'store' && state !== 'there') } : undefined;
  } catch (error) {
    if (error instanceof UserError) return { problem: 'not-read', parts: [] };
    throw error;
  }
}
