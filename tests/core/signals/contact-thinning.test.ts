import { expect, it, test } from 'vitest';
import { contactThinning } from '../../../src/core/signals/contact-thinning.ts';
import { at, dayAt, findingOn, paint, saysOver, weeks, withIds, type Legend } from './lives.ts';

const legend: Legend = { c: { kind: 'touch', touch: 'call' } };
const lively = weeks(20, 'c.c.c--');

test.each([
  ['a steady rhythm', lively + lively],
  ['fifteen contacts are no rhythm', weeks(4, 'c.c.c--') + weeks(3, 'c....--') + weeks(8, '.....--')],
  ['one quiet week', `${lively}c....-- ${weeks(3, 'c.c.c--')}`],
])('is quiet: %s', (_, picture) => expect(saysOver(contactThinning, picture, legend)).toMatch(/^[.-]*$/));

test('warns when three calls a week become one, within four weeks', () => {
  const said = saysOver(contactThinning, lively + weeks(6, 'c....--'), legend);
  expect(said.slice(0, 147)).toMatch(/^[.-]*$/);
  expect(said.indexOf('l')).toBeGreaterThan(147);
  expect(said.indexOf('l')).toBeLessThan(168);
});

const thinned = paint([lively + weeks(6, 'c....--'), legend]);

it('dates the beginning as a range and tells the rhythms apart', () => {
  expect(findingOn(contactThinning, thinned, dayAt(177))?.message).toEqual({ id: 'signal.contact-thinning', data: { began: { from: dayAt(140), to: dayAt(147) }, now: 5, before: 2 } });
});

it('is not said again after it was seen, as long as nothing thins further', () => {
  const seen = [...thinned, ...withIds([at(dayAt(178), { kind: 'ack', signal: 'contact-thinning', reason: 'summer' })])];
  expect(findingOn(contactThinning, seen, dayAt(180))).toBeUndefined();
});
