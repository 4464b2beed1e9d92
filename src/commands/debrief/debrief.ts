import { isDayDone, isRecorded, meetingSpokenOf, type Meeting } from '../../core/debrief.ts';
import { contactsOf } from '../../core/contacts.ts';
import { UserError } from '../../core/errors.ts';
import { SIDES, TOUCHES } from '../../core/facts.ts';
import { openPromises } from '../../core/open-promises.ts';
import { isPromiseDue } from '../../core/promises.ts';
import type { Profile } from '../../core/profile.ts';
import { promiseToSettle } from '../../core/to-settle.ts';
import { findProfile } from '../find.ts';
import { oneOf } from '../one-of.ts';
import { openPrompter } from '../open-prompter.ts';
import { readFactDay } from '../read-fact-day.ts';
import { refuseLookingBack } from '../save.ts';
import type { Session } from '../session.ts';
import { settleRows, type Matter } from '../settle-matters.ts';
import { loadHistory } from '../standings.ts';
import { askDebrief } from './ask.ts';
import { debriefOnce, isOneShot } from './once.ts';

export interface DebriefOptions {
  readonly what?: string;
  readonly by?: string;
  readonly on?: string;
  readonly tone?: string;
  readonly with?: readonly string[];
  readonly minutes?: string;
  readonly voice?: string;
  readonly voiceTone?: string;
  readonly promise?: readonly string[];
  readonly theirs?: readonly string[];
  readonly note?: string;
  readonly to?: string;
}


/** `rapport debrief <client> [outcome]`: twenty seconds after a meeting; with an outcome or answers as options nothing is asked. */
export async function runDebrief(session: Session, name: string, outcome: string | undefined, options: DebriefOptions): Promise<void> {
  refuseLookingBack(session);
  const profile = findProfile(session, name);
  const meeting = meetingMeant(session, profile, outcome, options);
  refuseRecorded(session, profile, meeting, outcome, options);
  if (isOneShot(outcome, options)) return debriefOnce(session, profile, meeting, outcome, options);
  const prompter = await openPrompter(session, 'debrief', 'debrief');
  const [touch] = await askDebrief({ session, prompter }, profile, meeting, false);
  if (touch?.kind === 'touch' && touch.outcome === 'held') await settleRows({ session, prompter }, dueAt(session, profile));
}

/**
 * Of a day whose plans are all recorded nothing is left to tell, unless what or when is said. What nobody planned is only
 * not asked about twice: given in one go it may well be the second of its day.
 * @throws UserError meeting-recorded
 */
function refuseRecorded(session: Session, { id, handle }: Profile, meeting: Meeting, outcome: string | undefined, options: DebriefOptions): void {
  if (options.what !== undefined || options.on !== undefined) return;
  const history = loadHistory(session, id);
  const touches = history.of('touch');
  if (contactsOf(history).planned.some(({ on, touch }) => on === meeting.on && touch === meeting.touch)) return;
  if (isDayDone(touches, meeting.on) || (!isOneShot(outcome, options) && isRecorded(touches, meeting))) throw new UserError('meeting-recorded', { handle });
}

/** The planned one that is spoken of, as far as the options do not name another; else a meeting nobody planned. @throws UserError unknown-value, bad-day and others */
function meetingMeant(session: Session, profile: Profile, outcome: string | undefined, { what, by, on, to }: DebriefOptions): Meeting {
  const day = on === undefined ? undefined : readFactDay(session, profile, on);
  const touch = what === undefined ? undefined : oneOf('--what', what, TOUCHES);
  const planned = contactsOf(loadHistory(session, profile.id)).planned.filter((plan) => (touch === undefined || plan.touch === touch) && (day === undefined || plan.on === day));
  const { at } = session.context.now();
  const over = day === undefined ? meetingSpokenOf(planned, at, outcome === 'declined' || outcome === 'moved' || to !== undefined) : planned.at(-1);
  const meeting: Meeting = over ?? { on: day ?? session.today, touch: touch ?? 'meeting' };
  return by === undefined ? meeting : { ...meeting, by: oneOf('--by', by, SIDES) };
}

/** Promises that are due: who was just there knows what became of them. A key each, and none where there are none. */
function dueAt(session: Session, client: Profile): readonly Matter[] {
  const due = openPromises(loadHistory(session, client.id)).filter((promise) => isPromiseDue(promise, session.today));
  return due.map((promise) => ({ client, matter: promiseToSettle(promise) }));
}
