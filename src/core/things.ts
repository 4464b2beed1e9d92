/**
 * What an error names in words where others name what is typed: an option or a value is one of these, or as typed.
 * The prefix keeps them apart from anything that can be typed there.
 */
export const THINGS = [
  'thing.key', 'thing.signal', 'thing.threshold', 'thing.outcome', 'thing.role', 'thing.step',
  'thing.folder', 'thing.command', 'thing.words',
  'thing.one-client', 'thing.no-voice', 'thing.not-sent', 'thing.list',
] as const;
export type Thing = (typeof THINGS)[number];

/** What to give on the command line where nobody can be asked. */
export const INSTEADS = ['agree', 'time', 'check', 'client', 'log', 'known-name', 'complaint-answer', 'change', 'decision', 'promise', 'settlement', 'debrief', 'flag'] as const;
export type Instead = (typeof INSTEADS)[number];
