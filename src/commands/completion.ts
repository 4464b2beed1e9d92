import { join } from 'node:path';
import { completionWordsPath } from '../store/completion-words.ts';
import { completionWords, keepForTab } from './completion-words.ts';
import { printJson } from './print.ts';
import type { Session } from './session.ts';

/** What a script has to know of this store: where its names lie, and the folder that is newer when a client was added. */
export interface CompletionFiles { readonly words: string; readonly journal: string; readonly store: string }

/** `rapport completion bash|zsh|fish`: the script, for the store in force. */
export function runCompletion(session: Session, write: (files: CompletionFiles) => string): void {
  const { places, journal } = session;
  const script = write({ words: completionWordsPath(places.cache, journal.dir), journal: join(journal.dir, 'journal'), store: journal.dir });
  if (session.options.json === true) printJson(session, { script });
  else session.context.out.write(script);
}

/** Asked by the scripts where the file is missing, old or of another store: prints the names, and keeps them. */
export function runCompletionWords(session: Session): void {
  const text = completionWords(session.folded.standings());
  keepForTab(session, text);
  session.context.out.write(text);
}
