import { civilDay } from '../../core/calendar.ts';
import { UserError } from '../../core/errors.ts';
import { commandWords, type ReminderEntry } from '../../exchange/reminder-entry.ts';
import { weekdayText } from '../../exchange/weekday-runs.ts';
import { keepReminderRecord, readReminderRecord, type Via } from '../../store/reminder-record.ts';
import { canAsk } from '../open-prompter.ts';
import { printJson, printLine } from '../print.ts';
import type { Session } from '../session.ts';
import { agreeTo, type ChangeOptions } from './agree-to.ts';
import { askTime, USUAL_TIME } from './ask-time.ts';
import { findInstalled, fittingVia, readVia, refuseMissing } from './choose-way.ts';
import { readTime } from './read-time.ts';
import { readWeekdays } from './read-weekdays.ts';
import { sayUnheard } from './unheard.ts';
import { WAYS, type Found } from './way.ts';

export interface InstallOptions extends ChangeOptions { readonly at?: string; readonly again?: string; readonly days?: string; readonly via?: string; readonly print?: boolean }

/** `rapport remind install`: what fits this machine, and what is installed already is kept to where nothing else is said. */
export async function runInstall(session: Session, options: InstallOptions): Promise<void> {
  const { context, words } = session;
  const asTyped = entryFor(session, options);
  const named = options.via === undefined ? undefined : readVia(options.via);
  const fitting = named ?? fittingVia(session);
  if (options.print === true) return context.out.write(WAYS[fitting](session).print(asTyped));
  if (named !== undefined) refuseMissing(session, named);
  const found = findInstalled(session, fitting);
  if (found !== undefined && named !== undefined && found.via !== named) throw new UserError('installed-elsewhere', { via: found.via });
  const via = found?.via ?? fitting;
  const way = WAYS[via](session);
  const entry = entryFor(session, { ...options, ...(await timesFor(session, options, found)) });
  const why = named === undefined && found === undefined ? words.say('remind.why', { via }) : undefined;
  const outcome = way.isAsMeant(entry) ? 'same' : await agreeTo(session, { command: 'remind install', via, why, plan: () => way.planInstall(entry), apply: () => way.install(entry) }, options);
  if (outcome === 'changed') note(session, via, entry);
  if (session.options.json === true) printJson(session, { outcome, via, block: way.print(entry) });
  else if (outcome !== 'shown') printLine(session, words.say('remind.install', { outcome, via, at: entry.at, again: entry.again ?? null }));
  if (outcome === 'changed' || outcome === 'same') sayUnheard(session, way);
}

/** What was typed, else what is installed, else what the person says. */
async function timesFor(session: Session, options: InstallOptions, found: Found | undefined): Promise<InstallOptions> {
  const { entry } = found ?? {};
  if (options.at !== undefined) return { at: options.at };
  if (entry !== undefined) return { at: entry.at, ...(entry.again === undefined ? {} : { again: entry.again }), ...(entry.days === null ? {} : { days: entry.days }), ...without(options) };
  return { at: options.yes === true || options.dryRun === true || !canAsk(session) ? USUAL_TIME : await askTime(session) };
}

/** Only what was given. */
function without({ again, days }: InstallOptions): InstallOptions {
  return { ...(again === undefined ? {} : { again }), ...(days === undefined ? {} : { days }) };
}

/** @throws UserError bad-time, unknown-value, again-before, cron-path */
function entryFor({ context, places }: Session, options: InstallOptions): ReminderEntry {
  const { days } = options;
  const at = readTime(options.at ?? USUAL_TIME);
  const again = options.again === undefined ? undefined : readTime(options.again);
  if (again !== undefined && again <= at) throw new UserError('again-before', { at, again });
  const weekdays = days === undefined ? undefined : readWeekdays(days);
  const entry = { at, again, weekdays, node: context.program.node, program: context.program.script, store: places.store };
  commandWords(entry);
  return entry;
}

/** From now on a day on which it did not run is noticed. */
function note({ places, context }: Session, via: Via, { at, again, weekdays }: ReminderEntry): void {
  const record = readReminderRecord(places.cache, places.store);
  const on = civilDay(context.now().at, 0);
  const days = weekdays === undefined ? null : weekdayText(weekdays);
  keepReminderRecord(places.cache, places.store, { ...record, installed: { via, on, at, days, ...(again === undefined ? {} : { again }) } });
}
