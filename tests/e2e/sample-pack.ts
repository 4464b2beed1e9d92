import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ITEM = { id: 'invoicing', family: 'ours', scale: 'rating', source: ['own'], cadence: 30 };
const WORDS = {
  name: 'invoicing',
  question: 'Do our invoices say what they paid for?',
  low: 'a riddle',
  high: 'clear at a glance',
  anchors: ['They ask us what an invoice means.', 'They pay it and ask once a year.', 'They show it to others as it should be.'],
};

/** Writes a sound question pack, or one with changes to its item and words, and gives its folder. */
export function writePack(place: string, { item = {}, words = {} }: { readonly item?: object; readonly words?: object } = {}): string {
  const folder = join(place, 'invoices');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pack.json'), JSON.stringify({ id: 'invoices', version: 1, items: [{ ...ITEM, ...item }] }));
  writeFileSync(join(folder, 'en.json'), JSON.stringify({ items: { [ITEM.id]: { ...WORDS, ...words } } }));
  return folder;
}
