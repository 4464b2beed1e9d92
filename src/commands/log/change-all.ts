import { isActive } from '../../core/agenda/client-day.ts';
import { changesReport } from '../../core/changes-report.ts';
import { UserError } from '../../core/errors.ts';
import type { NewFact } from '../../core/facts.ts';
import type { Profile } from '../../core/profile.ts';
import { refuseUnfit } from '../../exchange/typed-fact.ts';
import { oneOf } from '../one-of.ts';
import { printGap, printJson, printLine, printReport } from '../print.ts';
import { refuseLookingBack, save } from '../save.ts';
import { readPastDay, type Session } from '../session.ts';
import { loadPortfolio, openFolded } from '../standings.ts';
import { readChangeFields } from './change.ts';
import { refuseMisplaced, WHATS, type LogOptions } from './options.ts';

/**
 * `rapport log --all change "..."`: the same change for every active client, then who of them was told. It is one fact a
 * client, for each is told on a day of their own, and forgets it with their folder. Without words only the list.
 */
export async function logForAll(session: Session, [what = 'change', ...rest]: readonly string[], options: LogOptions): Promise<void> {
  if (WHATS.some((known) => known === rest[0]) && !WHATS.some((known) => known === what)) throw new UserError('option-not-here', { option: '--all', what: 'thing.one-client' });
  refuseMisplaced(oneOf('<what>', what, WHATS), options);
  const text = rest.join(' ').trim();
  if (text === '') return listChanges(session, options);
  refuseLookingBack(session);
  const on = options.on === undefined ? session.today : readPastDay(options.on, session.today);
  const profiles = activeOn(session, on);
  if (profiles.length === 0) throw new UserError('nobody-active', {});
  const facts = profiles.map((profile): NewFact => ({ kind: 'change', client: profile.id, on, text, ...readChangeFields(session, profile, options) }));
  for (const fact of facts) refuseUnfit(fact);
  const saved = save(session, facts).map((fact, index) => ({ ...fact, client: profiles[index]!.handle }));
  if (session.options.json === true) printJson(session, { saved });
  else {
    printLine(session, session.words.say('change.all-saved', { clients: facts.length, fact: facts[0]!, day: session.today }));
    printGap(session);
    printList(session);
  }
}

/** Whoever was a client on that day already. */
function activeOn(session: Session, on: string): readonly Profile[] {
  return loadPortfolio(session).clients.filter(({ phase }) => isActive(phase)).map(({ standing }) => standing.profile).filter(({ since }) => since <= on);
}

function listChanges(session: Session, options: LogOptions): void {
  const given = Object.keys(options).some((option) => option !== 'all' && ['on', 'told', 'cost', 'teller', 'tellBy', 'effect'].includes(option));
  if (given) throw new UserError('words-missing', { whom: '--all', what: 'change' });
  printList(session);
}

/** As it stands now. */
function printList(session: Session): void {
  const clients = loadPortfolio(session, openFolded(session)).clients.filter(({ phase }) => isActive(phase)).map(({ standing }) => standing);
  if (session.options.json === true) printJson(session, { asOf: session.asOf, changes: clients.flatMap(({ profile, changes }) => changes.map((change) => ({ client: profile.handle, ...change }))) });
  else printReport(session, changesReport(clients, session.asOf));
}
