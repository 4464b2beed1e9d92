import { daysBetween, type Day } from '../calendar.ts';
import { validDays } from '../items.ts';
import { message, type Message } from '../messages.ts';
import type { Item } from '../pack.ts';
import type { Standing } from '../standing.ts';
import type { Asked } from './asked.ts';
import { ABOUT_ITEMS, ABOUT_US, type ClientQuestion } from './questions.ts';

export interface AskRequest {
  readonly standing: Pick<Standing, 'complaints' | 'items'>;
  readonly items: readonly Item[];
  readonly day: Day;
  /** Traits that may be falling, the likeliest first. */
  readonly suspected: readonly string[];
  /** The day of their last words; undefined where none are recorded. */
  readonly lastVoice: Day | undefined;
  readonly last: Asked | undefined;
}

/** A question for the client, and why it is worth their time. */
export interface Chosen { readonly question: ClientQuestion; readonly why: Message }

const QUESTIONS = 3;
/** Half a year without a word of theirs: what they think of us is not known. */
const SILENT_DAYS = 180;
const MIDDLE = 3;

/**
 * Three questions whose answers are unknown or in doubt (G6): an open complaint first, then what may be slipping (of which
 * nothing is said, D2), what they think of us, what was never rated and what was rated too long ago, what was rated
 * lowest. What they were asked last is not asked again.
 */
export function chooseQuestions(request: AskRequest): readonly Chosen[] {
  const worth = (question: ClientQuestion): Chosen => ({ question, why: message('ask-why.worth', {}) });
  const suspected = ABOUT_ITEMS.filter((id) => request.suspected.includes(id)).toSorted((a, b) => request.suspected.indexOf(a) - request.suspected.indexOf(b));
  const candidates = [...complaint(request), ...suspected.slice(0, 1).map(worth), ...voice(request), ...unknown(request), ...lowest(request).map(worth), ...ABOUT_US.map(worth), ...ABOUT_ITEMS.map(worth)];
  const fresh = candidates.filter(({ question }) => question === 'complaint' || request.last?.questions.includes(question) !== true);
  return fresh.filter(({ question }, index) => fresh.findIndex((other) => other.question === question) === index).slice(0, QUESTIONS);
}

function complaint({ standing: { complaints: [first] }, day }: AskRequest): readonly Chosen[] {
  return first === undefined ? [] : [{ question: 'complaint', why: message('ask-why.complaint', { days: daysBetween(first.on, day) }) }];
}

function voice({ lastVoice, day }: AskRequest): readonly Chosen[] {
  const days = lastVoice === undefined ? null : daysBetween(lastVoice, day);
  return days !== null && days < SILENT_DAYS ? [] : [{ question: 'recommend', why: message('ask-why.voice', { days }) }];
}

/** Never rated with a number, then what counts no longer, the oldest first. */
function unknown({ standing, items, day }: AskRequest): readonly Chosen[] {
  const askable = items.flatMap((item) => ABOUT_ITEMS.filter((id) => id === item.id).map((question) => ({ item, question, rated: standing.items[item.id]?.rated })));
  const never = askable.filter(({ rated }) => rated === undefined).map(({ question }) => ({ question, why: message('ask-why.never', { item: question }) }));
  const old = askable.flatMap(({ item, question, rated }) => (rated === undefined ? [] : [{ item, question, days: daysBetween(rated.on, day) }])).filter(({ item, days }) => days > validDays(item));
  return [...never, ...old.toSorted((a, b) => b.days - a.days).map(({ question, days }) => ({ question, why: message('ask-why.old', { item: question, days }) }))];
}

/** The item that was last rated lowest, if it is no better than the middle of the scale. */
function lowest({ standing }: AskRequest): readonly ClientQuestion[] {
  const low = ABOUT_ITEMS.flatMap((question) => {
    const value = standing.items[question]?.rated?.value;
    return value === undefined || value > MIDDLE ? [] : [{ question, value }];
  });
  return low.toSorted((a, b) => a.value - b.value).slice(0, 1).map(({ question }) => question);
}
