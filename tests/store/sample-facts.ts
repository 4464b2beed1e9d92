import type { Day } from '../../src/core/calendar.ts';
import type { Check, Fact, Morning } from '../../src/core/facts.ts';

export const ACME = 'acme000000000000';

/** A check of a client on 2026-03-02; the number makes id and answer. */
export function check(number: number, client = ACME, on = '2026-03-02'): Check {
  return {
    kind: 'check', client, on: on as Day, id: `01k${String(number).padStart(23, '0')}`, at: `${on}T08:31:02.120+01:00`, tz: 'Europe/Berlin', device: 'device00',
    answer: `Send Jana the figures, no. ${number}, naïve café ☕`, ratings: { communication: 4, resolution: 'none', respect: null, 'acts-on-advice': true }, seconds: 41,
  };
}

export function checks(from: number, to: number, client = ACME): readonly Check[] {
  return Array.from({ length: to - from + 1 }, (_, index) => check(from + index, client));
}

export function morning(number: number): Morning {
  return { kind: 'morning', on: '2026-03-02' as Day, id: `01m${String(number).padStart(23, '0')}`, seconds: 80 };
}

export function idsOf(facts: readonly Fact[]): readonly string[] {
  return facts.map(({ id }) => id);
}
