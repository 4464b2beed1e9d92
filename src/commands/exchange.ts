import { resolve } from 'node:path';
import { inOrder, knownBy } from '../core/order.ts';
import { bookSettings } from '../core/book.ts';
import type { Fact } from '../core/facts.ts';
import { decodeLines, exchangeLine, formatLines } from '../exchange/ndjson.ts';
import { planImport } from '../exchange/import-plan.ts';
import { clientFolderId } from '../store/ids.ts';
import { writeForeignFile } from '../store/foreign-files.ts';
import { journalPages } from './journal-pages.ts';
import { printJson, printResult } from './print.ts';
import { readFacts } from './read-facts.ts';
import { readInput } from './read-input.ts';
import { refuseLookingBack } from './save.ts';
import type { Session } from './session.ts';

export interface ImportOptions { readonly dryRun?: boolean }

/** `rapport import <file>`: all of it or nothing; importing twice changes nothing. */
export async function runImport(session: Session, file: string, { dryRun = false }: ImportOptions): Promise<void> {
  refuseLookingBack(session);
  const lines = decodeLines(await readInput(session, file), file === '-' ? 'stdin' : file);
  const facts = new Map(readFacts(session).map((fact) => [fact.id, fact]));
  const profiles = session.folded.standings().map(({ profile }) => profile);
  const now = { today: session.today, at: session.context.now().at };
  const plan = planImport(lines, { profiles, facts }, () => clientFolderId((count) => session.context.randomBytes(count)), now);
  if (!dryRun) session.journal.append(plan.facts);
  const result = { added: plan.facts.length, skipped: plan.skipped, newClients: plan.newClients.length, dryRun };
  printResult(session, { ...result, kinds: plan.added }, session.words.say('import.done', result));
}

export interface ExportOptions { readonly md?: boolean; readonly out?: string }

/** `rapport export`: raw facts as exchange lines, corrections included; or a readable document. */
export async function runExport(session: Session, { md = false, out }: ExportOptions): Promise<void> {
  const { dayStart } = bookSettings(session.folded.book, session.asOf);
  const all = inOrder(readFacts(session));
  const facts = session.isPast ? knownBy(all, session.asOf, dayStart) : all;
  const profiles = session.folded.standings().map(({ profile }) => profile).toSorted((a, b) => (a.handle < b.handle ? -1 : 1));
  const handles = new Map(profiles.map(({ id, handle }) => [id, handle]));
  const text = md ? journalPages(session.asOf, facts, profiles, session.words) : formatLines(facts, handles);
  if (out === undefined || out === '-') return print(session, text, facts, handles);
  writeForeignFile(resolve(session.context.workingFolder, out), text);
  printResult(session, { file: out, facts: facts.length }, session.words.say('export.done', { file: out, count: facts.length }));
}

/** With `--json` the same lines as one document. */
function print(session: Session, text: string, facts: readonly Fact[], handles: ReadonlyMap<string, string>): void {
  if (session.options.json === true) printJson(session, { asOf: session.asOf, facts: facts.map((fact) => exchangeLine(fact, handles)) });
  else session.context.out.write(text);
}
