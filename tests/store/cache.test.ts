import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache } from '../../src/store/cache.ts';
import { modeOf, temporaryDirectory } from './temporary.ts';

test('gives back what was written, for its key only', () => {
  const dir = join(temporaryDirectory(), 'cache');
  const cache = openCache(dir, '/store 1.0.0');
  expect(cache.read()).toBeUndefined();
  cache.write({ clients: [1, null, 'é'] });
  expect(openCache(dir, '/store 1.0.0').read()).toEqual({ clients: [1, null, 'é'] });
  expect([openCache(dir, '/store 1.0.1').read(), openCache(dir, '/other 1.0.0').read()]).toEqual([undefined, undefined]);
  expect([dir, ...readdirSync(dir).map((name) => join(dir, name))].map(modeOf)).toEqual(['700', '600']);
});

test('may be damaged, deleted or impossible to write', () => {
  const dir = temporaryDirectory();
  const cache = openCache(dir, 'key');
  cache.write(1);
  const [name = ''] = readdirSync(dir);
  writeFileSync(join(dir, name), '{"half":');
  expect(cache.read()).toBeUndefined();
  cache.write(2);
  expect(cache.read()).toBe(2);
  rmSync(join(dir, name));
  mkdirSync(join(dir, name));
  cache.write(3);
  expect([cache.read(), readdirSync(dir)]).toEqual([undefined, [name]]);
  expect(() => openCache(join(dir, name, '\0'), 'key').write(4)).not.toThrow();
});
