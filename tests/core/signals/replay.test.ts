import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldBook } from '../../../src/core/book.ts';
import { addDays, dayNumber, dayOf, type Day } from '../../../src/core/calendar.ts';
import { knownBy, knownOn } from '../../../src/core/order.ts';
import { SIGNALS } from '../../../src/core/signals/all.ts';
import { buildClientView } from '../../../src/core/signals/client-view.ts';
import { foldFindings, type FindingRuns } from '../../../src/core/signals/finding-runs.ts';
import { findingsOn, outlookOf } from '../../../src/core/signals/findings.ts';
import { byGravity } from '../../../src/core/signals/gravity.ts';
import { firstDay, replay } from '../../../src/core/signals/replay.ts';
import type { ShownFinding } from '../../../src/core/signals/shown-finding.ts';
import type { ClientSource } from '../../../src/core/signals/stretches.ts';
import { thresholdsOn } from '../../../src/core/signals/thresholds.ts';
import { CLIENT, FIRST_DAY, at, dayAt, sourceOf, withIds } from './lives.ts';

const DAYS = 80;
const DAY_START = 3;

/** A life dense enough for signals to fire, entered late, corrected and taken back; thresholds low enough for them all. */
const anyTold = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('check'), ratings: fc.record({ communication: fc.constantFrom(1, 2, 4, 5, null, 'none'), attitude: fc.constantFrom(1, 2, 4, 5), resolution: fc.constantFrom(1, 2, 5) }), answer: fc.constantFrom('Follow up', 'Send Jana the figures', 'Ask Tom'), seconds: fc.constantFrom(5, 60), effect: fc.constantFrom('', 'she laughed') }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('touch'), touch: fc.constantFrom('call', 'meeting', 'proposal', 'report'), by: fc.constantFrom('us', 'them'), outcome: fc.constantFrom('held', 'held', 'declined', 'no-reply'), with: fc.constantFrom(['Jana'], ['Ada'], ['Ada', 'Tom']), tone: fc.constantFrom('agreement', 'disagreement') }) },
  fc.record({ kind: fc.constant('touch'), touch: fc.constant('meeting'), outcome: fc.constant('planned'), ahead: fc.integer({ min: 0, max: 10 }) }),
  fc.record({ kind: fc.constantFrom('complaint', 'change', 'promise', 'idea'), text: fc.constant('x') }),
  fc.record({ kind: fc.constant('promise'), text: fc.constant('x'), dueIn: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant('invoice'), number: fc.constantFrom('1', '2', '3', '4'), dueIn: fc.integer({ min: 0, max: 9 }), paidIn: fc.integer({ min: 0, max: 30 }), disputed: fc.boolean() }),
  fc.record({ kind: fc.constant('flag'), item: fc.constantFrom('lying', 'belittling', 'late-payment') }),
  fc.record({ kind: fc.constant('person'), name: fc.constantFrom('Jana', 'Tom'), change: fc.constantFrom('left', 'joined', 'changed'), role: fc.constantFrom('decider', 'user') }),
  fc.record({ kind: fc.constant('voice'), text: fc.constant('x'), tone: fc.constantFrom('good', 'bad') }),
  fc.record({ kind: fc.constant('ack'), signal: fc.constantFrom(...SIGNALS.map(({ id }) => id)), reason: fc.constant('x') }),
  fc.record({ kind: fc.constant('away'), lasts: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ kind: fc.constant('phase'), phase: fc.constantFrom('active', 'paused', 'ended'), untilIn: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant('decision'), choice: fc.constantFrom('repair', 'keep'), reason: fc.constant('x') }),
  fc.record({ kind: fc.constant('client'), contractIn: fc.integer({ min: 30, max: 200 }), checkEvery: fc.constantFrom(1, 3) }),
);

const anyFact = fc.record({ told: anyTold, day: fc.integer({ min: 0, max: DAYS - 1 }), late: fc.constantFrom(0, 0, 0, 0, 0, 1, 1, 7), imported: fc.boolean() });
const anyCorrection = fc.record({ which: fc.nat(), day: fc.integer({ min: 0, max: DAYS - 1 }), retract: fc.boolean(), moved: fc.integer({ min: -3, max: 3 }) });
const anySource: fc.Arbitrary<ClientSource> = fc
  .record({ facts: fc.array(anyFact, { minLength: 90, maxLength: 200 }), corrections: fc.array(anyCorrection, { maxLength: 4 }), book: fc.array(anyFact, { maxLength: 60 }) })
  .map(({ facts, corrections, book }) => {
    const statements = facts.map(({ told, day, late, imported }) => factOf(told, dayAt(day), imported ? undefined : late));
    const taken = corrections.map(({ which, day, retract, moved }) => {
      const of = `f${String(1 + (which % statements.length)).padStart(5, '0')}`;
      return { ...at(dayAt(day), { kind: 'retraction', lateBy: 0 }), of, ...(retract ? {} : { kind: 'amendment', set: { on: dayAt(Math.max(0, day + moved)) } }) };
    });
    const away = book.flatMap(({ told, day, late }) => (told.kind === 'away' ? [{ ...factOf(told, dayAt(day), late), client: undefined }] : []));
    return sourceOf(withIds([at(FIRST_DAY, CLIENT), ...statements, ...taken, ...SETTINGS]), withIds(away).map((fact) => ({ ...fact, id: `b${fact.id}` })));
  });

const SETTINGS = [['trait-drift.amber', 5], ['trait-recovery.evidence', 5], ['trait-recovery.fall', 5], ['contact-thinning.evidence', 10], ['client-silent.chance', 0.1], ['disagreement.chance', 0.1], ['contact-gap.falseAlarmsPerYear', 4], ['stale.cadences', 1], ['no-surprise.noteDays', 7]]
  .map(([name, value]) => at(FIRST_DAY, { kind: 'setting', name, value }));

function factOf({ ahead, dueIn, paidIn, lasts, untilIn, contractIn, ...told }: Record<string, unknown> & { kind: string }, on: Day, lateBy: number | undefined): object {
  const later = (field: string, days: unknown): object => (typeof days === 'number' ? { [field]: addDays(on, days) } : {});
  const extra = { ...later('due', dueIn), ...later('paid', paidIn), ...later('to', lasts), ...later('until', untilIn), ...later('contractUntil', contractIn) };
  const fact = at(on, { ...told, ...extra, ...(lateBy === undefined ? {} : { lateBy }) } as never);
  return typeof ahead === 'number' ? { ...fact, on: addDays(on, ahead) } : fact;
}

/** Each day for itself: everything known by its end, laid out anew, and every signal asked. */
function askEachDay(source: ClientSource, to: Day, watch: (day: number, runs: FindingRuns) => void): FindingRuns {
  const first = firstDay(source);
  const runs = foldFindings(source.client);
  for (let day = first; day <= dayNumber(to); day++) {
    const facts = knownBy(source.facts, dayOf(day), DAY_START);
    const view = buildClientView({ ...source, dayStart: DAY_START, facts, book: foldBook(knownBy(source.book, dayOf(day), DAY_START)) });
    const isNews = facts.length > knownBy(source.facts, dayOf(day - 1), DAY_START).length;
    const corrected = [...facts, ...knownBy(source.book, dayOf(day), DAY_START)].some((fact) => (fact.kind === 'amendment' || fact.kind === 'retraction') && knownOn(fact, DAY_START) === dayOf(day));
    const profile = view.profileOn(day);
    if (profile === undefined || (!view.schedule.isExpected(day) && !isNews)) continue;
    if (view.phaseOn(day) === 'ended') runs.endAll(day);
    else for (const signal of SIGNALS) {
      const acks = view.of('ack').values.filter((ack) => ack.signal === signal.id && dayNumber(ack.on) <= day).map(({ on }) => dayNumber(on));
      const acknowledged = Math.max(-Infinity, ...acks);
      const input = { view, day, schedule: view.schedule, thresholds: thresholdsOn(signal, view, day), checkEvery: () => profile.checkEvery ?? 1 };
      const finding = signal.evaluate({ ...input, acknowledged });
      const isSeen = acks.length > 0 && finding === undefined && signal.evaluate({ ...input, acknowledged: -Infinity }) !== undefined;
      runs.see({ signal, day, finding, acknowledged, schedule: view.schedule, corrected: corrected && !isSeen });
    }
    watch(day, runs);
  }
  return runs;
}

function sorted(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  return findings.toSorted((a, b) => (a.signal + a.raised < b.signal + b.raised ? -1 : 1));
}

function inOrder(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  return SIGNALS.flatMap(({ id }) => findings.filter(({ signal }) => signal === id));
}

const fired = new Set<string>();

describe('a replay', () => {
  it('says of each day what asking that day alone would have said', () => {
    fc.assert(fc.property(anySource, (source) => {
      const runs = askEachDay(source, dayAt(DAYS), () => {});
      const replayed = replay(source, dayNumber(dayAt(DAYS)));
      for (const { signal } of replayed) fired.add(signal);
      expect(sorted(replayed)).toEqual(sorted([...runs.closed, ...runs.standing()]));
    }), { numRuns: 20, endOnFailure: true, seed: 20_261_123 });
    expect(fired.size).toBeGreaterThan(14);
  });

  it('agrees with what a single day finds', () => {
    fc.assert(fc.property(anySource, fc.array(fc.integer({ min: 20, max: DAYS }), { minLength: 1, maxLength: 3 }), (source, days) => {
      const chosen = new Set(days.map((day) => dayNumber(dayAt(day))));
      const standing = new Map<number, readonly ShownFinding[]>();
      askEachDay(source, dayAt(DAYS), (day, runs) => { for (const later of chosen) if (later >= day) standing.set(later, runs.standing()); });
      for (const [day, expected] of standing) expect(findingsOn({ ...source, facts: knownBy(source.facts, dayOf(day), DAY_START), book: knownBy(source.book, dayOf(day), DAY_START) }, day)).toEqual(inOrder(expected).toSorted(byGravity));
    }), { numRuns: 20, endOnFailure: true, seed: 20_261_123 });
  });

  it('tells the days to come as each of them will if nothing more becomes known', () => {
    fc.assert(fc.property(anySource, fc.integer({ min: 30, max: DAYS }), (source, last) => {
      const known = { ...source, facts: knownBy(source.facts, dayAt(last), DAY_START), book: knownBy(source.book, dayAt(last), DAY_START) };
      const from = dayNumber(dayAt(last));
      expect(outlookOf(known, { from, to: from + 12 })).toEqual(Array.from({ length: 13 }, (_, ahead) => findingsOn(known, from + ahead)));
    }), { numRuns: 10, endOnFailure: true, seed: 20_261_123 });
  });
});
