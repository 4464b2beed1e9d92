import type { Fact } from '../core/facts.ts';
import { tellLine } from './print.ts';
import type { Session } from './session.ts';

/** The facts in these folders of the journal, in all where none are named. What cannot be read is left out; that is said once. */
export function readFacts(session: Session, folders: readonly string[] = session.journal.folders().map(({ id }) => id)): readonly Fact[] {
  const contents = folders.map((id) => session.journal.readFolder(id));
  const unreadable = contents.reduce((sum, { problems }) => sum + problems.length, 0);
  if (unreadable > 0) tellLine(session, session.words.say('journal.unreadable', { lines: unreadable }));
  return contents.flatMap(({ facts }) => facts);
}
