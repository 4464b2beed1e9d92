import { expect, it, test } from 'vitest';
import { redFlag } from '../../../src/core/signals/red-flag.ts';
import { dayAt, findingOn, paint, saysOver, weeks, type Legend } from './lives.ts';

const flag = (item: string) => ({ kind: 'flag', item }) as const;
const legend: Legend = {
  l: flag('lying'), b: flag('belittling'), p: flag('late-payment'), m: flag('mind-changing'), i: flag('ignores-advice'), x: flag('plays-off'), t: flag('abuse'),
  B: { ...flag('belittling'), boundary: 'b1' }, y: { kind: 'boundary', text: 'Nobody talks down to my people.' }, D: { kind: 'decision', choice: 'keep', reason: 'x' },
};

test.each([
  ['a lie', '..l..--', '..aaa--'],
  ['until a decision is taken', '..l.D--.....--', '..aa.--.....--'],
  ['a decision before it does not count', 'D.l..--', '..aaa--'],
  ['belittling once', '..b..--', '.....--'],
  ['again, and nobody had said anything', '..b..--..b..--', '.....--.....--'],
  ['again after it was addressed', '..by.--..b..--', '.....--..aaa--'],
  ['again, against a boundary', '..b..--..B..--', '.....--..aaa--'],
  ['two late payments', '..p..--..p..--', '.....--.....--'],
  ['three', '..p..--..p..--..p..--', '.....--.....--..aaa--'],
  ['four of any kind', '..p..--..m..--..i..--..x..--', '.....--.....--.....--..aaa--'],
])('%s', (_, picture, said) => expect(saysOver(redFlag, picture, legend)).toBe(said));

test('four of any kind over more than half a year are no pattern', () => {
  expect(saysOver(redFlag, ['p', 'm', 'i', 'x'].map((sign) => `${sign}....--${weeks(8, '.....--')}`).join(''), legend)).toMatch(/^[.-]*$/);
});

it('says which rule, and shows the incidents', () => {
  expect(findingOn(redFlag, paint(['..p..--..p..--..p..--', legend]), dayAt(16))).toMatchObject({
    message: { data: { item: 'late-payment', times: 3, rule: 'repeated' } }, next: { data: { threat: false } }, since: dayAt(2), evidence: [2, 9, 16].map((day) => ({ on: dayAt(day) })), items: ['late-payment'],
  });
  expect(findingOn(redFlag, paint(['t', legend]), dayAt(0))?.next.data).toEqual({ threat: true });
});
