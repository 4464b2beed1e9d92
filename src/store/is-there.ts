import { existsSync } from 'node:fs';

/** Whether there is something at this path that can be looked at. */
export function isThere(path: string): boolean {
  return existsSync(path);
}
