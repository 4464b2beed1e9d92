import { resolve } from 'node:path';
import { EXIT, UserError } from '../core/errors.ts';
import { collectFiles, countIn } from '../store/backup/collect.ts';
import { writeBackup } from '../store/backup/write.ts';
import { isThere } from '../store/is-there.ts';
import { agree } from './agree.ts';
import { restoreDrafts } from './drafts.ts';
import { isWithin } from './is-within.ts';
import { printLine, printResult } from './print.ts';
import { refuseLookingBack } from './save.ts';
import type { Session } from './session.ts';
import { tellUnreadable } from './tell-unreadable.ts';

export interface BackupOptions { readonly force?: boolean }

/** `rapport backup <file>`: the whole store as one file, read back before it is said to be there. */
export async function runBackup(session: Session, file: string, { force = false }: BackupOptions): Promise<void> {
  refuseLookingBack(session);
  const { context, journal, places, words } = session;
  const path = resolve(context.workingFolder, file);
  if (file === '-' || isWithin(path, resolve(journal.dir))) throw new UserError('backup-place', { path: file });
  if (!force && isThere(path) && !(await mayReplace(session, file))) return printResult(session, { file: null }, words.say('backup.declined', {}));
  restoreDrafts(session);
  const files = collectFiles({ ...places, store: journal.dir });
  const counts = countIn(files);
  if (counts.facts === 0) throw new UserError('nothing-to-back-up', {});
  const bytes = writeBackup(path, { manifest: { made: context.now().at, by: context.version, ...counts }, files });
  tellUnreadable(session);
  printResult(session, { file: path, ...counts, files: files.length, bytes }, words.say('backup.done', { file, ...counts }));
}

/** @throws UserError file-exists where nobody can be asked */
async function mayReplace(session: Session, file: string): Promise<boolean> {
  const { words } = session;
  try {
    const deed = { command: 'backup', lines: [], question: words.say('backup.replace', { file }) };
    return await agree(session, deed, {}, (line) => printLine(session, line)) === 'agreed';
  } catch (error) {
    if (error instanceof UserError && error.id === 'no-terminal') throw new UserError('file-exists', { path: file }, EXIT.usage);
    throw error;
  }
}
