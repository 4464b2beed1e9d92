import { expect, test } from 'vitest';
import { peopleChange } from '../../../src/core/signals/people-change.ts';
import { saysOver, type Legend } from './lives.ts';

const person = (name: string, change: string, role?: string) => ({ kind: 'person', name, change, ...(role === undefined ? {} : { role }) }) as const;
const legend: Legend = {
  L: person('Jana', 'left'), C: person('Jana', 'changed', 'user'), A: person('Ada', 'left'), T: person('Tom', 'left'), N: person('Nils', 'joined', 'decider'), S: person('Ada', 'changed', 'sponsor'),
  n: { kind: 'touch', touch: 'call', with: ['Nils'] }, t: { kind: 'touch', touch: 'call', with: ['Tom'] }, x: { kind: 'touch', touch: 'message', with: ['Nils'], outcome: 'no-reply' },
};

test.each([
  ['the decider leaves', '..L..--', '..aaa--'],
  ['until whoever follows is met', '..L..--N.n..--', '..aaa--aa...--'],
  ['a message without reply is no meeting', '..L..--N.x..--', '..aaa--aaaaa--'],
  ['another is met', '..L..--..t..--', '..aaa--aaaaa--'],
  ['the decider has other duties', '..C..--N.n..--', '..aaa--aa...--'],
  ['the sponsor leaves', '..T..--', '..aaa--'],
  ['someone else leaves', '..A..--', '.....--'],
  ['someone becomes sponsor', '..S..--', '.....--'],
])('%s', (_, picture, said) => expect(saysOver(peopleChange, picture, legend)).toBe(said));
