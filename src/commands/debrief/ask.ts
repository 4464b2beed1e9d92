import { debriefFacts, type Debrief, type DebriefOutcome, type Meeting } from '../../core/debrief.ts';
import type { Fact, Side } from '../../core/facts.ts';
import { namesIn, peopleMeant } from '../../core/find-person.ts';
import type { Profile } from '../../core/profile.ts';
import { readNewDay, readPromise } from '../../core/said-days.ts';
import { Interrupted, type Prompter } from '../../prompts/prompter.ts';
import { offerToAdd } from '../log/who.ts';
import { printGap, printHeading, printLine } from '../print.ts';
import { save } from '../save.ts';
import type { Session } from '../session.ts';
import { names, newDay, promised, said, whether, whichTone, whichVoiceTone, who, why } from './questions.ts';

interface Asking { readonly session: Session; readonly prompter: Prompter }
type Told = (more: Partial<Debrief>) => void;

/**
 * Six keys and some words about one meeting; an interrupt keeps what was answered.
 * @param canWait whether it may be put off
 * @returns what was recorded; nothing where it was put off
 */
export async function askDebrief(asking: Asking, profile: Profile, meeting: Meeting, canWait: boolean): Promise<readonly Fact[]> {
  const { session, prompter } = asking;
  printHeading(session, session.words.say('debrief.heading', { name: profile.name, touch: meeting.touch, on: meeting.on, time: meeting.time ?? null, day: session.today }));
  const outcome = await prompter.choose(whether(session, canWait));
  if (outcome === 'later') return [];
  let debrief: Debrief = { outcome };
  try {
    await askMore(asking, profile, meeting, outcome, (more) => { debrief = { ...debrief, ...more }; });
  } catch (error) {
    if (error instanceof Interrupted) record(session, profile, meeting, debrief);
    throw error;
  }
  return record(session, profile, meeting, debrief);
}

function record(session: Session, { id, name }: Profile, meeting: Meeting, debrief: Debrief): readonly Fact[] {
  const facts = debriefFacts(id, meeting, debrief, session.today);
  const saved = save(session, facts);
  printGap(session);
  printLine(session, session.words.say('debrief.saved', { name, facts, day: session.today }));
  return saved;
}

async function askMore(asking: Asking, profile: Profile, meeting: Meeting, outcome: DebriefOutcome, told: Told): Promise<void> {
  const { session, prompter } = asking;
  if (outcome === 'held') return askHeld(asking, profile, meeting, told);
  if (outcome === 'moved') {
    const movedTo = readNewDay(await prompter.line(newDay(session)), session.today);
    if (movedTo !== undefined) told({ movedTo });
  }
  const note = await prompter.line(why(session));
  if (note !== '') told({ note });
}

async function askHeld(asking: Asking, profile: Profile, meeting: Meeting, told: Told): Promise<void> {
  const { session, prompter } = asking;
  const tone = await prompter.choose(whichTone(session));
  if (tone !== 'skip') told({ tone });
  const people = await askWho(asking, profile, meeting);
  if (people.length > 0) told({ with: people });
  const text = await prompter.line(said(session));
  if (text !== '') {
    told({ voice: { text } });
    const sounded = await prompter.choose(whichVoiceTone(session));
    if (sounded !== 'skip') told({ voice: { text, tone: sounded } });
  }
  const ours = await askPromise(asking, profile, 'us');
  told({ promises: ours });
  told({ promises: [...ours, ...await askPromise(asking, profile, 'them')] });
}

async function askWho({ session, prompter }: Asking, profile: Profile, meeting: Meeting): Promise<readonly string[]> {
  const choice = profile.people.length === 0 && meeting.with === undefined ? 'others' : await prompter.choose(who(session, profile, meeting));
  if (choice === 'skip') return [];
  if (choice === 'expected') return meeting.with ?? [];
  if (choice === 'all') return profile.people.map(({ name }) => name);
  return choice === 'others' ? askNames({ session, prompter }, profile, meeting.on) : [choice.slice(1)];
}

/** Whoever is not known can be added to the people of the client, at once, so that nothing of it is asked twice. */
async function askNames({ session, prompter }: Asking, profile: Profile, on: Meeting['on']): Promise<readonly string[]> {
  const people: string[] = [];
  for (const typed of namesIn(await prompter.line(names(session, profile)))) {
    const known = peopleMeant(profile.people, typed)[0]?.name;
    const { name, fact } = known === undefined ? await offerToAdd({ session, prompter }, profile, typed, on) : { name: known };
    if (fact !== undefined) save(session, [fact]);
    people.push(name);
  }
  return people;
}

async function askPromise({ session, prompter }: Asking, { name }: Profile, by: Side): Promise<NonNullable<Debrief['promises']>> {
  const typed = await prompter.line(promised(session, by, name));
  return typed === '' ? [] : [{ by, ...readPromise(typed, session.today) }];
}
