import { UserError } from '../core/errors.ts';
import { SETTLES, type NewFact } from '../core/facts.ts';
import { findOpenPromise } from '../core/find-promise.ts';
import { openPromises, retiredSteps, standingPromises } from '../core/open-promises.ts';
import type { Profile } from '../core/profile.ts';
import { promiseToSettle } from '../core/to-settle.ts';
import { oneOf } from './one-of.ts';
import { openPrompter } from './open-prompter.ts';
import { printLine, printResult } from './print.ts';
import type { PromiseOptions } from './promise.ts';
import { refuseLookingBack, save } from './save.ts';
import { readNextDay, readPastDay, type Session } from './session.ts';
import { newDue, settleMatters } from './settle-matters.ts';
import { loadHistory } from './standings.ts';

/** `rapport promise <client> --settle <which> <outcome>`; in a terminal without an outcome, one key for each. */
export async function settlePromise(session: Session, profile: Profile, options: PromiseOptions, given: string | undefined): Promise<void> {
  refuseLookingBack(session);
  if (options.theirs !== undefined) throw new UserError('option-not-here', { option: '--theirs', what: '--settle' });
  const history = loadHistory(session, profile.id);
  const which = options.settle === true ? undefined : options.settle;
  const promise = which === undefined ? undefined : findOpenPromise(standingPromises(history), which, profile.handle, retiredSteps(history));
  if (given !== undefined && promise !== undefined) return settleOne(session, profile, promise, oneOf('thing.outcome', given, SETTLES), options);
  const prompter = await openPrompter(session, 'promise --settle', 'settlement');
  const open = promise === undefined ? openPromises(history) : [promise];
  if (open.length === 0) return printLine(session, session.words.tell({ id: 'no-promises', data: { handle: profile.handle } }));
  await settleMatters({ session, prompter }, open.map((one) => ({ client: profile, matter: promiseToSettle(one) })));
}

function settleOne(session: Session, { id, handle, name }: Profile, { id: of, by, text, on: made }: ReturnType<typeof findOpenPromise>, outcome: (typeof SETTLES)[number], options: PromiseOptions): void {
  const on = options.on === undefined ? session.today : readPastDay(options.on, session.today);
  if (on < made) throw new UserError('too-early', { day: on, from: made });
  if (options.by !== undefined && outcome !== 'moved') throw new UserError('option-not-here', { option: '--by', what: outcome });
  if (options.by === undefined && outcome === 'moved') throw new UserError('moved-where', {});
  const due = options.by === undefined ? null : readNextDay(options.by, session.today);
  if (due !== null && due < on) throw new UserError('too-early', { day: due, from: on });
  const settlement: NewFact = { kind: 'settlement', client: id, on, of, outcome };
  const facts = save(session, [settlement, ...(due === null ? [] : [newDue(id, on, of, due)])]);
  const saved = facts.map((fact) => ({ ...fact, client: handle }));
  printResult(session, { saved: saved[0], ...(saved[1] === undefined ? {} : { moved: saved[1] }) }, session.words.say('promise.settled', { name, by, text, outcome, due }));
}
