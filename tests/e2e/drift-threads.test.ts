import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LAST_DAY, writeBigStore } from '../bench/big-store.ts';
import { temporaryDirectory } from '../store/temporary.ts';
import { rapport } from './run.ts';

function replay(store: string, ...words: readonly string[]): readonly { readonly client: string }[] {
  const { code, stdout, stderr } = rapport(['drift', ...words, '--replay', '--json'], { store, env: { RAPPORT_NOW: `${LAST_DAY}T18:00:00+01:00` } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return (JSON.parse(stdout) as { findings: readonly { readonly client: string }[] }).findings;
}

it.runIf(availableParallelism() > 1)('says of many years what it says of a client alone, for which one thread is enough', () => {
  const clients = 9;
  const store = join(temporaryDirectory(), 'store');
  writeBigStore(store, { years: 3, clients });
  const all = replay(store);
  expect(all.length).toBeGreaterThan(clients);
  const some = ['client-1', 'client-5', 'client-9'];
  expect(all.filter(({ client }) => some.includes(client))).toEqual(some.flatMap((client) => replay(store, client)));
}, 60_000);
