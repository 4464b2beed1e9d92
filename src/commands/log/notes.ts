import { UserError } from '../../core/errors.ts';
import { OUTCOMES, VOICE_TONES, type NewFact } from '../../core/facts.ts';
import type { Profile } from '../../core/profile.ts';
import { oneOf } from '../one-of.ts';
import { readFactDay } from '../read-fact-day.ts';
import { readNumber } from '../read-number.ts';
import type { Session } from '../session.ts';
import type { LogOptions } from './options.ts';

const SCORES = { least: 0, most: 10 };

/** An idea, something noticed, a complaint: words and a day. */
export function noteFact(session: Session, profile: Profile, kind: 'idea' | 'noticed' | 'complaint', rest: readonly string[], { on }: LogOptions): NewFact {
  return { kind, client: profile.id, on: readFactDay(session, profile, on), text: textOf(profile, kind, rest) };
}

/** Their words, how they sounded, and the score they gave. */
export function voiceFact(session: Session, profile: Profile, rest: readonly string[], { on, tone, score }: LogOptions): NewFact {
  return {
    kind: 'voice',
    client: profile.id,
    on: readFactDay(session, profile, on),
    text: textOf(profile, 'voice', rest),
    ...(tone === undefined ? {} : { tone: oneOf('--tone', tone, VOICE_TONES) }),
    ...(score === undefined ? {} : { score: readNumber('--score', score, SCORES) }),
  };
}

/** What became of the work as a whole. */
export function outcomeFact(session: Session, profile: Profile, rest: readonly string[], { on }: LogOptions): NewFact {
  if (rest.length === 0) throw new UserError('missing-operand', { operand: 'What became of it', usage: `rapport log ${profile.handle} outcome ${OUTCOMES.join('|')}` });
  return { kind: 'outcome', client: profile.id, on: readFactDay(session, profile, on), what: oneOf('thing.outcome', rest.join(' '), OUTCOMES) };
}

/** @throws UserError words-missing */
export function textOf({ handle }: Pick<Profile, 'handle'>, what: string, rest: readonly string[]): string {
  const text = rest.join(' ').trim();
  if (text === '') throw new UserError('words-missing', { whom: handle, what });
  return text;
}
