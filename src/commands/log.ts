import { UserError } from '../core/errors.ts';
import { SIDES, TOPICS, TOUCHES, TOUCH_TONES, VOICE_TONES, type NewFact } from '../core/facts.ts';
import { readTouchWords } from '../core/touch-words.ts';
import { refuseUnfit } from '../exchange/typed-fact.ts';
import { answerComplaint, type AnswerOptions } from './complaint-answer.ts';
import { findProfile } from './find.ts';
import { oneOf } from './one-of.ts';
import { printResult, tellLine } from './print.ts';
import { readWhole } from './read-number.ts';
import { save } from './save.ts';
import { readNextDay, readPastDay, type Session } from './session.ts';

export interface LogOptions { readonly by?: string; readonly on?: string; readonly at?: string; readonly tone?: string; readonly topic?: string; readonly with?: readonly string[]; readonly minutes?: string; readonly note?: string }

/** What `log` takes besides touches, in words. */
const NOTES = ['idea', 'noticed', 'voice', 'complaint'] as const;
const OF_TOUCHES = ['by', 'at', 'with', 'minutes', 'tone', 'topic', 'note'] as const satisfies readonly (keyof LogOptions)[];
const MINUTES = { least: 1, most: 1440 };

/** `rapport log <client> <what> [words...]`: one dated fact; what was understood is said before "saved". */
export async function runLog(session: Session, [name = '', what = '', ...rest]: readonly string[], options: LogOptions & AnswerOptions): Promise<void> {
  const profile = findProfile(session, name);
  if (options.answer !== undefined || options.core !== undefined) return answerComplaint(session, profile, [what, ...rest], options);
  const note = NOTES.find((kind) => kind === what);
  const said = note === undefined ? touchFor(session, what, rest, options) : noteFor(session, note, rest, options);
  const fact = { ...said, client: profile.id } as NewFact;
  refuseUnfit(fact);
  const [saved] = save(session, [fact]);
  printResult(session, { saved: { ...saved, client: profile.handle } }, session.words.say('log.saved', { name: profile.name, fact, day: session.today }));
  if (note === 'complaint' && session.options.json !== true) tellLine(session, session.words.say('complaint.noted', { handle: profile.handle }));
}

/** An idea, something noticed, their words, a complaint: words and a day, and for their words how they sounded. */
function noteFor(session: Session, kind: (typeof NOTES)[number], rest: readonly string[], options: LogOptions): object {
  const text = rest.join(' ').trim();
  if (text === '') throw new UserError('words-missing', { what: kind });
  const { tone } = options;
  const unfit = OF_TOUCHES.find((option) => options[option] !== undefined && !(kind === 'voice' && option === 'tone'));
  if (unfit !== undefined) throw new UserError('option-not-here', { option: `--${unfit}`, what: kind });
  const on = options.on === undefined ? session.today : readPastDay(options.on, session.today);
  return { kind, on, text, ...(tone === undefined ? {} : { tone: oneOf('--tone', tone, VOICE_TONES) }) };
}

function touchFor(session: Session, what: string, rest: readonly string[], options: LogOptions): object {
  const touch = oneOf('<what>', what, TOUCHES, [...TOUCHES, ...NOTES]);
  const said = readTouchWords(rest, options.on === undefined);
  if (said.note !== undefined && options.note !== undefined) throw new UserError('note-twice', {});
  const { outcome, note = options.note } = said;
  const { on, planned } = dayOf(session, { ...options, on: said.day ?? options.on }, outcome);
  return {
    kind: 'touch',
    on,
    touch,
    by: options.by === undefined ? 'us' : oneOf('--by', options.by, SIDES),
    outcome: outcome ?? (planned ? 'planned' : 'held'),
    ...(options.at === undefined ? {} : { time: readTime(options.at) }),
    ...(options.minutes === undefined ? {} : { minutes: readWhole('--minutes', options.minutes, MINUTES) }),
    ...(options.with === undefined ? {} : { with: options.with }),
    ...(options.tone === undefined ? {} : { tone: oneOf('--tone', options.tone, TOUCH_TONES) }),
    ...(options.topic === undefined ? {} : { topic: oneOf('--topic', options.topic, TOPICS) }),
    ...(note === undefined ? {} : { note }),
  };
}

/** A day to come means a planned touch; only that may lie in the future. */
function dayOf(session: Session, { on, at }: { readonly on: string | undefined; readonly at?: string }, outcome: string | undefined): { on: string; planned: boolean } {
  if (on === undefined) return { on: session.today, planned: at !== undefined && at > session.context.now().at.slice(11, 16) };
  const day = readNextDay(on, session.today);
  const past = /^\d{4}-|^today$/i.test(on) ? day : readPastOr(session, on, day);
  if (past > session.today && outcome !== undefined && outcome !== 'planned') throw new UserError('future-day', { value: on });
  return { on: past, planned: past > session.today };
}

/** Of a weekday the latest one is meant; a day that only lies ahead stays where it is. */
function readPastOr(session: Session, on: string, next: string): string {
  try {
    return readPastDay(on, session.today);
  } catch {
    return next;
  }
}

function readTime(text: string): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new UserError('bad-time', { value: text });
  return text;
}
