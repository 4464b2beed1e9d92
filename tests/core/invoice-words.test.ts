import { expect, test } from 'vitest';
import type { Day } from '../../src/core/calendar.ts';
import { UserError } from '../../src/core/errors.ts';
import { readInvoiceWords } from '../../src/core/invoice-words.ts';

test.each([
  ['17', '17'],
  ['RE/2026 17', 'RE/2026 17', 'RE/2026 17'],
  ['17 paid', '17 paid=true'],
  ['17 PAID yesterday', '17 paid=yesterday'],
  ['17 paid 2026-11-20 disputed', '17 paid=2026-11-20 disputed=true'],
  ['17 disputed', '17 disputed=true'],
  ['17 due friday', '17 due=friday'],
  ['', 'number-missing'],
  ['paid', 'number-missing'],
  ['17 late', 'number-or-words: 17'],
  ['17 paid late', 'number-or-words: 17'],
  ['17 due', 'number-or-words: 17'],
  ['no. 17', 'number-or-words: 17'],
])('after invoice "%s": %s', (line, expected, quoted?: string) => {
  expect(read(quoted === undefined ? line.split(' ') : [quoted])).toBe(expected);
});

function read(typed: readonly string[]): string {
  try {
    const { number, ...said } = readInvoiceWords(typed, '2026-11-24' as Day, 'acme');
    return [number, ...Object.entries(said).map(([field, value]) => `${field}=${String(value)}`)].join(' ');
  } catch (error) {
    if (error instanceof UserError) return 'number' in error.data ? `${error.id}: ${String(error.data.number)}` : error.id;
    throw error;
  }
}
