import type { Fact } from '../core/facts.ts';
import type { Session } from './session.ts';
import { tellUnreadable } from './tell-unreadable.ts';

/** The facts in these folders of the journal, in all where none are named. What cannot be read is left out; that is said once. */
export function readFacts(session: Session, folders: readonly string[] = session.journal.folders().map(({ id }) => id)): readonly Fact[] {
  const contents = folders.map((id) => session.journal.readFolder(id));
  tellUnreadable(session, contents.reduce((sum, { problems }) => sum + problems.length, 0));
  return contents.flatMap(({ facts }) => facts);
}
