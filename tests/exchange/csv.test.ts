import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClientTable } from '../../src/exchange/client-table.ts';
import { readCsv } from '../../src/exchange/csv.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const cellsOf = (text: string): readonly (readonly string[])[] => readCsv(bytes(text), 'a.csv').map(({ cells }) => cells);

describe('a table', () => {
  it.each([
    ['a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
    ['a;b\r\n1,5;2', [['a', 'b'], ['1,5', '2']]],
    ['a\tb\r1\t2', [['a', 'b'], ['1', '2']]],
    ['\ufeffa,b', [['a', 'b']]],
    ['"a;1",b\n"x ""y"" z",', [['a;1', 'b'], ['x "y" z', '']]],
    ['a,b\n\n,\n"1\n2",3', [['a', 'b'], ['1\n2', '3']]],
    [' "a" , b ', [['a', 'b']]],
    ['', []],
    ['\n', []],
  ])('%j', (text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  it('knows the line a row begins on', () => {
    expect(readCsv(bytes('a\r\n"1\r\n2"\r\n\r\n3'), 'a.csv').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it.each([['a,b\n1,"2', 2], ['a\n"1"2', 2], ['a\nx"y', 2]])('%j has a quote in the wrong place', (text, line) => {
    expect(() => cellsOf(text)).toThrow(expect.objectContaining({ id: 'bad-line', code: 65, data: { file: 'a.csv', line, field: '', problem: 'open-quote' } }));
  });

  it('is UTF-8', () => {
    expect(() => readCsv(Buffer.from('M\u00fcller', 'latin1'), 'a.csv')).toThrow(expect.objectContaining({ data: expect.objectContaining({ problem: 'not-utf8' }) }));
  });

  it.each([',', ';', '\t'])('is read back as it was written, with %j between', (separator) => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ł', '"', ',', ';', '\t', '\n', '\r\n', ' ') }).map((text) => text.trim());
    const row = fc.array(cell, { minLength: 3, maxLength: 3 }).filter((cells) => cells.some((text) => text !== ''));
    fc.assert(fc.property(fc.array(row), (rows) => {
      const head = ['name', 'handle', 'since'];
      const text = [head, ...rows].map((cells) => cells.map((said) => `"${said.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
      expect(cellsOf(text)).toEqual([head, ...rows]);
    }));
  });
});

describe('the clients of a table', () => {
  const read = (text: string): ReturnType<typeof readClientTable> => readClientTable(readCsv(bytes(text), 'a.csv'), 'a.csv');

  it.each(['name', 'NAME', 'Company', ' client ', 'Customer', 'Company_Name'])('the column %j holds their names', (column) => {
    expect(read(`${column}\nAcme`)).toEqual({ clients: [{ line: 2, name: 'Acme' }], ignored: [] });
  });

  it('takes what it knows and says what it leaves', () => {
    expect(read('Company;Handle;Client since;Revenue share;Contract end;Contact 1;Contact 2;Fax\nAcme;ac;2024-03-01;"0,35";2027-06-30;Jana Roth:decider|Piet;Mia Weber (finance);no\nBaltic;;1.3.2025;20 %')).toEqual({
      clients: [
        { line: 2, name: 'Acme', handle: 'ac', since: '2024-03-01', share: 0.35, contractUntil: '2027-06-30', people: [{ name: 'Jana Roth', role: 'decider' }, { name: 'Piet' }, { name: 'Mia Weber', role: 'finance' }] },
        { line: 3, name: 'Baltic', since: '2025-03-01', share: 0.2 },
      ],
      ignored: ['Fax'],
    });
  });

  it.each([
    ['Jana Roth (decides), Tom', [{ name: 'Jana Roth', role: 'decider' }, { name: 'Tom' }]],
    ['Jana Roth (Decides); Tom Berg (user)', [{ name: 'Jana Roth', role: 'decider' }, { name: 'Tom Berg', role: 'user' }]],
    ['Jana:decider,', [{ name: 'Jana', role: 'decider' }]],
  ])('people: %s', (cell, people) => expect(read(`name,people\nAcme,"${cell}"`).clients[0]?.people).toEqual(people));

  it.each([
    ['', 0, '', 'no-name-column'],
    ['Jana,Piet', 1, '', 'no-name-column'],
    ['name,since\nAcme,1/3/2024', 2, 'since', 'not-a-day'],
    ['name,until\nAcme,2027-02-30', 2, 'until', 'not-a-day'],
    ['name,share\nAcme,half', 2, 'share', 'not-a-part'],
    ['name,share\nAcme,35', 2, 'share', 'not-a-part'],
    ['name,share\nA,1\n,1', 3, 'name', 'missing'],
    ['name\nAcme,1', 2, '', 'more-cells'],
    ['name,people\nAcme,Jana:boss', 2, 'people', 'not-one-of'],
    ['name,people\nAcme,:user', 2, 'people', 'empty'],
  ])('%j is refused in line %i', (text, line, field, problem) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ id: 'bad-line', code: 65, data: expect.objectContaining({ line, field, problem }) }));
  });
});
