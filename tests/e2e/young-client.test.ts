import { expect, it } from 'vitest';
import { newPerson } from './person.ts';

it('of a client of a few weeks nothing is said of the time before', () => {
  const { read, type } = newPerson(`{"kind":"client","client":"neu","name":"Neu","since":"2026-10-20"}
{"kind":"check","client":"neu","on":"2026-11-02","ratings":{"communication":4}}
`);
  expect(read('portfolio')).toContain('* By your own word: nothing dated from them bears it out.');
  expect(type('log neu outcome lost').stderr).toBe('Write down why while you know it: rapport log neu noticed "..."; once Neu is no client any more: rapport client end neu\n');
  expect(read('review neu')).toMatch(/\n +Days before +60-31 +30-1\n +Traits, mean of 5 +\? +4\n/);
  read('client end neu --reason gone');
  expect(type('log neu outcome lost').stderr).toBe('Write down why while you know it: rapport log neu noticed "..."\n');
});
