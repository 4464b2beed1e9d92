import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LAST_DAY, writeBigStore } from '../bench/big-store.ts';
import { temporaryDirectory } from '../store/temporary.ts';
import { rapport } from './run.ts';

function replay(store: string, ...words: readonly string[]): readonly unknown[] {
  const { code, stdout, stderr } = rapport(['drift', ...words, '--replay', '--json'], { store, env: { RAPPORT_NOW: `${LAST_DAY}T18:00:00+01:00` } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return (JSON.parse(stdout) as { findings: readonly unknown[] }).findings;
}

it.runIf(availableParallelism() > 1)('says of many years what it says of each client alone, for which one thread is enough', () => {
  const clients = 9;
  const store = join(temporaryDirectory(), 'store');
  writeBigStore(store, { years: 3, clients });
  const all = replay(store);
  expect(all.length).toBeGreaterThan(clients);
  expect(all).toEqual(Array.from({ length: clients }, (_, index) => replay(store, `client-${index + 1}`)).flat());
}, 60_000);
