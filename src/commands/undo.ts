import { bookSettings } from '../core/book.ts';
import { settleCorrections, type Statement } from '../core/corrections.ts';
import { UserError } from '../core/errors.ts';
import type { Fact, NewFact } from '../core/facts.ts';
import { lastEntry, lastTakenBack } from '../core/last-recorded.ts';
import { knownOn } from '../core/order.ts';
import { openPrompter } from './open-prompter.ts';
import { printResult } from './print.ts';
import { readFacts } from './read-facts.ts';
import { save } from './save.ts';
import type { Session } from './session.ts';

export interface UndoOptions { readonly yes?: boolean; readonly back?: boolean }

/**
 * `rapport undo`: takes back the last entry of this device, a correction as well. Undoing again takes back the one
 * before; what is not of today only after asking, for it may be long forgotten. `--back` puts back what was taken back last.
 */
export async function runUndo(session: Session, { yes = false, back = false }: UndoOptions): Promise<void> {
  if (back) return putBack(session);
  const { today, words, settings: { device }, folded: { book } } = session;
  const entry = device === undefined ? undefined : lastEntry(readFacts(session), device);
  const last = entry?.recorded[0];
  if (entry === undefined || last === undefined) throw new UserError('nothing-to-undo', {});
  const said = saidOf(session, entry.fact, entry.recorded);
  const isOld = knownOn(last, bookSettings(book, today).dayStart) < today;
  if (isOld && !yes && !(await agrees(session, words.say('undo.ask', said)))) return printResult(session, { undone: null }, words.say('undo.declined', {}));
  save(session, entry.recorded.toReversed().map((fact) => retractionOf(session, fact)));
  printResult(session, { undone: last.id }, words.say('undone', said));
}

function putBack(session: Session): void {
  const { words, settings: { device } } = session;
  const facts = device === undefined ? [] : readFacts(session);
  const taken = lastTakenBack(facts, device ?? '');
  const back = taken.flatMap(({ of }) => facts.find(({ id }) => id === of) ?? []);
  const [first] = back;
  const id = first?.kind === 'amendment' ? first.of : first?.id;
  const fact = settleCorrections(facts.filter((known) => !taken.some((retraction) => retraction.id === known.id))).find((statement) => statement.id === id);
  if (first === undefined || fact === undefined) throw new UserError('nothing-to-put-back', {});
  save(session, taken.toReversed().map((retraction) => retractionOf(session, retraction)));
  printResult(session, { putBack: first.id }, words.say('put-back', saidOf(session, fact, back)));
}

/** What the messages say of an entry. */
function saidOf(session: Session, fact: Statement, recorded: readonly Fact[]) {
  const clients = recorded.length;
  return { fact, name: clients > 1 ? null : nameFor(session, fact), clients, isCorrection: recorded[0]?.kind === 'amendment', day: session.today };
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
  const prompter = await openPrompter(session, 'undo', 'agree');
  const answer = await prompter.choose({
    message,
    options: [{ key: 'y', value: 'yes', label: words.say('yes', {}) }, { key: 'n', value: 'no', label: words.say('no', {}) }],
  });
  return answer === 'yes';
}
