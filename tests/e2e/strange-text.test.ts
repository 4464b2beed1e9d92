import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HARM, strangeTexts } from '../strange-texts.ts';
import { ACME, newPerson, type Person } from './person.ts';

/** Our own colours, and nothing else that a terminal obeys. */
const OWN = /\x1b\[\d{1,3}m|\u2068(?=[^\u2068\n]*\u2069)|(?<=\u2068[^\u2068\n]*)\u2069/g;
/** Names of the other direction are isolated in a sentence. */
const inSentence = (name: string): string => (/\p{Script=Arabic}/u.test(name) ? `\u2068${name}\u2069` : name);

describe('names', () => {
  it('in two Unicode forms are one client', () => {
    const { read, type } = newPerson();
    expect(read('client add Zo\u00eb')).toBe('Added Zo\u00eb. Type zo\u00eb to name this client.\n');
    expect(type('client add Zoe\u0308')).toEqual({ code: 2, stdout: '', stderr: 'rapport: There is Zo\u00eb already (zo\u00eb). Give another name, or change it: rapport client edit zo\u00eb\n' });
    expect(read('client show ZOE\u0308')).toMatch(/^Zo\u00eb\n/);
  });

  it('in any script, and of signs only, have a handle that can be typed', async () => {
    const rows = [
      ['شركة سارو', 'شركة-سارو'], ['株式会社さくら', '株式会社さくら'], ['Łęgowo Sp. z o.o.', 'łęgowo-sp-z-o-o'], ['🙂', 'client'], ['👩‍👩‍👧 & co', 'co'], ['नमस्ते', 'नमस्ते'],
      ['\u0301abc', 'abc'], [`${'a'.repeat(38)}𝒜𝒜𝒜`, `${'a'.repeat(38)}aa`], ['--odd', 'odd'], ['İstanbul', 'i̇stanbul'],
    ] as const;
    const { giveInside, read } = newPerson();
    const other = newPerson();
    for (const [name, handle] of rows) {
      const added = { code: 0, stdout: `Added ${inSentence(name.normalize('NFC'))}. Type ${inSentence(handle)} to name this client.\n`, stderr: '' };
      expect(await giveInside(['client', 'add', '--', name])).toEqual(added);
      expect((await giveInside(['client', 'show', handle])).stdout).toContain(name.normalize('NFC'));
    }
    other.read('import -', { input: read('export') });
    expect(other.read('export')).toBe(read('export'));
  });

  it('that are taken in part get a number that still fits a handle', () => {
    const { read, json } = newPerson();
    for (const end of ['', ' b', ' c']) read(`client add "${'x'.repeat(45)}${end}"`);
    expect(json<{ clients: { handle: string }[] }>('client list').clients.map(({ handle }) => handle).toSorted()).toEqual([`${'x'.repeat(38)}-2`, `${'x'.repeat(38)}-3`, 'x'.repeat(40)]);
  });
});

const PRINTING = ['status', 'portfolio', 'report', 'report --format md', 'status --short', 'history', 'client list', 'export --md', 'remind --names', 'doctor', 'start --quiet'];
const PRINTING_ONE = ['report', 'report --format md', 'client show', 'history'];

function expectHarmless(line: string, printed: string): void {
  expect({ line, harm: HARM.exec(printed.replaceAll(OWN, ''))?.[0] }).toEqual({ line, harm: undefined });
}

/** Records these texts in every field that takes words, and gives back what cannot be seen as one client's handle. */
function recordAll(person: Person, texts: readonly string[]): void {
  const lines = texts.flatMap((text, i) => {
    const client = `c${i}`;
    const own = { client, on: '2026-11-23' };
    return [
      { kind: 'client', client, name: text, since: '2026-01-01', aliases: [`${text} ${i}`], people: [{ name: text, role: 'decider', email: text }] },
      { kind: 'check', ...own, answer: text, effect: text, ratings: { communication: 5 }, evidence: { communication: text }, reflections: { surprise: text }, note: text },
      { kind: 'touch', ...own, touch: 'call', with: [text], note: text },
      { kind: 'promise', ...own, text, due: '2026-11-20' }, { kind: 'voice', ...own, text }, { kind: 'idea', ...own, text },
      { kind: 'phase', ...own, phase: 'active', reason: text }, { kind: 'decision', ...own, choice: 'keep', reason: text, steps: [text] }, { kind: 'away', ...own, reason: text },
      { kind: 'setting', on: own.on, name: text, value: text },
    ];
  });
  const file = join(person.home, 'facts');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  expect(person.read(`import ${file}`)).toMatch(/^Imported/);
}

describe('hostile words', () => {
  const writable = (text: string): boolean => /\S/.test(text) && text.length <= 150 && !/\p{Cs}/u.test(text);
  const texts = [...new Set(strangeTexts.filter(writable))];
  const sample = texts.filter((_, i) => i < 50 || i % 25 === 0);

  it('in every field, through every command that prints', () => {
    const person = newPerson();
    recordAll(person, sample);
    for (const colour of ['always', 'never']) {
      for (const line of PRINTING) expectHarmless(line, person.read(`${line} --color ${colour}`));
    }
    for (const line of ['export', 'status --json', 'history --json', 'client list --json']) expectHarmless(line, person.read(line).replaceAll(/\\u[\da-f]{4}/g, ''));
    for (const i of [0, 17, 45]) for (const line of PRINTING_ONE) expectHarmless(line, person.read(`${line} c${i}`));
    const again = newPerson(person.read('export'));
    expect(again.read('export')).toBe(person.read('export'));
  });

  it('typed as operands and options are printed harmlessly, saved or refused', async () => {
    const person = newPerson(ACME);
    for (const text of texts.filter((_, i) => i < 40 || i % 25 === 0)) {
      const quiet = text.replaceAll('\0', '');
      for (const words of [['client', 'add', '--', quiet], ['log', 'acme', 'idea', '--', quiet], ['check', 'acme', '--answer', quiet, '--note', quiet], ['client', 'add', 'Corvin', '--handle', quiet], [quiet]]) {
        const { code, stdout, stderr } = await person.giveInside(words);
        expect([0, 2]).toContain(code);
        expectHarmless(words.join(' '), stdout + stderr);
      }
    }
    expect(newPerson(person.read('export')).read('export')).toBe(person.read('export'));
  });
});
