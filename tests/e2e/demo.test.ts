import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ACME, newPerson, treeOf, type Person } from './person.ts';
import { NODE, NOW, PROGRAM, run, type Ran } from './run.ts';
import { openTerminal } from './terminal.ts';

interface Demo { readonly path: string; readonly tour: readonly { readonly command: readonly string[]; readonly why: string }[] }

/** Runs a command in the person's home folder, as the tour is meant to be. */
function inHome({ home }: Person, words: readonly string[], now = '2026-11-24T08:30:00+01:00'): Ran {
  return run('/bin/sh', ['-c', 'cd; exec "$@"', 'sh', NODE, PROGRAM, ...words], { env: { HOME: home, RAPPORT_NOW: now } });
}

it('every command of the tour works, beside a store of one\'s own that stays as it is', () => {
  const person = newPerson(ACME);
  const own = treeOf(person.store);
  const settings = treeOf(join(person.home, '.config'));
  const printed = inHome(person, ['demo']);
  expect(printed).toMatchObject({ code: 0, stderr: '' });
  expect([treeOf(person.store), treeOf(join(person.home, '.config'))]).toEqual([own, settings]);

  const { path, tour } = JSON.parse(inHome(person, ['demo', 'again', '--json']).stdout) as Demo;
  expect(path).toBe(join(person.home, 'again'));
  expect(printed.stdout).toMatch(/\nThe whole tour: rapport demo --tour\n$/);
  const whole = inHome(person, ['demo', '--tour']).stdout;
  const commandsIn = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('  rapport '));
  expect(commandsIn(whole)).toEqual(tour.map(({ command }) => `  ${command.join(' ').replace('again', 'rapport-demo')}`));
  expect(commandsIn(whole)).toEqual(expect.arrayContaining([...commandsIn(printed.stdout)]));
  expect(tour.length).toBeGreaterThan(8);
  for (const [i, { command: [, ...words] }] of tour.entries()) {
    const { code, stdout, stderr } = inHome(person, words, `2026-11-24T09:${String(10 + i)}:00+01:00`);
    const asks = words.at(-1) === 'check';
    expect({ words, code, silent: stdout === '', stderr: stderr.split('\n').length }).toEqual({ words, code: asks ? 2 : 0, silent: asks, stderr: asks ? 2 : 1 });
  }
  expect(inHome(person, ['--store', 'again', 'doctor']).stdout).toMatch(/\n6 clients, \d+ facts\.\nAll lines can be read\.\n$/);
  expect(treeOf(person.store)).toEqual(own);
  const journal = (folder: string): object => treeOf(join(person.home, folder, 'journal'));
  expect(Object.keys(journal('rapport-demo')).length).toBeGreaterThan(6);
});

it('begins on one screen', async () => {
  const terminal = openTerminal(['/bin/sh', '-c', 'cd; exec "$@"', 'sh', NODE, PROGRAM, 'demo'], { env: { PATH: '/usr/bin:/bin', HOME: newPerson().home, RAPPORT_NOW: NOW, TERM: 'xterm', LANG: 'C.UTF-8' } });
  onTestFinished(terminal.kill);
  await terminal.see('The whole tour');
  await terminal.end();
  expect(terminal.screen().split('\n').length).toBeLessThan(24);
});

it('is made for its tour as well, and left as it is where it is there', () => {
  const person = newPerson(ACME);
  expect(inHome(person, ['demo', 'd', '--tour']).stdout).toMatch(/^Six invented clients/);
  const before = treeOf(join(person.home, 'd'));
  expect(inHome(person, ['demo', 'd', '--tour']).stdout).toMatch(/^\nSix clients, one morning/);
  expect(treeOf(join(person.home, 'd'))).toEqual(before);
});

it('is the same on the same day', () => {
  const [one, other] = [newPerson(), newPerson()];
  for (const person of [one, other]) expect(inHome(person, ['demo', 'd'])).toMatchObject({ code: 0 });
  expect(treeOf(join(one.home, 'd'))).toEqual(treeOf(join(other.home, 'd')));
});

it('is not made where something is', () => {
  const person = newPerson(ACME);
  expect(inHome(person, ['demo', 'd']).code).toBe(0);
  const before = treeOf(person.home);
  const refused = (dir: string): unknown => {
    const { code, stdout, stderr } = inHome(person, ['demo', dir]);
    return [code, stdout, stderr];
  };
  expect(refused('d')).toEqual([2, '', `rapport: There is something in ${person.home}/d already. Give another folder: rapport demo <dir>\n`]);
  expect(refused(person.store)).toEqual([2, '', `rapport: ${person.store} is your own store. Give another folder: rapport demo <dir>\n`]);
  expect(refused(join(person.store, 'journal/demo'))).toEqual([2, '', `rapport: ${person.store}/journal/demo is your own store. Give another folder: rapport demo <dir>\n`]);
  expect(treeOf(person.home)).toEqual(before);
  mkdirSync(join(person.home, 'letters'));
  writeFileSync(join(person.home, 'letters/jana'), 'Dear Jana');
  expect(refused('letters')).toEqual([2, '', `rapport: There is something in ${person.home}/letters already. Give another folder: rapport demo <dir>\n`]);
  expect(readdirSync(join(person.home, 'letters'))).toEqual(['jana']);
});
