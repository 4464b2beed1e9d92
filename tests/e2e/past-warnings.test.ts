import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rapportInside } from './inside.ts';

const home = mkdtempSync(join(tmpdir(), 'rapport-'));
afterAll(() => rmSync(home, { recursive: true }));
const env = { RAPPORT_NOW: '2026-11-24T08:30:00+01:00', RAPPORT_STORE: join(home, 'store') };
const read = async (...argv: readonly string[]): Promise<string> => (await rapportInside(home, argv, { env })).stdout;

beforeAll(async () => { await rapportInside(home, ['demo', env.RAPPORT_STORE], { env: { RAPPORT_NOW: env.RAPPORT_NOW } }); }, 30_000);

interface Replayed { readonly findings: readonly { readonly signal: string; readonly severity: string; readonly raised: string; readonly cleared: string | null }[] }
interface Marked { readonly blocks: readonly { readonly marks?: readonly { readonly on: string; readonly over?: string | null; readonly text: { readonly data: { readonly signal: string } } }[] }[] }

it.each(['dorvaine', 'legowo', 'wendlau'])('the charts of %s mark what was warned of and is over, as the replay has it', async (client) => {
  const { findings } = JSON.parse(await read('drift', client, '--replay', '--json')) as Replayed;
  const { blocks } = JSON.parse(await read('report', client, '--more', '--json')) as Marked;
  const marked = blocks.flatMap(({ marks = [] }) => marks.flatMap(({ on, over, text }) => (typeof over === 'string' ? [`${on} ${over} ${text.data.signal}`] : [])));
  const replayed = findings.filter(({ severity, cleared }) => severity !== 'note' && cleared !== null).map(({ raised, cleared, signal }) => `${raised} ${cleared} ${signal}`);
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.filter((mark) => !replayed.includes(mark))).toEqual([]);
  const drawn = replayed.filter((said) => said >= '2025-11-24' && /trait-drift|no-surprise|disagreement|client-silent|contact-/.test(said));
  expect(drawn.filter((said) => !marked.includes(said))).toEqual([]);
});

it('they are asked for with --more', async () => {
  expect(await read('report', 'dorvaine', '--html')).not.toContain('mark over');
  expect(await read('report', 'dorvaine', '--more', '--html')).toContain('mark over');
});
