import { daysBetween } from '../../core/calendar.ts';
import { complaintsOf, findOpenComplaint, isUnanswered, type ComplaintMade } from '../../core/complaints.ts';
import { UserError } from '../../core/errors.ts';
import type { NewFact } from '../../core/facts.ts';
import type { Profile } from '../../core/profile.ts';
import { refuseUnfit } from '../../exchange/typed-fact.ts';
import type { Prompter } from '../../prompts/prompter.ts';
import { canAsk, openPrompter } from '../open-prompter.ts';
import { printGap, printHeading, printLine, printResult } from '../print.ts';
import { save } from '../save.ts';
import { readPastDay, type Session } from '../session.ts';
import { loadHistory } from '../standings.ts';
import type { LogOptions } from './options.ts';

type AnswerOptions = Pick<LogOptions, 'answer' | 'core' | 'on'>;

/** `rapport log <client> complaint [which] --answer "..."`: closes a complaint with its core and what was done about it (R3). */
export async function answerComplaint(session: Session, profile: Profile, which: readonly string[], options: AnswerOptions): Promise<void> {
  const on = options.on === undefined ? session.today : readPastDay(options.on, session.today);
  const complaints = complaintsOf(loadHistory(session, profile.id));
  const complaint = await whichComplaint(session, profile, complaints, which.join(' '));
  if (on < complaint.on) throw new UserError('too-early', { day: on, from: complaint.on });
  const { core, done } = await answerTo(session, profile, complaint, options);
  const fact: NewFact = { kind: 'complaint-answer', client: profile.id, on, of: complaint.id, ...(core === '' ? {} : { core }), done };
  refuseUnfit(fact);
  const [saved] = save(session, [fact]);
  printResult(session, { saved: { ...saved, client: profile.handle } }, session.words.say('complaint.answered', { name: profile.name, days: daysBetween(complaint.on, on), done }));
}

/** Of several open ones a terminal lets the person choose; the oldest are shown. */
async function whichComplaint(session: Session, { handle }: Profile, complaints: readonly ComplaintMade[], which: string): Promise<ComplaintMade> {
  const open = complaints.filter(isUnanswered).slice(0, 9);
  if (which.trim() !== '' || open.length < 2 || !canAsk(session)) return findOpenComplaint(complaints, which, handle);
  const { words, today } = session;
  const prompter = await prompterFor(session);
  const number = await prompter.choose({
    message: words.say('complaint.which', {}),
    options: open.map((complaint, index) => ({ key: String(index + 1), value: String(complaint.number), label: words.say('complaint.aged', { text: complaint.text, days: daysBetween(complaint.on, today) }) })),
  });
  return findOpenComplaint(complaints, number, handle);
}

async function answerTo(session: Session, { name }: Profile, { text, on }: ComplaintMade, { answer, core }: AnswerOptions): Promise<{ readonly core: string; readonly done: string }> {
  if (typeof answer === 'string') {
    if (answer.trim() === '') throw new UserError('empty-text', { option: '--answer' });
    return { core: core?.trim() ?? '', done: answer.trim() };
  }
  const prompter = await prompterFor(session);
  const { words } = session;
  printHeading(session, words.say('complaint.heading', { name, text, days: daysBetween(on, session.today) }));
  printLine(session, words.say('complaint.advice', {}));
  printGap(session);
  return {
    core: core ?? await prompter.line({ message: words.say('complaint.core', {}), hint: words.say('enter-skips', {}) }),
    done: await prompter.line({ message: words.say('complaint.done', {}), refuse: (typed) => (typed === '' ? words.say('complaint.done-needed', {}) : undefined) }),
  };
}

function prompterFor(session: Session): Promise<Prompter> {
  return openPrompter(session, 'log', 'complaint-answer');
}
