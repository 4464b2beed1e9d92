import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectory } from './directory.ts';
import { replaceFile } from './replace.ts';
import { shortHash } from './short-hash.ts';

/** Where the names of one store lie for shells to read: starting the program at every Tab would take too long. */
export function completionWordsPath(cache: string, store: string): string {
  return join(cache, `words-${shortHash(store)}`);
}

/** Keeps the names; that it cannot be done is no error. The file is left alone where it says the same already. */
export function keepCompletionWords(path: string, cache: string, text: string): void {
  try {
    if (contentOf(path) === text) return;
    makeDirectory(cache);
    replaceFile(path, Buffer.from(text), false);
  } catch {
    // a read-only home: the shell asks the program instead
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
