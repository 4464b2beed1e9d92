import type { Day } from '../calendar.ts';
import type { Decision } from '../facts.ts';
import { message, type Message } from '../messages.ts';
import type { Standing } from '../standing.ts';

const PLANNED: readonly Decision['choice'][] = ['repair', 'hand-over', 'let-go'];

/** A plan that is followed: there is a step to do, and its day has not come. When and what was decided, and the step that is due first. */
export function followedPlan({ course, promises }: Pick<Standing, 'course' | 'promises'>, near: Day): { readonly on: Day; readonly plan: Message; readonly step: Message } | undefined {
  const next = promises.find(({ step }) => step === true);
  if (course === undefined || next === undefined) return undefined;
  const { on, choice, until, done, partly, of } = course;
  if (on > near || !PLANNED.includes(choice) || (until !== undefined && until <= near)) return undefined;
  return { on, plan: message('plan-followed', { choice, until: until ?? null, done, partly, of, near }), step: message('plan-step', { text: next.text, due: next.due ?? null, near }) };
}
