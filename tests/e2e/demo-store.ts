import { join } from 'node:path';
import { madeOnce } from './made-once.ts';
import { rapport } from './run.ts';

/**
 * The demo on the morning of NOW, and a home in which it is asked: what is worked out for one question is there for the
 * next, in every file. For those who only read.
 */
export function demoStore(): { readonly home: string; readonly store: string } {
  const home = madeOnce('demo', (folder) => { rapport(['demo', join(folder, 'demo')], { env: { HOME: folder } }); });
  return { home, store: join(home, 'demo') };
}
