import { expect, it } from 'vitest';
import { demoStore } from './demo-store.ts';
import { rapportInside } from './inside.ts';
import { NOW } from './run.ts';

const { home, store } = demoStore();
const env = { RAPPORT_NOW: NOW, RAPPORT_STORE: store };
const read = async (...argv: readonly string[]): Promise<string> => (await rapportInside(home, argv, { env })).stdout;

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
