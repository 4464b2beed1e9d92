import { UserError } from '../core/errors.ts';
import { dropDraft, readDrafts, type Draft } from '../store/drafts.ts';
import { tellLine } from './print.ts';
import type { Session } from './session.ts';

/**
 * Saves what an earlier command could not, now that the disk may take it. A draft of which some cannot be read stays for
 * the person to look at (`doctor` names it), and so does one that still cannot be saved.
 * @returns whether something was saved
 */
export function restoreDrafts(session: Session): boolean {
  const drafts = readDrafts({ store: session.journal.dir, cache: session.places.cache }).filter((draft) => !draft.isDamaged);
  const restored = drafts.filter((draft) => restore(session, draft)).flatMap(({ facts }) => facts);
  if (restored.length > 0) tellLine(session, session.words.say('drafts.restored', { count: restored.length }));
  return restored.length > 0;
}

function restore({ journal }: Session, draft: Draft): boolean {
  try {
    journal.append(draft.facts);
    dropDraft(draft);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
