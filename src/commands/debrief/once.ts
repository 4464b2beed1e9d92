import { DEBRIEF_OUTCOMES, debriefFacts, type Debrief, type DebriefOutcome, type Meeting } from '../../core/debrief.ts';
import { UserError } from '../../core/errors.ts';
import { TOUCH_TONES, VOICE_TONES, type Side } from '../../core/facts.ts';
import type { Profile } from '../../core/profile.ts';
import { readNewDay, readPromise } from '../../core/said-days.ts';
import { refuseUnfit } from '../../exchange/typed-fact.ts';
import { resolvePeople } from '../log/who.ts';
import { oneOf } from '../one-of.ts';
import { printResult } from '../print.ts';
import { readWhole } from '../read-number.ts';
import { save } from '../save.ts';
import type { Session } from '../session.ts';
import type { DebriefOptions } from './debrief.ts';

const OF_HELD = ['tone', 'with', 'minutes'] as const satisfies readonly (keyof DebriefOptions)[];
const ANSWERS = [...OF_HELD, 'voice', 'voiceTone', 'promise', 'theirs', 'note', 'to'] as const satisfies readonly (keyof DebriefOptions)[];
const MINUTES = { least: 1, most: 1440 };

/** Whether the command line answers what would be asked. */
export function isOneShot(outcome: string | undefined, options: DebriefOptions): boolean {
  return outcome !== undefined || ANSWERS.some((option) => options[option] !== undefined);
}

/** One debrief from options. Nothing is asked, and nothing written unless all of it is right. */
export async function debriefOnce(session: Session, profile: Profile, meeting: Meeting, given: string | undefined, options: DebriefOptions): Promise<void> {
  const outcome = given === undefined ? (options.to === undefined ? 'held' : 'moved') : oneOf('thing.outcome', given, DEBRIEF_OUTCOMES);
  refuseMisplaced(outcome, options);
  const { names, added } = options.with === undefined ? { names: undefined, added: [] } : await resolvePeople(session, profile, options.with, meeting.on);
  const facts = [...added, ...debriefFacts(profile.id, meeting, debriefOf(session, outcome, options, names), session.today)];
  for (const fact of facts) refuseUnfit(fact);
  const saved = save(session, facts).map((fact) => ({ ...fact, client: profile.handle }));
  printResult(session, { saved }, session.words.say('debrief.saved', { name: profile.name, facts, day: session.today }));
}

function refuseMisplaced(outcome: DebriefOutcome, options: DebriefOptions): void {
  const misplaced = outcome === 'held' ? undefined : OF_HELD.find((option) => options[option] !== undefined);
  if (misplaced !== undefined) throw new UserError('option-not-here', { option: `--${misplaced}`, what: outcome });
  if (options.to !== undefined && outcome !== 'moved') throw new UserError('option-not-here', { option: '--to', what: outcome });
  if (options.voiceTone !== undefined && options.voice === undefined) throw new UserError('option-not-here', { option: '--voice-tone', what: 'thing.no-voice' });
}

function debriefOf({ today }: Session, outcome: DebriefOutcome, options: DebriefOptions, people: readonly string[] | undefined): Debrief {
  const { tone, minutes, voice, voiceTone, note, to } = options;
  const movedTo = to === undefined ? undefined : readNewDay(to, today);
  if (to !== undefined && movedTo === undefined) throw new UserError('bad-new-day', { value: to });
  const promises = (by: Side, texts: readonly string[] = []): NonNullable<Debrief['promises']> => texts.map((text) => ({ by, ...readPromise(textOf(by === 'us' ? '--promise' : '--theirs', text), today) }));
  return {
    outcome,
    ...(tone === undefined ? {} : { tone: oneOf('--tone', tone, TOUCH_TONES) }),
    ...(people === undefined ? {} : { with: people }),
    ...(minutes === undefined ? {} : { minutes: readWhole('--minutes', minutes, MINUTES) }),
    ...(note === undefined ? {} : { note: textOf('--note', note) }),
    ...(movedTo === undefined ? {} : { movedTo }),
    ...(voice === undefined ? {} : { voice: { text: textOf('--voice', voice), ...(voiceTone === undefined ? {} : { tone: oneOf('--voice-tone', voiceTone, VOICE_TONES) }) } }),
    promises: [...promises('us', options.promise), ...promises('them', options.theirs)],
  };
}

/** @throws UserError empty-text */
function textOf(option: string, text: string): string {
  if (text.trim() === '') throw new UserError('empty-text', { option });
  return text.trim();
}
