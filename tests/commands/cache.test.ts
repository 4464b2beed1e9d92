import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rapportInside } from '../e2e/inside.ts';
import { temporaryDirectory } from '../store/temporary.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A Tuesday, and a day after two months without an entry. */
const DAYS = ['2026-11-24', '2027-01-29'];
/** On each of the days; the others on the first. */
const EVERY_DAY = 'status --json';
const LINES = [EVERY_DAY, 'report carrickmoy --json', 'portfolio --json'];

interface Typed { readonly day?: string | undefined; readonly from?: string; readonly of?: string; readonly input?: string | undefined }

/** Made once: it takes longer than most tests here. */
const demo = mkdtempSync(join(tmpdir(), 'rapport-'));
beforeAll(async () => {
  await rapportInside(demo, ['demo', join(demo, 'store')], { env: { RAPPORT_NOW: `${DAYS[0]}T08:00:00+01:00` } });
  for (const path of journalFiles(join(demo, 'store'))) keepRecent(path);
});
afterAll(() => rmSync(demo, { recursive: true }));

/** A demo store and somebody's home, in which the cache grows as they go on; every run is two seconds after the one before. */
async function newPerson() {
  const [home, store] = [temporaryDirectory(), join(temporaryDirectory(), 'store')];
  let runs = 0;
  const type = async (line: string, { day = DAYS[0], from = home, of = store, input = '' }: Typed = {}): Promise<string> => {
    runs += 1;
    const RAPPORT_NOW = `${day}T09:${String(Math.floor(runs / 30) % 60).padStart(2, '0')}:${String(runs % 30 * 2).padStart(2, '0')}+01:00`;
    const { code, stdout, stderr } = await rapportInside(from, line.split(' '), { env: { RAPPORT_NOW, RAPPORT_STORE: of }, input });
    expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' });
    return stdout;
  };
  cpSync(join(demo, 'store'), store, { recursive: true });
  const expectSameAsCold = async (lines = LINES): Promise<void> => {
    for (const [index, day] of DAYS.entries()) {
      for (const line of index === 0 ? lines : lines.filter((each) => each === EVERY_DAY)) expect({ day, line, said: await type(line, { day }) }).toEqual({ day, line, said: await type(line, { day, from: temporaryDirectory() }) });
    }
  };
  return { home, store, type, expectSameAsCold };
}

function cacheFiles(home: string): readonly string[] {
  const folder = join(home, '.cache', 'rapport');
  return readdirSync(folder).filter((name) => name.endsWith('.cache')).map((name) => join(folder, name));
}

const setting = (on: string, name: string, value: unknown): string => `${JSON.stringify({ kind: 'setting', on, name, value })}\n`;

const CHANGES: readonly (readonly [what: string, line: string, input?: string])[] = [
  ['nothing', 'status'],
  ['a check', 'check carrickmoy --answer x'],
  ['a late check', 'check carrickmoy --answer x --on 2026-11-17'],
  ['a contact', 'log wendlau call --by them'],
  ['days off in the past', 'away 2026-10-05 2026-10-16'],
  ['days off of a client in the past', 'away 2026-10-05 2026-10-16 --client dorvaine'],
  ['days off to come', 'away 2026-11-26 2026-11-27'],
  ['a pause', 'client pause legowo'],
  ['an end', 'client end dorvaine'],
  ['a rhythm of its own', 'client edit carrickmoy --check-every 9'],
  ['another focus', 'config set focus 1'],
  ['another week', 'config set workingDays sun-thu'],
  ['another week in the past', 'import -', setting('2026-02-02', 'workingDays', 'mon,tue')],
  ['a new client', 'client add Corvin'],
  ['what another device wrote', 'import -', '{"kind":"check","client":"sarw","on":"2026-03-03","at":"2026-03-03T08:00:00+01:00","answer":"x"}\n{"kind":"morning","on":"2026-03-05","at":"2026-03-05T08:00:00+01:00"}\n'],
  ['taking back', 'undo'],
];

describe('with yesterday\'s cache all is as without one, after', () => {
  it.each(CHANGES.map(([what, line, input = '']) => [what, line, input] as const))('%s', async (_what, line, input) => {
    const { type, expectSameAsCold } = await newPerson();
    if (line === 'undo') await type('check carrickmoy --answer x');
    await type('status --json');
    await type(line, { input });
    await expectSameAsCold();
  });

  it('another hour for the day to begin, by which a check was late', async () => {
    const { type, expectSameAsCold } = await newPerson();
    await type('import -', { input: '{"kind":"check","client":"dorvaine","on":"2026-11-23","at":"2026-11-24T02:00:00+01:00","answer":"x"}\n' });
    await type('status --json');
    await type('import -', { input: setting('2025-01-01', 'dayStart', 0) });
    await expectSameAsCold();
  });

  it('clients that come back from a pause, so that everybody is checked less often', async () => {
    const { type, expectSameAsCold } = await newPerson();
    const paused = ['legowo', 'wendlau', 'carrickmoy'].map((client) => `${JSON.stringify({ kind: 'phase', client, on: '2026-11-20', phase: 'paused', until: '2026-12-18' })}\n`);
    await type('import -', { input: paused.join('') });
    await expectSameAsCold();
  });

  it('a day lost on a flight that another client tells of', async () => {
    const { type, expectSameAsCold } = await newPerson();
    const checked = (client: string, on: string, offset: string): string => `{"kind":"check","client":"${client}","on":"${on}","at":"${on}T08:00:00${offset}","answer":"x"}\n`;
    await type('client add Corvin --check-every 2');
    await type('import -', { input: checked('corvin', '2020-11-17', '+11:00') + checked('corvin', '2020-11-20', '+11:00') });
    const best = async (): Promise<number | undefined> => (JSON.parse(await type('status --json')) as { clients: { client: string; streak: { best: number } }[] }).clients.find(({ client }) => client === 'corvin')?.streak.best;
    expect(await best()).toBe(1);
    await type('import -', { input: checked('wendlau', '2020-11-18', '-08:00') });
    expect(await best()).toBe(2);
    await expectSameAsCold();
  });

  it('one thing after the other, each on the cache the last one left', async () => {
    const { type, expectSameAsCold } = await newPerson();
    for (const line of ['away 2026-09-07 2026-09-11', 'check wendlau --answer x', 'config set dayStart 5', 'client pause sarw', 'log legowo visit', 'check wendlau --answer y --on 2026-11-20', 'undo']) {
      await type(line);
      await expectSameAsCold();
    }
  });

  it('an amendment', async () => {
    const { type, expectSameAsCold } = await newPerson();
    const { facts } = JSON.parse(await type('history wendlau --json --limit 400')) as { facts: { id: string; kind: string }[] };
    const check = facts.findLast(({ kind }) => kind === 'check');
    await type(`amend ${check?.id} on=2026-02-11`);
    await expectSameAsCold();
  });
});

describe('a cache that is damaged is as good as none', () => {
  it.each<readonly [how: string, damage: (bytes: Buffer) => Buffer | string]>([
    ['empty', () => ''],
    ['cut short', (bytes) => bytes.subarray(0, bytes.length / 3)],
    ['half of it', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['another value', () => '{"key":"x","value":{}}{"key":"x","value":{}}'],
    ['a digit that has changed', (bytes) => bytes.toString().replace(/"best":(\d)/, (_, digit: string) => `"best":${9 - Number(digit)}`)],
    ['not text', (bytes) => Buffer.alloc(bytes.length, 0xff)],
  ])('%s', async (_how, damage) => {
    const { home, type, expectSameAsCold } = await newPerson();
    await type('status');
    for (const file of cacheFiles(home)) {
      writeFileSync(file, damage(readFileSync(file)));
      await type('log wendlau call');
      await expectSameAsCold(['status --json', 'report carrickmoy --json']);
    }
  });

  it.each([0, 1, 2, 3, 4])('one of its five files is gone', async (which) => {
    const { home, type, expectSameAsCold } = await newPerson();
    await type('status');
    expect(cacheFiles(home)).toHaveLength(5);
    rmSync(cacheFiles(home)[which] ?? '');
    await expectSameAsCold(['status --json', 'report carrickmoy --json']);
  });

  it('a folder in its place', async () => {
    const { home, type, expectSameAsCold } = await newPerson();
    await type('status');
    for (const file of cacheFiles(home)) {
      rmSync(file);
      mkdirSync(file);
    }
    await expectSameAsCold(['status --json']);
  });
});

describe('what the cache holds is not read from the journal again', () => {
  /** A store whose files all look as old as each other, so that those that are spoiled go on looking so. */
  async function newSettledPerson() {
    const person = await newPerson();
    for (const path of journalFiles(person.store)) settle(path);
    await person.type('status');
    const spoiledIsAsWhole = async (spoiled: (folder: string) => boolean, line = 'status --json'): Promise<void> => {
      const copy = join(temporaryDirectory(), 'copy');
      cpSync(person.store, copy, { recursive: true });
      for (const path of journalFiles(person.store).filter((file) => spoiled(basename(dirname(file))))) spoil(path);
      expect(await person.type(line)).toBe(await person.type(line, { of: copy, from: temporaryDirectory() }));
    };
    return { ...person, spoiledIsAsWhole };
  }

  it('after an entry, but for its client', async () => {
    const { store, type, spoiledIsAsWhole } = await newSettledPerson();
    await type('check wendlau --answer x');
    const changed = journalFiles(store).filter((path) => !path.endsWith('.demo.jsonl')).map((path) => basename(dirname(path)));
    expect(changed).toHaveLength(1);
    await spoiledIsAsWhole((folder) => !changed.includes(folder) && folder !== 'book');
  });

  it('after days off, but for the book, where the signals are not asked', async () => {
    const { type, spoiledIsAsWhole } = await newSettledPerson();
    await type('away 2026-10-05 2026-10-09');
    await spoiledIsAsWhole((folder) => folder !== 'book', 'client list --json');
  });
});

/** Who the clients are, and half a year: all that is said of it changes as it does with two. */
function keepRecent(path: string): void {
  const lines = readFileSync(path, 'utf8').split('\n').filter((line) => /"kind":"client"/.test(line) || (/"on":"([^"]+)"/.exec(line)?.[1] ?? '') >= '2026-06');
  if (lines.length === 0) rmSync(path);
  else writeFileSync(path, `${lines.join('\n')}\n`);
}

function spoil(path: string): void {
  writeFileSync(path, Buffer.alloc(statSync(path).size, 'x'));
  settle(path);
}

function journalFiles(store: string): readonly string[] {
  return readdirSync(join(store, 'journal'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.jsonl')).map((name) => join(store, 'journal', name));
}

/** The same time for all, to the second, so that it can be given back. */
function settle(path: string): void {
  utimesSync(path, 1_700_000_000, 1_700_000_000);
}
