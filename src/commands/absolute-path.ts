import { isAbsolute, join } from 'node:path';
import type { Context } from './context.ts';

/** A path as typed: `~` is the home folder, also where no shell has read it; all else is seen from the working folder. */
export function absolutePath(path: string, { workingFolder, home }: Pick<Context, 'workingFolder' | 'home'>): string {
  const expanded = path === '~' || path.startsWith('~/') ? join(home, path.slice(1)) : path;
  return isAbsolute(expanded) ? expanded : join(workingFolder, expanded);
}
