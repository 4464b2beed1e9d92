import type { TouchType } from '../../core/facts.ts';
import type { ExchangeLineLike } from './line.ts';
import { isAway, type Morning } from './mornings.ts';
import { randomOf, type Random } from './random.ts';
import { raterOf } from './ratings.ts';
import type { Companion, Rhythm, Story } from './story.ts';
import type { Ago, Timeline } from './timeline.ts';

/** Minutes, from and to; a message or a report takes none of theirs. */
const MINUTES: Partial<Readonly<Record<TouchType, readonly [number, number]>>> = {
  contact: [5, 15], call: [10, 40], visit: [90, 240], meeting: [30, 90], meal: [45, 100],
};
const NEWS_WITHOUT_CONTACT = 0.06;
const NEWS_AFTER_CONTACT = 0.8;

/** The ordinary calls, messages and meetings between the events of the story. */
export function buildContacts(story: Story, timeline: Timeline): readonly ExchangeLineLike[] {
  const random = randomOf(`${story.handle} contacts`);
  const talks = new Map<Companion, number>();
  return contactDays(story).map(({ ago, rhythm }) => {
    const [touch, companion] = [random.pick(rhythm.touches), random.pick(rhythm.with)];
    const minutes = MINUTES[touch];
    return {
      kind: 'touch', client: story.handle, on: timeline.day(ago), touch,
      by: random.chance(rhythm.theirs) ? 'them' : 'us',
      ...(minutes && { minutes: 5 * Math.round(random.whole(...minutes) / 5), tone: random.pick(companion.tones), topic: random.pick(rhythm.topics) }),
      with: [companion.name],
      ...(minutes && random.chance(rhythm.talk) && { note: nextTalk(companion, talks) }),
    };
  });
}

/** The morning pulse: a value only where there was news, mostly the day after a contact. */
export function buildPulses(story: Story, mornings: readonly Morning[], touched: ReadonlySet<string>, timeline: Timeline): readonly ExchangeLineLike[] {
  const random = randomOf(`${story.handle} news`);
  const rate = raterOf(story.handle, story.character);
  return mornings.filter(({ ago, late }) => !late && ago <= story.firstCheck && !isAway(story, ago)).flatMap(({ ago }): readonly ExchangeLineLike[] => {
    const contact = ago < story.firstCheck && touched.has(timeline.day(ago + 1));
    if (!random.chance(contact ? NEWS_AFTER_CONTACT : NEWS_WITHOUT_CONTACT)) return [];
    return [{ kind: 'pulse', client: story.handle, on: timeline.day(ago), value: rate('pulse', ago) }];
  });
}

/** The pulse was gone through on each of these days. */
export function buildMornings(mornings: readonly Morning[], timeline: Timeline): readonly ExchangeLineLike[] {
  const random = randomOf('mornings');
  return mornings.filter(({ late }) => !late).map(({ ago, focus }) => ({ kind: 'morning', on: timeline.day(ago), seconds: random.whole(14, 24) + focus.length }));
}

function contactDays(story: Story): readonly { readonly ago: Ago; readonly rhythm: Rhythm }[] {
  const told = new Set(story.events.filter(({ kind }) => kind === 'touch').map(({ ago }) => ago));
  return story.rhythms.flatMap((rhythm, index) => {
    const random = randomOf(`${story.handle} rhythm ${index}`);
    const days: { readonly ago: Ago; readonly rhythm: Rhythm }[] = [];
    for (let at = rhythm.from; Math.round(at) >= rhythm.to; at -= gapAfter(rhythm, random)) {
      const ago = Math.round(at);
      if (!told.has(ago) && !isAway(story, ago)) days.push({ ago, rhythm });
    }
    return days;
  });
}

function nextTalk(companion: Companion, talks: Map<Companion, number>): string | undefined {
  const turn = talks.get(companion) ?? 0;
  talks.set(companion, turn + 1);
  return companion.talk[turn % companion.talk.length];
}

function gapAfter({ every, scatter }: Rhythm, random: Random): number {
  return Math.max(1, every * (1 + scatter * (2 * random.uniform() - 1)));
}
