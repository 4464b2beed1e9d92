import { expect, test } from 'vitest';
import { columnsOf, flowOf, type Row } from '../../src/render/columns.ts';

const row = (...cells: readonly string[]): Row => cells.map((text) => ({ text }));
const paint = (text: string): string => `<${text}>`;
const clients = [row('Acme', 'silent 11 days, usually 6'), row('日本商事', 'they wrote yesterday'), row('شركة النور', 'new'), row('Zoe\u0308 👩‍👩‍👧', '')];

test('columns stand below each other, whatever the script', () => {
  expect(columnsOf(clients, { width: 80 })).toEqual([
    'Acme        silent 11 days, usually 6',
    '日本商事    they wrote yesterday',
    'شركة النور  new',
    'Zoe\u0308 👩‍👩‍👧',
  ]);
});

test('the last column wraps below itself', () => {
  expect(columnsOf(clients.slice(0, 2), { width: 28 })).toEqual(['Acme      silent 11 days,', '          usually 6', '日本商事  they wrote', '          yesterday']);
});

test('the last column goes below where it would be narrower than asked for', () => {
  expect(columnsOf(clients.slice(0, 2), { width: 28, leastLast: 20 })).toEqual(['Acme', '  silent 11 days, usually 6', '日本商事', '  they wrote yesterday']);
  expect(columnsOf(clients.slice(0, 2), { width: 30, leastLast: 20 })[0]).toBe('Acme      silent 11 days,');
});

test('the last column is cut where an ellipsis is given', () => {
  expect(columnsOf(clients.slice(0, 2), { width: 28, ellipsis: '…' })).toEqual(['Acme      silent 11 days, u…', '日本商事  they wrote yester…']);
});

test('a pipe gets a line a row, whole', () => {
  const long = 'word '.repeat(100).trim();
  expect(columnsOf([row('a', long), row('bc', 'x')], { width: Infinity, ellipsis: '…' })).toEqual([`a   ${long}`, 'bc  x']);
});

test('without room beside the others the last column goes below them', () => {
  expect(columnsOf([row('13 Nov', 'call', 'they began; the renewal')], { width: 24 })).toEqual(['13 Nov  call', '  they began; the', '  renewal']);
});

test('without room for the others every cell goes below the first', () => {
  expect(columnsOf([row('13 November 2026', 'conference call', 'they began')], { width: 24 })).toEqual(['13 November 2026', '  conference call', '  they began']);
});

test('a table too wide wraps its widest columns', () => {
  const header = row('handle', 'name', 'last check');
  const table = [row('acme', 'Acme', '13 Nov 2026'), row('a-handle-as-long-as-handles-may-ever-be', 'Chemische Werke Ober-Niederhausen', '')];
  expect(columnsOf(table, { width: 56, header })).toEqual([
    'handle                name                   last check',
    'acme                  Acme                   13 Nov 2026',
    'a-handle-as-long-as-  Chemische Werke',
    'handles-may-ever-be   Ober-Niederhausen',
  ]);
  expect(columnsOf(table, { width: Infinity, header })).toHaveLength(3);
});

test('stacked rows of a table carry the names of their columns', () => {
  const header = row('client', 'last contact', 'what to do next');
  expect(columnsOf([row('Acme', '13 Nov', 'ring Jana'), row('Baltic', '', 'nothing')], { width: 30, header })).toEqual([
    'Acme', '  last contact: 13 Nov', '  what to do next: ring Jana', 'Baltic', '  what to do next: nothing',
  ]);
});

test('colours are laid on after the layout', () => {
  expect(columnsOf([[{ text: 'a', paint }, { text: 'silent for 11 days', paint }], [{ text: 'bcd', paint }, { text: '', paint }]], { width: 23 })).toEqual(['<a>    <silent for 11 days>', '<bcd>']);
  expect(columnsOf([[{ text: 'a', paint }, { text: 'silent 11 days, usually 6', paint }]], { width: 22 })).toEqual(['<a>  <silent 11 days,>', '   <usually 6>']);
  expect(columnsOf([[{ text: 'a', paint }, { text: 'silent 11 days, usually 6', paint }], [{ text: 'b' }, { text: '' }]], { width: 20 })).toEqual(['<a>', '  <silent 11 days,>', '  <usually 6>', 'b']);
});

test('items flow', () => {
  expect(flowOf(row('■ checked', '□ later', '× missed'), 18)).toEqual(['■ checked  □ later', '× missed']);
  expect(flowOf(row('■ checked', 'a very long one'), 10)).toEqual(['■ checked', 'a very', 'long one']);
  expect(flowOf(row('a', 'b'), Infinity)).toEqual(['a  b']);
  expect(flowOf([], 10)).toEqual([]);
});
