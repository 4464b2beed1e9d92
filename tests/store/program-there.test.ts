import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isProgramThere } from '../../src/store/program-there.ts';
import { temporaryDirectory } from './temporary.ts';

it('finds a program on the PATH, or where it usually is', () => {
  const [bare, full] = [temporaryDirectory(), temporaryDirectory()];
  writeFileSync(join(full, 'sendmail'), '');
  const isThere = (env: Readonly<Record<string, string>>, ...usual: readonly string[]): boolean => isProgramThere(env, 'sendmail', usual);
  expect(isThere({}, bare)).toBe(false);
  expect(isThere({ PATH: `:${bare}` }, bare)).toBe(false);
  expect(isThere({ PATH: `${bare}:${full}` })).toBe(true);
  expect(isThere({}, bare, full)).toBe(true);
});
