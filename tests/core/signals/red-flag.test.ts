import { expect, it, test } from 'vitest';
import type { Fact } from '../../../src/core/facts.ts';
import { redFlag } from '../../../src/core/signals/red-flag.ts';
import { dayAt, findingOn, paint, saysOver, weeks, type Legend } from './lives.ts';

const flag = (item: string) => ({ kind: 'flag', item }) as const;
const legend: Legend = {
  l: flag('lying'), b: flag('belittling'), p: flag('late-payment'), m: flag('mind-changing'), i: flag('ignores-advice'), x: flag('plays-off'), t: flag('abuse'),
  T: { ...flag('belittling'), told: true }, e: { kind: 'boundary', text: 'x', ends: 'b0' },
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
  ['three different ones', '..p..--..m..--..i..--', '.....--.....--..aaa--'],
  ['two of them the same', '..p..--..m..--..p..--', '.....--.....--.....--'],
  ['again after they were told', '..T..--..b..--', '.....--..aaa--'],
  ['a boundary that ended is not one that was drawn', '..b.e--..b..--', '.....--.....--'],
])('%s', (_, picture, said) => expect(saysOver(redFlag, picture, legend)).toBe(said));

test.each([['three different ones over more than a month', ['p', 'm', 'i'], 2], ['three of a kind over more than 90 days', ['p', 'p', 'p'], 6]])('%s are no pattern', (_, signs, gap) => {
  expect(saysOver(redFlag, signs.map((sign) => `${sign}....--${weeks(gap, '.....--')}`).join(''), legend)).toMatch(/^[.-]*$/);
});

it('an incident later on the day of a decision is none that was decided', () => {
  const on = dayAt(0);
  const [flagged, decided] = [{ id: 'f1', client: 'acme', on, ...flag('abuse'), at: `${on}T15:00:00.000+01:00` }, { id: 'd1', client: 'acme', on, ...legend['D'], at: `${on}T10:00:00.000+01:00` }];
  const said = (at: string): unknown => findingOn(redFlag, [...paint(), { ...flagged, at } as Fact, decided as unknown as Fact], on)?.severity;
  expect([said(flagged.at), said(`${on}T09:00:00.000+01:00`)]).toEqual(['alert', undefined]);
});

it('says which rule, and shows the incidents', () => {
  expect(findingOn(redFlag, paint(['..p..--..p..--..p..--', legend]), dayAt(16))).toMatchObject({
    message: { data: { item: 'late-payment', times: 3, rule: 'repeated' } }, next: { data: { threat: false } }, since: dayAt(2), evidence: [2, 9, 16].map((day) => ({ on: dayAt(day) })), items: ['late-payment'],
  });
  expect(findingOn(redFlag, paint(['t', legend]), dayAt(0))?.next.data).toEqual({ threat: true, fresh: true });
  expect(findingOn(redFlag, paint(['t....--', legend]), dayAt(1))?.next.data).toEqual({ threat: true, fresh: false });
});
