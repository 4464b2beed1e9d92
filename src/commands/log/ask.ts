import { isActive } from '../../core/agenda/client-day.ts';
import { UserError } from '../../core/errors.ts';
import type { Profile } from '../../core/profile.ts';
import { findProfile } from '../find.ts';
import { canAsk, openPrompter } from '../open-prompter.ts';
import type { Session } from '../session.ts';
import { loadPortfolio } from '../standings.ts';
import { askDetails, type Asking } from './ask-details.ts';
import { logOne } from './log.ts';
import type { LogOptions, What } from './options.ts';

const USAGE = 'rapport log <client> <what> [words...]';
/** One key a client. */
const KEYS = [...'123456789abcdefghijklmnopqrstuvwxyz'];
const WHAT_KEYS: Readonly<Record<What, string>> = {
  call: 'c', meeting: 'm', visit: 'v', message: 'e', meal: 'l', proposal: 'p', report: 'r', contact: 'o',
  voice: 's', idea: 'i', noticed: 'n', complaint: 'b', invoice: 'f', change: 'h', outcome: 'x',
};

/**
 * The same line, asked for: three keys for a call (whom, what, how it turned out), words only where there is no key.
 * @param name of the client, where it is given
 * @throws UserError missing-operand where nobody can be asked
 */
export async function askLog(session: Session, name: string | undefined, options: LogOptions): Promise<void> {
  if (!canAsk(session) || session.options.json === true) throw new UserError('missing-operand', { operand: name === undefined ? '<client>' : '<what>', usage: USAGE });
  const given = name === undefined ? undefined : findProfile(session, name);
  const { words } = session;
  const prompter = await openPrompter(session, 'log', 'log');
  const profile = given ?? await askWhom({ session, prompter });
  const what = await prompter.choose<What>({
    message: words.say('log.ask-what', {}),
    options: (Object.keys(WHAT_KEYS) as What[]).map((value) => ({ key: WHAT_KEYS[value], value, label: words.say('log.what', { what: value }) })),
  });
  const { rest, options: more } = await askDetails({ session, prompter }, profile, what);
  await logOne(session, profile, what, rest, { ...options, ...more });
}

/** One key, in the order of the morning; with more clients than keys the name is typed. */
async function askWhom({ session, prompter }: Asking): Promise<Profile> {
  const { words } = session;
  const message = words.say('log.ask-whom', {});
  const profiles = loadPortfolio(session).clients.filter(({ phase }) => isActive(phase)).map(({ standing }) => standing.profile);
  if (profiles.length === 0) throw new UserError('no-client', {});
  if (profiles.length > KEYS.length) return findProfile(session, await prompter.line({ message, hint: words.say('log.ask-whom-hint', {}), refuse: (text) => refusalOf(session, text) }));
  const id = await prompter.choose({ message, options: profiles.map((profile, index) => ({ key: KEYS[index]!, value: profile.id, label: profile.name })) });
  return profiles.find((profile) => profile.id === id)!;
}

function refusalOf(session: Session, text: string): string | undefined {
  try {
    findProfile(session, text);
    return undefined;
  } catch (error) {
    // id and data belong together: the constructor saw to it
    if (error instanceof UserError) return session.words.say(`error.${error.id as 'unknown-client'}`, error.data as never);
    throw error;
  }
}
