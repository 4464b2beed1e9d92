import { describe, expect, test } from 'vitest';
import { disagreement } from '../../../src/core/signals/disagreement.ts';
import { dayAt, findingOn, paint, saysOver, weeks, type Legend } from './lives.ts';

const legend: Legend = {
  a: { kind: 'touch', touch: 'call', tone: 'agreement' }, d: { kind: 'touch', touch: 'call', tone: 'disagreement' }, m: { kind: 'touch', touch: 'call', tone: 'mixed' },
  1: { kind: 'check', ratings: { resolution: 1 } }, 2: { kind: 'check', ratings: { resolution: 2 } }, 4: { kind: 'check', ratings: { resolution: 4 } }, q: { kind: 'check', ratings: { resolution: null } },
};

describe('in contacts', () => {
  const calm = weeks(12, 'a..a.--');
  test.each([
    ['mixed is not disagreement', calm + weeks(4, 'm..m.--'), false],
    ['two of eight', `${calm}d..a.--d..a.--a..a.--`, false],
    ['six of twelve where there was none', `${calm}${weeks(3, 'd..d.--')}`, true],
    ['as it always was', weeks(14, 'd..a.--'), false],
    ['nineteen contacts with a tone', weeks(7, 'a..a.--') + weeks(2, 'd..d.--') + 'd....--', false],
  ])('%s', (_, picture, warned) => expect(saysOver(disagreement, picture, legend).includes('l')).toBe(warned));
});

describe('in ratings', () => {
  test.each([
    ['bad three looks running, over two weeks', '4....--4....--4....--4....--2....--1....--2....--', '.....--.....--.....--.....--.....--.....--lllll--'],
    ['"cannot tell" is no answer', '4....--4....--4....--4....--2....--q....--1....--2....--', '.....--.....--.....--.....--.....--.....--.....--lllll--'],
    ['three mornings of one week', '4....--4....--4....--4....--212..--', '.....--.....--.....--.....--.....--'],
    ['as it always was', weeks(8, '2....--'), weeks(8, '.....--')],
  ])('%s', (_, picture, said) => expect(saysOver(disagreement, picture, legend)).toBe(said));

  test('names the item and its looks', () => {
    expect(findingOn(disagreement, paint(['4....--4....--4....--4....--2....--1....--2', legend]), dayAt(43))).toMatchObject({
      message: { id: 'signal.disagreement-items', data: { items: ['resolution'], looks: 3 } }, items: ['resolution'], since: dayAt(28),
      evidence: [28, 35, 42].map((day) => ({ on: dayAt(day), fact: { data: { usual: 4 } } })),
    });
  });
});
