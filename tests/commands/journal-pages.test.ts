import { expect, it } from 'vitest';
import type { Day } from '../../src/core/calendar.ts';
import type { Fact } from '../../src/core/facts.ts';
import type { Profile } from '../../src/core/profile.ts';
import { journalPages } from '../../src/commands/journal-pages.ts';
import { words } from '../render/sample.ts';

const profile = (id: string, name: string): Profile => ({ id, handle: id, name, since: '2026-01-01' as Day, weights: {}, aliases: [], people: [] });
const fact = (fields: object): Fact => ({ client: 'a', ...fields }) as Fact;

it('a page for each client, newest first, as corrected, what people wrote being text', () => {
  const facts = [
    fact({ kind: 'idea', id: 'i1', on: '2026-03-06', text: 'a *joint* workshop' }),
    fact({ kind: 'noticed', id: 'i2', on: '2026-03-09', text: '# a new\nlogo' }),
    fact({ kind: 'complaint', id: 'i3', on: '2026-03-08', text: 'taken back' }),
    fact({ kind: 'retraction', id: 'i4', on: '2026-03-10', of: 'i3' }),
    { kind: 'away', id: 'i5', on: '2026-08-03' } as Fact,
  ];
  expect(journalPages('2026-11-24' as Day, facts, [profile('a', 'Acme'), profile('b', 'Baltic')], words)).toBe([
    '# Acme', '', 'Tuesday 24 November 2026', '', '- 9 Mar: noticed: # a new logo', '- 6 Mar: idea: a \\*joint\\* workshop', '',
    '# Baltic', '', 'Tuesday 24 November 2026', '', 'Nothing of that kind was recorded.', '',
  ].join('\n'));
});
