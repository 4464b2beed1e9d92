import type { Day } from './calendar.ts';
import { UserError } from './errors.ts';
import { candidatesOf, meantBy } from './find-numbered.ts';
import type { History } from './history.ts';

/** A complaint, open until it is answered (R3). */
export interface ComplaintMade {
  readonly id: string;
  /** Counted from the client's first: it stays with the complaint. */
  readonly number: number;
  readonly on: Day;
  readonly text: string;
  readonly answeredOn?: Day;
}

export function complaintsOf(history: History): readonly ComplaintMade[] {
  const answers = new Map(history.of('complaint-answer').map(({ of, on }) => [of, on]));
  return history.of('complaint').map(({ id, on, text }, index) => {
    const answeredOn = answers.get(id);
    return { id, number: index + 1, on, text, ...(answeredOn === undefined ? {} : { answeredOn }) };
  });
}

export function isUnanswered({ answeredOn }: ComplaintMade): boolean {
  return answeredOn === undefined;
}

/**
 * The open complaint meant by its number or the beginning of its text.
 * @param which '' is the only open one
 * @param handle of the client
 * @throws UserError no-complaint, which-complaint, complaint-answered, unknown-complaint
 */
export function findOpenComplaint(complaints: readonly ComplaintMade[], which: string, handle: string): ComplaintMade {
  const open = complaints.filter(isUnanswered);
  const meant = which.trim() === '' ? open : meantBy(complaints, which, isUnanswered);
  const [first] = meant;
  if (first === undefined) throw which.trim() === '' ? new UserError('no-complaint', { handle }) : new UserError('unknown-complaint', { which, handle });
  const [only, another] = meant.filter(isUnanswered);
  if (only === undefined) throw new UserError('complaint-answered', { text: first.text, on: first.answeredOn ?? first.on });
  if (another !== undefined) throw new UserError('which-complaint', { candidates: candidatesOf(meant.filter(isUnanswered)), handle });
  return only;
}
