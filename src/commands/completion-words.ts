import { harmlessLine } from '../core/harmless.ts';
import type { Standing } from '../core/standing.ts';
import { completionWordsPath, keepCompletionWords } from '../store/completion-words.ts';
import type { Session } from './session.ts';

/** A line a name, its kind in front: "client acme", "person Jana Roth". Names a shell could not show are left out. */
export function completionWords(standings: readonly Standing[]): string {
  const people = new Set(standings.flatMap(({ profile }) => profile.people.map(({ name }) => name)));
  const lines = [...standings.map(({ profile }) => `client ${profile.handle}`), ...[...people].map((name) => `person ${name}`)];
  return lines.filter((line) => harmlessLine(line) === line).toSorted().map((line) => `${line}\n`).join('');
}

export function keepForTab({ places, journal }: Pick<Session, 'places' | 'journal'>, text: string): void {
  keepCompletionWords(completionWordsPath(places.cache, journal.dir), places.cache, text);
}
