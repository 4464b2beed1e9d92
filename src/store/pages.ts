import { join } from 'node:path';
import { makeDirectory } from './directory.ts';
import { saving } from './failure.ts';
import { replaceFile } from './replace.ts';

/** Pages that were shown in a browser, one a client and the latest only: the browser reads them after this program has ended. */
const FOLDER = 'pages';
/** The page about all clients. */
const ALL = 'portfolio';

/**
 * Writes a page into a folder that only the user may enter, under an id: names of clients do not belong into paths.
 * @param client undefined: all of them
 * @returns its path
 * @throws UserError not-saved (74)
 */
export function writePage(cache: string, client: string | undefined, text: string): string {
  const path = join(cache, FOLDER, `${client ?? ALL}.html`);
  saving(path, () => {
    makeDirectory(join(cache, FOLDER));
    replaceFile(path, Buffer.from(text), false);
  });
  return path;
}

/** Where a client may be named in one. */
export function pagesOn(cache: string, client: string): readonly string[] {
  return [client, ALL].map((name) => join(cache, FOLDER, `${name}.html`));
}
