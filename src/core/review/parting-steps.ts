import { addDays, daysBetween, type Day } from '../calendar.ts';
import type { FarewellWay } from './farewell-way.ts';

/** The two decisions after which one parts. */
export type Parting = 'hand-over' | 'let-go';
export type PartingTask = FarewellWay | 'successor' | 'owed' | 'notice' | 'invoice';
export interface PartingStep { readonly task: PartingTask; readonly due: Day }

const WEEK = 7;

/**
 * What there is to do before one parts, and by when: they hear it from you first, within a week, and not from a letter
 * (F12); the rest is spread over the time there is, in whole weeks. Where a colleague takes over the contract goes on, so
 * there is nothing to give notice of, and no last invoice.
 */
export function partingSteps(choice: Parting, way: FarewellWay, today: Day, until: Day): readonly PartingStep[] {
  const tasks: readonly PartingTask[] = choice === 'hand-over' ? [way, 'successor', 'owed'] : [way, 'notice', 'successor', 'owed', 'invoice'];
  const days = daysBetween(today, until);
  const first = Math.min(WEEK, days);
  const dueIn = (index: number): number => Math.max(first, Math.floor((first + ((days - first) * index) / (tasks.length - 1)) / WEEK) * WEEK);
  return tasks.map((task, index) => ({ task, due: index === tasks.length - 1 ? until : addDays(today, dueIn(index)) }));
}
