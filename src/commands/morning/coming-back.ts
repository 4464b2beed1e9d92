import { absenceBefore, type Absence } from '../../core/absence.ts';
import { toRing } from '../../core/agenda/to-ring.ts';
import { buildStatus } from '../../core/status.ts';
import { ringFact } from '../../core/agenda/pulse-fact.ts';
import { printGap, printLine } from '../print.ts';
import { save } from '../save.ts';
import { afresh } from './afresh.ts';
import { endAfterAbsence } from './ending.ts';
import type { Morning } from './morning.ts';
import { keepRest } from './rest.ts';

/**
 * After days without entries: was the user away? Then what is overdue and three clients to ring. No ratings that
 * morning: who comes back needs a way in, not a form.
 */
export async function comeBack(morning: Morning, { from, to }: Absence): Promise<void> {
  const { session, prompter, portfolio } = morning;
  const { words } = session;
  printGap(session);
  const answer = await prompter.choose({
    message: words.say('back.away', { from, to }),
    options: [{ key: 'y', value: 'yes', label: words.say('yes', {}) }, { key: 'n', value: 'no', label: words.say('no', {}) }],
    enter: 'yes',
  });
  save(session, [...(answer === 'yes' ? [{ kind: 'away' as const, on: from, to }] : []), { kind: 'morning' as const, on: portfolio.day }]);
  keepRest(session, { clients: [] });
  sayWhereToBegin(morning);
  endAfterAbsence(afresh(morning));
}

/** What is overdue, and whom to ring. */
function sayWhereToBegin({ session, portfolio }: Morning): void {
  const { words } = session;
  const { needs } = buildStatus(portfolio);
  printGap(session);
  for (const { client, text } of needs) printLine(session, words.say('back.need', { name: client.standing.profile.name, text: words.tell(text) }));
  if (needs.length > 0) printGap(session);
  const ring = toRing(portfolio.clients).map((client) => words.say('back.client', { name: client.standing.profile.name, fact: words.tell(ringFact(client)) }));
  printLine(session, words.say('back.ring', { clients: ring.length }));
  for (const line of ring) printLine(session, line);
}

/** The gap to ask about, unless the morning was begun already. */
export function daysWithoutEntries(portfolio: Morning['portfolio']): Absence | undefined {
  return portfolio.streak.doneToday ? undefined : absenceBefore(portfolio);
}
