import { UserError } from '../../core/errors.ts';
import type { NewFact } from '../../core/facts.ts';
import { folded, handleFor } from '../../core/find-client.ts';
import { harmlessLine } from '../../core/harmless.ts';
import { message } from '../../core/messages.ts';
import { readClientTable, type TableClient } from '../../exchange/client-table.ts';
import { readCsv } from '../../exchange/csv.ts';
import { badLine } from '../../exchange/line.ts';
import { refuseUnfit } from '../../exchange/typed-fact.ts';
import { clientFolderId } from '../../store/ids.ts';
import { openPrompter } from '../open-prompter.ts';
import { printJson, printLine } from '../print.ts';
import { readInput } from '../read-input.ts';
import { refuseLookingBack, save } from '../save.ts';
import type { Session } from '../session.ts';
import { namesOf } from './taken-names.ts';

export interface ClientImportOptions { readonly yes?: boolean; readonly dryRun?: boolean }

type ClientFact = NewFact & { readonly kind: 'client'; readonly handle: string; readonly name: string };

/** `rapport client import <file>`: the clients of a table that are not there yet, all or none; shown before they are added. */
export async function runClientImport(session: Session, file: string, { yes = false, dryRun = false }: ClientImportOptions): Promise<void> {
  refuseLookingBack(session);
  const { words } = session;
  const named = file === '-' ? 'stdin' : file;
  const { clients, ignored } = readClientTable(readCsv(await readInput(session, file), named), named);
  const { facts, known } = newFacts(session, clients, named);
  const result = { added: facts.map(({ handle, name }) => ({ handle, name })), known, ignored, dryRun };
  const isAdded = !dryRun && facts.length > 0 && (yes || (await agrees(session, facts, result)));
  if (isAdded) save(session, facts);
  if (session.options.json === true) return printJson(session, isAdded ? result : { ...result, added: dryRun ? result.added : [] });
  if (dryRun) sayPlan(session, facts, result);
  printLine(session, words.say('client.imported', { added: isAdded ? facts.length : 0, known: known.length, dryRun }));
  if (isAdded && nobodyChecked(session)) printLine(session, words.tell(message('next-step', { open: [], done: false, expected: true, current: 0, keepBy: null, day: session.today })));
}

/** A list is often how somebody begins: then the next step is the first check. */
function nobodyChecked(session: Session): boolean {
  return session.folded.standings().every(({ lastCheck }) => lastCheck === undefined);
}

/** A name that is there already, in the store or further up in the table, is passed over. */
function newFacts(session: Session, clients: readonly TableClient[], file: string): { readonly facts: readonly ClientFact[]; readonly known: readonly string[] } {
  const taken = new Set(session.folded.standings().flatMap(({ profile }) => namesOf(profile)));
  const known: string[] = [];
  const facts = clients.flatMap(({ line, ...client }) => {
    const name = client.name.normalize('NFC');
    if ([name, client.handle ?? name].some((text) => taken.has(folded(text)))) {
      known.push(name);
      return [];
    }
    const handle = client.handle ?? handleFor(name, [...taken]);
    for (const text of [name, handle]) taken.add(folded(text));
    const { since = session.today } = client;
    if (since > session.today) throw badLine({ file, line }, { field: 'since', problem: 'future-day' });
    const fact: ClientFact = { kind: 'client', client: clientFolderId((count) => session.context.randomBytes(count)), on: session.today, ...client, name, handle, since };
    refuseUnfitLine(fact, { file, line });
    return [fact];
  });
  return { facts, known };
}

/** @throws UserError bad-line */
function refuseUnfitLine(fact: NewFact, place: { readonly file: string; readonly line: number }): void {
  try {
    refuseUnfit(fact);
  } catch (error) {
    throw error instanceof UserError && error.id === 'bad-value' ? badLine(place, (error as UserError<'bad-value'>).data) : error;
  }
}

interface Passed { readonly known: readonly string[]; readonly ignored: readonly string[] }

async function agrees(session: Session, facts: readonly ClientFact[], passed: Passed): Promise<boolean> {
  const { words } = session;
  const prompter = await openPrompter(session, 'client import', 'agree');
  sayPlan(session, facts, passed);
  const answer = await prompter.choose({
    message: words.say('client.import-ask', { count: facts.length }),
    options: [{ key: 'y', value: 'yes', label: words.say('yes', {}) }, { key: 'n', value: 'no', label: words.say('no', {}) }],
  });
  return answer === 'yes';
}

function sayPlan(session: Session, facts: readonly ClientFact[], { known, ignored }: Passed): void {
  const { words, today } = session;
  for (const fact of facts) {
    const { name, handle, since = today, share = null, contractUntil = null, people = [] } = fact;
    printLine(session, `  ${harmlessLine(words.say('client.import-row', { name, handle, since: since === today ? null : since, share, until: contractUntil, people: people.map((person) => person.name), today }))}`);
  }
  if (known.length > 0) printLine(session, words.say('client.import-known', { names: known }));
  if (ignored.length > 0) printLine(session, words.say('client.import-ignored', { columns: ignored }));
}
