import type { Day } from '../../core/calendar.ts';
import { UserError } from '../../core/errors.ts';
import { SIDES, TOPICS, TOUCH_TONES, type NewFact, type TouchType } from '../../core/facts.ts';
import type { Profile } from '../../core/profile.ts';
import { readTouchWords, type TouchWords } from '../../core/touch-words.ts';
import { oneOf } from '../one-of.ts';
import { refuseBeforeClient } from '../read-fact-day.ts';
import { readWhole } from '../read-number.ts';
import { readNextDay, readPastDay, type Session } from '../session.ts';
import type { LogOptions } from './options.ts';
import { resolvePeople } from './who.ts';

const MINUTES = { least: 1, most: 1440 };
type Said = Omit<TouchWords, 'day'> & { readonly on: string | undefined };

/** A contact, in words and options; with whoever of those who were there had to be added first. */
export async function touchFacts(session: Session, profile: Profile, touch: TouchType, rest: readonly string[], options: LogOptions): Promise<readonly NewFact[]> {
  const said = togetherWith(readTouchWords(rest, options.on === undefined, profile.people), options);
  const { by = 'us', time, minutes, note, outcome } = said;
  const { on, planned } = dayOf(session, said);
  const fact = {
    kind: 'touch' as const,
    client: profile.id,
    on: refuseBeforeClient(on, profile),
    touch,
    by,
    outcome: outcome ?? (planned ? 'planned' as const : 'held' as const),
    ...(time === undefined ? {} : { time }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(options.tone === undefined ? {} : { tone: oneOf('--tone', options.tone, TOUCH_TONES) }),
    ...(options.topic === undefined ? {} : { topic: oneOf('--topic', options.topic, TOPICS) }),
    ...(note === undefined ? {} : { note }),
  };
  if (said.with === undefined) return [fact];
  const { names, added } = await resolvePeople(session, profile, said.with, fact.on);
  return [...added, { ...fact, with: names }];
}

/** What the words and the options say; each thing once, but people may come from both. */
function togetherWith({ day, ...words }: TouchWords, options: LogOptions): Said {
  if (words.note !== undefined && options.note !== undefined) throw new UserError('note-twice', {});
  const twice = ([['minutes', 'minutes'], ['by', 'by'], ['time', 'at']] as const).find(([word, option]) => words[word] !== undefined && options[option] !== undefined);
  if (twice !== undefined) throw new UserError('said-twice', { option: `--${twice[1]}` });
  if (words.minutes !== undefined) readWhole('the length in minutes', String(words.minutes), MINUTES);
  const { by, at, minutes, note } = options;
  const people = [...words.with ?? [], ...options.with ?? []];
  const { with: _with, ...rest } = words;
  return {
    ...rest,
    on: day ?? options.on,
    ...(by === undefined ? {} : { by: oneOf('--by', by, SIDES) }),
    ...(at === undefined ? {} : { time: readTime(at) }),
    ...(minutes === undefined ? {} : { minutes: readWhole('--minutes', minutes, MINUTES) }),
    ...(note === undefined ? {} : { note }),
    ...(words.with === undefined && options.with === undefined ? {} : { with: people }),
  };
}

/** A day to come means a planned touch; only that may lie in the future. */
function dayOf(session: Session, { on, time, outcome }: Said): { readonly on: Day; readonly planned: boolean } {
  if (on === undefined) return { on: session.today, planned: time !== undefined && time > session.context.now().at.slice(11, 16) };
  const next = readNextDay(on, session.today);
  if (outcome === 'planned') return { on: next, planned: true };
  const day = /^\d{4}-|^today$/i.test(on) ? next : readPastOr(session, on, next);
  if (day > session.today && outcome !== undefined) throw new UserError('future-day', { value: on });
  return { on: day, planned: day > session.today };
}

/** Of a weekday the latest one is meant; a day that only lies ahead stays where it is. */
function readPastOr(session: Session, on: string, next: Day): Day {
  try {
    return readPastDay(on, session.today);
  } catch {
    return next;
  }
}

/** @throws UserError bad-time */
function readTime(text: string): string {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) throw new UserError('bad-time', { value: text });
  return text;
}
