import type { Decision } from '../facts.ts';
import type { History } from '../history.ts';
import { plansOf, progressOf, type Progress } from './plan.ts';

/** What was decided last and how far it is: a decision is followed up long after the page on which it was taken. */
export interface Course extends Pick<Decision, 'on' | 'choice' | 'until' | 'reason'>, Progress {}

export function courseOf(history: History): { readonly course?: Course } {
  const plan = plansOf(history).at(-1);
  if (plan === undefined) return {};
  const { on, choice, until, reason } = plan.decision;
  return { course: { on, choice, ...(until === undefined ? {} : { until }), reason, ...progressOf(plan) } };
}
