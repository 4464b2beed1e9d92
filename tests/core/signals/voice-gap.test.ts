import { expect, test } from 'vitest';
import { voiceGap } from '../../../src/core/signals/voice-gap.ts';
import { saysOver, weeks, type Legend } from './lives.ts';

const legend: Legend = {
  4: { kind: 'check', ratings: { communication: 4, attitude: 4 } }, 2: { kind: 'check', ratings: { communication: 2 } },
  b: { kind: 'voice', text: 'no', tone: 'bad' }, m: { kind: 'voice', text: 'fine', tone: 'mixed' }, s: { kind: 'voice', text: '5', score: 3, tone: 'good' }, q: { kind: 'voice', text: 'hm' },
};

test.each([
  ['a bad word where we see a four', '4.4.4--b....--', '.....--lllll--'],
  ['a mixed one is not that far', '4.4.4--m....--', '.....--.....--'],
  ['a score counts before the tone', '4.4.4--s....--', '.....--lllll--'],
  ['words alone say nothing', '4.4.4--q....--', '.....--.....--'],
  ['we saw it too', '2.2.2--b....--', '.....--.....--'],
  ['two checks are too few', '4.4..--b....--', '.....--.....--'],
  ['our ratings afterwards count as well', '4.4..--b.4..--', '.....--..lll--'],
])('%s', (_, picture, said) => expect(saysOver(voiceGap, picture, legend)).toBe(said));

test('it is news for two months', () => {
  const said = saysOver(voiceGap, `4.4.4--b....--${weeks(10, '.....--')}`, legend);
  expect([said[67], said[68]]).toEqual(['l', '-']);
  expect(said.slice(70)).toMatch(/^[.-]*$/);
});
