import type { Words } from '../words.ts';

/** What the short commands say in a line. */
export const glance = {
  'yes': () => 'yes',
  'no': () => 'no',
  'status.short': (d: { kept: number; due: number; done: boolean; open: number }) => `${d.kept} kept, ${d.open > 0 ? 'half done' : d.done ? 'done today' : d.due === 0 ? 'none due' : `${d.due} due`}`,
  'journal.unreadable': (d: { lines: number }, w: Words) => `${w.formats.counted(d.lines, { one: 'line', other: 'lines' })} of the journal cannot be read and ${d.lines === 1 ? 'is' : 'are'} left out. See: rapport doctor`,
  'remind.due': (d: { count: number; names: readonly string[] | null }, w: Words) => {
    const who = d.names === null ? w.formats.counted(d.count, { one: 'client', other: 'clients' }) : w.formats.list(d.names);
    return `${who} ${d.count === 1 ? 'is' : 'are'} due today: rapport check`;
  },
  /** What a dry run says where the reminder would be silent. */
  'remind.silent': (d: { why: 'done' | 'day-off' | 'nobody' | 'said' }) => `Nothing would come: ${{ done: 'today is done', 'day-off': 'today is a day off', nobody: 'no client is due today', said: 'it was said today already' }[d.why]}.`,
};
