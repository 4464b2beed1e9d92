import { appendFileSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatLine } from '../../src/store/line.ts';
import type { Fact } from '../../src/core/facts.ts';
import { ACME, newPerson } from './person.ts';
import { writePack } from './sample-pack.ts';

describe('config', () => {
  it('keeps what changes results in the book, and how things look in the settings file', () => {
    const { home, read, json } = newPerson(ACME);
    const file = join(home, '.config/rapport/config.json');
    const source = (key: string): unknown => json<{ settings: { key: string; source: string }[] }>('config list').settings.find((entry) => entry.key === key)?.source;
    const facts = (): number => read('export').split('\n').filter((line) => line.includes('"kind":"setting"')).length;
    expect(read('config set workingDays sun-thu')).toBe('workingDays is sun-thu now.\n');
    expect([read('config get workingDays'), source('workingDays'), facts()]).toEqual(['sun-thu\n', 'book', 1]);
    expect(read('config set color never')).toBe('color is never now.\n');
    expect([read('config get color'), source('color'), facts()]).toEqual(['never\n', 'settings', 1]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ color: 'never' });
    expect(read('config set color')).toBe('color is back to its default.\n');
    expect(read('config set workingDays')).toBe('workingDays is back to its default.\n');
    expect([read('config get color'), source('color'), read('config get workingDays'), source('workingDays')]).toEqual(['auto\n', 'default', 'mon-fri\n', 'default']);
    expect(read('config path')).toBe(`${file}\n`);
  });

  it('says what won: option, environment, settings, default', () => {
    const { home, read, json } = newPerson();
    const store = (options: string, env = {}): unknown => json<{ value: string; source: string }>(`config get store ${options}`, { env });
    expect(store('')).toMatchObject({ value: `${home}/.local/share/rapport`, source: 'default' });
    read(`config set store ${home}/kept`);
    expect(store('')).toMatchObject({ value: `${home}/kept`, source: 'settings' });
    expect(store('', { RAPPORT_STORE: `${home}/b` })).toMatchObject({ value: `${home}/b`, source: 'environment' });
    expect(store(`--store ${home}/a`, { RAPPORT_STORE: `${home}/b` })).toMatchObject({ value: `${home}/a`, source: 'option' });
    read('client add Corvin');
    expect(readdirSync(join(home, 'kept'))).toEqual(['journal']);
  });

  it('of a store named from a folder means that folder, wherever one stands later', () => {
    const { read } = newPerson();
    read('config set store notes');
    expect(read('config get store')).toBe(`${process.cwd()}/notes\n`);
  });

  it('takes the morning question in other words', () => {
    const { read } = newPerson();
    read('config set question "Who sleeps better tonight?"');
    expect(read('config get question')).toBe('Who sleeps better tonight?\n');
  });
});

describe('questions', () => {
  it('lists every item, takes a pack in, and looks it over', () => {
    const { home, read, json } = newPerson(ACME);
    const items = (): readonly string[] => json<{ items: { id: string }[] }>('questions list').items.map(({ id }) => id);
    const before = items();
    expect(before).toEqual(expect.arrayContaining(['pulse', 'communication', 'time-together', 'coffee', 'lying']));
    expect(read(`questions add ${writePack(home)}`)).toBe('Added the pack invoices with 1 item.\n');
    expect(items()).toEqual([...before, 'invoicing']);
    expect(read('questions list')).toContain('Do our invoices say what they paid for?');
    expect(read('questions lint')).toBe('2 packs looked through, nothing found.\n');
    expect(read('questions path')).toBe(`${home}/.local/share/rapport/questions\n`);
    expect(json('check acme --rate invoicing=5')).toMatchObject({ saved: { ratings: { invoicing: 5 } } });
  });

  it.each([
    ['an item of ours', { item: { id: 'communication' } }],
    ['an unknown family', { item: { family: 'secret' } }],
    ['a scale that is none', { item: { scale: 'secret' } }],
    ['words that are missing', { words: { question: '' } }],
  ])('refuse a pack with %s', (_, change) => {
    const { home, refusal } = newPerson();
    const [code, line] = refusal(`questions add ${writePack(home, change)}`);
    expect(code).toBe(65);
    expect(line).not.toMatch(/secret/);
  });

  it('refuse a folder that is no pack', () => {
    const { home, refusal } = newPerson();
    expect(refusal(`questions add ${home}`)).toEqual([65, `${home}/pack.json: the file is missing. Mend it, then run: rapport questions lint`]);
    expect(refusal('questions add /no/such')).toEqual([65, '/no/such/pack.json: the file is missing. Mend it, then run: rapport questions lint']);
  });
});

describe('doctor', () => {
  it('names what cannot be read, is not understood, or is a copy', () => {
    const { store, read, type, json } = newPerson(ACME);
    read('log acme call');
    const [folder = ''] = readdirSync(join(store, 'journal'));
    const path = join(store, 'journal', folder);
    const [file = ''] = readdirSync(path).filter((name) => name.startsWith('2026'));
    const fact = (kind: string, id: string): string => formatLine({ id, kind, on: '2026-11-24', client: folder } as unknown as Fact);
    copyFileSync(join(path, file), join(path, '2026.x (conflicted copy).jsonl'));
    appendFileSync(join(path, file), `${fact('horoscope', 'new-1')}\n${fact('idea', 'changed').replace('2026-11-24', '2026-11-23')}\n{"v":1,"id":"torn\n`);
    expect(read('doctor').split('\n')).toEqual([
      `Store: ${store}`,
      '1 client, 2 facts.',
      '1 line of a newer rapport, kept as they are.',
      `${join(path, file)}:3 was changed after it was written; left as it is`,
      `${join(path, file)}:4 is cut short; left as it is`,
      `${folder}/2026.x (conflicted copy).jsonl: a conflict copy, read like the rest`,
      '',
    ]);
    expect(json('doctor')).toMatchObject({ clients: 1, facts: 2, unknown: 1, problems: [{ line: 3, problem: 'checksum' }, { line: 4, problem: 'not-json' }] });
    expect([type('doctor').code, type('doctor --exit-code').code]).toEqual([0, 1]);
  });

  it('leaves a draft that cannot be read whole, and names it', () => {
    const { store, read, type } = newPerson(ACME);
    const [folder = ''] = readdirSync(join(store, 'journal'));
    const draft = join(store, 'journal', folder, 'draft.json');
    writeFileSync(draft, '["{torn"]');
    expect(type('log acme call')).toMatchObject({ code: 0, stderr: '' });
    expect(read('doctor')).toContain(`${draft}: entries not saved that cannot be read whole, left for you to look at\n`);
    expect(readFileSync(draft, 'utf8')).toBe('["{torn"]');
  });
});

describe('config list', () => {
  it('says of every key and, with --all, of every threshold what it is, where from, and what it may be', () => {
    const { read, json } = newPerson(ACME);
    read('config set contact-gap.timesAgreed 2 --client acme');
    const of = (line: string): unknown => json<{ settings: { key: string }[] }>(line).settings.find(({ key }) => key === 'contact-gap.timesAgreed');
    const entry = { key: 'contact-gap.timesAgreed', signal: 'contact-gap', least: 1, most: 5 };
    expect([of('config list'), of('config list --all'), of('config list --all --client acme')]).toEqual([undefined, { ...entry, value: '1.5', source: 'default' }, { ...entry, value: '2', source: 'book' }]);
    expect(read('config list --all')).toMatch(/contact-gap\.timesAgreed +1\.5 +default +times the agreed days that a silence may last \(1 to 5\)/);
    expect(read('config list', { env: { PAGER: 'more' } })).toMatch(/pager +more +environment/);
  });

  it('refuses a client without the thresholds that may be theirs', () => {
    expect(newPerson(ACME).refusal('config list --client acme')).toEqual([2, '--client does not go with config list. Leave it out.']);
  });
});

describe('an item that changes under its answers', () => {
  it('is refused on another scale, and nothing is written', () => {
    const { home, read, refusal, store } = newPerson(ACME);
    read(`questions add ${writePack(home)}`);
    read('check acme --rate invoicing=4');
    writePack(home, { item: { scale: 'yesno' }, words: { anchors: undefined } });
    const expected = [2, '"invoicing" was answered on another scale before (Acme GmbH). Give the item a new id, or its old scale back.'];
    expect(refusal(`questions add ${home}/invoices`)).toEqual(expected);
    writePack(join(store, 'questions'), { item: { scale: 'yesno' }, words: { anchors: undefined } });
    expect([refusal('drift'), refusal('status')]).toEqual([expected, expected]);
  });

  it('is another series once its revision is raised', () => {
    const { home, read } = newPerson(ACME);
    read(`questions add ${writePack(home)}`);
    read(`questions add ${writePack(home, { item: { revision: 2 } })}`);
    expect(read('export')).toContain('"kind":"setting","on":"2026-11-24"');
    expect(read('export')).toContain('"name":"reworded.invoicing","value":2');
  });
});
