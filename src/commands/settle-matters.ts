import type { Day } from '../core/calendar.ts';
import type { NewFact, Settle } from '../core/facts.ts';
import type { Profile } from '../core/profile.ts';
import { readComing } from '../core/said-days.ts';
import type { ToSettle } from '../core/to-settle.ts';
import type { Prompter } from '../prompts/prompter.ts';
import { printGap } from './print.ts';
import { save } from './save.ts';
import type { Session } from './session.ts';

export interface Matter { readonly client: Pick<Profile, 'id' | 'name'>; readonly matter: ToSettle }
interface Asking { readonly session: Session; readonly prompter: Prompter }
/** What was written for a row, by row number. */
type Written = Map<number, { readonly id: string; readonly outcome: Settle }>;

/** What became of each, and of the newest that was kept what it changed. */
export async function settleMatters(asking: Asking, rows: readonly Matter[]): Promise<void> {
  await askEffect(asking, rows, await settleRows(asking, rows));
}

/** What became of each, one key each; a moved promise may take a new day. */
export async function settleRows(asking: Asking, rows: readonly Matter[]): Promise<Written> {
  const { session, prompter } = asking;
  const written: Written = new Map();
  if (rows.length === 0) return written;
  printGap(session);
  await prompter.intentions(rows.map((row) => shown(row, session)), (index, outcome) => {
    const row = rows[index];
    if (row !== undefined) write(session, written, index, row, outcome);
  });
  for (const [index, row] of rows.entries()) {
    if (row.matter.promised !== undefined && written.get(index)?.outcome === 'moved') await askNewDay(asking, row);
  }
  return written;
}

function shown({ client, matter: { on, text, promised } }: Matter, { words, today: day }: Session): Parameters<Prompter['intentions']>[0][number] {
  if (promised === undefined) return { client: client.name, text, when: words.say('when', { on, day }) };
  return { client: client.name, text, when: words.say('promise.when', { on, by: promised.by, due: promised.due ?? null, day }), promised: true };
}

/** A changed mind takes the first answer back. */
function write(session: Session, written: Written, index: number, { client, matter }: Matter, outcome: Settle | undefined): void {
  const before = written.get(index);
  if (before?.outcome === outcome) return;
  const common = { client: client.id, on: session.today };
  const facts: NewFact[] = [
    ...(before === undefined ? [] : [{ ...common, kind: 'retraction' as const, of: before.id }]),
    ...(outcome === undefined ? [] : [{ ...common, kind: 'settlement' as const, of: matter.id, outcome }]),
  ];
  const settlement = save(session, facts).find(({ kind }) => kind === 'settlement');
  if (settlement === undefined || outcome === undefined) written.delete(index);
  else written.set(index, { id: settlement.id, outcome });
}

/** Without a new day it stays overdue, and is asked about again tomorrow. */
async function askNewDay({ session, prompter }: Asking, { client, matter }: Matter): Promise<void> {
  const { words, today } = session;
  printGap(session);
  const answer = await prompter.line({
    message: words.say('promise.new-day', { text: matter.text }),
    hint: words.say('promise.new-day-hint', {}),
    refuse: (text) => (text === '' || readComing(text, today) !== undefined ? undefined : words.say('promise.day-needed', {})),
  });
  const due = readComing(answer, today);
  if (due !== undefined) save(session, [newDue(client.id, today, matter.id, due)]);
}

/** The new day of a promise that was moved. */
export function newDue(client: string, on: Day, of: string, due: Day): NewFact {
  return { kind: 'amendment', client, on, of, set: { due } };
}

/** Asked of what the user did, not of what they did for the user. */
async function askEffect({ session, prompter }: Asking, rows: readonly Matter[], written: Written): Promise<void> {
  const index = rows.findLastIndex(({ matter }, i) => matter.promised?.by !== 'them' && written.get(i)?.outcome === 'kept');
  const [row, settlement] = [rows[index], written.get(index)];
  if (row === undefined || settlement === undefined) return;
  const { id, name } = row.client;
  printGap(session);
  const effect = await prompter.line({ message: session.words.say('intentions.effect', { name }), hint: session.words.say('enter-skips', {}) });
  if (effect.trim() !== '') save(session, [{ kind: 'amendment', client: id, on: session.today, of: settlement.id, set: { effect } }]);
}
