import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { temporaryDirectory } from '../store/temporary.ts';
import { demoStore } from './demo-store.ts';
import { rapportInside } from './inside.ts';
import { ACME, BALTIC, newPerson } from './person.ts';
import { rapport, type Ran, type RunOptions } from './run.ts';
import { writePack } from './sample-pack.ts';

const { home, store: demo } = demoStore();
const homes = mkdtempSync(join(tmpdir(), 'rapport-'));
afterAll(() => rmSync(homes, { recursive: true }));
/** Each language has a home of its own: what one has worked out is not there for the next. */
const inside = (line: string, locale: string): Promise<Ran> => rapportInside(join(homes, locale), [...line.split(' '), '--locale', locale], { store: demo });

/** Commands whose results scripts read. */
const MACHINE = ['status', 'report wendlau', 'report', 'portfolio', 'drift', 'drift why wendlau', 'history --limit 20', 'client list', 'client show wendlau', 'questions list', 'config get question', 'config get focus', 'review dorvaine', 'boundary list', 'ask wendlau', 'remind --names', 'doctor', 'frob', 'client show nobody'];

describe('what scripts read', () => {
  it.each(MACHINE)('rapport %s --json is the same bytes in every language', async (line) => {
    const [first, ...rest] = await Promise.all(LOCALES.map((locale) => inside(`${line} --json`, locale)));
    expect(rest.map(({ code, stdout }) => ({ code, stdout }))).toEqual(rest.map(() => ({ code: first?.code, stdout: first?.stdout })));
  });

  it('is the same export in every language', async () => {
    const exports = await Promise.all(LOCALES.map((locale) => inside('export', locale)));
    expect(new Set(exports.map(({ stdout }) => stdout)).size).toBe(1);
  });
});

describe('the language', () => {
  const SAID: Readonly<Record<string, readonly [status: RegExp, help: RegExp, error: RegExp]>> = {
    en: [/Needs you/, /^Usage: rapport \[options\]/, /There is no command "frob"/],
    ar: [/\p{Script=Arabic}/u, /^\p{Script=Arabic}+[^\n]*rapport/u, /\p{Script=Arabic}/u],
    pl: [/[ąćęłńóśźż]/, /^Użycie|^Wywołanie|^Sposób/, /Nie ma polecenia/],
    ru: [/Ждёт вас/, /^Как вызвать: rapport \[ключи\]/, /Команды «frob» нет/],
  };

  const three = (options: RunOptions): readonly Ran[] => [['status'], ['--help'], ['frob']].map((words) => rapport(words, options));

  it.each(Object.entries(SAID))('%s is spoken by status, help and errors, by option, settings or environment', (locale, [status, help, error]) => {
    const byEnvironment = { store: demo, env: { HOME: home, LANG: `${locale}_XX.UTF-8` } };
    const spoken = three(byEnvironment);
    expect(spoken.map(({ stdout, stderr }) => stdout || stderr)).toEqual([status, help, error].map((words) => expect.stringMatching(words)));
    const settled = temporaryDirectory();
    cpSync(join(home, '.cache'), join(settled, '.cache'), { recursive: true });
    rapport(['config', 'set', 'locale', locale], { env: { HOME: settled } });
    const bySettings = { store: demo, env: { HOME: settled, LANG: 'pl_PL.UTF-8' } };
    expect(three(bySettings)).toEqual(spoken);
    const byOption = { store: demo, env: { HOME: settled } };
    expect(rapport(['status', '--locale=en'], byOption).stdout).toMatch(/Needs you/);
    expect(rapport(['frob', '--locale', 'en'], byOption).stderr).toMatch(/There is no command/);
  });

  it('of a wrong name is refused in one that is known', () => {
    expect(rapport(['status', '--locale', 'de'], { env: { HOME: home, LANG: 'ru_RU.UTF-8' } })).toEqual({ code: 2, stdout: '', stderr: 'rapport: --locale не может быть «de». Подойдёт: en, ar, pl, ru.\n' });
  });

  it('of help needs no settings that can be read', () => {
    const broken = newPerson();
    broken.type('config set locale ru');
    writeFileSync(broken.read('config path').trim(), 'not JSON');
    expect(rapport(['--help'], { env: { HOME: broken.home } }).stdout).toMatch(/^Usage: rapport/);
  });

  it('of a pack of yours is yours, else English', () => {
    const person = newPerson(ACME + BALTIC);
    const folder = writePack(person.home);
    writeFileSync(join(folder, 'ru.json'), JSON.stringify({ items: { invoicing: { name: 'счета', question: 'Понятны ли им наши счета?', low: 'загадка', high: 'сразу ясны', anchors: ['Они спрашивают.', 'Они платят.', 'Они хвалят.'] } } }));
    person.read(`questions add ${folder}`);
    expect(person.read('questions list --locale ru')).toContain('Понятны ли им наши счета?');
    expect(person.read('questions list --locale pl')).toContain('Do our invoices say what they paid for?');
    expect(person.read('questions list --json --locale ru')).toContain('Do our invoices say what they paid for?');
  });
});
