import type { ClientDay } from '../../core/agenda/client-day.ts';
import type { NewFact, Settle } from '../../core/facts.ts';
import { isToSettle, type Intention } from '../../core/intentions.ts';
import { printGap } from '../print.ts';
import { save } from '../save.ts';
import type { Morning } from './morning.ts';

interface Row { readonly client: ClientDay; readonly intention: Intention }
/** What was written for a row, by row number. */
type Written = Map<number, { readonly id: string; readonly outcome: Settle }>;

/** Every open intention of an earlier day, one key each; the newest that was kept may take a line on its effect. */
export async function settleIntentions(morning: Morning, clients: readonly ClientDay[]): Promise<void> {
  const { session, prompter, portfolio: { day } } = morning;
  const { words } = session;
  const rows = clients.flatMap((client) => client.standing.intentions.filter((intention) => isToSettle(intention, day)).map((intention) => ({ client, intention })));
  if (rows.length === 0) return;
  const written: Written = new Map();
  const shown = rows.map(({ client, intention }) => ({ client: client.standing.profile.name, text: intention.text, when: words.say('when', { on: intention.on, day }) }));
  printGap(session);
  await prompter.intentions(shown, (index, outcome) => {
    const row = rows[index];
    if (row !== undefined) write(morning, written, index, row, outcome);
  });
  await askEffect(morning, rows, written);
}

/** A changed mind takes the first answer back. */
function write({ session, portfolio }: Morning, written: Written, index: number, { client, intention }: Row, outcome: Settle | undefined): void {
  const before = written.get(index);
  if (before?.outcome === outcome) return;
  const common = { client: client.standing.profile.id, on: portfolio.day };
  const facts: NewFact[] = [
    ...(before === undefined ? [] : [{ ...common, kind: 'retraction' as const, of: before.id }]),
    ...(outcome === undefined ? [] : [{ ...common, kind: 'settlement' as const, of: intention.id, outcome }]),
  ];
  const settlement = save(session, facts).find(({ kind }) => kind === 'settlement');
  if (settlement === undefined || outcome === undefined) written.delete(index);
  else written.set(index, { id: settlement.id, outcome });
}

async function askEffect({ session, prompter, portfolio }: Morning, rows: readonly Row[], written: Written): Promise<void> {
  const index = rows.findLastIndex((_, i) => written.get(i)?.outcome === 'kept');
  const [row, settlement] = [rows[index], written.get(index)];
  if (row === undefined || settlement === undefined) return;
  const { id, name } = row.client.standing.profile;
  printGap(session);
  const effect = await prompter.line({ message: session.words.say('intentions.effect', { name }), hint: session.words.say('enter-skips', {}) });
  if (effect.trim() !== '') save(session, [{ kind: 'amendment', client: id, on: portfolio.day, of: settlement.id, set: { effect } }]);
}
