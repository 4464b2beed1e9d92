import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/calendar.ts';
import { message } from '../../../src/core/messages.ts';
import { SIGNALS } from '../../../src/core/signals/all.ts';
import { chanceOf } from '../../../src/core/signals/chance.ts';
import { openStories } from '../../../src/core/signals/open-stories.ts';
import type { ShownFinding } from '../../../src/core/signals/shown-finding.ts';
import { tellStories } from '../../../src/core/signals/stories.ts';

/** "client signal severity raised since". */
function finding(line: string, more: Partial<ShownFinding> = {}): ShownFinding {
  const [client, signal, severity, raised, since] = line.split(' ') as [string, string, ShownFinding['severity'], Day, Day];
  const { source, place, story = null } = SIGNALS.find(({ id }) => id === signal)!;
  const said = { message: message('signal.complaint-open', { days: 2 }), next: message('next.contact-gap', { person: 'Jana' }), evidence: [], items: [], cleared: null, acknowledged: null };
  return { ...said, client, signal, severity, raised, since, source, place, story, ...more };
}

const told = (...findings: readonly ShownFinding[]) => tellStories(findings, '2026-11-23' as Day).map(({ client, severity, since, raised, story, next, findings: signs }) => [client, severity, since, raised, story?.id ?? null, next.id, signs.map(({ signal }) => signal).join(' ')]);

describe('warnings', () => {
  it('tell signs of fading as one, since the first of them that dates it', () => {
    expect(told(
      finding('acme single-thread look 2026-11-03 2026-08-01'), finding('acme trait-drift look 2026-11-10 2026-10-26'), finding('acme contact-gap alert 2026-11-12 2026-10-30'), finding('acme complaint-open alert 2026-11-13 2026-11-11'),
    )).toEqual([
      ['acme', 'alert', '2026-10-26', '2026-11-03', 'story.fading', 'next.fading', 'contact-gap single-thread trait-drift'],
      ['acme', 'alert', '2026-11-11', '2026-11-13', null, 'next.contact-gap', 'complaint-open'],
    ]);
  });
  it('send to whom nobody meets, where all goes through one person', () => {
    const drift = finding('acme trait-drift look 2026-11-10 2026-10-26');
    const alone = (...others: readonly string[]) => finding('acme single-thread look 2026-11-03 2026-08-01', { next: message('next.single-thread', { others }) });
    expect([[drift, alone('Mia', 'Tom')], [drift, alone()]].map((signs) => tellStories(signs, '2026-11-23' as Day)[0]!.next)).toEqual([message('next.fading', { person: 'Mia' }), message('next.fading', { person: 'Jana' })]);
  });
  it('leave a single sign as it is, and clients apart', () => {
    expect(told(finding('acme contact-gap look 2026-11-12 2026-11-01'), finding('zoe trait-drift look 2026-11-10 2026-10-26'))).toEqual([
      ['zoe', 'look', '2026-10-26', '2026-11-10', null, 'next.contact-gap', 'trait-drift'], ['acme', 'look', '2026-11-01', '2026-11-12', null, 'next.contact-gap', 'contact-gap'],
    ]);
  });
  it('leave out what was seen', () => {
    expect(told(finding('acme contact-gap look 2026-11-12 2026-11-01', { acknowledged: '2026-11-13' as Day }), finding('acme payment look 2026-11-12 2026-11-01'))).toEqual([['acme', 'look', '2026-11-01', '2026-11-12', null, 'next.contact-gap', 'payment']]);
  });
  it('that are open are told with the notes of their story, and not where all are notes', () => {
    const [fading, note] = [finding('acme trait-drift look 2026-11-10 2026-10-26'), finding('acme contact-gap note 2026-11-12 2026-11-01')];
    expect(openStories([fading, note], '2026-11-23' as Day).map(({ story, findings }) => [story?.id, findings.length])).toEqual([['story.fading', 2]]);
    expect(openStories([note], '2026-11-23' as Day)).toEqual([]);
  });
  it('may be chance where they weigh the past, not where they are plain facts', () => {
    const said = (...lines: readonly string[]) => chanceOf(tellStories(lines.map((line) => finding(line)), '2026-11-23' as Day), 3).map(({ id }) => id);
    expect(said('acme complaint-open alert 2026-11-13 2026-11-11')).toEqual([]);
    expect(said('acme complaint-open alert 2026-11-13 2026-11-11', 'acme contact-gap look 2026-11-12 2026-11-01')).toEqual(['by-chance']);
  });
});
