import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { EXIT, UserError } from '../core/errors.ts';
import type { Problem } from '../core/problems.ts';
import { makeDirectory } from './directory.ts';
import { errorCode, reading, saving, systemError } from './failure.ts';
import { replaceFile } from './replace.ts';

/** A user's question pack as it lies on the disk; what it means is decided by who decodes it. */
export interface UserPack {
  /** Full path of its pack.json; the words are beside it, each in `<locale>.json`. */
  readonly file: string;
  readonly pack: unknown;
  readonly words: Readonly<Record<string, unknown>>;
}

const PACK = 'pack.json';
const WORDS = /^([a-z]{2,3})\.json$/;
const FOLDER_NAME = /^[a-z0-9][a-z0-9-]*$/;
const MAX_BYTES = 1_000_000;

/**
 * The user's packs, by name; none where the folder does not exist. Links are not followed, hidden folders not read.
 * @throws UserError as `readPackFolder`
 */
export function readUserPacks(questionsDir: string): readonly UserPack[] {
  const folders = entriesOf(questionsDir).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return folders.map(({ name }) => name).toSorted().map((name) => readPackFolder(join(questionsDir, name)));
}

/**
 * One pack in its folder, wherever that is: pack.json and every `<locale>.json`.
 * @throws UserError `bad-pack` (65) where pack.json is missing, or a file is no JSON or larger than 1 MB
 * @throws UserError `not-read` (74) where the disk refuses
 */
export function readPackFolder(folder: string): UserPack {
  const names = entriesOf(folder).map(({ name }) => name);
  const file = join(folder, PACK);
  if (!names.includes(PACK)) throw badPack(file, 'missing');
  const locales = names.flatMap((name) => WORDS.exec(name)?.[1] ?? []).toSorted();
  const words = locales.map((locale) => [locale, readJson(join(folder, `${locale}.json`))]);
  return { file, pack: readJson(file), words: Object.fromEntries(words) };
}

/**
 * Writes a pack's folder, or the files of it that are given. pack.json comes last, so that a pack is never there
 * without its words; each file is replaced as a whole or not at all.
 * @param id a valid pack id: it becomes the folder's name
 * @throws UserError `not-saved` (74) where the disk refuses
 */
export function writeUserPack(questionsDir: string, id: string, files: Omit<UserPack, 'file'>): void {
  if (!FOLDER_NAME.test(id)) throw new Error('a pack id that cannot be a folder');
  const folder = join(questionsDir, id);
  saving(folder, () => {
    makeDirectory(folder);
    if (lstatSync(folder).isSymbolicLink()) throw systemError('ELOOP', 'open');
    for (const [locale, words] of Object.entries(files.words)) replaceJson(join(folder, `${locale}.json`), words);
    replaceJson(join(folder, PACK), files.pack);
  });
}

function readJson(file: string): unknown {
  const bytes = reading(file, () => readPlainFile(file));
  if (!isUtf8(bytes)) throw badPack(file, 'not-utf8');
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw badPack(file, 'not-json');
  }
}

/** Never a link, and never what would make us wait, such as a pipe. */
function readPlainFile(file: string): Buffer {
  const stat = lstatSync(file);
  if (!stat.isFile()) throw systemError(stat.isSymbolicLink() ? 'ELOOP' : 'EINVAL', 'open');
  if (stat.size > MAX_BYTES) throw badPack(file, 'line-too-long');
  return readFileSync(file);
}

function badPack(file: string, problem: Problem): UserError {
  return new UserError('bad-pack', { file, field: '', problem }, EXIT.data);
}

function replaceJson(path: string, json: unknown): void {
  replaceFile(path, Buffer.from(`${JSON.stringify(json, null, 2)}\n`));
}

function entriesOf(folder: string): readonly Dirent[] {
  return reading(folder, () => {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  });
}
