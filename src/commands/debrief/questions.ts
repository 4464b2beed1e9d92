import { TOUCH_TONES, VOICE_TONES, type Side, type Touch, type Voice } from '../../core/facts.ts';
import type { DebriefOutcome, Meeting } from '../../core/debrief.ts';
import { namesIn, peopleMeant } from '../../core/find-person.ts';
import type { Profile } from '../../core/profile.ts';
import { readNewDay, readPromise } from '../../core/said-days.ts';
import type { ChoiceQuestion, LineQuestion } from '../../prompts/prompter.ts';
import type { Session } from '../session.ts';

type Choice<Value extends string> = ChoiceQuestion<Value>;
type Tone = NonNullable<Touch['tone']>;
type VoiceTone = NonNullable<Voice['tone']>;

/** @param canWait the program began: Enter puts it off */
export function whether({ words }: Session, canWait: boolean): Choice<DebriefOutcome | 'later'> {
  const options = ([['h', 'held'], ['d', 'declined'], ['m', 'moved']] as const).map(([key, value]) => ({ key, value, label: words.say('debrief.outcome', { outcome: value }) }));
  if (!canWait) return { message: words.say('debrief.whether', {}), options, enter: 'held' };
  return { message: words.say('debrief.whether', {}), options: [...options, { key: 'l', value: 'later', label: words.say('debrief.later', {}) }], enter: 'later' };
}

export function whichTone({ words }: Session): Choice<Tone | 'skip'> {
  const options = TOUCH_TONES.map((value) => ({ key: value.charAt(0), value, label: words.say('debrief.tone', { tone: value }) }));
  return { message: words.say('debrief.how', {}), options: [...options, skip(words)], enter: 'skip' };
}

export function whichVoiceTone({ words }: Session): Choice<VoiceTone | 'skip'> {
  const options = VOICE_TONES.map((value) => ({ key: value.charAt(0), value, label: words.say('debrief.voice-tone', { tone: value }) }));
  return { message: words.say('debrief.sounded', {}), options: [...options, skip(words)], enter: 'skip' };
}

/** As many people as there are digits. */
const PEOPLE_SHOWN = 9;

/** One key for one of them, for all, or for those who were expected; others are typed. */
export function who({ words }: Session, { people }: Profile, { with: expected = [] }: Meeting): Choice<string> {
  const one = people.slice(0, PEOPLE_SHOWN).map(({ name }, index) => ({ key: String(index + 1), value: `=${name}`, label: name }));
  return {
    message: words.say('debrief.who', {}),
    options: [
      ...(expected.length === 0 ? [] : [{ key: 'y', value: 'expected', label: words.formats.list(expected) }]),
      ...one,
      ...(people.length < 2 ? [] : [{ key: 'a', value: 'all', label: words.say('debrief.all', {}) }]),
      { key: 'o', value: 'others', label: words.say('debrief.others', {}) },
      skip(words),
    ],
    enter: expected.length === 0 ? 'skip' : 'expected',
  };
}

export function names({ words }: Session, { people }: Profile): LineQuestion {
  const refuse = (typed: string): string | undefined => {
    const unclear = namesIn(typed).find((name) => peopleMeant(people, name).length > 1);
    return unclear === undefined ? undefined : words.say('error.ambiguous-person', { typed: unclear, candidates: peopleMeant(people, unclear).map(({ name }) => name) });
  };
  return { message: words.say('debrief.who', {}), hint: words.say('debrief.names-hint', {}), refuse };
}

export function said({ words }: Session): LineQuestion {
  return { message: words.say('debrief.said', {}), hint: words.say('enter-skips', {}) };
}

/** The day that was understood is shown while it is typed. */
export function promised({ words, today }: Session, by: Side, name: string): LineQuestion {
  return {
    message: words.say('promise.ask', { by, name }),
    hint: words.say('debrief.promise-hint', {}),
    remark: (typed) => {
      const { due } = readPromise(typed, today);
      return due === undefined ? undefined : words.say('debrief.due', { due });
    },
  };
}

export function why({ words }: Session): LineQuestion {
  return { message: words.say('debrief.why', {}), hint: words.say('enter-skips', {}) };
}

export function newDay({ words, today }: Session): LineQuestion {
  return {
    message: words.say('debrief.new-day', {}),
    hint: words.say('debrief.new-day-hint', {}),
    refuse: (typed) => (typed === '' || readNewDay(typed, today) !== undefined ? undefined : words.say('debrief.day-needed', {})),
  };
}

function skip(words: Session['words']): { readonly key: string; readonly value: 'skip'; readonly label: string } {
  return { key: '-', value: 'skip', label: words.say('debrief.skip', {}) };
}
