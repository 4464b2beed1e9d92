import { folded } from '../../core/find-client.ts';
import type { Prompter } from '../../prompts/prompter.ts';
import { addClient } from '../client/add-client.ts';
import { askName, askUnknown, isTooLong } from '../client/ask-profile.ts';
import { printGap, printLine } from '../print.ts';
import type { Session } from '../session.ts';
import { openFolded } from '../standings.ts';
import type { Morning } from './morning.ts';

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
  await askOthers(session, prompter);
  printGap(session);
  printLine(session, words.say('first.expect', {}));
}

/** A name that cannot be taken does not cost the rest of a pasted list: it is asked for again. */
async function askOthers(session: Session, prompter: Prompter): Promise<void> {
  const { words } = session;
  const question = { message: words.say('first.others', {}), hint: words.say('first.others-hint', {}) };
  for (let refused = addOthers(session, await prompter.lines(question)); refused.length > 0; ) {
    refused = addOthers(session, await prompter.lines({ ...question, message: words.say('first.too-long', { names: refused }) }));
  }
}

/** "- Acme", "2. Acme": marks of a list that was pasted. */
const LIST_MARK = /^(?:[-*\u2022]|\d+[.)])\s+/u;

/**
 * A name that is there already is passed over: lists are pasted whole.
 * @returns the names that are too long
 */
function addOthers(session: Session, lines: readonly string[]): readonly string[] {
  const known = new Set(openFolded(session).standings().flatMap(({ profile }) => [profile.name, profile.handle, ...profile.aliases].map(folded)));
  const names = lines.map((line) => line.replace(LIST_MARK, '').trim()).filter((name) => name !== '');
  for (const name of names.filter((each) => !isTooLong(each))) {
    if (known.has(folded(name))) continue;
    known.add(folded(name)).add(folded(addClient(session, { name }).handle));
  }
  return names.filter(isTooLong);
}
