import type { ClientDay } from '../../core/agenda/client-day.ts';
import type { Rating } from '../../core/facts.ts';
import { save } from '../save.ts';
import type { Session } from '../session.ts';

/** The answers of one client as they come in; an interrupt keeps what is there. */
export interface Answers {
  answer?: string;
  ratings: Readonly<Record<string, Rating>>;
  evidence: Record<string, string>;
  reflections: Record<string, string | boolean>;
}

/**
 * One check with all that was answered; none where nothing was.
 * @param begun when the asking began, in milliseconds since 1970
 */
export function saveAnswers(session: Session, client: ClientDay, { answer = '', ratings, evidence, reflections }: Answers, begun: number): void {
  const isFilled = (values: object): boolean => Object.keys(values).length > 0;
  if (answer.trim() === '' && !isFilled(ratings) && !isFilled(reflections)) return;
  save(session, [{
    kind: 'check',
    client: client.standing.profile.id,
    on: client.day,
    ...(answer.trim() === '' ? {} : { answer }),
    ...(isFilled(ratings) ? { ratings } : {}),
    ...(isFilled(evidence) ? { evidence } : {}),
    ...(isFilled(reflections) ? { reflections } : {}),
    seconds: secondsSince(session, begun),
  }]);
}

/** Whole seconds; never negative, should the clock be set back. */
export function secondsSince({ context }: Session, begun: number): number {
  return Math.max(0, Math.round((Date.parse(context.now().at) - begun) / 1000));
}
