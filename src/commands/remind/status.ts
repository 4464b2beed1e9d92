import { civilDay } from '../../core/calendar.ts';
import { nextReminder, type DayTime } from '../../core/reminder.ts';
import type { WrittenEntry } from '../../exchange/reminder-entry.ts';
import { readReminderRecord, type ReminderRecord } from '../../store/reminder-record.ts';
import { printJson, printLine } from '../print.ts';
import type { Session } from '../session.ts';
import { loadPortfolio } from '../standings.ts';
import { findInstalled, fittingVia } from './choose-way.ts';
import { needsRepair, partsOf } from './parts.ts';
import { sayUnheard } from './unheard.ts';
import { WAYS, type Found } from './way.ts';

/** `rapport remind status`: where and when it runs, when it last did, and whether what it runs is still there. */
export async function runRemindStatus(session: Session): Promise<void> {
  const found = findInstalled(session, fittingVia(session));
  const record = readReminderRecord(session.places.cache, session.places.store);
  if (session.options.json === true) printJson(session, statusJson(session, found, record));
  else for (const text of statusLines(session, found, record)) printLine(session, text);
  if (found !== undefined) sayUnheard(session, WAYS[found.via](session));
}

function statusJson(session: Session, found: Found | undefined, { lastRun, lastShown }: ReminderRecord): object {
  if (found === undefined) return { installed: false };
  const { via, entry, line } = found;
  const parts = entry === undefined ? [] : partsOf(session, entry).map(({ part, path, state }) => [part, { path, found: state !== 'gone', moved: state === 'moved' }]);
  const next = entry === undefined ? undefined : nextOf(session, entry);
  return { installed: true, via, at: entry?.at ?? null, again: entry?.again ?? null, days: entry?.days ?? null, ...Object.fromEntries(parts), lastRun: lastRun ?? null, lastShown: lastShown ?? null, unheard: WAYS[via](session).unheard() ?? null, next: next === undefined ? null : `${next.day} ${next.time}`, line };
}

function statusLines(session: Session, found: Found | undefined, { lastRun, lastShown }: ReminderRecord): readonly string[] {
  const { words, context } = session;
  if (found === undefined) return [words.say('remind.absent', {})];
  const { via, entry, line } = found;
  const today = civilDay(context.now().at, 0);
  if (entry === undefined) return [words.say('remind.foreign', { via, line })];
  const parts = partsOf(session, entry);
  return [
    words.say('remind.present', { via, at: entry.at, again: entry.again ?? null, days: entry.days }),
    ...parts.map((part) => words.say('remind.part', part)),
    ...([['run', momentOf(lastRun)], ['said', momentOf(lastShown)], ['next', nextOf(session, entry) ?? null]] as const).map(([what, when]) => words.say('remind.time', { what, when, today })),
    ...(needsRepair(parts) ? [words.say('remind.repair', {})] : []),
  ];
}

function nextOf(session: Session, entry: WrittenEntry): DayTime | undefined {
  const { at } = session.context.now();
  return nextReminder(entry, loadPortfolio(session).schedule, { day: civilDay(at, 0), time: at.slice(11, 16) });
}

/** @param at an ISO instant */
function momentOf(at: string | undefined): DayTime | null {
  return at === undefined ? null : { day: civilDay(at, 0), time: at.slice(11, 16) };
}
