import { spawnSync } from 'node:child_process';

/**
 * Shows a text through the user's pager, as git does: `less` gets LESS=FRX unless LESS is set.
 * @param command as a shell would read it, since PAGER may hold options
 * @returns false where it could not be started: then the text is still to be printed
 */
export function showPaged(text: string, command: string, env: Readonly<Record<string, string | undefined>>): boolean {
  const { error, status } = spawnSync('/bin/sh', ['-c', command], { input: text, stdio: ['pipe', 'inherit', 'inherit'], env: { LESS: 'FRX', ...env } });
  return error === undefined ? status !== 126 && status !== 127 : (error as NodeJS.ErrnoException).code === 'EPIPE';
}
