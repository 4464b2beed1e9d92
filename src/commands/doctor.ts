import { EXIT, type ExitCode } from '../core/errors.ts';
import { readDrafts } from '../store/drafts.ts';
import { isConflictCopy } from '../store/folder.ts';
import { findRemains } from '../store/forget.ts';
import { printJson, printLine } from './print.ts';
import { troubleWithReminder } from './remind/trouble.ts';
import type { Session } from './session.ts';

/** `rapport doctor`: reads everything and says what could not be read, is not understood, or is a conflict copy. */
export async function runDoctor(session: Session, options: { readonly exitCode?: boolean }): Promise<ExitCode> {
  const { journal, words } = session;
  const folders = journal.folders();
  const contents = folders.map(({ id }) => journal.readFolder(id));
  const problems = contents.flatMap((content) => content.problems);
  const copies = folders.flatMap(({ id, files }) => files.filter(isConflictCopy).map((file) => `${id}/${file}`));
  const drafts = readDrafts({ store: journal.dir, cache: session.places.cache }).map(({ path, facts, isDamaged }) => ({ path, facts: facts.length, isDamaged }));
  const remains = findRemains({ store: journal.dir, cache: session.places.cache });
  const result = {
    store: journal.dir,
    clients: folders.filter(({ id }) => id !== 'book').length,
    facts: contents.reduce((sum, { facts }) => sum + facts.length, 0),
    lines: contents.reduce((sum, { lines }) => sum + lines, 0),
    unknown: contents.reduce((sum, { unknown }) => sum + unknown, 0),
    problems,
    conflictCopies: copies,
    drafts,
    forgotten: remains,
  };
  const reminder = troubleWithReminder(session);
  if (session.options.json === true) printJson(session, { ...result, reminder: reminder ?? null });
  else for (const line of words.say('doctor.result', result).split('\n')) printLine(session, line);
  if (session.options.json !== true && reminder !== undefined) printLine(session, words.say('remind.trouble', { problem: reminder.problem, paths: reminder.parts.map(({ path }) => path) }));
  const isSound = problems.length === 0 && drafts.length === 0 && remains.length === 0 && reminder === undefined;
  return options.exitCode === true && !isSound ? EXIT.findings : EXIT.ok;
}
