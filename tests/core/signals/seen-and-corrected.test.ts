import { expect, test } from 'vitest';
import { dayNumber } from '../../../src/core/calendar.ts';
import { replay } from '../../../src/core/signals/replay.ts';
import { traitDrift } from '../../../src/core/signals/trait-drift.ts';
import { at, dayAt, paint, sourceOf, weeks, withIds, type Legend, type Told } from './lives.ts';

const check = (value: number): Told => ({ kind: 'check', answer: 'x', ratings: Object.fromEntries(['communication', 'attitude', 'manners', 'expectations'].map((item) => [item, value])) });
const legend: Legend = { 4: check(4), 5: check(5), 2: check(2), 3: check(3) };
const fallen = paint([`${weeks(14, '45454--')}${weeks(4, '23232--')}`, legend]);
/** A Monday. */
const LAST = 18 * 7;

/** What stands of the fall on a day, after more became known on the last one. */
function standing(more: readonly Told[], day = LAST): readonly object[] {
  const facts = [...fallen, ...withIds(more.map((told, index) => ({ id: `later${index}`, ...at(dayAt(LAST), told) })))];
  return replay(sourceOf(facts), dayNumber(dayAt(day)), [traitDrift]).filter(({ severity }) => severity !== 'note').map(({ cleared, acknowledged }) => ({ cleared, acknowledged }));
}

const call: Told = { kind: 'touch', touch: 'call' };
const ack: Told = { kind: 'ack', signal: 'trait-drift', reason: 'x' };

test.each<[string, readonly Told[], object]>([
  ['nothing more', [], { cleared: null, acknowledged: null }],
  ['seen', [ack], { cleared: null, acknowledged: dayAt(LAST) }],
  ['seen, and a call taken back on that day', [ack, call, { kind: 'retraction', of: 'later1' }], { cleared: null, acknowledged: dayAt(LAST) }],
  ['a call taken back, and seen', [call, { kind: 'retraction', of: 'later0' }, ack], { cleared: null, acknowledged: dayAt(LAST) }],
  ['seen, and taken back', [ack, { kind: 'retraction', of: 'later0' }], { cleared: null, acknowledged: null }],
])('%s: a correction of something else ends no warning', (_, more, expected) => expect(standing(more)).toEqual([expected]));

test('what made the warning is taken back: it is over, seen or not', () => {
  const taken = fallen.flatMap((fact): readonly Told[] => (fact.kind === 'check' && fact.on >= dayAt(14 * 7) ? [{ kind: 'retraction', of: fact.id }] : []));
  expect([standing(taken), standing([ack, ...taken])]).toEqual([[{ cleared: dayAt(LAST), acknowledged: null }], [{ cleared: dayAt(LAST), acknowledged: dayAt(LAST) }]]);
});
