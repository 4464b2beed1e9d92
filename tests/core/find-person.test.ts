import { expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { findPerson, namesIn } from '../../src/core/find-person.ts';

const PEOPLE = ['Jana Roth', 'Jan Berg', 'Anna van der Berg', 'Łucja Żak', 'نور الهاشمي'].map((name) => ({ name }));

function found(typed: string): string {
  try {
    return findPerson(PEOPLE, typed, { name: 'Acme', handle: 'acme' }).name;
  } catch (error) {
    if (error instanceof UserError) return `${error.id} ${((error.data as { candidates?: readonly string[] }).candidates ?? []).join(', ')}`.trim();
    throw error;
  }
}

test.each([
  ['jana', 'Jana Roth'], ['ROTH', 'Jana Roth'], ['ro', 'Jana Roth'], ['jan b', 'Jan Berg'], ['jana  roth', 'Jana Roth'],
  ['van der b', 'Anna van der Berg'], ['anna', 'Anna van der Berg'], ['łuc', 'Łucja Żak'], ['żak', 'Łucja Żak'], ['الهاشمي', 'نور الهاشمي'],
  ['jan', 'ambiguous-person Jana Roth, Jan Berg'], ['berg', 'ambiguous-person Jan Berg, Anna van der Berg'],
  ['oth', 'unknown-person'], ['', 'unknown-person'], ['petra', 'unknown-person'],
])('the person meant by "%s": %s', (typed, expected) => expect(found(typed)).toBe(expected));

test.each([
  ['jana', ['jana']], ['ROTH, pi', ['ROTH', 'pi']], ['Mia Lund; jana', ['Mia Lund', 'jana']], [' , ', []],
])('the names in "%s"', (typed, expected) => expect(namesIn(typed)).toEqual(expected));
