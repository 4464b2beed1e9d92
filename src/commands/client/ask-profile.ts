import { parseDay } from '../../core/calendar.ts';
import type { Client } from '../../core/facts.ts';
import { looksLikeDay } from '../../core/pasted-name.ts';
import type { Profile } from '../../core/profile.ts';
import { isLabel } from '../../exchange/typed-fact.ts';
import type { Words } from '../../i18n/words.ts';
import type { ChoiceQuestion, LineQuestion, Prompter } from '../../prompts/prompter.ts';
import { save } from '../save.ts';
import type { Session } from '../session.ts';
import { openFolded } from '../standings.ts';
import { findTaken } from './taken-names.ts';

/** How usually in contact, in calendar days. */
const RHYTHMS = { daily: 1, weekly: 7, fortnightly: 14, monthly: 30, quarterly: 90, varies: undefined } as const;
type Rhythm = keyof typeof RHYTHMS;

type Known = Pick<Profile, 'id' | 'name'> & Pick<Client, 'people' | 'contactEvery' | 'contractUntil'>;

/** Asks what a client is called until it is a name that can be taken. */
export async function askName(session: Session, prompter: Prompter, message: string): Promise<string> {
  return prompter.line({ message, refuse: (text) => refusalOfName(session, text) });
}

/** Why no client and no person can be recorded under such a name, known or not; undefined where one can. */
export function flawOfName(name: string): 'too-long' | 'day' | undefined {
  if (!isLabel(name.normalize('NFC').trim())) return 'too-long';
  return looksLikeDay(name) ? 'day' : undefined;
}

/** Why no client can be called so; undefined where one can. */
function refusalOfName(session: Session, text: string): string | undefined {
  const { words } = session;
  if (text.trim() === '') return words.say('ask.name-needed', {});
  const same = findTaken({ name: text }, openFolded(session).standings().map(({ profile }) => profile));
  return same === undefined ? refusalOfFlaw(words, text) : words.say('error.client-exists', same);
}

/** Asks what is not known yet: a person, the rhythm, the contract's end. Each answer is saved at once, so that none is asked twice. */
export async function askUnknown(session: Session, prompter: Prompter, known: Known): Promise<void> {
  const { words } = session;
  const learn = (fields: Pick<Client, 'people' | 'contactEvery' | 'contractUntil'>): void => void save(session, [{ kind: 'client', client: known.id, on: session.today, ...fields }]);
  if ((known.people ?? []).length === 0) {
    const name = (await prompter.line(personQuestion(words, known.name))).trim();
    if (name !== '') learn({ people: [{ name }] });
  }
  if (known.contactEvery === undefined) {
    const contactEvery = RHYTHMS[await prompter.choose(rhythmQuestion(words, known.name))];
    if (contactEvery !== undefined) learn({ contactEvery });
  }
  if (known.contractUntil === undefined) {
    const contractUntil = parseDay((await prompter.line(contractQuestion(session, known.name))).trim());
    if (contractUntil !== undefined) learn({ contractUntil });
  }
}

function personQuestion(words: Words, name: string): LineQuestion {
  return { message: words.say('ask.person', { name }), hint: words.say('enter-skips', {}), refuse: (text) => (text.trim() === '' ? undefined : refusalOfFlaw(words, text)) };
}

function rhythmQuestion(words: Words, name: string): ChoiceQuestion<Rhythm> {
  const keys = { daily: 'd', weekly: 'w', fortnightly: 'f', monthly: 'm', quarterly: 'q', varies: 'v' } as const;
  return {
    message: words.say('ask.rhythm', { name }),
    options: (Object.keys(RHYTHMS) as Rhythm[]).map((value) => ({ key: keys[value], value, label: words.say('ask.rhythm-name', { rhythm: value }) })),
    enter: 'varies',
  };
}

function contractQuestion({ words, today }: Session, name: string): LineQuestion {
  const refuse = (text: string): string | undefined => {
    const day = parseDay(text.trim());
    if (text.trim() === '' || (day !== undefined && day >= today)) return undefined;
    return day === undefined ? words.say('ask.day-needed', {}) : words.say('ask.day-passed', { day });
  };
  return { message: words.say('ask.contract', { name }), hint: words.say('enter-skips', {}), refuse };
}

function refusalOfFlaw(words: Words, text: string): string | undefined {
  const flaw = flawOfName(text);
  return flaw === undefined ? undefined : words.say(flaw === 'day' ? 'ask.name-is-day' : 'ask.name-too-long', {});
}
