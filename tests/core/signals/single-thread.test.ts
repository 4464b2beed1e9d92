import { expect, test } from 'vitest';
import { singleThread } from '../../../src/core/signals/single-thread.ts';
import { at, dayAt, findingOn, paint, weeks, withIds, type Legend } from './lives.ts';

const legend: Legend = Object.fromEntries([['j', ['Jana']], ['a', ['Ada']], ['b', ['Ada', 'Jana']]].map(([sign, people]) => [sign as string, { kind: 'touch', touch: 'call', with: people } as const]));
const at100 = (picture: string, day = 100) => findingOn(singleThread, paint([picture, legend]), dayAt(day))?.message;

test.each([
  ['all with Jana', at100(weeks(15, 'j..j.--')), { id: 'signal.single-thread', data: { person: 'Jana', contacts: 25 } }],
  ['one of them with Ada as well', at100(`${weeks(10, 'j..j.--')}b......${weeks(4, 'j..j.--')}`), undefined],
  ['less than 90 days of record', at100(weeks(15, 'j..j.--'), 89), undefined],
  ['five contacts with names', at100(weeks(15, 'j......').replaceAll('j......j......', 'j.............').slice(0, 70)), undefined],
  ['Jana, who decides, unseen for 60 days', at100(`jaa..--${weeks(15, 'aj'.replace('j', 'a') + '...--')}`.replace('aa...--', 'ba...--'), 98), { id: 'signal.single-thread', data: { person: 'Ada', contacts: 25 } }],
])('%s', (_, said, expected) => expect(said).toEqual(expected));

test('since the first contact after the last with another', () => {
  const life = `${weeks(4, 'b..j.--')}${weeks(20, 'j..j.--')}`;
  expect(findingOn(singleThread, paint([life, legend]), dayAt(167))?.since).toBe(dayAt(24));
});

test('the decider is missed after 60 days, where others are seen', () => {
  const life = `${weeks(8, 'j..a.--')}${weeks(12, 'a..t.--')}`;
  const facts = paint([life, { ...legend, t: { kind: 'touch', touch: 'call', with: ['Tom'] } }]);
  expect([59, 60].map((day) => findingOn(singleThread, facts, dayAt(49 + day))?.message)).toEqual([undefined, { id: 'signal.decider-unseen', data: { person: 'Jana', days: 60 } }]);
});

test('a decider who is seldom there is missed later: chance alone keeps them away for 60 days', () => {
  const life = `${`j..t.--${weeks(2, 't..t.--')}`.repeat(6)}${weeks(20, 't..t.--')}`;
  const facts = paint([life, { ...legend, t: { kind: 'touch', touch: 'call', with: ['Tom'] } }]);
  const days = Array.from({ length: 140 }, (_, day) => day).filter((day) => findingOn(singleThread, facts, dayAt(105 + day))?.message.id === 'signal.decider-unseen');
  expect(days[0]).toBe(77);
});

test('nobody is known to decide', () => {
  const facts = [...withIds([at(dayAt(0), { kind: 'client', since: '2024-01-01', people: [{ name: 'Tom' }, { name: 'Ada' }] })]), ...paint([weeks(15, 'a..t.--'), { a: legend['a']!, t: { kind: 'touch', touch: 'call', with: ['Tom'] } }]).slice(1)];
  expect(findingOn(singleThread, facts, dayAt(100))?.message.id).toBe('signal.decider-unknown');
});
