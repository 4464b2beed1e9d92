import type { Day } from '../../core/calendar.ts';
import type { Decision } from '../../core/facts.ts';
import type { FarewellWay } from '../../core/review/farewell-way.ts';
import type { Words } from '../words.ts';
import { choiceNames, untilWord } from './decisions.ts';

type Choice = Decision['choice'];
const numbers = ['First', 'Second', 'Third'];
const tasks: Readonly<Record<'owed' | 'notice' | 'invoice' | FarewellWay, string>> = {
  'owed': 'settle what is open both ways',
  'notice': 'give notice as the contract says, in writing',
  'invoice': 'send the last invoice, and agree when it is paid',
  'say-it': 'say it in person, with thanks for the good years and without a list of faults',
  'say-it-early': 'say it in person, with thanks and without a list of faults',
  'say-it-safely': 'say it in writing, or with somebody beside you',
};

/** Taking a decision, in English. */
export const decide = {
  'review.what': () => 'What do you decide?',
  'review.choice': (d: { choice: Choice }) => choiceNames[d.choice],
  'review.later': () => 'not now',
  'review.left-open': (d: { handle: string }) => `Nothing was decided. When you are ready: rapport review ${d.handle}`,
  'review.sleep': (d: { due: Day }, w: Words) => `Sleep on it. From ${w.formats.longDay(d.due)} on you are asked what you decide.`,
  'review.why': (d: { choice: Choice }) => `Why ${choiceNames[d.choice]}?`,
  'review.why-needed': () => 'A reason, please, so that you know later why. Ctrl-C leaves it open.',
  'review.until': (d: { choice: Choice }) => (d.choice === 'hand-over' || d.choice === 'let-go' ? 'By which day is it done?' : 'When do you look at it again?'),
  'review.until-hint': (d: { usual: Day }, w: Words) => `as 2027-06-01; Enter: ${w.formats.dayAndYear(d.usual)}`,
  'review.day-needed': () => 'A day to come, as 2027-06-01 or friday, or Enter.',
  'review.step': (d: { number: number }) => `${numbers[d.number - 1] ?? d.number} step?`,
  'review.step-hint': (d: { first: boolean }) => `end with "by friday"${d.first ? '' : '; Enter: that is all'}`,
  'review.step-needed': () => 'What, and by which day, as: visit Jana by friday',
  'review.task': (d: { task: 'successor' | keyof typeof tasks; choice: Choice }) => (d.task !== 'successor' ? tasks[d.task] : d.choice === 'hand-over' ? 'name who takes over, and introduce them' : 'recommend another firm'),
  'review.saved': (d: { name: string; choice: Choice; until: Day; reason: string }, w: Words) => `Saved: ${d.name}, ${choiceNames[d.choice]} ${untilWord(d.choice)} ${w.formats.dayAndYear(d.until)}: ${d.reason}`,
  'review.step-saved': (d: { text: string; due: Day; day: Day }, w: Words) => `  ${d.text}, by ${w.formats.day(d.due, d.day)}`,
  'review.follow': (d: { choice: Choice; handle: string }) => (d.choice === 'repair'
    ? `The check asks what became of each. The plan ends when the ratings rise again. All of it: rapport promise ${d.handle}`
    : `To tick one off: rapport promise ${d.handle} --settle; when all is done: rapport client end ${d.handle}`),
};
