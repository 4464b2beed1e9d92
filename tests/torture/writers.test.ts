import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openJournal } from '../../src/store/journal.ts';
import { temporaryDirectory } from '../store/temporary.ts';
import { CHILD_ENV, buildChild } from './build-child.ts';
import { LIMIT_MS, PLACE, SIZES } from './sizes.ts';

const run = promisify(execFile);
const child = buildChild();

async function runCommands(store: string, device: string): Promise<readonly string[]> {
  const saved: string[] = [];
  for (let command = 0; command < SIZES.commands; command += 1) {
    const { stdout } = await run(process.execPath, [child, store, join(store, '../cache'), device, `${SIZES.appendsEach}`], { env: CHILD_ENV });
    saved.push(...[...stdout.matchAll(/^saved (\w+)$/gm)].map(([, id = '']) => id));
  }
  return saved;
}

test.each<[string, (writer: number) => string]>([
  ['on one device', () => 'device00'],
  ['on devices of their own', (writer) => `device0${writer}`],
])('processes that write at the same time, %s', async (name, device) => {
  const store = join(temporaryDirectory(PLACE), 'store');
  const saved = (await Promise.all(Array.from({ length: SIZES.writers }, (_, writer) => runCommands(store, device(writer))))).flat();
  const journal = openJournal({ dir: store, device: () => 'device00' });
  const contents = journal.folders().map(({ id }) => journal.readFolder(id));
  const found = new Set(contents.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const figures = {
    operations: saved.length,
    lost: saved.filter((id) => !found.has(id)).length,
    duplicateIds: saved.length - new Set(saved).size,
    problems: contents.flatMap(({ problems }) => problems),
    lines: contents.reduce((sum, { lines }) => sum + lines, 0),
  };
  console.log(`${name}: ${figures.operations} operations, ${figures.lost} lost, ${figures.duplicateIds} duplicate ids, ${figures.problems.length} problems`);
  const expected = SIZES.writers * SIZES.commands * SIZES.appendsEach;
  expect(figures).toEqual({ operations: expected, lost: 0, duplicateIds: 0, problems: [], lines: expected });
}, LIMIT_MS);
