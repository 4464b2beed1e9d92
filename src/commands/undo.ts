import { bookSettings } from '../core/book.ts';
import type { Statement } from '../core/corrections.ts';
import { UserError } from '../core/errors.ts';
import type { Fact, NewFact } from '../core/facts.ts';
import { lastStanding, lastTakenBack } from '../core/last-recorded.ts';
import { knownOn } from '../core/order.ts';
import { openPrompter } from './open-prompter.ts';
import { printResult } from './print.ts';
import { readFacts } from './read-facts.ts';
import { save } from './save.ts';
import type { Session } from './session.ts';

export interface UndoOptions { readonly yes?: boolean; readonly back?: boolean }

/**
 * `rapport undo`: takes back the last fact recorded on this device. Undoing again takes back the one before; what is not
 * of today only after asking, for it may be long forgotten. `--back` puts back what was taken back last.
 */
export async function runUndo(session: Session, { yes = false, back = false }: UndoOptions): Promise<void> {
  if (back) return putBack(session);
  const { today, words, settings: { device }, folded: { book } } = session;
  const last = device === undefined ? undefined : lastStanding(readFacts(session), device);
  if (last === undefined) throw new UserError('nothing-to-undo', {});
  const said = { fact: last, name: nameFor(session, last), day: today };
  const isOld = knownOn(last, bookSettings(book, today).dayStart) < today;
  if (isOld && !yes && !(await agrees(session, words.say('undo.ask', said)))) return printResult(session, { undone: null }, words.say('undo.declined', {}));
  save(session, [retractionOf(session, last)]);
  printResult(session, { undone: last.id }, words.say('undone', said));
}

function putBack(session: Session): void {
  const { today, words, settings: { device } } = session;
  const facts = device === undefined ? [] : readFacts(session);
  const taken = lastTakenBack(facts, device ?? '');
  const fact = facts.find((candidate): candidate is Statement => candidate.id === taken?.of);
  if (taken === undefined || fact === undefined) throw new UserError('nothing-to-put-back', {});
  save(session, [retractionOf(session, taken)]);
  printResult(session, { putBack: fact.id }, words.say('put-back', { fact, name: nameFor(session, fact), day: today }));
}

function retractionOf({ today }: Session, fact: Fact): NewFact {
  const client = clientOf(fact);
  return { kind: 'retraction', on: today, of: fact.id, ...(client === undefined ? {} : { client }) };
}

/** Whom a fact is about; null for what belongs to no client. */
function nameFor({ folded }: Session, fact: Fact): string | null {
  const client = clientOf(fact);
  return folded.standings().find(({ profile }) => profile.id === client)?.profile.name ?? null;
}

function clientOf(fact: Fact): string | undefined {
  return 'client' in fact ? fact.client : undefined;
}

async function agrees(session: Session, message: string): Promise<boolean> {
  const { words } = session;
  const prompter = await openPrompter(session, 'undo', '--yes');
  const answer = await prompter.choose({
    message,
    options: [{ key: 'y', value: 'yes', label: words.say('yes', {}) }, { key: 'n', value: 'no', label: words.say('no', {}) }],
  });
  return answer === 'yes';
}
