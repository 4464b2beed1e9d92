import { lstatSync } from 'node:fs';
import { errorCode } from './failure.ts';
import { readEnd } from './file-end.ts';
import { listFiles, listFolders } from './folder.ts';

/** The last dozen lines: what could not be saved at once may stand below what was recorded after it. */
const END_BYTES = 4096;
/** File systems tell times as coarsely as this. */
const SAME_TIME_MS = 2000;

/**
 * The greatest id that a device gave to a fact it recorded, so that the next can be greater. Asked before anything is
 * saved, so only the ends of the files it wrote last are read; what was imported has ids of other making.
 */
export function lastIdOf(journal: string, device: string): string | undefined {
  const recorded = new RegExp(`^\\{"v":1,"id":"([0-9a-hjkmnp-tv-z]{26})","kind":"[^"]*","on":"[^"]*","at":"[^"]*",(?:"tz":"[^"]*",)?"device":"${device}",`, 'gm');
  const ids = lastWritten(journal, `.${device}.jsonl`).flatMap((path) => [...endOf(path).matchAll(recorded)].map(([, id = '']) => id));
  return ids.reduce<string | undefined>((last, id) => (last === undefined || id > last ? id : last), undefined);
}

/** All files that may be the last written one: after a copy those are many. */
function lastWritten(journal: string, ending: string): readonly string[] {
  const paths = listFolders(journal).flatMap((folder) => listFiles(`${journal}/${folder}`).filter((name) => name.endsWith(ending)).map((name) => `${journal}/${folder}/${name}`));
  const files = paths.map((path) => ({ path, writtenMs: lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  const latest = Math.max(...files.map(({ writtenMs }) => writtenMs));
  return files.filter(({ writtenMs }) => writtenMs >= latest - SAME_TIME_MS).map(({ path }) => path);
}

/** A file that cannot be read holds up nothing here: it is told of where it is read in earnest. */
function endOf(path: string): string {
  try {
    return readEnd(path, END_BYTES).toString('latin1');
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return '';
  }
}
