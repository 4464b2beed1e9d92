import { daysBetween, type Day } from '../../core/calendar.ts';
import { UserError } from '../../core/errors.ts';
import { CHOICES, type Decision, type Fact, type NewFact } from '../../core/facts.ts';
import type { Profile } from '../../core/profile.ts';
import { farewellWay } from '../../core/review/farewell-way.ts';
import { partingSteps } from '../../core/review/parting-steps.ts';
import { readPromise, type SaidPromise } from '../../core/said-days.ts';
import { refuseUnfit } from '../../exchange/typed-fact.ts';
import { oneOf } from '../one-of.ts';
import { save } from '../save.ts';
import { readNextDay, type Session } from '../session.ts';
import { loadHistory } from '../standings.ts';

export interface DecideOptions { readonly decide?: string; readonly until?: string; readonly reason?: string; readonly step?: readonly string[] }

/** A decision as it is to be recorded. A step is a promise of ours with a day: so the check follows it up. */
export interface Taken extends Pick<Decision, 'choice' | 'reason'> { readonly until: Day; readonly steps: readonly SaidPromise[] }

export const MOST_STEPS = 3;

/** @throws UserError reason-needed, until-needed, too-early, step-misplaced, step-without-day and others */
export function readTaken(session: Session, profile: Profile, options: DecideOptions): Taken {
  const { today } = session;
  const choice = oneOf('--decide', options.decide ?? '', CHOICES);
  const reason = (options.reason ?? '').trim();
  if (reason === '') throw new UserError('reason-needed', {});
  if (options.until === undefined) throw new UserError('until-needed', {});
  const until = readNextDay(options.until, today);
  if (daysBetween(today, until) < 1) throw new UserError('until-passed', { day: until });
  const typed = options.step ?? [];
  if (typed.length > 0 && choice !== 'repair') throw new UserError('option-not-here', { option: '--step', what: choice });
  if (choice === 'repair' && (typed.length === 0 || typed.length > MOST_STEPS)) throw new UserError('steps-needed', {});
  return { choice, reason, until, steps: choice === 'repair' ? typed.map((step) => readStep(step, today)) : checklist(session, profile, choice, until) };
}

/** @throws UserError step-without-day */
function readStep(typed: string, today: Day): SaidPromise {
  const step = readPromise(typed, today);
  if (step.due === undefined) throw new UserError('step-without-day', { step: typed });
  return step;
}

/** What there is to do before one parts, each with its day; nothing for other choices. */
export function checklist(session: Session, { id, since }: Profile, choice: Decision['choice'], until: Day): readonly SaidPromise[] {
  if (choice !== 'hand-over' && choice !== 'let-go') return [];
  const way = farewellWay(loadHistory(session, id), since, session.today);
  return partingSteps(choice, way, session.today, until).map(({ task, due }) => ({ text: session.words.say('review.task', { task, choice }), due }));
}

/** The decision, then its steps as promises of ours. @throws UserError bad-value */
export function recordTaken(session: Session, { id }: Profile, { choice, until, reason, steps }: Taken): readonly Fact[] {
  const common = { client: id, on: session.today };
  const facts: readonly NewFact[] = [
    { ...common, kind: 'decision', choice, until, reason, ...(steps.length === 0 ? {} : { steps: steps.map(({ text }) => text) }) },
    ...steps.map((step) => ({ ...common, kind: 'promise' as const, by: 'us' as const, ...step })),
  ];
  for (const fact of facts) refuseUnfit(fact);
  return save(session, facts);
}

/** What was recorded, in lines. */
export function takenLines({ words, today }: Session, { name, handle }: Profile, { choice, until, reason, steps }: Taken): readonly string[] {
  return [
    words.say('review.saved', { name, choice, until, reason }),
    ...steps.map(({ text, due = until }) => words.say('review.step-saved', { text, due, day: today })),
    ...(steps.length === 0 ? [] : [words.say('review.follow', { choice, handle })]),
  ];
}
