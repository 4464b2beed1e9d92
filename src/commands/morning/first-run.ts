import { parseDay } from '../../core/calendar.ts';
import type { Client } from '../../core/facts.ts';
import { folded } from '../../core/find-client.ts';
import type { Portfolio } from '../../core/portfolio.ts';
import type { Words } from '../../i18n/words.ts';
import type { ChoiceQuestion, LineQuestion } from '../../prompts/prompter.ts';
import { addClient } from '../client/add.ts';
import { printGap, printLine } from '../print.ts';
import { save } from '../save.ts';
import type { Session } from '../session.ts';
import { openFolded } from '../standings.ts';
import type { Morning } from './morning.ts';

/** How usually in contact, in calendar days. */
const RHYTHMS = { daily: 1, weekly: 7, fortnightly: 14, monthly: 30, quarterly: 90, varies: undefined } as const;
type Rhythm = keyof typeof RHYTHMS;

/** Nothing was ever asked and there is at most one client: what is not known of it is asked, then who else there is. */
export function isFirstRun({ clients, ended, streak }: Portfolio): boolean {
  return streak.lastDone === undefined && ended.length === 0 && clients.length <= 1;
}

/** The very first run: one client with a person, a rhythm and a contract end, others by name, then what to expect. */
export async function greetFirst(morning: Morning): Promise<void> {
  const { session, prompter } = morning;
  const { words } = session;
  printGap(session);
  printLine(session, words.say('first.hello', {}));
  printGap(session);
  await askFirstClient(morning);
  printGap(session);
  addOthers(session, await prompter.lines({ message: words.say('first.others', {}), hint: words.say('first.others-hint', {}) }));
  printGap(session);
  printLine(session, words.say('first.expect', {}));
}

/** Each answer is saved at once, so that an interrupted first run goes on after it. */
async function askFirstClient({ session, prompter, portfolio }: Morning): Promise<void> {
  const { words } = session;
  const known = portfolio.clients[0]?.standing.profile;
  const { id, name } = known ?? addClient(session, { name: await prompter.line(nameQuestion(words)) });
  const learn = (fields: Pick<Client, 'people' | 'contactEvery' | 'contractUntil'>): void => void save(session, [{ kind: 'client', client: id, on: session.today, ...fields }]);
  if ((known?.people ?? []).length === 0) {
    const person = await prompter.line({ message: words.say('first.person', { name }), hint: words.say('enter-skips', {}) });
    if (person.trim() !== '') learn({ people: [{ name: person.trim() }] });
  }
  if (known?.contactEvery === undefined) {
    const contactEvery = RHYTHMS[await prompter.choose(rhythmQuestion(words))];
    if (contactEvery !== undefined) learn({ contactEvery });
  }
  if (known?.contractUntil === undefined) {
    const contractUntil = parseDay((await prompter.line(contractQuestion(words))).trim());
    if (contractUntil !== undefined) learn({ contractUntil });
  }
}

function nameQuestion(words: Words): LineQuestion {
  return { message: words.say('first.name', {}), refuse: (text) => (text.trim() === '' ? words.say('first.name-needed', {}) : undefined) };
}

function rhythmQuestion(words: Words): ChoiceQuestion<Rhythm> {
  const keys = { daily: 'd', weekly: 'w', fortnightly: 'f', monthly: 'm', quarterly: 'q', varies: 'v' } as const;
  return {
    message: words.say('first.rhythm', {}),
    options: (Object.keys(RHYTHMS) as Rhythm[]).map((value) => ({ key: keys[value], value, label: words.say('first.rhythm-name', { rhythm: value }) })),
    enter: 'varies',
  };
}

function contractQuestion(words: Words): LineQuestion {
  const isDayOrNothing = (text: string): boolean => text.trim() === '' || parseDay(text.trim()) !== undefined;
  return { message: words.say('first.contract', {}), hint: words.say('enter-skips', {}), refuse: (text) => (isDayOrNothing(text) ? undefined : words.say('first.day-needed', {})) };
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
