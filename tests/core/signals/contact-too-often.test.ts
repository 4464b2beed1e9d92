import { expect, test } from 'vitest';
import { contactTooOften } from '../../../src/core/signals/contact-too-often.ts';
import { saysOver, weeks, type Legend } from './lives.ts';

const legend: Legend = { u: { kind: 'touch', touch: 'call', by: 'us' }, t: { kind: 'touch', touch: 'call', by: 'them' }, b: [{ kind: 'touch', touch: 'call', by: 'us' }, { kind: 'touch', touch: 'call', by: 'them' }] };
const before = weeks(16, 'u..t.--');

test.each([
  ['three times as many for three weeks', before + weeks(3, 'uuu.t--'), '..n.n--'],
  ['twice as many', before + weeks(4, 'uu..t--'), ''],
  ['theirs rise as well', before + weeks(4, 'bbb.t--'), ''],
  ['two weeks of it', before + weeks(2, 'uuuut--') + '.....--', ''],
  ['no rhythm to compare with', weeks(6, 'u..t.--') + weeks(4, 'uuuut--'), ''],
])('%s', (_, picture, tail) => {
  const said = saysOver(contactTooOften, picture, legend);
  expect(said.includes('n')).toBe(tail !== '');
  if (tail !== '') expect(said.indexOf('n')).toBeGreaterThanOrEqual(16 * 7 + 14);
});
