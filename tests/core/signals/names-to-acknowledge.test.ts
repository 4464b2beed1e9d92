import { expect, it } from 'vitest';
import type { Day } from '../../../src/core/calendar.ts';
import { message } from '../../../src/core/messages.ts';
import { namesToAcknowledge } from '../../../src/core/signals/names-to-acknowledge.ts';
import type { ShownFinding } from '../../../src/core/signals/shown-finding.ts';

const DAY = '2026-11-20' as Day;
const finding = (signal: string, story: 'fading' | null, acknowledged: Day | null = null): ShownFinding => ({
  client: 'a', signal, story, acknowledged, severity: 'look', since: DAY, raised: DAY, items: [], isEstimate: false, cleared: null, evidence: [], source: [],
  said: message('words', { text: signal }), next: message('words', { text: signal }),
} as unknown as ShownFinding);

it.each<[string, readonly ShownFinding[], readonly string[]]>([
  ['nothing', [], []],
  ['a story before its signs, and what stands alone', [finding('payment', null), finding('contact-gap', 'fading'), finding('trait-drift', 'fading')], ['fading', 'payment', 'contact-gap', 'trait-drift']],
  ['one sign is no story', [finding('contact-gap', 'fading')], ['contact-gap']],
  ['what was seen is left out', [finding('payment', null, DAY)], []],
])('%s', (_, findings, expected) => expect(namesToAcknowledge(findings, DAY)).toEqual(expected));
