import { join } from 'node:path';
import { EXIT, UserError } from '../core/errors.ts';
import { readArchive, type Archive } from '../store/backup/archive.ts';
import { collectFiles, countIn, folderIn, SETTINGS_PATH } from '../store/backup/collect.ts';
import { freeAside, restoreFiles, restoreSettings } from '../store/backup/restore.ts';
import type { ArchivedFile } from '../store/backup/tar.ts';
import { listJournal } from '../store/folder.ts';
import { tombstoneOf, type Tombstones } from '../store/tombstones.ts';
import { agree, type AgreeOptions } from './agree.ts';
import { printJson, printLine } from './print.ts';
import { readInput } from './read-input.ts';
import { refuseLookingBack } from './save.ts';
import type { Session } from './session.ts';

export interface RestoreOptions extends AgreeOptions { readonly withForgotten?: boolean }

/** `rapport restore <file>`: puts a backup in the place of the store; what was there is moved aside and kept. */
export async function runRestore(session: Session, file: string, { withForgotten = false, ...options }: RestoreOptions): Promise<void> {
  refuseLookingBack(session);
  const { context, journal, places, words } = session;
  const archive = await readBackup(session, file);
  const { files, forgotten } = withoutForgotten(archive.files, listJournal(join(journal.dir, 'journal')).tombstones, withForgotten);
  const before = collectFiles({ ...places, store: journal.dir }).filter(({ path }) => path !== SETTINGS_PATH);
  const [counts, now] = [countIn(files), countIn(before)];
  const free = freeAside(journal.dir, stampOf(context.now().at));
  const aside = before.length === 0 ? null : free;
  const said = { file, store: journal.dir, aside, now, forgotten, withForgotten };
  const print = (line: string): void => { if (session.options.json !== true) printLine(session, line); };
  const deed = { command: 'restore', lines: words.say('restore.goes', { ...said, ...archive.manifest }).split('\n'), question: words.say('restore.ask', {}) };
  const outcome = await agree(session, deed, options, print);
  if (outcome === 'agreed') restoreFiles(journal.dir, files, free);
  const settings = outcome === 'agreed' && restoreSettings(places, files);
  if (session.options.json === true) return printJson(session, { restored: outcome === 'agreed', made: archive.manifest.made, ...counts, before: now, aside, forgotten, settings });
  for (const line of words.say('restore.outcome', { outcome, ...counts, ...said, settings }).split('\n')) print(line);
}

/** @throws UserError bad-backup, newer-backup (65) */
async function readBackup(session: Session, file: string): Promise<Archive> {
  const archive = readArchive(await readInput(session, file));
  if (archive === 'newer') throw new UserError('newer-backup', { file }, EXIT.data);
  if (typeof archive === 'string') throw new UserError('bad-backup', { file, problem: archive }, EXIT.data);
  return archive;
}

/** A backup from before does not bring back by the way who was forgotten since, unless the user wants it to; no other tombstone is lost. */
function withoutForgotten(files: readonly ArchivedFile[], stones: Tombstones, withForgotten: boolean): { readonly files: readonly ArchivedFile[]; readonly forgotten: number } {
  const forgottenIn = (path: string): string | undefined => stones.clientOf(folderIn(path) ?? '');
  const back = new Set(files.flatMap(({ path }) => forgottenIn(path) ?? []));
  const paths = new Set(files.map(({ path }) => path));
  const kept = stones.clients.filter((client) => !(withForgotten && back.has(client))).map((client) => `journal/${tombstoneOf(client)}`).filter((path) => !paths.has(path));
  const restored = withForgotten ? files : files.filter(({ path }) => forgottenIn(path) === undefined);
  return { files: [...restored, ...kept.map((path) => ({ path, bytes: Buffer.alloc(0) }))], forgotten: back.size };
}

/** @param at an instant: "2026-11-24-083015" */
function stampOf(at: string): string {
  return at.slice(0, 19).replace('T', '-').replaceAll(':', '');
}
