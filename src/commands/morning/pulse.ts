import { isActive, type ClientDay } from '../../core/agenda/client-day.ts';
import { pulseFact } from '../../core/agenda/pulse-fact.ts';
import type { NewFact } from '../../core/facts.ts';
import type { PulseAnswer, PulseRow } from '../../prompts/prompter.ts';
import { printGap } from '../print.ts';
import { save } from '../save.ts';
import type { Morning } from './morning.ts';

/** Ids of clients. */
export interface PulseTaken {
  /** In focus, as the person left them. */
  readonly focus: readonly string[];
  /** Everyone on the screen. */
  readonly asked: readonly string[];
}

/**
 * One key per client on one screen; whoever was answered for today is not asked about again.
 * @param proposed ids of the clients proposed for today's focus
 */
export async function takePulse(morning: Morning, proposed: readonly string[]): Promise<PulseTaken> {
  const { session, prompter, portfolio } = morning;
  const clients = portfolio.clients.filter((client) => isActive(client.phase) && !isAnswered(client));
  if (clients.length > 0) printGap(session);
  const written = new Map<number, { readonly answer: PulseAnswer; readonly ids: readonly string[] }>();
  const { focus } = await prompter.pulse(clients.map((client) => rowOf(client, morning, proposed)), (row, answer) => {
    const client = clients[row];
    const before = written.get(row);
    if (client === undefined || sameAnswer(before?.answer, answer)) return;
    const facts = [...(before?.ids ?? []).map((of) => retractionOf(client, of)), ...factsOf(client, answer)];
    const ids = facts.length === 0 ? [] : save(session, facts).filter(({ kind }) => kind !== 'retraction').map(({ id }) => id);
    written.set(row, { answer, ids });
  });
  save(session, [{ kind: 'morning', on: portfolio.day }]);
  const asked = clients.map(({ standing }) => standing.profile.id);
  const chosen = asked.filter((_, row) => focus.includes(row));
  return { focus: [...proposed.filter((id) => !asked.includes(id)), ...chosen], asked };
}

/** Before an interruption: a pulse, or one of its contacts. */
function isAnswered({ standing: { pulse, contacts }, day }: ClientDay): boolean {
  return pulse?.on === day || (contacts.last?.on === day && contacts.last.touch === 'contact');
}

function rowOf(client: ClientDay, { session: { words } }: Morning, proposed: readonly string[]): PulseRow {
  const { profile, pulse } = client.standing;
  return {
    name: profile.name,
    fact: words.tell(pulseFact(client)),
    focus: proposed.includes(profile.id),
    previous: pulse === undefined ? undefined : words.say('pulse.previous', { value: pulse.value, on: pulse.on, day: client.day }),
  };
}

function sameAnswer(before: PulseAnswer | undefined, answer: PulseAnswer): boolean {
  return before?.value === answer.value && before?.contactBy === answer.contactBy;
}

function factsOf({ standing, day }: ClientDay, { value, contactBy }: PulseAnswer): readonly NewFact[] {
  const common = { client: standing.profile.id, on: day };
  return [
    ...(contactBy === undefined ? [] : [{ ...common, kind: 'touch' as const, touch: 'contact' as const, by: contactBy }]),
    ...(value === undefined ? [] : [{ ...common, kind: 'pulse' as const, value }]),
  ];
}

function retractionOf({ standing, day }: ClientDay, of: string): NewFact {
  return { kind: 'retraction', client: standing.profile.id, on: day, of };
}
