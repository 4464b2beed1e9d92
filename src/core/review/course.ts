import type { Day } from '../calendar.ts';
import type { Decision } from '../facts.ts';
import type { History } from '../history.ts';
import { isOpen } from '../promises.ts';
import { plansOf, progressOf, type Plan, type Progress } from './plan.ts';

/** What was decided last and how far it is: a decision is followed up long after the page on which it was taken. */
export interface Course extends Pick<Decision, 'on' | 'choice' | 'until' | 'reason'>, Progress {
  /** The step that is due first. */
  readonly next?: { readonly text: string; readonly due?: Day };
}

/** After every day. */
const LAST = '9999-12-31';

export function courseOf(history: History): { readonly course?: Course } {
  const plan = plansOf(history).at(-1);
  if (plan === undefined) return {};
  const { on, choice, until, reason } = plan.decision;
  const next = nextStep(plan);
  return { course: { on, choice, ...(until === undefined ? {} : { until }), reason, ...progressOf(plan), ...(next === undefined ? {} : { next }) } };
}

function nextStep({ steps }: Plan): Course['next'] {
  const open = steps.flatMap(({ promise }) => (promise !== undefined && isOpen(promise) ? [promise] : []));
  const [first] = open.toSorted((a, b) => ((a.due ?? LAST) < (b.due ?? LAST) ? -1 : (a.due ?? LAST) > (b.due ?? LAST) ? 1 : 0));
  return first && { text: first.text, ...(first.due === undefined ? {} : { due: first.due }) };
}
