import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ACME, newPerson, treeOf, type Person } from './person.ts';
import { NODE, NOW, PROGRAM } from './run.ts';
import { openTerminal } from './terminal.ts';

const TABLE = '\ufeffCompany;Contact;Share;Since;Fax\r\nACME GmbH;Eve;;;\r\n"Baltic ""B"" Freight";Jana Roth:decider;35%;2024-03-01;1\r\nCorvin;;;;\r\n';
const PLAN = '  Baltic "B" Freight (baltic-b-freight), since 1 Mar 2024, 35% of revenue, with Jana Roth\n  Corvin (corvin)\nThere already, left as it is: ACME GmbH\nColumns that are not taken: Fax\n';

function personWith(table: string): { readonly person: Person; readonly file: string } {
  const person = newPerson(ACME);
  const file = join(person.home, 'contacts.csv');
  writeFileSync(file, table);
  return { person, file };
}

it('shows what it would add, adds it once, and passes over who is there', () => {
  const { person, file } = personWith(TABLE);
  const before = treeOf(person.home);
  expect(person.read(`client import ${file} --dry-run`)).toBe(`${PLAN}Nothing was added: this was a dry run.\n`);
  expect(treeOf(person.home)).toEqual(before);
  expect(person.read(`client import ${file} --yes`)).toBe('2 clients added, 1 was there already.\nBegin with: rapport check\n');
  expect(person.read(`client import ${file} --yes`)).toBe('No client added, 3 were there already.\n');
  expect(person.read('client show baltic')).toContain('Jana Roth');
  person.read('check acme --answer "Ring Jana"');
  writeFileSync(file, 'name\nEskil\n');
  expect(person.read(`client import ${file} --yes`)).toBe('1 client added.\n');
  writeFileSync(file, TABLE);
  expect(person.json(`client import ${file} --yes`)).toEqual({ version: 1, added: [], known: ['ACME GmbH', 'Baltic "B" Freight', 'Corvin'], ignored: ['Fax'], dryRun: false });
});

it('takes a table from standard input', () => {
  const { person } = personWith('');
  expect(person.read('client import - --yes', { input: 'name\nDorada\n' })).toBe('1 client added.\nBegin with: rapport check\n');
});

it('asks on a terminal, after it has shown them', async () => {
  const { person, file } = personWith(TABLE);
  const terminal = openTerminal([NODE, PROGRAM, 'client', 'import', file], { env: { HOME: person.home, PATH: '/usr/bin:/bin', TERM: 'xterm', RAPPORT_NOW: NOW }, columns: 120 });
  onTestFinished(() => terminal.kill());
  expect(await terminal.see('Add these 2 clients?')).toContain(PLAN.replaceAll('\n', '\r\n'));
  terminal.press('n');
  expect(await terminal.end()).toEqual({ code: 0, isRestored: true });
  expect(terminal.screen()).toContain('No client added');
  expect(person.read('client list')).not.toContain('Corvin');
});

it.each([
  ['name,since\nCorvin,2026-03-01\nDorada,soon\n', 65, 'line 3: "since" must be a day that exists, as "2026-03-02". Nothing was imported.'],
  ['name,since\nCorvin,2027-03-01\n', 65, 'line 2: "since" is still to come; only planned touches and days off can be. Nothing was imported.'],
  ['name,handle\nCorvin,a b\n', 65, 'line 2: "handle" must be 1 to 40 letters, digits, "-", "_" or ".", and begin with a letter or digit. Nothing was imported.'],
  ['Corvin\nDorada\n', 65, 'line 1: the line has no column called name, client or company in its first row. Nothing was imported.'],
  ['name\n"Corvin\n', 65, 'line 2: the line has a quote that does not fit: a cell with quotes in it stands in quotes, and each of them is doubled. Nothing was imported.'],
])('%j is refused with where and why', (table, code, line) => {
  const { person, file } = personWith(table);
  expect(person.refusal(`client import ${file} --yes`)).toEqual([code, `${file}, ${line}`]);
});

it('says what is wanted where nobody can be asked', () => {
  const { person, file } = personWith(TABLE);
  expect(person.refusal(`client import ${file}`)).toEqual([2, 'client import needs an answer, and there is no terminal to ask on. Give --yes.']);
  expect(person.refusal('client import gone.csv')).toEqual([74, expect.stringContaining('gone.csv cannot be read')]);
});
