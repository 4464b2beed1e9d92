import type { Fact, NewFact } from '../core/facts.ts';
import { UserError } from '../core/errors.ts';
import { keepDraft } from '../store/drafts.ts';
import { restoreDrafts } from './drafts.ts';
import type { Session } from './session.ts';

/**
 * Stamps facts and returns once the disk has them: only then may "saved" be said. What an earlier command could not save
 * goes along. Where the disk refuses, the facts are kept as a draft, for the next command that saves.
 * @throws UserError as-of-writes, not-saved, damaged-file
 */
export function save(session: Session, facts: readonly NewFact[]): readonly Fact[] {
  refuseLookingBack(session);
  const stamped = session.stamp(facts);
  try {
    session.journal.append(stamped);
  } catch (error) {
    throw isRefusal(error) ? keep(session, stamped, error) : error;
  }
  restoreDrafts(session);
  return stamped;
}

/** @throws UserError as-of-writes: what is recorded is recorded today, whatever day is looked at */
export function refuseLookingBack({ isPast }: Session): void {
  if (isPast) throw new UserError('as-of-writes', {});
}

type Refusal = UserError<'not-saved'> | UserError<'damaged-file'>;

function isRefusal(error: unknown): error is Refusal {
  return error instanceof UserError && (error.id === 'not-saved' || error.id === 'damaged-file');
}

/** The same error, with where the facts are kept now; those that no place would take are in it word for word. */
function keep({ journal, places }: Session, facts: readonly Fact[], { id, data, code }: Refusal): UserError {
  const { paths, lost } = keepDraft({ store: journal.dir, cache: places.cache }, facts);
  return new UserError(id, { ...data, kept: paths, lost: lost.map((fact) => JSON.stringify(fact)) }, code);
}
