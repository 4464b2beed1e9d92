import { EXIT, UserError } from '../../core/errors.ts';
import { shellLine, type ReminderEntry, type WrittenEntry } from '../../exchange/reminder-entry.ts';
import { refusalOfProgram } from '../../store/outside-program.ts';
import { readOwned, removeOwned, writeOwned, type OwnedFile } from '../../store/owned-files.ts';
import type { Via } from '../../store/reminder-record.ts';
import type { Session } from '../session.ts';
import { commandWords } from '../../exchange/reminder-entry.ts';
import type { Unheard, Way } from './way.ts';

/** A program that is told by files of their own what to run, and has to be told when they come and go. */
export interface FilesWay {
  readonly via: Via;
  readonly paths: readonly string[];
  /** In every file that is ours. */
  readonly mark: string;
  format(entry: ReminderEntry): readonly OwnedFile[];
  /** @param texts as they stand at `paths` */
  read(texts: readonly string[]): WrittenEntry | undefined;
  /** Command lines. */
  readonly begin: readonly (readonly string[])[];
  readonly end: readonly (readonly string[])[];
  /** Why nobody would see what is shown; undefined where somebody does. */
  unheard(): Unheard | undefined;
  /** Once the files are gone. */
  readonly after: readonly (readonly string[])[];
}

export function filesWay({ context, words }: Session, { via, paths, mark, format, read, begin, end, unheard, after }: FilesWay): Way {
  const run = ([program = '', ...args]: readonly string[]): string | undefined => refusalOfProgram(context.env, program, args);
  const lines = (commands: readonly (readonly string[])[]): readonly string[] => commands.map((command) => command.join(' '));
  const before = (): readonly OwnedFile[] => (readOwned(paths) ?? []).map((text, index) => ({ path: paths[index] ?? '', text }));
  return {
    via,
    find: () => {
      const texts = readOwned(paths);
      if (texts === undefined || !texts.every((text) => text.includes(mark))) return undefined;
      const entry = read(texts);
      const command = entry === undefined ? '' : shellLine(commandWords(entry, true));
      return { via, line: entry === undefined ? paths[0] ?? '' : command, command, entry };
    },
    print: (entry) => shown(format(entry)),
    isAsMeant: (entry) => readOwned(paths)?.join('\n') === format(entry).map(({ text }) => text).join('\n'),
    planInstall: (entry) => words.say('remind.plan-files', { files: shown(format(entry)), commands: lines(begin), areThere: before().length > 0 }),
    install: (entry) => {
      const old = before();
      writeOwned(format(entry), mark);
      const failed = begin.map((command) => ({ command, reason: run(command) })).find(({ reason }) => reason !== undefined);
      if (failed === undefined) return;
      if (old.length > 0) writeOwned(old, mark);
      else removeOwned(paths);
      throw new UserError('scheduler-refused', { command: failed.command.join(' '), reason: failed.reason ?? '' }, EXIT.io);
    },
    planUninstall: () => words.say('remind.plan-files-gone', { paths, commands: lines([...end, ...after]) }),
    uninstall: () => {
      // what is not running cannot be stopped: that the files go is what counts
      for (const command of end) run(command);
      removeOwned(paths);
      for (const command of after) run(command);
    },
    unheard,
  };
}

/** Each file under its path. */
function shown(files: readonly OwnedFile[]): string {
  return files.map(({ path, text }) => `${path}\n${text.replaceAll(/^(?=.)/gm, '  ')}`).join('');
}
