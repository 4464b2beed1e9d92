import { UserError } from './errors.ts';
import { candidatesOf, meantBy } from './find-numbered.ts';
import { isOpen, type PromiseMade } from './promises.ts';

/**
 * The open promise meant by its number or the beginning of its text.
 * @param handle of the client it is looked for at
 * @param retired steps that nobody waits for any more
 * @throws UserError promise-settled, ambiguous-promise, step-retired, unknown-promise
 */
export function findOpenPromise(promises: readonly PromiseMade[], which: string, handle: string, retired: readonly PromiseMade[] = []): PromiseMade {
  const meant = meantBy(promises, which, isOpen);
  const [first] = meant;
  const [gone] = first === undefined ? meantBy(retired, which, isOpen) : [];
  if (gone !== undefined) throw new UserError('step-retired', { text: gone.text });
  if (first === undefined) throw new UserError('unknown-promise', { which, handle });
  const open = meant.filter(isOpen);
  const [only] = open;
  if (only === undefined) throw new UserError('promise-settled', { text: first.text, outcome: first.outcome ?? 'missed', on: first.settledOn ?? first.on });
  if (open.length > 1) throw new UserError('ambiguous-promise', { which, candidates: candidatesOf(open) });
  return only;
}
