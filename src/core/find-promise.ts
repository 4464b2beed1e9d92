import { UserError } from './errors.ts';
import { folded } from './find-client.ts';
import { isOpen, type PromiseMade } from './promises.ts';

/**
 * The open promise meant by its number or the beginning of its text.
 * @throws UserError promise-settled, ambiguous-promise, unknown-promise with the handle of the client it was looked for at
 */
export function findOpenPromise(promises: readonly PromiseMade[], which: string, handle: string): PromiseMade {
  const meant = meantBy(promises, which);
  const [first] = meant;
  if (first === undefined) throw new UserError('unknown-promise', { which, handle });
  const open = meant.filter(isOpen);
  const [only] = open;
  if (only === undefined) throw new UserError('promise-settled', { text: first.text, outcome: first.outcome ?? 'missed', on: first.settledOn ?? first.on });
  if (open.length > 1) throw new UserError('ambiguous-promise', { which, candidates: open.map(({ number, text }) => ({ number, text })) });
  return only;
}

/** Of several with the same beginning the one whose whole text it is. */
function meantBy(promises: readonly PromiseMade[], which: string): readonly PromiseMade[] {
  const wanted = folded(which);
  const numbered = /^\d+$/.test(wanted) ? promises.filter(({ number }) => number === Number(wanted)) : [];
  if (numbered.length > 0 || wanted === '') return numbered;
  const begun = promises.filter(({ text }) => folded(text).startsWith(wanted));
  const whole = begun.filter(({ text }) => folded(text) === wanted);
  return whole.some(isOpen) ? whole : begun;
}
