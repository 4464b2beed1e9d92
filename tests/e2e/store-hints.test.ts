import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newPerson } from './person.ts';

it('a command to copy names the store that the run was given, and only where it would meet another without it', () => {
  const person = newPerson();
  const named = join(person.home, "a client's store");
  const add = person.give(['--store', named, 'client', 'add', 'Acme']);
  expect([add.code, add.stderr]).toEqual([0, '']);
  const hintIn = (args: readonly string[], env: Readonly<Record<string, string>> = {}): string => {
    const { stdout, stderr } = person.give([...args, 'drift', 'nosuch'], { env });
    return (stdout + stderr).slice((stdout + stderr).indexOf('rapport ')).trim();
  };
  expect([hintIn(['--store', named]), hintIn([`--store=${named}`]), hintIn([]), hintIn(['--store', named], { RAPPORT_STORE: named }), hintIn(['--store', person.store])]).toEqual([
    `rapport --store '${named.replace("'", "'\\''")}' client list`, `rapport --store '${named.replace("'", "'\\''")}' client list`, 'rapport client list', 'rapport client list', 'rapport client list',
  ]);
  expect(person.give(['--store', named, 'status']).stdout).toContain(`Begin with: rapport --store '${named.replace("'", "'\\''")}' check`);
});
