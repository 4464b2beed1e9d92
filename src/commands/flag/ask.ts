import { ABOUTS, type About } from '../../core/classify-incident.ts';
import type { Day } from '../../core/calendar.ts';
import type { NewFact } from '../../core/facts.ts';
import type { Profile } from '../../core/profile.ts';
import { Interrupted, type ChoiceQuestion, type Prompter } from '../../prompts/prompter.ts';
import { printGap, printLine, tellLine } from '../print.ts';
import { save } from '../save.ts';
import type { Session } from '../session.ts';
import { chooseItem, OTHER } from './choose-item.ts';
import { clientNow, comesOf, recordIncident, type Told } from './record.ts';

interface Asking { readonly session: Session; readonly prompter: Prompter }
type Begun = Pick<Told, 'on' | 'boundary' | 'told'>;

/** What was said or done, where it is not `said` yet, about whom, and were they told; then a proposal of what to call it. What is none of that, or was broken off, is kept as noticed. */
export async function askIncident(asking: Asking, profile: Profile, begun: Begun, said?: string): Promise<void> {
  const { session, prompter } = asking;
  const { words } = session;
  const text = said ?? await prompter.line({ message: words.say('flag.words', {}), refuse: (typed) => (typed.trim() === '' ? words.say('flag.words-needed', {}) : undefined) });
  try {
    await classify(asking, profile, begun, text.trim());
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    keepNoticed(session, profile, begun.on, text.trim());
    printGap(session);
    tellLine(session, words.say('flag.kept', { name: profile.name }));
    throw error;
  }
}

async function classify({ session, prompter }: Asking, profile: Profile, begun: Begun, text: string): Promise<void> {
  const { words, today } = session;
  const about = await prompter.choose(aboutWhom(session));
  const told = begun.told ?? await prompter.choose(yesOrNo(session, 'flag.told')) === 'yes';
  const item = await chooseItem(session, prompter, text, about);
  const complaint = await prompter.choose(yesOrNo(session, 'flag.complaint')) === 'yes';
  printGap(session);
  if (item === OTHER) {
    const noticed = keepNoticed(session, profile, begun.on, text, complaint);
    printLine(session, words.say('log.saved', { name: profile.name, fact: noticed, day: today }));
    printLine(session, words.say('flag.noticed', {}));
  } else {
    const incident = { ...begun, item, text, complaint, ...(told ? { told } : {}) };
    for (const fact of recordIncident(session, profile, incident)) if (fact.kind === 'flag') printLine(session, words.say('log.saved', { name: profile.name, fact, day: today }));
    printLine(session, comesOf(session, clientNow(session, profile), incident));
  }
  if (complaint) printLine(session, words.say('flag.with-complaint', { handle: profile.handle }));
}

function keepNoticed(session: Session, { id }: Profile, on: Day, text: string, complaint = false): NewFact {
  const noticed = { kind: 'noticed' as const, client: id, on, text };
  save(session, [noticed, ...(complaint ? [{ kind: 'complaint' as const, client: id, on, text }] : [])]);
  return noticed;
}

function aboutWhom({ words }: Session): ChoiceQuestion<About> {
  const keys = { person: 'p', work: 'w' } as const;
  return { message: words.say('flag.about', {}), options: ABOUTS.map((about) => ({ key: keys[about], value: about, label: words.say('flag.about-name', { about }) })) };
}

/** Enter is no. */
function yesOrNo({ words }: Session, id: 'flag.told' | 'flag.complaint'): ChoiceQuestion<'yes' | 'no'> {
  return {
    message: words.say(id, {}),
    options: [{ key: 'y', value: 'yes', label: words.say('yes', {}) }, { key: 'n', value: 'no', label: words.say(id === 'flag.told' ? 'flag.not-yet' : 'no', {}) }],
    enter: 'no',
  };
}
