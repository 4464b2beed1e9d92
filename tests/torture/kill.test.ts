import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../src/store/journal.ts';
import { temporaryDirectory } from '../store/temporary.ts';
import { CHILD_ENV, buildChild } from './build-child.ts';
import { LIMIT_MS, PLACE, SIZES } from './sizes.ts';

const LANES = 4;
const child = buildChild();

/** Runs a child that appends without end, kills it some milliseconds after its first words, returns what it acknowledged. */
function killed(store: string, afterMs: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const process = spawn(globalThis.process.execPath, [child, store, join(store, '../cache'), 'device00', '0'], { env: CHILD_ENV, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    process.stdout.setEncoding('utf8').once('data', () => setTimeout(() => process.kill('SIGKILL'), afterMs));
    process.stdout.on('data', (text: string) => { output += text; });
    process.once('error', reject).once('close', () => resolve([...output.matchAll(/^saved (\w+)$/gm)].map(([, id = '']) => id)));
  });
}

async function killAgainAndAgain(store: string, kills: number): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  for (let kill = 0; kill < kills; kill += 1) acknowledged.push(...await killed(store, (kill * 37) % 61));
  return acknowledged;
}

test('kill -9 at any moment loses nothing that was acknowledged', async () => {
  const stores = Array.from({ length: LANES }, () => join(temporaryDirectory(PLACE), 'store'));
  const acknowledged = await Promise.all(stores.map((store) => killAgainAndAgain(store, SIZES.kills / LANES)));
  let lost = 0;
  let torn = 0;
  const unreadable: unknown[] = [];
  stores.forEach((store, lane) => {
    const journal = openJournal({ dir: store, device: () => 'device00' });
    const contents = journal.folders().map(({ id }) => journal.readFolder(id));
    const found = new Set(contents.flatMap(({ facts }) => facts.map(({ id }) => id)));
    lost += acknowledged[lane]?.filter((id) => !found.has(id)).length ?? Infinity;
    // A line cut off by the kill was never acknowledged; anything else would be damage.
    torn += contents.flatMap(({ problems }) => problems).filter(({ problem }) => problem === 'not-json').length;
    unreadable.push(...contents.flatMap(({ problems }) => problems).filter(({ problem }) => problem !== 'not-json' && problem !== 'not-utf8'));
  });
  const total = acknowledged.flat().length;
  const leftovers = stores.flatMap((store) => readdirSync(store, { recursive: true, encoding: 'utf8' })).filter((name) => name.endsWith('.tmp'));
  console.log(`${SIZES.kills} kills, ${total} acknowledged, ${lost} lost, ${unreadable.length} unreadable, ${torn} cut lines, ${leftovers.length} leftovers`);
  expect({ lost, unreadable, leftovers }).toEqual({ lost: 0, unreadable: [], leftovers: [] });
  expect(total).toBeGreaterThan(SIZES.kills);
}, LIMIT_MS);
