import type { EXIT } from '../../core/errors.ts';

/** What an exit code means, for the manual and the README. Both are English whatever rapport speaks. */
export const exitMeanings: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: 'done; warnings may have been shown',
  findings: 'findings, only when asked with `--exit-code`',
  usage: 'something you can mend: an option, an unknown client, no terminal',
  data: 'bad data: a file to import, a pack, a journal line; with file and line, never with the content',
  bug: 'a bug: one line, the stack with `RAPPORT_DEBUG=1`',
  io: 'reading or writing failed: what was not saved is said, and kept',
  interrupted: 'interrupted; 143 and 129 for SIGTERM and SIGHUP',
};

/** The parts of the manual that no command can tell. */
export const manual = {
  /** The day of the last release, as in CHANGELOG.md. */
  released: '2026-11-22',
  summary: 'a daily self-check for consultants about their client relationships',
  description: [
    'Each morning `rapport check` asks of each client in focus how you will make a difference for them today, then a few items. Answers and dated facts stay in a journal on this machine. From them rapport shows streaks, warns early where a relationship drifts, and prints a brief before a meeting.',
    'Without a command it shows the status. A client is named by handle, name, alias or any unambiguous beginning of one. Days are YYYY-MM-DD, today, yesterday, -3 for three days ago, or a weekday: the latest one, today included; after --by, --due and in away the next one.',
    'Nothing is asked unless standard input and output are terminals. Results go to standard output, everything else to standard error.',
  ],
  environment: {
    RAPPORT_STORE: 'the folder of the store; --store goes before it',
    RAPPORT_NOW: 'an ISO instant with offset that replaces the clock, for scripts and tests',
    RAPPORT_PAGER: 'the command that shows long pages; without it PAGER, then less',
    RAPPORT_DEBUG: '1 prints stack traces',
    NO_COLOR: 'if set and not empty: not one escape byte',
    FORCE_COLOR: 'colours where they would not be used; 0 for none',
  },
  files: {
    '~/.local/share/rapport': 'the store: journal, packs of your own, drafts. On macOS ~/Library/Application Support/rapport',
    '~/.config/rapport/config.json': 'preferences of this machine',
    '~/.cache/rapport': 'may be deleted at any time',
  },
  examples: {
    'rapport check': 'The morning, about ninety seconds:',
    'rapport log acme call --by them': 'They rang:',
    'rapport report acme': 'Five minutes before a meeting:',
    'rapport drift': 'What has changed, with the days that show it:',
    'rapport remind install --at 08:30': 'A line in the morning, on days when a client is due:',
    'rapport export > facts.ndjson': 'Leave, with everything:',
  },
} as const;
