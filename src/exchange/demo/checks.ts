import type { Rating } from '../../core/facts.ts';
import { fillSlots, settleIntentions, tellIntentions, type Settled } from './intentions.ts';
import type { ExchangeLineLike } from './line.ts';
import type { Morning } from './mornings.ts';
import { randomOf } from './random.ts';
import { raterOf } from './ratings.ts';
import { planSheets } from './sheets.ts';
import type { Evidence, Story } from './story.ts';
import type { Ago, Timeline } from './timeline.ts';

type Fields = Readonly<Record<string, unknown>>;
/** Working days: at most one reflection in as many. */
const WEEK = 5;
const LATE_TIME = 'T08:12:40.000+01:00';

/** The client's checks, and the settlements said on mornings when the client was not in focus. */
export function buildChecks(story: Story, mornings: readonly Morning[], timeline: Timeline): readonly ExchangeLineLike[] {
  const own = mornings.filter(({ focus }) => focus.includes(story.handle));
  const told = tellIntentions(story, own.filter(({ late }) => !late).map(({ ago }) => ago));
  const settled = settleIntentions(story, told, mornings.filter(({ late }) => !late).map(({ ago }) => ago));
  const inCheck = new Map(settled.filter(({ on, newest }) => newest && told.has(on)).map((one) => [one.on, one]));
  const sheets = answerSheets(story, own.map(({ ago }) => ago));
  const random = randomOf(`${story.handle} seconds`);
  return [
    ...own.map(({ ago, late }): ExchangeLineLike => ({
      kind: 'check', id: checkId(story, ago, timeline), client: story.handle, on: timeline.day(ago),
      ...(late ? { at: `${timeline.day(ago - 1)}${LATE_TIME}` } : { answer: fillSlots(told.get(ago)?.[0] ?? '', timeline.day(ago)) }),
      ...settleOf(inCheck.get(ago)),
      ...sheets.get(ago),
      seconds: random.whole(...story.seconds),
    })),
    ...settled.filter((one) => inCheck.get(one.on) !== one).map(({ of, on, outcome, effect }): ExchangeLineLike => ({
      kind: 'settlement', client: story.handle, on: timeline.day(on), of: checkId(story, of, timeline), outcome, ...(effect !== undefined && { effect }),
    })),
  ];
}

function settleOf(settled: Settled | undefined): Fields {
  if (settled === undefined) return {};
  return { settle: settled.outcome, ...(settled.effect !== undefined && { effect: settled.effect }) };
}

function checkId(story: Story, ago: Ago, timeline: Timeline): string {
  return `demo-${timeline.day(ago)}-${story.handle}-check`;
}

/** Ratings, evidence, reflections and notes of each check. @param agos oldest first, so that what waits finds its day */
function answerSheets(story: Story, agos: readonly Ago[]): ReadonlyMap<Ago, Fields> {
  const rate = raterOf(story.handle, story.character);
  const sheets = planSheets(story, agos);
  const [notes, reflections, evidence] = [[...story.notes], [...story.reflections], [...story.evidence]];
  let lastReflection: Ago = Infinity;
  return new Map(agos.map((ago) => {
    const answers = (sheets.get(ago) ?? []).map((item) => [item, answerOf(story, rate, item, ago)] as const);
    const shown = takeFirst(evidence, (one) => one.ago >= ago && answers.some(([item, value]) => item === one.item && fitsPole(value, one.pole)));
    const reflection = takeFirst(reflections, (one) => one.ago >= ago && lastReflection - ago >= WEEK);
    if (reflection !== undefined) lastReflection = ago;
    const note = takeFirst(notes, (one) => one.ago >= ago);
    return [ago, {
      ...(answers.length > 0 && { ratings: Object.fromEntries(answers) }),
      ...(shown && { evidence: { [shown.item]: shown.text } }),
      ...(reflection && { reflections: { [reflection.item]: reflection.answer } }),
      ...(note && { note: note.text }),
    }];
  }));
}

function answerOf(story: Story, rate: (item: string, ago: Ago) => Rating, item: string, ago: Ago): Rating {
  const view = story.adviser.findLast(({ from }) => from >= ago);
  const marker = view?.answers[item];
  return marker === undefined ? rate(item, ago) : marker;
}

function fitsPole(value: Rating, pole: Evidence['pole']): boolean {
  return typeof value === 'number' && (pole === 'high' ? value >= 4 : value <= 3);
}

function takeFirst<T>(waiting: T[], fits: (one: T) => boolean): T | undefined {
  const index = waiting.findIndex(fits);
  return index < 0 ? undefined : waiting.splice(index, 1)[0];
}
