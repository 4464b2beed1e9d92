import { EXIT, UserError } from '../core/errors.ts';

/** Runs what writes to `path`; what the system refuses becomes "not saved", exit 74. Bugs pass through as they are. */
export function saving<T>(path: string, write: () => T): T {
  return refusing('not-saved', path, write);
}

/** Runs what reads `path`; what the system refuses becomes "cannot be read", exit 74. */
export function reading<T>(path: string, read: () => T): T {
  return refusing('not-read', path, read);
}

/** Runs what deletes `path`; what the system refuses becomes "not deleted", exit 74. */
export function removing<T>(path: string, remove: () => T): T {
  return refusing('not-deleted', path, remove);
}

/** The error code of a failed system call ("ENOSPC"); undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  return (error as NodeJS.ErrnoException).code;
}

/** An error as the system would raise it, for what only we can notice: a short write, a link. */
export function systemError(code: string, syscall: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });
}

function refusing<T>(id: 'not-saved' | 'not-read' | 'not-deleted', path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const reason = errorCode(error);
    throw reason === undefined ? error : new UserError(id, { path, reason }, EXIT.io);
  }
}
