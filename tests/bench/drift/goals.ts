/**
 * What the figures are held against: the columns of the reference detector and the goals of the design. Delays as
 * median / 90th percentile / share not found within 60 days.
 */
export interface Goal { readonly scenario: string; readonly reference: string; readonly goal: string }

const SCENARIOS = [
  '1 of 8, step 1.0 sd', '1 of 8, step 1.5 sd', '4 of 8, step 0.5 sd', '4 of 8, step 1.0 sd', '4 of 8, step 1.5 sd', '8 of 8, step 0.5 sd', '8 of 8, step 1.0 sd',
  '4 of 8, ramp to 1.5 sd in 20 days', '4 of 8, ramp to 1.5 sd in 40 days', '4 of 8, ramp to 1.5 sd in 60 days', '1 of 8, ramp to 1.5 sd in 40 days',
] as const;

const FULL = ['35 / >120 / 27.5', '22 / 53 / 8.2', '41 / >120 / 38.2', '19 / 43 / 3.8', '12 / 24 / 0.0', '29 / 107 / 22.2', '14 / 31 / 2.2', '21 / 33 / 0.2', '30 / 44 / 0.0', '39 / 56 / 4.2', '43 / 69 / 18.2'];
const ROTATION = ['57 / >120 / 48.5', '31 / 99 / 18.8', '49 / >120 / 43.8', '22 / 59 / 9.2', '14 / 29 / 0.5', '31 / 109 / 22.5', '15 / 32 / 1.5', '24 / 38 / 1.0', '33 / 49 / 1.8', '42 / 60 / 9.8', '49 / 94 / 35.2'];
const ADAPTIVE = ['50 / >120 / 41.8', '27 / 99 / 15.8', '45 / >120 / 41.5', '22 / 51 / 6.8', '13 / 28 / 0.2', '30 / 105 / 22.0', '14 / 33 / 1.5', '23 / 35 / 0.8', '32 / 49 / 2.5', '42 / 58 / 6.5', '46 / 83 / 26.0'];
const GOALS_FULL = ['33 / - / 25', '', '', '17 / 40 / 3', '11 / 22 / -', '26 / 90 / 18', '', '', '29 / 42 / 1', '', '40 / 65 / 14'];
const GOALS_ROTATION = ['48 / - / 40', '26 / 90 / 15', '', '21 / 50 / 6', '', '29 / 100 / 20', '', '', '32 / 47 / 2', '', '45 / 80 / 25'];
const BAD_WEEK = 'one bad week (8 of 8, 1.5 sd)';

/** By way of asking. For the bad week: the share of clients for whom something was raised within 20 days. */
export const GOALS: Readonly<Record<'full' | 'rotation' | 'adaptive', readonly Goal[]>> = {
  full: [...table(FULL, GOALS_FULL), { scenario: BAD_WEEK, reference: '22', goal: '22' }],
  rotation: [...table(ROTATION, GOALS_ROTATION), { scenario: BAD_WEEK, reference: '26', goal: '23' }],
  adaptive: [...table(ADAPTIVE, GOALS_ROTATION), { scenario: BAD_WEEK, reference: '24', goal: '23' }],
};

/** False alarms a client-year: of trait-drift in any way of asking, and of all signals together. */
export const FALSE_ALARMS = { least: 0.85, most: 1.1, all: 1.5 } as const;

function table(reference: readonly string[], goals: readonly string[]): readonly Goal[] {
  return SCENARIOS.map((scenario, index) => ({ scenario, reference: reference[index] ?? '', goal: goals[index] ?? '' }));
}
