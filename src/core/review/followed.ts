import type { Day } from '../calendar.ts';
import type { Decision } from '../facts.ts';
import { message, type Message } from '../messages.ts';
import type { Course } from './course.ts';

const PLANNED: readonly Decision['choice'][] = ['repair', 'hand-over', 'let-go'];

/** A plan that is followed: there is a step to do, and its day has not come. What was decided, and the next step. */
export function followedPlan(course: Course | undefined, near: Day): { readonly plan: Message; readonly step: Message } | undefined {
  if (course?.next === undefined) return undefined;
  const { on, choice, until, done, partly, of, next: { text, due } } = course;
  if (on > near || !PLANNED.includes(choice) || (until !== undefined && until <= near)) return undefined;
  return { plan: message('plan-followed', { choice, until: until ?? null, done, partly, of, near }), step: message('plan-step', { text, due: due ?? null, near }) };
}
