import type { Day } from '../../src/core/calendar.ts';

const DAY = '2026-11-24' as Day;
const NAMES = ['Acme GmbH', 'Baltic Freight'];

/** What is said of clients from a spreadsheet; as in samples.ts. */
export const IMPORT_SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'client.import-row.since': [null, '2024-03-01', DAY], 'client.import-row.share': [0.35, null], 'client.import-row.until': [null, '2027-06-30'], 'client.import-row.people': [['Jana Roth', 'Tom Berg'], []], 'client.import-row.today': [DAY], 'client.import-row.handle': ['acme'],
  'client.import-known.names': [NAMES, NAMES.slice(0, 1)], 'client.import-ignored.columns': [NAMES, NAMES.slice(0, 1)], 'client.import-ask.count': [1, 2, 3, 11, 21, 100],
};
