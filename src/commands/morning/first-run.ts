import { folded } from '../../core/find-client.ts';
import type { Portfolio } from '../../core/portfolio.ts';
import { addClient } from '../client/add-client.ts';
import { askName, askUnknown } from '../client/ask-profile.ts';
import { printGap, printLine } from '../print.ts';
import type { Session } from '../session.ts';
import { openFolded } from '../standings.ts';
import type { Morning } from './morning.ts';

/** Nothing was ever asked and there is at most one client: what is not known of it is asked, then who else there is. */
export function isFirstRun({ clients, ended, streak }: Portfolio): boolean {
  return streak.lastDone === undefined && ended.length === 0 && clients.length <= 1;
}

/** The very first run: one client with a person, a rhythm and a contract end, others by name, then what to expect. */
export async function greetFirst({ session, prompter, portfolio }: Morning): Promise<void> {
  const { words } = session;
  printGap(session);
  printLine(session, words.say('first.hello', {}));
  printGap(session);
  // each answer is saved at once, so that an interrupted first run goes on after it
  const known = portfolio.clients[0]?.standing.profile;
  await askUnknown(session, prompter, known ?? addClient(session, { name: await askName(session, prompter, words.say('first.name', {})) }));
  printGap(session);
  addOthers(session, await prompter.lines({ message: words.say('first.others', {}), hint: words.say('first.others-hint', {}) }));
  printGap(session);
  printLine(session, words.say('first.expect', {}));
}

/** "- Acme", "2. Acme": marks of a list that was pasted. */
const LIST_MARK = /^(?:[-*\u2022]|\d+[.)])\s+/u;

/** A name that is there already is passed over: lists are pasted whole. */
function addOthers(session: Session, lines: readonly string[]): void {
  const known = new Set(openFolded(session).standings().flatMap(({ profile }) => [profile.name, profile.handle, ...profile.aliases].map(folded)));
  for (const name of lines.map((line) => line.replace(LIST_MARK, '').trim())) {
    if (name === '' || known.has(folded(name))) continue;
    known.add(folded(name)).add(folded(addClient(session, { name }).handle));
  }
}
