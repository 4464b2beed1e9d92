import fc from 'fast-check';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ACME, BALTIC, newPerson, type Person } from './person.ts';
import { NODE, PROGRAM } from './run.ts';
import { openTerminal } from './terminal.ts';

const IDEA = '{"kind":"idea","client":"acme","on":"2026-03-06","text":"a joint workshop"}\n';

/** One line of each kind. */
const ALL_KINDS = `${ACME}${BALTIC}
{"kind":"phase","client":"baltic","on":"2026-07-01","phase":"paused","until":"2026-08-31","reason":"summer"}
{"kind":"person","client":"acme","on":"2026-07-01","name":"Piet Vos","change":"joined","role":"finance"}
{"kind":"check","client":"acme","on":"2026-03-02","answer":"Send Jana the figures","settle":"kept","effect":"she slept","ratings":{"communication":4,"resolution":"none","respect":null,"acts-on-advice":true},"evidence":{"communication":"she rang"},"reflections":{"rival-view":"too slow"},"note":"rain","seconds":41,"id":"check-1","at":"2026-03-02T08:31:00+01:00"}
{"kind":"pulse","client":"acme","on":"2026-03-03","value":4}
{"kind":"touch","client":"acme","on":"2026-03-02","touch":"call","by":"them","outcome":"held","minutes":30,"with":["Jana Roth"],"tone":"agreement","topic":"strategic"}
{"kind":"promise","client":"acme","on":"2026-03-02","by":"us","text":"the plan","due":"2026-03-06","id":"promise-1"}
{"kind":"settlement","client":"acme","on":"2026-03-06","of":"promise-1","outcome":"kept"}
{"kind":"complaint","client":"acme","on":"2026-03-03","text":"late again","id":"complaint-1"}
{"kind":"complaint-answer","client":"acme","on":"2026-03-04","of":"complaint-1","done":"rang"}
{"kind":"invoice","client":"acme","on":"2026-03-31","number":"17","due":"2026-04-14","paid":"2026-05-02"}
{"kind":"flag","client":"acme","on":"2026-03-05","item":"lying","text":"the date"}
{"kind":"voice","client":"acme","on":"2026-03-06","text":"well done","tone":"good","score":8}
${IDEA}{"kind":"noticed","client":"acme","on":"2026-03-06","text":"a new logo"}
{"kind":"change","client":"acme","on":"2026-03-06","text":"new rates","told":"2026-03-07"}
{"kind":"decision","client":"acme","on":"2026-03-09","choice":"repair","reason":"worth it","steps":["ring"]}
{"kind":"outcome","client":"acme","on":"2026-09-01","what":"renewed"}
{"kind":"boundary","on":"2026-01-05","text":"no calls after 20:00"}
{"kind":"away","on":"2026-08-03","to":"2026-08-21","reason":"holiday"}
{"kind":"setting","on":"2026-01-05","name":"workingDays","value":"mon-fri"}
{"kind":"ack","client":"acme","on":"2026-03-10","signal":"trait-drift","reason":"known"}
{"kind":"amendment","of":"check-1","set":{"note":"sun"}}
{"kind":"retraction","of":"complaint-1"}
`;

describe('import', () => {
  it('takes in every kind, and a second time nothing', () => {
    const { json, read } = newPerson();
    expect(json('import -', { input: ALL_KINDS })).toMatchObject({ added: 25, skipped: 0, newClients: 2 });
    const exported = read('export');
    expect(json('import -', { input: ALL_KINDS })).toMatchObject({ added: 0, skipped: 25, newClients: 0 });
    expect(json('import -', { input: exported })).toMatchObject({ added: 0, newClients: 0 });
    expect(read('export')).toBe(exported);
    expect(read('doctor')).toMatch(/\n2 clients, 25 facts\.\nAll lines can be read\.\n$/);
  });

  it('of an export into another store gives an identical export', () => {
    const person = newPerson(ALL_KINDS);
    for (const line of ['check baltic --answer "Ring Ola"', 'log baltic call --by them', 'undo', 'away friday', 'client add Zoë', 'config set focus 2']) person.read(line);
    const exported = person.read('export');
    const other = newPerson(exported);
    expect(other.read('export')).toBe(exported);
    expect(other.read('status --json')).toBe(person.read('status --json'));
    expect(newPerson(exported.split('\n').toReversed().join('\n')).read('export')).toBe(exported);
  });

  it.each<[string, string, string]>([
    ['a line cut short', `${ACME}{"kind":"idea","client":"acme","text":"secret`, 'FILE, line 2: the line is not JSON.'],
    ['an unknown kind', `${ACME}${IDEA}{"kind":"secret"}`, 'FILE, line 3: "kind" is not a kind that this version knows.'],
    ['no kind', '{"client":"acme"}', 'FILE, line 1: "kind" is missing.'],
    ['a list', '[1]', 'FILE, line 1: the line must be an object in braces.'],
    ['an unknown client', `${ACME}\n\n{"kind":"idea","client":"secret","on":"2026-03-06","text":"secret"}`, 'FILE, line 4: "client" names nobody you have as a client; add a client line.'],
    ['a rating of 6', `${ACME}{"kind":"check","client":"acme","on":"2026-03-06","ratings":{"communication":6}}`, 'FILE, line 2: "ratings.communication" must be 1 to 5, true, false, "none" or null.'],
    ['a day that does not exist', `${ACME}{"kind":"idea","client":"acme","on":"2026-02-30","text":"secret"}`, 'FILE, line 2: "on" must be a day that exists, as "2026-03-02".'],
    ['a day to come', `${ACME}{"kind":"idea","client":"acme","on":"2026-12-01","text":"secret"}`, 'FILE, line 2: "on" is still to come; only planned touches and days off can be.'],
    ['a field too many', `${ACME}{"kind":"idea","client":"acme","on":"2026-03-06","text":"x","secret":1}`, 'FILE, line 2: "secret" is not a field here.'],
    ['text that says nothing', `${ACME}{"kind":"idea","client":"acme","on":"2026-03-06","text":" "}`, 'FILE, line 2: "text" says nothing.'],
    ['a correction of nothing', `${ACME}{"kind":"retraction","of":"nobody"}`, 'FILE, line 2: "of" names nothing in this file or the journal.'],
    ['a dangerous key', `${ACME}{"kind":"idea","client":"acme","on":"2026-03-06","text":"x","__proto__":{"secret":1}}`, 'FILE, line 2: the line has a field with a name that cannot be used.'],
  ])('refuses all of a file for %s', async (_, input, expected) => {
    const { home, store, refusals } = newPerson();
    writeFileSync(join(home, 'facts.ndjson'), input);
    const refused = await refusals([['import -', { input }], [`import ${home}/facts.ndjson`]]);
    expect(refused).toEqual(['stdin', `${home}/facts.ndjson`].map((file) => [65, `${expected.replace('FILE', file)} Nothing was imported.`]));
    expect(() => readdirSync(join(store, 'journal'))).toThrow('ENOENT');
  });

  it('--dry-run counts and changes no byte', () => {
    const { json, store } = newPerson();
    expect(json('import - --dry-run', { input: ALL_KINDS })).toMatchObject({ added: 25, newClients: 2, dryRun: true });
    expect(() => readdirSync(store)).toThrow('ENOENT');
  });

  it('of a file that is not there or not UTF-8 says so', () => {
    const { home, refusal } = newPerson();
    expect(refusal('import /no/such.ndjson')).toEqual([74, '/no/such.ndjson cannot be read: there is no such file or folder. Look at the path.']);
    writeFileSync(join(home, 'latin'), Buffer.from('{"kind":"idea","text":"Zo\xeb"}', 'latin1'));
    expect(refusal(`import ${home}/latin`)).toEqual([65, `${home}/latin, line 1: the line is not UTF-8. Nothing was imported.`]);
  });
});

describe('export', () => {
  it('--out writes the same bytes, --md a page for each client', () => {
    const { home, read, refusal } = newPerson(ALL_KINDS);
    expect(read(`export --out ${home}/all`)).toBe(`Wrote 25 facts to ${home}/all.\n`);
    expect(readFileSync(join(home, 'all'), 'utf8')).toBe(read('export'));
    expect(read('export --md').match(/^# .*$/gm)).toEqual(['# Acme GmbH', '# Baltic Freight']);
    expect(refusal('export --out /no/such/folder/all')).toEqual([74, 'Not saved to /no/such/folder/all: there is no such file or folder. Look at the path.']);
  });

  it('--as-of leaves out what was not known yet', () => {
    const { read } = newPerson(`${ACME}${IDEA}`);
    read('log acme idea "late insight" --on 2026-03-06');
    expect(read('export --as-of 2026-11-23')).toMatch(/joint workshop/);
    expect(read('export --as-of 2026-11-23')).not.toMatch(/late insight/);
    expect(read('history acme --as-of 2026-11-23')).not.toMatch(/late insight/);
    expect(read('history acme')).toMatch(/late insight/);
  });
});

/** What the history shows, newest first, without its days and names. */
function historyOf({ json }: Person, words = 'history acme'): readonly Record<string, unknown>[] {
  return json<{ facts: Record<string, unknown>[] }>(words).facts.filter(({ kind }) => kind !== 'client');
}

describe('corrections', () => {
  it('undo takes back the last thing recorded here, then the one before, never what was imported', () => {
    const person = newPerson(`${ACME}${IDEA}`);
    for (const text of ['one', 'two']) person.read(`log acme noticed ${text}`);
    expect(person.read('undo')).toBe('Taken back: Acme GmbH, today, noticed: two. To put it back: rapport undo --back\n');
    expect(historyOf(person).map(({ text }) => text)).toEqual(['one', 'a joint workshop']);
    expect(person.read('undo')).toBe('Taken back: Acme GmbH, today, noticed: one. To put it back: rapport undo --back\n');
    expect(person.refusal('undo')).toEqual([2, 'Nothing was recorded on this device that could be taken back.']);
    expect(historyOf(person).map(({ text }) => text)).toEqual(['a joint workshop']);
    expect(person.read('export').match(/"kind":"retraction"/g)).toHaveLength(2);
  });

  it('undo takes back the latest first, and the latest is what counts, under a clock that stands still or goes back', async () => {
    const now = fc.constantFrom('2026-11-24T08:30:00.000Z', '2026-11-24T08:29:00.000Z', '2026-11-24T08:30:00.001Z');
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('acme', 'baltic'), now), { minLength: 2, maxLength: 6 }), async (entries) => {
      const { giveInside } = newPerson();
      const give = async (words: string, clock: string): Promise<string> => {
        const { code, stdout } = await giveInside(words.split(' '), { env: { RAPPORT_NOW: clock } });
        expect([words, code]).toEqual([words, 0]);
        return stdout;
      };
      for (const name of ['acme', 'baltic']) await give(`client add ${name} --since 2025-01-01`, '2026-11-24T08:00:00Z');
      for (const [index, [name, clock]] of entries.entries()) await give(`log ${name} noticed no${index}`, clock);
      for (const index of [...entries.keys()].toReversed()) expect(await give('undo', '2026-11-24T08:30:00Z')).toContain(`noticed: no${index}`);
      for (const share of ['0.1', '0.2', '0.3']) await give(`client edit acme --share ${share}`, '2026-11-24T08:30:00Z');
      expect(await give('client show acme', '2026-11-24T08:30:00Z')).toContain('30%');
    }), { numRuns: 15 });
  });

  it('undo takes back nothing of another device where this one has recorded nothing', () => {
    const { home, refusal } = newPerson(`${ACME}${IDEA.replace('}', ',"id":"idea-1","at":"2026-03-06T08:31:00+01:00"}')}`);
    rmSync(join(home, '.config'), { recursive: true });
    expect(refusal('undo')).toEqual([2, 'Nothing was recorded on this device that could be taken back.']);
  });

  it('undo --back puts back step by step, until something else is recorded', () => {
    const { read, refusal } = newPerson(ACME);
    for (const text of ['one', 'two']) read(`log acme noticed ${text}`);
    read('undo');
    read('undo');
    expect(read('undo --back')).toBe('Put back: Acme GmbH, today, noticed: one.\n');
    expect(read('undo --back')).toBe('Put back: Acme GmbH, today, noticed: two.\n');
    expect(refusal('undo --back')).toEqual([2, 'Nothing was taken back here since your last entry.']);
    expect(read('undo')).toContain('noticed: two');
    read('config set focus 2');
    expect(refusal('undo --back')).toEqual([2, 'Nothing was taken back here since your last entry.']);
    expect(read('undo')).toBe('Taken back: today, setting focus = 2. To put it back: rapport undo --back\n');
  });

  it('undo of another day needs --yes, or asks on a terminal', async () => {
    const { home, store, read, refusal } = newPerson(ACME);
    const tomorrow = { env: { RAPPORT_NOW: '2026-11-25T08:30:00+01:00' } };
    read('log acme call --by them');
    expect(refusal('undo', tomorrow)).toEqual([2, 'undo needs an answer, and there is no terminal to ask on. Give --yes.']);
    const env = { PATH: '/usr/bin:/bin', HOME: home, RAPPORT_STORE: store, TERM: 'xterm', LANG: 'C.UTF-8', ...tomorrow.env };
    for (const [key, said] of [['n', 'Nothing was taken back.'], ['y', 'Taken back: Acme GmbH, yesterday, call, they began.']] as const) {
      const terminal = openTerminal([NODE, PROGRAM, 'undo'], { env, columns: 120 });
      onTestFinished(terminal.kill);
      await terminal.answer(['not of today: Acme GmbH, yesterday, call', 'Take it back?'], key);
      await terminal.see(said);
      expect(await terminal.end()).toEqual({ code: 0, isRestored: true });
    }
    expect(read('undo --back', tomorrow)).toBe('Put back: Acme GmbH, yesterday, call, they began.\n');
    expect(read('undo --yes', tomorrow)).toContain('yesterday, call');
  });

  it('undo of a check opens the day again', () => {
    const { read, json } = newPerson(ACME);
    const doneToday = (): boolean => json<{ streak: { doneToday: boolean } }>('status').streak.doneToday;
    read('check acme --answer x');
    expect(doneToday()).toBe(true);
    read('undo');
    expect(doneToday()).toBe(false);
  });

  it('amend changes one field of any fact, imported ones included', () => {
    const person = newPerson(`${ACME}${IDEA}`);
    person.read('log acme call --minutes 5 --note rain');
    const [call, idea] = historyOf(person) as [{ id: string }, { id: string }];
    expect(person.read(`amend ${call.id} minutes=50 note=5 topic=strategic`)).toBe(`Corrected ${call.id}.\n`);
    expect(person.read(`amend ${idea.id} "text=two workshops"`)).toBe(`Corrected ${idea.id}.\n`);
    expect(historyOf(person)).toMatchObject([{ minutes: 50, note: '5', topic: 'strategic' }, { text: 'two workshops' }]);
    person.read(`amend ${call.id} note=`);
    expect(historyOf(person)[0]).not.toHaveProperty('note');
    expect(person.read('undo')).toMatch(/^Taken back: the correction of Acme GmbH, today, call/);
    expect(historyOf(person)[0]).toHaveProperty('note');
  });

  it('amend refuses what the fact could not be', async () => {
    const rows = [
      ['minutes=long', '"minutes" must be a whole number of minutes, at most a week of them. Nothing was saved.'],
      ['mood=5', '"mood" is not a field here. Nothing was saved.'],
      ['client=baltic', '"client" cannot be amended. Nothing was saved.'],
      ['touch=', '"touch" cannot be taken away. Nothing was saved.'],
      ['by=me', '"by" must be one of us, them. Nothing was saved.'],
      ['on=2026-02-30', '"on" must be a day that exists, as "2026-03-02". Nothing was saved.'],
      ['minutes', '"minutes" should be two things with = between, as communication=4.'],
    ] as const;
    const { json, refusals } = newPerson(`${ACME}{"kind":"touch","client":"acme","on":"2026-03-06","touch":"call","id":"call-1"}`);
    expect(await refusals(rows.map(([change]) => [`amend call-1 ${change}`]))).toEqual(rows.map(([, expected]) => [2, expected]));
    expect(json<{ facts: object[] }>('history acme').facts).toHaveLength(2);
  });

  it('amend does not give a client the name of another', () => {
    const { json, refusal } = newPerson(ACME + BALTIC);
    const [{ id }] = json<{ facts: [{ id: string }] }>('history baltic').facts;
    expect(refusal(`amend ${id} handle=acme`)).toEqual([2, 'There is Acme GmbH already (acme). Give another name, or change it: rapport client edit acme']);
  });
});

describe('history', () => {
  it('--grep finds what was written and what is shown, in any case and Unicode form', () => {
    const { read } = newPerson(ALL_KINDS);
    for (const [grep, line] of [['JOINT', 'idea: a joint workshop'], ['she slept', 'Send Jana the figures'], ['you promised', 'you promised: the plan'], ['17', 'invoice 17']] as const) {
      expect(read(`history --grep "${grep}"`)).toContain(line);
    }
    read(`log acme idea "Zoe\u0308 likes it"`);
    expect(read('history --grep zo\u00eb')).toContain('likes it');
    expect(read('history --grep Europe')).toContain('Nothing of that kind was recorded.');
    expect(read('history --limit 3').split('\n').filter((line) => /^ {2}\d/.test(line))).toHaveLength(3);
  });

  it('says what was settled or answered, what of a client changed, and the same of an intention as the morning', () => {
    const facts = `${ACME}{"kind":"check","client":"acme","on":"2026-03-02","answer":"Send Jana the figures","id":"check-1"}
{"kind":"settlement","client":"acme","on":"2026-03-03","of":"check-1","outcome":"missed"}
{"kind":"complaint","client":"acme","on":"2026-03-04","text":"report late","id":"complaint-1"}
{"kind":"complaint-answer","client":"acme","on":"2026-03-05","of":"complaint-1","done":"rang her"}
{"kind":"morning","on":"2026-03-06"}
`;
    const { read } = newPerson(facts);
    read('client edit acme --until 2028-06-30');
    for (const line of ['not kept, Send Jana the figures', 'complaint answered, report late: rang her', 'morning gone through', 'client: contract until 30 Jun 2028']) expect(read('history')).toContain(`${line}\n`);
    expect(read('history --grep "kept, send"')).toContain('3 Mar');
    expect(read('report acme --more')).toContain('Send Jana the figures (not kept)');
  });

  it('on a screen shows the last thirty, and how to see more', async () => {
    const ideas = Array.from({ length: 40 }, (_, index) => `{"kind":"idea","client":"acme","on":"2026-03-06","text":"idea ${index}"}\n`).join('');
    const { home, store, read } = newPerson(`${ACME}${ideas}`);
    expect(read('history').match(/idea: /g)).toHaveLength(40);
    const terminal = openTerminal([NODE, PROGRAM, 'history', '--no-pager'], { env: { PATH: '/usr/bin:/bin', HOME: home, RAPPORT_STORE: store, TERM: 'xterm', LANG: 'C.UTF-8' }, rows: 60 });
    onTestFinished(terminal.kill);
    await terminal.see('and 11 more: rapport history --limit 41');
    await terminal.end();
    expect(terminal.screen().match(/idea: /g)).toHaveLength(30);
  });
});
