import { OUTCOMES, VOICE_TONES, type Outcome } from '../../core/facts.ts';
import type { Profile } from '../../core/profile.ts';
import { readComing, readNewDay } from '../../core/said-days.ts';
import type { Prompter } from '../../prompts/prompter.ts';
import { whichVoiceTone } from '../debrief/questions.ts';
import type { Session } from '../session.ts';
import { isOther, type LogOptions, type What } from './options.ts';

export interface Asking { readonly session: Session; readonly prompter: Prompter }
/** What is typed on the command line otherwise. */
export interface Details { readonly rest: readonly string[]; readonly options: LogOptions }

/** What else belongs to it: a key for how a contact turned out, words for the rest. */
export async function askDetails(asking: Asking, profile: Profile, what: What): Promise<Details> {
  if (!isOther(what)) return askTurnout(asking);
  if (what === 'outcome') return { rest: [await askOutcome(asking)], options: {} };
  const { session: { words }, prompter } = asking;
  const text = await prompter.line({
    message: words.say('log.ask-words', { what, name: profile.name }),
    refuse: (typed) => (typed.trim() === '' ? words.say('log.words-needed', {}) : undefined),
  });
  const options = what === 'invoice' ? await askInvoice(asking) : what === 'voice' ? await askTone(asking) : {};
  return { rest: [text], options };
}

type Turnout = 'ours' | 'theirs' | 'declined' | 'moved' | 'no-reply' | 'planned';
const TURNOUT_KEYS: Readonly<Record<Turnout, string>> = { ours: 'h', theirs: 't', declined: 'd', moved: 'm', 'no-reply': 'n', planned: 'p' };

/** Who began is told with the same key: what they begin counts most (R7). */
async function askTurnout({ session: { words, today }, prompter }: Asking): Promise<Details> {
  const turnout = await prompter.choose<Turnout>({
    message: words.say('debrief.whether', {}),
    options: (Object.keys(TURNOUT_KEYS) as Turnout[]).map((value) => ({ key: TURNOUT_KEYS[value], value, label: words.say('log.turnout', { turnout: value }) })),
    enter: 'ours',
  });
  if (turnout === 'ours') return { rest: [], options: {} };
  if (turnout === 'theirs') return { rest: [], options: { by: 'them' } };
  if (turnout !== 'planned') return { rest: [turnout], options: {} };
  const typed = await prompter.line({
    message: words.say('log.ask-day', {}),
    hint: words.say('log.ask-day-hint', {}),
    refuse: (text) => (readNewDay(text, today) === undefined ? words.say('log.day-needed', {}) : undefined),
  });
  const plan = readNewDay(typed, today);
  return { rest: ['planned'], options: { ...(plan === undefined ? {} : { on: plan.on }), ...(plan?.time === undefined ? {} : { at: plan.time }) } };
}

async function askOutcome({ session: { words }, prompter }: Asking): Promise<Outcome['what']> {
  return prompter.choose({
    message: words.say('log.ask-outcome', {}),
    options: OUTCOMES.map((value, index) => ({ key: String(index + 1), value, label: value })),
  });
}

async function askTone({ session, prompter }: Asking): Promise<LogOptions> {
  const tone = await prompter.choose(whichVoiceTone(session));
  return VOICE_TONES.some((known) => known === tone) ? { tone } : {};
}

/** A new one, or what became of one that is known. */
async function askInvoice({ session: { words, today }, prompter }: Asking): Promise<LogOptions> {
  const state = await prompter.choose<'new' | 'paid' | 'disputed'>({
    message: words.say('log.ask-invoice', {}),
    options: ([['n', 'new'], ['p', 'paid'], ['d', 'disputed']] as const).map(([key, value]) => ({ key, value, label: words.say('log.invoice', { state: value }) })),
    enter: 'new',
  });
  if (state !== 'new') return state === 'paid' ? { paid: true } : { disputed: true };
  const due = await prompter.line({
    message: words.say('log.ask-due', {}),
    hint: words.say('log.ask-due-hint', {}),
    refuse: (text) => (text === '' || readComing(text, today) !== undefined ? undefined : words.say('promise.day-needed', {})),
  });
  return due === '' ? {} : { due };
}
