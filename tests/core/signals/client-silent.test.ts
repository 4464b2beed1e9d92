import { expect, it, test } from 'vitest';
import { clientSilent } from '../../../src/core/signals/client-silent.ts';
import { dayAt, findingOn, paint, saysOver, weeks, type Legend } from './lives.ts';

const legend: Legend = { u: { kind: 'touch', touch: 'call', by: 'us' }, t: { kind: 'touch', touch: 'call', by: 'them' }, x: { kind: 'touch', touch: 'message', by: 'us', outcome: 'no-reply' } };
const even = weeks(12, 'u.t.u--t.u.t--');

test.each([
  ['both go on', even + even],
  ['they begin seldom, and always did', weeks(30, 'u.u.u--u.u.u--u.t.u--')],
  ['nobody rings any more: that is silence, not this', even + weeks(6, '.....--')],
  ['24 contacts are too few', weeks(4, 'u.t.u--t.u.t--') + weeks(3, 'u.u.u--').slice(0, 14)],
])('is quiet: %s', (_, picture) => expect(saysOver(clientSilent, picture, legend)).toMatch(/^[.-]*$/));

const silent = even + weeks(6, 'u.x.u--');

test('warns in the fifth week in which all were ours', () => {
  const said = saysOver(clientSilent, silent, legend);
  expect([said.slice(0, 168 + 28).includes('l'), said.slice(168 + 28)]).toEqual([false, '..lll--lllll--']);
});

it('counts', () => {
  expect(findingOn(clientSilent, paint([silent, legend]), dayAt(209))?.message).toEqual({ id: 'signal.client-silent', data: { theirs: 0, of: 18, theirsBefore: 36, ofBefore: 72 } });
});
