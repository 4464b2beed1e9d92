import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ACME, BALTIC, newPerson, treeOf, type Person } from './person.ts';
import { NODE, NOW, PROGRAM } from './run.ts';
import { writePack } from './sample-pack.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** Somebody with two clients, a pack, a preference, and a backup of it all. */
function personWithBackup(): { readonly person: Person; readonly file: string; readonly backedUp: string } {
  const person = newPerson(ACME + BALTIC);
  writePack(person.home);
  for (const line of [`questions add ${join(person.home, 'invoices')}`, 'config set color never', 'log acme idea "a workshop"']) person.read(line);
  const file = join(person.home, 'rapport.tar.gz');
  return { person, file, backedUp: person.read(`backup ${file}`) };
}

function exportOf({ read }: Person): string {
  return read('export');
}

describe('backup', () => {
  it('writes one file for the user alone and says what is in it', () => {
    const { person, file, backedUp } = personWithBackup();
    expect(backedUp).toBe(`Backed up to ${file}, and read back: 2 clients, 3 facts. It holds every word, not encrypted.\n`);
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    expect(person.json(`backup ${file} --force`)).toMatchObject({ file, clients: 2, facts: 3, files: 6, bytes: statSync(file).size });
  });

  it('replaces nothing unless it is told to', async () => {
    const { person, file } = personWithBackup();
    writeFileSync(file, 'a letter');
    const rows = [
      [`backup ${file}`, `${file} is there already. Give another name, or replace it with --force.`],
      [`backup ${join(person.store, 'x')}`, `A backup cannot go to "${join(person.store, 'x')}". Give a file outside the store, as rapport-backup.tar.gz.`],
      ['backup -', 'A backup cannot go to "-". Give a file outside the store, as rapport-backup.tar.gz.'],
      ['backup', '<file> is missing. Type: rapport backup <file>'],
    ] as const;
    expect(await person.refusals(rows.map(([line]) => [line]))).toEqual(rows.map(([, said]) => [2, said]));
    const terminal = terminalOf(person, 'backup', file);
    await terminal.answer('is there already. Replace it?', '\r');
    await terminal.see('Nothing was written.');
    await terminal.end();
    expect(readFileSync(file, 'utf8')).toBe('a letter');
    person.read(`backup ${file} --force`);
    expect(person.json(`restore ${file} --dry-run`)).toMatchObject({ clients: 2 });
  });

  it('of nothing is refused', () => {
    expect(newPerson().refusal('backup x.tar.gz')).toEqual([2, 'There is nothing to back up yet.']);
  });
});

function terminalOf({ home }: Person, ...words: readonly string[]): Terminal {
  const terminal = openTerminal([NODE, PROGRAM, ...words], { env: { PATH: '/usr/bin:/bin', HOME: home, RAPPORT_NOW: NOW, TERM: 'xterm', LANG: 'C.UTF-8' }, columns: 200 });
  onTestFinished(terminal.kill);
  return terminal;
}

describe('restore', () => {
  it('puts back journal and packs, and keeps what was there', () => {
    const { person, file } = personWithBackup();
    const before = exportOf(person);
    const questions = treeOf(join(person.store, 'questions'));
    person.read('log acme idea "later"');
    const later = exportOf(person);
    rmSync(join(person.store, 'questions'), { recursive: true });
    const aside = join(person.store, 'before-restore-2026-11-24-083010');
    const env = { env: { RAPPORT_NOW: '2026-11-24T08:30:10+01:00' } };
    expect(person.read(`restore ${file} --dry-run`, env)).toBe(`Backup of 24 Nov 2026, 08:30: 2 clients, 3 facts.
It takes the place of what is there now: 2 clients, 4 facts. That moves to ${aside} and stays there until you delete it.
Nothing was changed.
`);
    expect(exportOf(person)).toBe(later);
    expect(person.read(`restore ${file} --yes`, env)).toBe(`Restored: 2 clients, 3 facts.\nWhat was there is in ${aside}\n`);
    expect(exportOf(person)).toBe(before);
    expect(treeOf(join(person.store, 'questions'))).toEqual(questions);
    expect(person.read(`export --store ${aside}`)).toBe(later);
    expect(person.read('doctor --exit-code')).toContain('All lines can be read.');
    person.read('log acme idea "and on it goes"');
  });

  it('on another machine brings the preferences, but not which machine it is', () => {
    const { person, file } = personWithBackup();
    const other = newPerson();
    copyFileSync(file, join(other.home, 'copy'));
    expect(other.read(`restore ${join(other.home, 'copy')} --yes`)).toBe('Restored: 2 clients, 3 facts.\nPreferences came with it.\n');
    expect(exportOf(other)).toBe(exportOf(person));
    expect(readFileSync(join(other.home, '.config/rapport/config.json'), 'utf8')).toBe('{\n\t"color": "never"\n}\n');
  });

  it('refuses what is damaged, newer or something else, and changes nothing', async () => {
    const { person, file } = personWithBackup();
    const bytes = readFileSync(file);
    const [cut, letter, folder] = ['cut', 'letter', 'folder'].map((name) => join(person.home, name)) as [string, string, string];
    writeFileSync(cut, bytes.subarray(0, 500));
    writeFileSync(letter, 'Dear Jana');
    mkdirSync(folder);
    const rows = [
      [`restore ${cut} --yes`, 65, `${cut} is damaged. Nothing was changed. Try another copy of it, or an older one.`],
      [`restore ${letter} --yes`, 65, `${letter} is no backup of rapport. Nothing was changed. Give a file that rapport backup wrote.`],
      [`restore ${folder} --yes`, 74, `${folder} cannot be read: it is a folder. Look at the path.`],
      [`restore ${file}`, 2, 'restore needs an answer, and there is no terminal to ask on. Give --yes.'],
      [`restore ${file} --yes --as-of 2026-11-01`, 2, '--as-of only looks back. To enter something for an earlier day, give --on <day> with the answers.'],
    ] as const;
    expect(await person.refusals(rows.map(([line]) => [line]))).toEqual(rows.map(([, code, said]) => [code, said]));
  });

  it.each([['\r', false], ['y', true]])('asks on a terminal: %j', async (key, isRestored) => {
    const { person, file } = personWithBackup();
    person.read('log acme idea "later"');
    const terminal = terminalOf(person, 'restore', file);
    await terminal.answer(['Backup of 24 Nov 2026, 08:30: 2 clients, 3 facts.', '2 clients, 4 facts', 'Put the backup in place?'], key);
    await terminal.see(isRestored ? 'Restored: 2 clients, 3 facts.' : 'Nothing was changed.');
    expect(await terminal.end()).toEqual({ code: 0, isRestored: true });
    expect(exportOf(person).includes('later')).toBe(!isRestored);
  });

  it('does not bring back by the way who was forgotten since', () => {
    const { person, file } = personWithBackup();
    person.read('client forget acme --yes');
    const said = '1 client in it was forgotten since and stays so. To bring that one back as well: --with-forgotten';
    expect(person.read(`restore ${file} --dry-run`)).toContain(`\n${said}\n`);
    expect(person.read(`restore ${file} --yes`)).toContain(`Restored: 1 client, 1 fact.\n`);
    expect(person.read('client list')).not.toContain('Acme');
    expect(person.read('client forget baltic --yes')).toBe('Baltic Freight is forgotten.\n');
    expect(person.read(`restore ${file} --yes --with-forgotten`)).toMatch(/^Restored: 2 clients, 3 facts\.\n/);
    expect(person.read('client list')).toMatch(/Acme[^]*Baltic/);
  });
});
