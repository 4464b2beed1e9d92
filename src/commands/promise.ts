import { UserError } from '../core/errors.ts';
import { SETTLES, type NewFact } from '../core/facts.ts';
import type { Profile } from '../core/profile.ts';
import { promiseList, promiseReport } from '../core/promise-report.ts';
import { overdueDays } from '../core/promises.ts';
import { readPromise } from '../core/said-days.ts';
import { refuseUnfit } from '../exchange/typed-fact.ts';
import { promised } from './debrief/questions.ts';
import { findProfile } from './find.ts';
import { openPrompter } from './open-prompter.ts';
import { printJson, printReport, printResult } from './print.ts';
import { settlePromise } from './promise-settle.ts';
import { readFactDay } from './read-fact-day.ts';
import { refuseLookingBack, save } from './save.ts';
import { readNextDay, type Session } from './session.ts';
import { loadHistory } from './standings.ts';

export interface PromiseOptions {
  readonly by?: string;
  readonly theirs?: boolean;
  readonly on?: string;
  /** The number of a promise or the beginning of its text; true: all open ones, a key each. */
  readonly settle?: string | true;
}

/** `rapport promise <client> [text]`: what a side promised, a day after "by" at its end included; without text the list, with `--settle` what became of one. */
export async function runPromise(session: Session, name: string, text: string | undefined, options: PromiseOptions): Promise<void> {
  const profile = findProfile(session, name);
  if (options.settle !== undefined) return settlePromise(session, profile, options, text);
  if (text === undefined && options.by === undefined && options.theirs === undefined && options.on === undefined) return listPromises(session, profile);
  await addPromise(session, profile, text, options);
}

function listPromises(session: Session, profile: Profile): void {
  const list = promiseList(profile, loadHistory(session, profile.id), session.asOf);
  if (session.options.json !== true) return printReport(session, promiseReport(list));
  const promises = list.open.map(({ number, id, on, by, text, due }) => ({ number, id, on, by, text, due: due ?? null, overdueDays: overdueDays(due, list.day) }));
  printJson(session, { asOf: list.day, client: profile.handle, promises, kept: list.kept });
}

async function addPromise(session: Session, profile: Profile, given: string | undefined, { by, theirs, on }: PromiseOptions): Promise<void> {
  refuseLookingBack(session);
  const { id, handle, name } = profile;
  const made = readFactDay(session, profile, on);
  const chosen = by === undefined ? undefined : readNextDay(by, session.today);
  if (chosen !== undefined && chosen < made) throw new UserError('too-early', { day: chosen, from: made });
  refuseOtherWord(given, handle);
  const side = theirs === true ? 'them' : 'us';
  const { hint: _hint, ...question } = promised(session, side, name);
  const text = given ?? await (await openPrompter(session, 'promise', 'promise')).line(question);
  if (text.trim() === '') throw new UserError('empty-text', { option: 'the promise' });
  const said = chosen === undefined ? readPromise(text, session.today) : { text: text.trim(), due: chosen };
  const fact: NewFact = { kind: 'promise', client: id, on: made, by: side, ...said };
  refuseUnfit(fact);
  const [saved] = save(session, [fact]);
  printResult(session, { saved: { ...saved, client: handle } }, session.words.say('log.saved', { name, fact, day: session.today }));
}

/** One word that speaks of promises and is none. @throws UserError settle-which, promise-word */
function refuseOtherWord(given: string | undefined, handle: string): void {
  const outcome = SETTLES.find((known) => known === (given === 'done' ? 'kept' : given));
  if (outcome !== undefined) throw new UserError('settle-which', { handle, outcome });
  if (given === 'settle' || given === 'list') throw new UserError('promise-word', { handle, word: given });
}
