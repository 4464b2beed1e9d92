import { readEntry, type WrittenEntry } from '../../exchange/cron-entry.ts';
import { findEntry } from '../../exchange/crontab.ts';
import { openCrontab } from '../../store/crontab.ts';
import { isThere } from '../../store/is-there.ts';
import { printJson, printLine } from '../print.ts';
import type { Session } from '../session.ts';

const PARTS = ['node', 'program', 'store'] as const;

/** `rapport remind status`: whether and when cron runs the reminder, and whether what it runs is still there. */
export async function runRemindStatus(session: Session): Promise<void> {
  const line = findEntry(openCrontab(session.context.env).read());
  const entry = line === undefined ? undefined : readEntry(line);
  if (session.options.json === true) printJson(session, statusJson(line, entry));
  else for (const text of statusLines(session, line, entry)) printLine(session, text);
}

function statusJson(line: string | undefined, entry: WrittenEntry | undefined): object {
  if (line === undefined) return { installed: false };
  const parts = entry === undefined ? [] : PARTS.map((part) => [part, { path: entry[part], found: isThere(entry[part]) }]);
  return { installed: true, via: 'cron', at: entry?.at ?? null, days: entry?.days ?? null, ...Object.fromEntries(parts), line };
}

function statusLines({ words }: Session, line: string | undefined, entry: WrittenEntry | undefined): readonly string[] {
  if (line === undefined) return [words.say('remind.absent', {})];
  if (entry === undefined) return [words.say('remind.foreign', { line })];
  const parts = PARTS.map((part) => words.say('remind.part', { part, path: entry[part], there: isThere(entry[part]) }));
  return [words.say('remind.present', entry), ...parts];
}
