import { beforeAll, describe, expect, it } from 'vitest';
import { dayNumber, type Day } from '../../../src/core/calendar.ts';
import type { Fact } from '../../../src/core/facts.ts';
import { itemsOf } from '../../../src/core/items.ts';
import { replay } from '../../../src/core/signals/replay.ts';
import type { ShownFinding } from '../../../src/core/signals/shown-finding.ts';
import { corePack } from '../../../src/exchange/core-pack.ts';
import { demoLines } from '../../../src/exchange/demo/index.ts';
import { timelineOf } from '../../../src/exchange/demo/timeline.ts';
import { planImport } from '../../../src/exchange/import-plan.ts';
import { decodeLines } from '../../../src/exchange/ndjson.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { formatsOf } from '../../../src/i18n/formats.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import coreWords from '../../../questions/core/en.json' with { type: 'json' };

/** All findings of the demo as told on a day; days as working days ago, as the stories count them. */
function tellDemo(today: Day): ReadonlyMap<string, readonly (ShownFinding & { readonly raisedAgo: number; readonly clearedAgo: number })[]> {
  const text = demoLines(today).map((line) => JSON.stringify(line)).join('\n');
  const plan = planImport(decodeLines(text, 'demo'), { profiles: [], facts: new Map() }, (() => { let made = 0; return () => `client-${made++}`; })(), { today, at: `${today}T08:30:00.000+00:00` });
  const timeline = timelineOf(today);
  const ago = (day: Day | null): number => (day === null ? 0 : Array.from({ length: 478 }, (_, index) => index + 1).find((days) => timeline.day(days) <= day) ?? 478);
  const of = (client: string | undefined): readonly Fact[] => plan.facts.filter((fact) => ('client' in fact ? fact.client : undefined) === client);
  const ids = plan.facts.flatMap((fact) => (fact.kind === 'client' && fact.handle !== undefined ? [[fact.handle, fact.client] as const] : []));
  return new Map(ids.map(([handle, client]) => {
    const found = replay({ client, facts: of(client), book: of(undefined), items: itemsOf([corePack]), vague: { phrases: coreWords.vague, openers: coreWords.openers }, checkEveryOn: () => 2 }, dayNumber(today));
    return [handle, found.map((finding) => ({ ...finding, raisedAgo: ago(finding.raised), clearedAgo: ago(finding.cleared) }))];
  }));
}

describe.each(['2026-11-24', '2027-01-04', '2026-08-12'] as Day[])('the demo told on %s', (today) => {
  let found: ReturnType<typeof tellDemo>;
  beforeAll(() => { found = tellDemo(today); });
  const raised = (handle: string, signal: string, from: number, to: number): readonly string[] => (found.get(handle) ?? []).filter((finding) => finding.signal === signal && finding.raisedAgo <= from && finding.raisedAgo >= to).map(({ severity }) => severity);
  const standing = (handle: string): readonly string[] => (found.get(handle) ?? []).filter(({ cleared, severity }) => cleared === null && severity !== 'note').map(({ signal }) => signal);

  it('says nothing graver than a note of the healthy one in two years', () => {
    expect((found.get('brennhavn') ?? []).filter(({ severity }) => severity !== 'note').map(({ signal, raised: day }) => `${signal} ${day}`)).toEqual([]);
  });
  it('nor of the new one', () => expect((found.get('sarw') ?? []).filter(({ severity }) => severity !== 'note')).toEqual([]));
  it('sees the drifting one fade in its last eight weeks', () => {
    expect([raised('wendlau', 'trait-drift', 25, 5).length, standing('wendlau').includes('trait-drift'), standing('wendlau').includes('contact-thinning') || standing('wendlau').includes('contact-gap')]).toEqual([1, true, true]);
  });
  it('sees the rut: one person, nothing new, the same answers', () => {
    expect(standing('legowo')).toEqual(expect.arrayContaining(['single-thread', 'no-surprise']));
    expect([raised('legowo', 'sameness', 184, 150).length, raised('legowo', 'same-ratings', 184, 150).length > 0]).toEqual([1, true]);
  });
  it('saw the fall of the one that recovered, then its recovery', () => {
    expect([raised('carrickmoy', 'trait-drift', 340, 320), raised('carrickmoy', 'trait-recovery', 320, 200), standing('carrickmoy')]).toEqual([['alert'], ['note'], []]);
  });
  it('asks for a decision on the one to let go', () => {
    expect(standing('dorvaine')).toEqual(expect.arrayContaining(['red-flag', 'trait-drift', 'payment']));
  });

  it('can be said, every finding', () => {
    const words = wordsOf('en', { catalogue: en, pack: coreWords as never }, formatsOf('en'));
    const sentences = [...found.values()].flat().flatMap(({ message, next, evidence }) => [message, next, ...evidence.map(({ fact }) => fact)].map((said) => words.tell(said)));
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => /undefined|NaN|null|\[object|!|^$/.test(sentence.replaceAll(/"[^"]*"/g, '')))).toEqual([]);
  });
});
