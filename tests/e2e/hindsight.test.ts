import { describe, expect, it } from 'vitest';
import { ACME, newPerson } from './person.ts';

const STORY = `${ACME}${[
  { kind: 'touch', on: '2026-09-20', touch: 'call', with: ['Jana Roth'] },
  { kind: 'outcome', on: '2026-11-02', what: 'lost' },
  { kind: 'phase', on: '2026-11-03', phase: 'ended' },
].map((line) => JSON.stringify({ client: 'acme', ...line })).join('\n')}\n`;

describe('rapport report --hindsight', () => {
  it('looks back from outcomes of clients that have ended as well, as a page and as JSON', () => {
    const { read, json } = newPerson(STORY);
    expect(read('report --hindsight')).toContain('1 outcome is recorded, one of them a loss (lost or reduced). That is few');
    expect(read('report acme --hindsight --code-names')).not.toMatch(/Acme/);
    expect(json('report acme --hindsight')).toMatchObject({ version: 1, client: { client: 'acme' }, title: { id: 'hindsight-title' } });
    expect(read('report --hindsight --as-of 2026-11-01')).toContain('No outcome is recorded yet');
  });

  it('refuses what belongs to a brief', async () => {
    expect(await newPerson(STORY).refusals([['report --hindsight --more'], ['report acme --public --hindsight'], ['report nobody --hindsight']])).toMatchInlineSnapshot(`
      [
        [
          2,
          "--more does not go with --hindsight. Leave it out.",
        ],
        [
          2,
          "--public does not go with --hindsight. Leave it out.",
        ],
        [
          2,
          "No client called "nobody". See: rapport client list",
        ],
      ]
    `);
  });
});
