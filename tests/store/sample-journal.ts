import { crc32 } from 'node:zlib';
import { openJournal, type Journal } from '../../src/store/journal.ts';
import { ACME } from './sample-facts.ts';

/** Where ACME's facts of 2026 lie. */
export const FILE = `journal/${ACME}/2026.laptop01.jsonl`;

export function journalIn(dir: string, device = 'laptop01'): Journal {
  return openJournal({ dir, device: () => device });
}

/** A line with a right checksum and any content. */
export function summed(body: string): string {
  return `${body},"sum":"${crc32(body).toString(16).padStart(8, '0')}"}`;
}
