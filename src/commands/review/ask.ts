import { CHOICES, type Decision } from '../../core/facts.ts';
import type { Profile } from '../../core/profile.ts';
import { usualUntil } from '../../core/review/plan.ts';
import { readComing, readPromise, type SaidPromise } from '../../core/said-days.ts';
import type { Day } from '../../core/calendar.ts';
import { Interrupted, type ChoiceQuestion, type Prompter } from '../../prompts/prompter.ts';
import { printGap, printLine, tellLine } from '../print.ts';
import type { Session } from '../session.ts';
import { checklist, MOST_STEPS, recordTaken, takenLines, type Taken } from './decide.ts';

interface Asking { readonly session: Session; readonly prompter: Prompter }
const LATER = 'later';

/** What is decided, why, and until when; Enter leaves it open. Once the day is known an interrupt keeps the decision. */
export async function askDecision(asking: Asking, profile: Profile): Promise<void> {
  const { session, prompter } = asking;
  const { words, today } = session;
  printGap(session);
  const choice = await prompter.choose(whichChoice(session));
  if (choice === LATER) return printLine(session, words.say('review.left-open', { handle: profile.handle }));
  const reason = await prompter.line({ message: words.say('review.why', { choice }), refuse: (typed) => (typed.trim() === '' ? words.say('review.why-needed', {}) : undefined) });
  const usual = usualUntil(today);
  const day = await prompter.line({ message: words.say('review.until', { choice }), hint: words.say('review.until-hint', { usual }), refuse: (typed) => (typed === '' || isComing(typed, today) ? undefined : words.say('review.day-needed', {})) });
  const until = day === '' ? usual : readComing(day, today) ?? usual;
  let taken: Taken = { choice, reason: reason.trim(), until, steps: checklist(session, profile, choice, until) };
  try {
    if (choice === 'repair') await askSteps(asking, (steps) => { taken = { ...taken, steps }; });
  } catch (error) {
    if (error instanceof Interrupted) conclude(session, profile, taken, (line) => tellLine(session, line));
    throw error;
  }
  conclude(session, profile, taken, (line) => printLine(session, line));
}

function conclude(session: Session, profile: Profile, taken: Taken, say: (line: string) => void): void {
  recordTaken(session, profile, taken);
  printGap(session);
  for (const line of takenLines(session, profile, taken)) say(line);
}

/** Three steps, each with a day; after the first Enter ends. */
async function askSteps({ session, prompter }: Asking, onSteps: (steps: readonly SaidPromise[]) => void): Promise<void> {
  const { words, today } = session;
  const steps: SaidPromise[] = [];
  while (steps.length < MOST_STEPS) {
    const number = steps.length + 1;
    const typed = await prompter.line({
      message: words.say('review.step', { number }),
      hint: words.say('review.step-hint', { first: number === 1 }),
      refuse: (text) => ((text === '' && number > 1) || readPromise(text, today).due !== undefined ? undefined : words.say('review.step-needed', {})),
    });
    if (typed === '') return;
    steps.push(readPromise(typed, today));
    onSteps([...steps]);
  }
}

function isComing(typed: string, today: Day): boolean {
  const day = readComing(typed, today);
  return day !== undefined && day > today;
}

function whichChoice({ words }: Session): ChoiceQuestion<Decision['choice'] | typeof LATER> {
  const keys: Readonly<Record<Decision['choice'], string>> = { 'keep': 'k', 'repair': 'r', 're-price': 'p', 'reduce': 'd', 'hand-over': 'h', 'let-go': 'g' };
  const choices = CHOICES.map((choice) => ({ key: keys[choice], value: choice, label: words.say('review.choice', { choice }) }));
  return { message: words.say('review.what', {}), options: [...choices, { key: '-', value: LATER, label: words.say('review.later', {}) }], enter: LATER };
}
