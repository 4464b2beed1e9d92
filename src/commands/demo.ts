import { resolve } from 'node:path';
import { UserError } from '../core/errors.ts';
import { demoLines, demoTour } from '../exchange/demo/index.ts';
import { decodeLines } from '../exchange/ndjson.ts';
import { planImport } from '../exchange/import-plan.ts';
import { openJournal, type Journal } from '../store/journal.ts';
import { isWithin } from './is-within.ts';
import { printGap, printJson, printLine } from './print.ts';
import type { Session } from './session.ts';

/** Under the working folder unless the user names another. */
const DEFAULT_FOLDER = 'rapport-demo';

export interface DemoOptions { readonly tour?: boolean }

/**
 * `rapport demo [dir]`: a store of six invented clients over two years, beside the user's own, and where to begin in it.
 * `--tour` prints the whole tour, also of a demo that is there already.
 */
export async function runDemo(session: Session, dir: string | undefined, { tour = false }: DemoOptions): Promise<void> {
  const { context, options, words, today } = session;
  const target = resolve(context.workingFolder, dir ?? DEFAULT_FOLDER);
  if (isWithin(target, resolve(session.places.store))) throw new UserError('demo-in-own-store', { path: target });
  const journal = tour ? emptyJournal(target) : openEmpty(target);
  if (journal !== undefined) makeDemo(session, journal);
  const stops = demoTour(today).map(({ command, id, isFirst = false }) => ({ command: ['rapport', '--store', dir ?? DEFAULT_FOLDER, ...command], why: words.say(id, {}), isFirst }));
  if (options.json === true) return printJson(session, { path: target, tour: stops.map(({ command, why }) => ({ command, why })) });
  if (journal !== undefined) printLine(session, words.say('demo.made', { path: target }));
  for (const { command, why } of stops.filter(({ isFirst }) => tour || isFirst)) for (const line of ['', why, `  ${command.map(quote).join(' ')}`]) printLine(session, line);
  if (tour) return;
  printGap(session);
  printLine(session, words.say('demo.more', { command: ['rapport', 'demo', ...(dir === undefined ? [] : [quote(dir)]), '--tour'].join(' ') }));
}

function makeDemo({ context, today }: Session, journal: Journal): void {
  const lines = decodeLines(demoLines(today).map((line) => JSON.stringify(line)).join('\n'), 'demo');
  let clients = 0;
  const nextId = (): string => `demo${String((clients += 1)).padStart(12, '0')}`;
  const { facts } = planImport(lines, { profiles: [], facts: new Map() }, nextId, { today, at: context.now().at });
  journal.append(facts);
}

/** @throws UserError demo-exists */
function openEmpty(dir: string): Journal {
  const journal = emptyJournal(dir);
  if (journal === undefined) throw new UserError('demo-exists', { path: dir });
  return journal;
}

/** Undefined where there is something in the folder: the tour goes through a demo that was made before. */
function emptyJournal(dir: string): Journal | undefined {
  try {
    const journal = openJournal({ dir, device: () => 'demo' });
    return journal.folders().length === 0 ? journal : undefined;
  } catch (error) {
    if (!(error instanceof UserError) || error.id !== 'not-a-store') throw error;
    return undefined;
  }
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
