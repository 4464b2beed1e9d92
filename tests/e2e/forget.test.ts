import { copyFileSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { shortHash } from '../../src/store/short-hash.ts';
import { BALTIC, newPerson, type Person } from './person.ts';
import { NODE, NOW, PROGRAM } from './run.ts';
import { openTerminal } from './terminal.ts';

/** Everything about one client in which a name or words of people can stand; each such word has a mark in it. */
const ACME = `{"kind":"client","client":"zqxwacme","name":"Zqxwacme GmbH","since":"2024-03-01","aliases":["ZQXWA"],"people":[{"name":"Zqxwjana Roth","role":"decider","email":"zqxwjana@zqxwacme.example"}]}
{"kind":"person","client":"zqxwacme","on":"2026-02-01","name":"Piet Zqxwvos","change":"joined","role":"user"}
{"kind":"check","client":"zqxwacme","on":"2026-03-02","answer":"zqxwanswer","effect":"zqxweffect","ratings":{"communication":2},"evidence":{"communication":"zqxwevidence"},"reflections":{"rival-view":"zqxwrival"},"note":"zqxwnote","id":"check-1"}
{"kind":"touch","client":"zqxwacme","on":"2026-03-02","touch":"call","with":["Zqxwjana Roth","Zqxwguest"],"note":"zqxwcall"}
{"kind":"promise","client":"zqxwacme","on":"2026-03-02","text":"zqxwpromise"}
{"kind":"complaint","client":"zqxwacme","on":"2026-03-03","text":"zqxwcomplaint"}
{"kind":"voice","client":"zqxwacme","on":"2026-03-06","text":"zqxwvoice"}
{"kind":"away","client":"zqxwacme","on":"2026-03-09","to":"2026-03-10","reason":"zqxwaway"}
{"kind":"amendment","client":"zqxwacme","of":"check-1","set":{"note":"zqxwamended"}}
`;
const MARK = /zqxw/i;

/** Paths and contents of everything in a folder, as one list to look for words in. */
function bytesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name);
    return [name, ...(lstatSync(path).isFile() ? [readFileSync(path, 'latin1')] : [])];
  });
}

function marksIn(folder: string): readonly string[] {
  return bytesIn(folder).filter((text) => MARK.test(text));
}

/** Somebody with two clients, a full cache, and an entry about the first that could not be saved. */
function personWithClients(...lines: readonly string[]): { readonly person: Person; readonly id: string } {
  const person = newPerson(ACME + BALTIC);
  const { id } = person.json<{ client: { id: string } }>('client show zqxwacme').client;
  for (const line of ['status', 'report zqxwacme', 'portfolio', 'log zqxwacme idea "zqxwidea"', 'report zqxwacme', ...lines]) person.read(line);
  const draft = join(person.home, '.cache/rapport', `draft-${shortHash(person.store)}-${id}.json`);
  writeFileSync(draft, JSON.stringify(readFileSync(join(person.store, 'journal', id, readdirSync(join(person.store, 'journal', id))[0]!), 'utf8').trim().split('\n').slice(0, 1)));
  return { person, id };
}

describe('client forget', () => {
  it('leaves no byte of names, people and words in the whole home, and of others everything', () => {
    const { person, id } = personWithClients();
    const before = person.json<{ facts: object[] }>('history baltic').facts;
    expect(marksIn(person.home).length).toBeGreaterThan(4);
    expect(person.read('client forget zqxwacme --yes')).toBe('Zqxwacme GmbH is forgotten.\n');
    expect(marksIn(person.home)).toEqual([]);
    expect(readFileSync(join(person.store, 'journal', `${id}.forgotten`), 'utf8')).toBe('');
    for (const line of ['status', 'portfolio', 'doctor', 'export', 'drift', 'client list']) expect(person.type(line).stdout).not.toMatch(MARK);
    expect(marksIn(person.home)).toEqual([]);
    expect(person.json<{ facts: object[] }>('history baltic').facts).toEqual(before);
    expect(person.read('doctor')).toContain('1 client, 1 fact.');
    expect(person.refusal('client forget zqxwacme --yes')).toEqual([2, 'No client called "zqxwacme". See: rapport client list']);
  });

  it('cannot be undone, and the same name can be a new client', () => {
    const { person } = personWithClients();
    person.read('client forget zqxwacme --yes');
    expect(person.type('undo').stdout).not.toMatch(MARK);
    person.read('import -', { input: ACME });
    expect(person.read('client list')).toContain('Zqxwacme GmbH');
  });

  it('shows what goes and what stays, and with --dry-run changes nothing', () => {
    const { person } = personWithClients('log baltic noticed "they know Zqxwjana"');
    const before = bytesIn(person.store);
    expect(person.read('client forget zqxwacme --dry-run')).toBe(`Zqxwacme GmbH (zqxwacme): 10 facts of 7 days (1 Mar 2024 to 24 Nov 2026), 3 people, 1 entry not saved yet. All of it goes.
Named in 1 entry elsewhere, which stays for you to decide on:
  24 Nov 2026, Baltic Freight, noticed: they know Zqxwjana
To take one out for good, delete its line in the journal; its id and client are in: rapport client forget zqxwacme --dry-run --json
This is for good: undo cannot bring it back, and devices that share the store stop reading it too. Your exports and backups elsewhere, and old versions that git or a sync service keeps, are not touched.
Nothing was deleted.
`);
    expect(person.json('client forget zqxwacme --dry-run')).toMatchObject({ forgotten: null, client: 'zqxwacme', facts: 10, days: 7, people: 3, drafts: 1, mentions: [{ kind: 'noticed', text: 'they know Zqxwjana' }] });
    expect(bytesIn(person.store)).toEqual(before);
    expect(person.refusal('client forget zqxwacme')).toEqual([2, 'client forget needs an answer, and there is no terminal to ask on. Give --yes.']);
    expect(person.json('client forget zqxwacme --yes')).toMatchObject({ forgotten: expect.stringMatching(/^[0-9a-z]{16}$/), mentions: [{ kind: 'noticed' }] });
  });

  it.each([['\r', 'Nothing was deleted.'], ['n', 'Nothing was deleted.'], ['y', 'Zqxwacme GmbH is forgotten.']])('asks on a terminal: %j', async (key, said) => {
    const { person } = personWithClients();
    const terminal = openTerminal([NODE, PROGRAM, 'client', 'forget', 'zqxwacme'], { env: { PATH: '/usr/bin:/bin', HOME: person.home, RAPPORT_NOW: NOW, TERM: 'xterm', LANG: 'C.UTF-8' } });
    onTestFinished(terminal.kill);
    await terminal.answer(['10 facts of 7 days', 'undo cannot bring it back', 'Delete everything about Zqxwacme GmbH?'], key);
    await terminal.see(said);
    expect(await terminal.end()).toEqual({ code: 0, isRestored: true });
    expect(marksIn(person.home).length === 0).toBe(key === 'y');
  });

  it('goes on where it was broken off: nothing is read from the first moment on', () => {
    const { person, id } = personWithClients();
    writeFileSync(join(person.store, 'journal', `${id}.forgotten`), '');
    expect(person.read('client list')).not.toMatch(MARK);
    expect(person.read('client forget zqxwacme --yes')).toBe('Deleted what was left of clients you forgot.\n');
    expect(marksIn(person.home)).toEqual([]);
  });

  it('what another device or a copy brings back is not read, doctor says so, and forget takes it away', () => {
    const { person, id } = personWithClients();
    const journal = join(person.store, 'journal');
    const kept = join(person.home, 'kept');
    cpSync(join(journal, id), kept, { recursive: true });
    person.read('client forget zqxwacme --yes');
    mkdirSync(join(journal, id));
    copyFileSync(join(kept, readdirSync(kept)[0]!), join(journal, id, '2026.otherdev.jsonl'));
    cpSync(kept, join(journal, `${id} (conflicted copy)`), { recursive: true });
    expect(person.read('client list')).not.toMatch(MARK);
    const doctor = person.read('doctor');
    for (const name of [id, `${id} (conflicted copy)`]) expect(doctor).toContain(`${join(journal, name)}: of a client you forgot, not read. To delete it: rapport client forget ${id}\n`);
    expect(doctor).not.toMatch(MARK);
    expect(person.type('doctor --exit-code').code).toBe(1);
    expect(person.read(`client forget ${id} --dry-run`)).toBe(`Left of clients you forgot, and not read:\n  ${join(journal, id)}\n  ${join(journal, `${id} (conflicted copy)`)}\nNothing was deleted.\n`);
    expect(existsSync(join(journal, id))).toBe(true);
    person.read(`client forget ${id} --yes`);
    expect(readdirSync(journal).filter((name) => name.startsWith(id))).toEqual([`${id}.forgotten`]);
    expect(person.read('doctor --exit-code')).toContain('All lines can be read.');
  });
});
