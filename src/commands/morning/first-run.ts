import { findClient, folded } from '../../core/find-client.ts';
import { pastedName, type PastedName } from '../../core/pasted-name.ts';
import type { Words } from '../../i18n/words.ts';
import type { Prompter } from '../../prompts/prompter.ts';
import { addClient } from '../client/add-client.ts';
import { askName, askUnknown, flawOfName } from '../client/ask-profile.ts';
import { namesOf } from '../client/taken-names.ts';
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
  const hint = words.say('first.others-hint', {});
  const all: PastedName[] = [];
  let added = 0;
  for (let message = words.say('first.others', {}); message !== ''; ) {
    const pasted = (await prompter.lines({ message, hint })).map(pastedName).filter(({ name }) => name !== '');
    const fit = pasted.filter(({ name }) => flawOfName(name) === undefined);
    added += addOthers(session, fit.map(({ name }) => name));
    all.push(...fit);
    message = refusalOf(words, pasted.map(({ name }) => name));
  }
  if (all.length > 0) sayAdded(session, all, added);
}

/** What to ask for again; "" where every name can be taken. */
function refusalOf(words: Words, names: readonly string[]): string {
  const long = names.filter((name) => flawOfName(name) === 'too-long');
  const days = names.filter((name) => flawOfName(name) === 'day');
  return [...(long.length === 0 ? [] : [words.say('first.too-long', { names: long })]), ...(days.length === 0 ? [] : [words.say('first.days', { names: days })])].join('\n');
}

function sayAdded(session: Session, all: readonly PastedName[], added: number): void {
  const { words } = session;
  const cut = all.filter(({ isCut }) => isCut).map(({ name }) => name);
  printLine(session, words.say('first.added', { added, known: all.length - added }));
  const [first] = cut;
  if (first === undefined) return;
  printLine(session, words.say('first.cut', { names: cut }));
  printLine(session, words.say('first.whole', { handle: handleOf(session, first) }));
}

/** What to type for a client who was added a moment ago. */
function handleOf(session: Session, name: string): string {
  return findClient(openFolded(session).standings().map(({ profile }) => profile), name).handle;
}

/**
 * A name that is there already is passed over: lists are pasted whole.
 * @returns how many are new
 */
function addOthers(session: Session, names: readonly string[]): number {
  const known = new Set(openFolded(session).standings().flatMap(({ profile }) => namesOf(profile)));
  let added = 0;
  for (const name of names) {
    if (known.has(folded(name))) continue;
    known.add(folded(name)).add(folded(addClient(session, { name }).handle));
    added += 1;
  }
  return added;
}
