import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, type Fact } from '../../src/core/facts.ts';
import type { Flaw } from '../../src/core/problems.ts';
import { planImport } from '../../src/exchange/import-plan.ts';
import { decodeLines, formatLines } from '../../src/exchange/ndjson.ts';
import { strangeTexts } from '../strange-texts.ts';
import { GOOD_LINES, mistakeOf, NOW } from './lines.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refusal = (line: number, flaw: Flaw) => ({ id: 'bad-line', data: { file: 'f.ndjson', line, ...flaw }, code: 65 });

describe('good lines', () => {
  it.each(GOOD_LINES)('%s', (line) => {
    expect(decodeLines(line, 'f.ndjson')).toEqual([{ file: 'f.ndjson', line: 1, fact: JSON.parse(line) }]);
  });
  it('there is one of every kind', () => {
    expect(new Set(GOOD_LINES.map((line) => JSON.parse(line).kind))).toEqual(new Set(KINDS));
  });
  it('empty lines, carriage returns and a byte order mark are nothing, and lines keep their numbers', () => {
    const idea = '{"kind":"idea","client":"acme","on":"2026-03-06","text":"x"}';
    const found = decodeLines(bytes(`\uFEFF${idea}\r\n\r\n  \n${idea}\n`), 'f.ndjson');
    expect(found.map(({ line }) => line)).toEqual([1, 4]);
  });
});

/** A line that is good but for what is put into it. */
const idea = (fields: string): string => `{"kind":"idea","client":"acme","on":"2026-03-06","text":"SECRET"${fields}}`;
const check = (fields: string): string => `{"kind":"check","client":"acme","on":"2026-03-06",${fields}}`;
const client = (fields: string): string => `{"kind":"client","client":"acme",${fields}}`;
const touch = (fields: string): string => `{"kind":"touch","client":"acme","on":"2026-03-06",${fields}}`;
const deep = `${'['.repeat(9)}${']'.repeat(9)}`;

describe('refused', () => {
  it.each<[name: string, line: string, flaw: Flaw]>([
    ['not JSON', '{"SECRET', { field: '', problem: 'not-json' }],
    ['two objects on a line', `${idea('')}${idea('')}`, { field: '', problem: 'not-json' }],
    ['a list', '["SECRET"]', { field: '', problem: 'not-an-object' }],
    ['null', 'null', { field: '', problem: 'not-an-object' }],
    ['no kind', '{"client":"acme"}', { field: 'kind', problem: 'missing' }],
    ['an unknown kind', '{"kind":"SECRET"}', { field: 'kind', problem: 'unknown-kind' }],
    ['a kind of objects themselves', '{"kind":"toString"}', { field: 'kind', problem: 'unknown-kind' }],
    ['a missing field', '{"kind":"idea","client":"acme","on":"2026-03-06"}', { field: 'text', problem: 'missing' }],
    ['no client', '{"kind":"idea","on":"2026-03-06","text":"x"}', { field: 'client', problem: 'missing' }],
    ['no day', '{"kind":"idea","client":"acme","text":"x"}', { field: 'on', problem: 'missing' }],
    ['an unknown field, by name', idea(',"told2":1'), { field: 'told2', problem: 'unknown-field' }],
    ['a field whose name is words', idea(',"SECRET words":1'), { field: '', problem: 'forbidden-field' }],
    ['what belongs to the journal', idea(',"device":"x"'), { field: 'device', problem: 'unknown-field' }],
    ['__proto__', idea(',"__proto__":{"a":1}'), { field: '', problem: 'forbidden-field' }],
    ['constructor as an item', check('"ratings":{"constructor":1}'), { field: 'ratings', problem: 'forbidden-field' }],
    ['prototype inside an amendment', '{"kind":"amendment","of":"x","set":{"prototype":1}}', { field: 'set', problem: 'forbidden-field' }],
    ['ten lists deep', idea(`,"x":${deep}`), { field: 'x', problem: 'too-deep' }],
    ['half a character in a list', touch('"touch":"call","with":["x","\\ud800"]'), { field: 'with[1]', problem: 'broken-text' }],
    ['a day that does not exist', '{"kind":"idea","client":"acme","on":"2026-02-30","text":"x"}', { field: 'on', problem: 'not-a-day' }],
    ['a day as a number', '{"kind":"idea","client":"acme","on":20260306,"text":"x"}', { field: 'on', problem: 'not-a-day' }],
    ['an instant without offset', idea(',"at":"2026-03-06T08:00:00"'), { field: 'at', problem: 'not-an-instant' }],
    ['an instant on no day', idea(',"at":"2026-02-30T08:00:00Z"'), { field: 'at', problem: 'not-an-instant' }],
    ['an id with a space', idea(',"id":"a b"'), { field: 'id', problem: 'not-an-id' }],
    ['an id as a path', idea(',"id":"../x"'), { field: 'id', problem: 'not-an-id' }],
    ['a handle like an option', client('"on":"2026-03-06"').replace('acme', '--odd'), { field: 'client', problem: 'not-a-handle' }],
    ['a handle of 41 letters', client('"on":"2026-03-06"').replace('acme', 'a'.repeat(41)), { field: 'client', problem: 'not-a-handle' }],
    ['a text that is a number', '{"kind":"idea","client":"acme","on":"2026-03-06","text":5}', { field: 'text', problem: 'not-text' }],
    ['a blank text', '{"kind":"idea","client":"acme","on":"2026-03-06","text":" \\t"}', { field: 'text', problem: 'empty' }],
    ['a text of 20,001', `{"kind":"idea","client":"acme","on":"2026-03-06","text":"${'x'.repeat(20_001)}"}`, { field: 'text', problem: 'text-too-long' }],
    ['a name of 201', client(`"name":"${'x'.repeat(201)}"`), { field: 'name', problem: 'text-too-long' }],
    ['half a character', '{"kind":"idea","client":"acme","on":"2026-03-06","text":"a\\ud800b"}', { field: 'text', problem: 'broken-text' }],
    ['half a character inside', check('"evidence":{"respect":"\\udc00"}'), { field: 'evidence.respect', problem: 'broken-text' }],
    ['a line of over a megabyte', idea(`,"x":"${'x'.repeat(1024 * 1024)}"`), { field: '', problem: 'line-too-long' }],
    ['rating 6', check('"ratings":{"communication":6}'), { field: 'ratings.communication', problem: 'not-a-rating' }],
    ['rating 2.5', check('"ratings":{"communication":2.5}'), { field: 'ratings.communication', problem: 'not-a-rating' }],
    ['rating "4"', check('"ratings":{"communication":"4"}'), { field: 'ratings.communication', problem: 'not-a-rating' }],
    ['ratings as a list', check('"ratings":[4]'), { field: 'ratings', problem: 'not-an-object' }],
    ['ratings null', check('"ratings":null'), { field: 'ratings', problem: 'not-an-object' }],
    ['an item in capitals', check('"ratings":{"Communication":4}'), { field: 'ratings', problem: 'not-an-item' }],
    ['an item that is words', check('"ratings":{"SECRET words":4}'), { field: 'ratings', problem: 'not-an-item' }],
    ['201 ratings', check(`"ratings":{${Array.from({ length: 201 }, (_, i) => `"i${i}":3`).join()}}`), { field: 'ratings', problem: 'too-many' }],
    ['settle', check('"settle":"SECRET"'), { field: 'settle', problem: 'not-one-of', allowed: ['kept', 'partly', 'missed', 'moved'] }],
    ['a reflection of 3', check('"reflections":{"coffee":3}'), { field: 'reflections.coffee', problem: 'not-text' }],
    ['seconds below 0', check('"seconds":-1'), { field: 'seconds', problem: 'not-seconds' }],
    ['pulse 0', '{"kind":"pulse","client":"acme","on":"2026-03-06","value":0}', { field: 'value', problem: 'not-a-pulse' }],
    ['pulse "none"', '{"kind":"pulse","client":"acme","on":"2026-03-06","value":"none"}', { field: 'value', problem: 'not-a-pulse' }],
    ['share 1.5', client('"share":1.5'), { field: 'share', problem: 'not-a-share' }],
    ['share without end', client('"share":1e999'), { field: 'share', problem: 'not-a-share' }],
    ['checkEvery 0', client('"checkEvery":0'), { field: 'checkEvery', problem: 'not-days' }],
    ['contactEvery 2.5', client('"contactEvery":2.5'), { field: 'contactEvery', problem: 'not-days' }],
    ['weight 0', client('"weights":{"manners":0}'), { field: 'weights.manners', problem: 'not-a-weight' }],
    ['aliases as text', client('"aliases":"ACM"'), { field: 'aliases', problem: 'not-a-list' }],
    ['201 aliases', client(`"aliases":${JSON.stringify(Array(201).fill('x'))}`), { field: 'aliases', problem: 'too-many' }],
    ['a person without a name', client('"people":[{"name":"x"},{"role":"user"}]'), { field: 'people[1].name', problem: 'missing' }],
    ['a person as text', client('"people":["SECRET"]'), { field: 'people[0]', problem: 'not-an-object' }],
    ['a role', client('"people":[{"name":"x","role":"SECRET"}]'), { field: 'people[0].role', problem: 'not-one-of', allowed: ['decider', 'sponsor', 'user', 'staff', 'finance', 'other'] }],
    ['a touch', touch('"touch":"SECRET"'), { field: 'touch', problem: 'not-one-of', allowed: ['contact', 'call', 'visit', 'meeting', 'message', 'meal', 'proposal', 'report'] }],
    ['by', touch('"touch":"call","by":"me"'), { field: 'by', problem: 'not-one-of', allowed: ['us', 'them'] }],
    ['a time', touch('"touch":"call","time":"24:00"'), { field: 'time', problem: 'not-a-time' }],
    ['minutes', touch('"touch":"call","minutes":"30"'), { field: 'minutes', problem: 'not-minutes' }],
    ['score 11', '{"kind":"voice","client":"acme","on":"2026-03-06","text":"x","score":11}', { field: 'score', problem: 'not-a-score' }],
    ['disputed', '{"kind":"invoice","client":"acme","on":"2026-03-06","number":"1","disputed":"no"}', { field: 'disputed', problem: 'not-yes-or-no' }],
    ['a setting', '{"kind":"setting","on":"2026-03-06","name":"focus","value":[3]}', { field: 'value', problem: 'not-a-setting' }],
    ['an amendment of nothing', '{"kind":"amendment","of":"x","set":{}}', { field: 'set', problem: 'not-an-object' }],
    ['a morning of a client', '{"kind":"morning","on":"2026-03-06","client":"acme"}', { field: 'client', problem: 'unknown-field' }],
  ])('%s', (_name, line, flaw) => {
    const file = `${idea('')}\n\n${line}\n{"also":"bad"}`;
    expect(mistakeOf(() => decodeLines(file, 'f.ndjson'))).toEqual(refusal(3, flaw));
    expect(mistakeOf(() => decodeLines(bytes(file), 'f.ndjson'))).toEqual(refusal(3, flaw));
  });
  it('bytes that are not UTF-8, by line', () => {
    const file = new Uint8Array([...bytes(`${idea('')}\n${idea('').replace('SECRET', '\uFFFD é')}\n"`), 0xc3, 0x28, ...bytes('"\n')]);
    expect(mistakeOf(() => decodeLines(file, 'f.ndjson'))).toEqual(refusal(3, { field: '', problem: 'not-utf8' }));
  });
  it('a file that ends inside a character', () => {
    expect(mistakeOf(() => decodeLines(bytes(idea(',"x":"é')).slice(0, -2), 'f.ndjson'))).toEqual(refusal(1, { field: '', problem: 'not-utf8' }));
  });
  it('a file of over 64 MB, as a whole', () => {
    expect(mistakeOf(() => decodeLines(new Uint8Array(64 * 1024 * 1024 + 1), 'f.ndjson'))).toEqual(refusal(0, { field: '', problem: 'too-large' }));
  });
});

describe('export', () => {
  const handles = new Map([['id1', 'acme']]);
  it('keeps id and at, leaves out what belongs to the device, names the handle', () => {
    const fact = { kind: 'idea', id: 'x1', client: 'id1', on: '2026-03-06', at: '2026-03-06T08:31:02.120+01:00', tz: 'Europe/Berlin', device: 'd', text: 'a "workshop"' } as Fact;
    expect(formatLines([fact], handles)).toBe('{"kind":"idea","client":"acme","on":"2026-03-06","text":"a \\"workshop\\"","id":"x1","at":"2026-03-06T08:31:02.120+01:00"}\n');
  });
  it('has no at for what was imported, and no client for what is mine', () => {
    expect(formatLines([{ kind: 'away', id: 'x2', on: '2026-08-03' } as Fact], handles)).toBe('{"kind":"away","on":"2026-08-03","id":"x2"}\n');
  });
});

describe('strange texts', () => {
  it.each(strangeTexts.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))('%s survives or is refused with a reason', (_name, text) => {
    const fact = { kind: 'idea', id: 'x', client: 'id1', on: '2026-03-06', text } as Fact;
    const read = (): unknown => decodeLines(bytes(formatLines([fact], new Map([['id1', 'acme']]))), 'f')[0]?.fact;
    if (text.trim() === '') expect(mistakeOf(read).data).toEqual({ file: 'f', line: 1, field: 'text', problem: 'empty' });
    else if (/\p{Surrogate}/u.test(text)) expect(mistakeOf(read).data).toEqual({ file: 'f', line: 1, field: 'text', problem: 'broken-text' });
    else expect(read()).toEqual({ kind: 'idea', id: 'x', client: 'acme', on: '2026-03-06', text });
  });
});

describe('mutated files', () => {
  const MARK = 'QXSECRETXQ';
  /** The good lines with words in them that must never come back. */
  const marked = GOOD_LINES.map((line) => line.replaceAll(/"(text|note|answer|reason|name)":"/g, `"$1":"${MARK} `));
  const mutation = fc.record({ line: fc.nat(marked.length - 1), place: fc.nat(), cut: fc.nat(6), put: fc.oneof(fc.string(), fc.constantFrom(`"${MARK}"`, '{', '[', '":', '\\', '\\ud800', '__proto__', '1e999', '\0', 'null,')) });
  it('give facts or one mistake of the user, which quotes nothing', () => {
    fc.assert(fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const lines = [...marked];
      for (const { line, place, cut, put } of mutations) {
        const old = lines[line] ?? '';
        const at = place % (old.length + 1);
        lines[line] = old.slice(0, at) + put + old.slice(at + cut);
      }
      const text = lines.join('\n');
      try {
        return planImport(decodeLines(text, 'f'), { profiles: [], facts: new Map() }, () => 'n1', NOW).facts.length > 0;
      } catch (error) {
        const mistake = mistakeOf(() => { throw error; });
        return mistake.id === 'bad-line' && !JSON.stringify(mistake.data).includes('SECRET');
      }
    }), { numRuns: 2000 });
  });
});
