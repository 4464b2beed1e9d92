import { dayNumber } from '../calendar.ts';
import type { Check } from '../facts.ts';
import { message } from '../messages.ts';
import { ANSWERS_COMPARED, NEARLY_THE_SAME } from '../sameness.ts';
import { isVague } from '../vague.ts';
import type { ClientView } from './client-view.ts';
import { byDay, countUpTo, type Dated } from './dated.ts';
import { rememberFindings } from './remember-findings.ts';
import { defineSignal, type Finding } from './signal.ts';
import { areAlike, printOf, type TextPrint } from './text-print.ts';

interface Answer {
  readonly check: Check & { readonly answer: string };
  /** It nearly repeats one of the last ten, or names no effect for the client. */
  readonly same: boolean;
}

const remembered = rememberFindings();

/** My answers to the morning question repeat each other (D11, D4). About me: said in the week's look back, never among the client's warnings. Needs six answers. */
export const sameness = defineSignal({
  id: 'sameness',
  source: ['D11', 'D4'],
  place: 'week',
  thresholds: {
    ofLast: { value: 6, least: 3, most: 20 },
    same: { value: 4, least: 2, most: 20 },
  },
  evaluate: ({ view, day, thresholds }) => {
    const answers = view.derive(answersGiven);
    const end = countUpTo(answers, day);
    return remembered(view, thresholds, end, () => tell(answers.values.slice(0, end), thresholds));
  },
});

function tell(answers: readonly Answer[], limits: { readonly ofLast: number; readonly same: number }): Finding | undefined {
  const last = answers.slice(-limits.ofLast);
  const repeated = last.filter(({ same }) => same);
  if (last.length < limits.ofLast || repeated.length < limits.same) return undefined;
  return {
    severity: 'note',
    since: repeated[0]!.check.on,
    message: message('signal.sameness', { same: repeated.length, of: last.length }),
    next: message('next.sameness', {}),
    evidence: repeated.map(({ check }) => ({ on: check.on, fact: message('evidence.answer', { text: check.answer }) })),
  };
}

function answersGiven(view: ClientView): Dated<Answer> {
  const answered = view.of('check').values.filter((check): check is Answer['check'] => check.answer !== undefined && check.answer.trim() !== '');
  const prints = answered.map(({ answer }) => printOf(answer));
  const isSame = (print: TextPrint, index: number): boolean =>
    isVague(print.text, view.vague) || prints.slice(Math.max(0, index - ANSWERS_COMPARED), index).some((earlier) => areAlike(print, earlier, NEARLY_THE_SAME));
  return byDay(answered.map((check, index) => ({ check, same: isSame(prints[index]!, index) })), ({ check }) => dayNumber(check.on));
}
