import type { Statement } from '../core/corrections.ts';
import { settleCorrections } from '../core/corrections.ts';
import { UserError } from '../core/errors.ts';
import { printResult } from './print.ts';
import { readFacts } from './read-facts.ts';
import { save } from './save.ts';
import type { Session } from './session.ts';

/** `rapport undo`: takes back the last fact recorded on this device. Undoing again takes back the one before. */
export async function runUndo(session: Session): Promise<void> {
  const { device } = session.settings;
  const mine = device === undefined ? [] : readFacts(session).filter((fact) => fact.device === device && fact.at !== undefined);
  const standing = new Set(settleCorrections(mine).map(({ id }) => id));
  const last = mine.filter((fact): fact is Statement => standing.has(fact.id)).toSorted((a, b) => (a.id < b.id ? 1 : -1))[0];
  if (last === undefined) throw new UserError('nothing-to-undo', {});
  const client = 'client' in last ? last.client : undefined;
  save(session, [{ kind: 'retraction', on: session.today, of: last.id, ...(client === undefined ? {} : { client }) }]);
  printResult(session, { undone: last.id }, session.words.say('undone', { fact: last, day: session.today }));
}
