import { describe, expect, it, test } from 'vitest';
import { dayNumber } from '../../../src/core/calendar.ts';
import type { Fact } from '../../../src/core/facts.ts';
import { message } from '../../../src/core/messages.ts';
import { complaintOpen } from '../../../src/core/signals/complaint-open.ts';
import { contactGap } from '../../../src/core/signals/contact-gap.ts';
import { contractEnd } from '../../../src/core/signals/contract-end.ts';
import { declinedTwice } from '../../../src/core/signals/declined-twice.ts';
import { findingsOn } from '../../../src/core/signals/findings.ts';
import { noSurprise } from '../../../src/core/signals/no-surprise.ts';
import { replay } from '../../../src/core/signals/replay.ts';
import type { Signal } from '../../../src/core/signals/signal.ts';
import { CLIENT, at, dayAt, paint, sourceOf, withIds, type Legend, type Told } from './lives.ts';

/** Signals of plain facts that go on for ten expected days, as those do that measure. */
const { isOverAtOnce: _, ...lingering } = complaintOpen;
const { isOverAtOnce: __, ...lingeringDeclined } = declinedTwice;

const meeting = { kind: 'touch', touch: 'meeting', by: 'us' } as const;
const legend: Legend = {
  d: { ...meeting, outcome: 'declined' }, h: meeting, s: { kind: 'ack', signal: 'declined-twice', reason: 'They move house.' },
  c: { kind: 'complaint', id: 'c1', text: 'x' }, a: { kind: 'complaint-answer', of: 'c1' }, C: { kind: 'touch', touch: 'call' }, i: { kind: 'idea', text: 'x' }, E: { kind: 'phase', phase: 'ended' }, o: { kind: 'away' },
};

/** Findings as "severity raised..cleared", days counted from the first, with the day of the acknowledgement. */
function findings(signal: Signal, facts: readonly Fact[], days: number): readonly string[] {
  const count = (day: string | null): string => (day === null ? '' : String(dayNumber(day as never) - dayNumber(dayAt(0))));
  return replay(sourceOf(facts), dayNumber(dayAt(days - 1)), [signal]).map(({ severity, raised, cleared, acknowledged }) => `${severity} ${count(raised)}..${count(cleared)}${acknowledged === null ? '' : ` seen ${count(acknowledged)}`}`);
}
const told = (signal: Signal, picture: string): readonly string[] => findings(signal, paint([picture.replaceAll(' ', ''), legend]), picture.replaceAll(' ', '').length);

describe('a finding', () => {
  test.each([
    ['is over after ten expected days without it', 'c...a.-- ', ['alert 2..']],
    ['the tenth of them', 'c...a-- .....-- .....-- .....--', ['alert 2..17']],
    ['days off are not counted', 'c...a-- ooooo-- .....-- .....--', ['alert 2..24']],
    ['what comes back before is the same', 'd....-- d.h..-- d....-- d....--', ['look 7..']],
    ['an escalation does not raise it anew', 'd....-- d....-- d....-- .....--', ['alert 7..']],
    ['ends with the client', 'c....-- E....--', ['alert 2..7']],
  ])('%s', (_, picture, expected) => expect(told(picture.startsWith('c') ? lingering : lingeringDeclined, picture)).toEqual(expected));

  test.each([
    ['an answered complaint', complaintOpen, 'c...a.-- ', ['alert 2..4']],
    ['a meeting that was held', declinedTwice, 'd....-- d.h..-- d....-- d....--', ['look 7..9', 'look 21..']],
    ['a contact after silence', contactGap, `${'C......'.repeat(12)} ....... ....... ....... C......`, ['look 102..105']],
    ['an idea after a dull month', noSurprise, `i......${'.......'.repeat(5)} ..i....`, ['note 30..44']],
  ])('of plain facts is over at once: %s', (_, signal, picture, expected) => expect(told(signal, picture)).toEqual(expected));
});

it('stands through weeks away, however far back one must look', () => {
  const facts = [...paint(['c...a--', legend]), ...withIds([at(dayAt(7), { kind: 'away', to: dayAt(120) })]).map((fact) => ({ ...fact, id: 'away' }))];
  expect(findingsOn(sourceOf(facts), dayNumber(dayAt(119)), [lingering]).map(({ raised }) => raised)).toEqual([dayAt(2)]);
});

describe('a second fall', () => {
  /** Began on the first day; from the tenth on, rather on another. */
  const falling = (begins: number, renews: boolean): Signal => ({
    ...lingering,
    renews,
    evaluate: ({ day }) => ({ severity: 'look', since: dayAt(day < dayNumber(dayAt(10)) ? 0 : begins), message: message('signal.coffee', {}), next: message('next.coffee', {}), evidence: [] }),
  });
  test.each([
    ['is another finding, where it began after the first was raised', 7, true, ['look 0..10', 'look 10..']],
    ['is the same, where it began on the day the first was raised', 0, true, ['look 0..']],
    ['is the same for signals that do not renew', 7, false, ['look 0..']],
  ])('%s', (_, begins, renews, expected) => expect(findings(falling(begins, renews), paint(['.....--.....--', legend]), 14)).toEqual(expected));
});

describe('what was seen', () => {
  test.each([
    ['stays marked while nothing new comes', 'd....-- d.s..-- .....-- .....--', ['look 7.. seen 9']],
    ['comes back with new evidence', 'd....-- d.s..-- d....-- .....--', ['look 7..14 seen 9', 'alert 14..']],
    ['does not begin where it was seen before it was found', 'd....-- d....-- ..s..-- ', ['look 7.. seen 16']],
  ])('%s', (_, picture, expected) => expect(told(declinedTwice, picture)).toEqual(expected));

  it('comes back at the next mark of time', () => {
    const facts = withIds([at(dayAt(0), { ...CLIENT, contractUntil: dayAt(150) } as Told), at(dayAt(40), { kind: 'ack', signal: 'contract-end', reason: 'x' })]);
    expect(findings(contractEnd, facts, 130)).toEqual(['note 30..91 seen 40', 'look 91..']);
  });
});

describe('thresholds', () => {
  const setting = (day: number, value: unknown, lateBy?: number) => at(dayAt(day), { kind: 'setting', name: 'complaint-open.days', value, ...(lateBy === undefined ? {} : { lateBy }) } as Told);
  const life = (...more: readonly object[]) => [...paint(['c....--.....--', legend]), ...withIds(more).map((fact) => ({ ...fact, id: `s${fact.id}` }))];
  test.each([
    ['hold from their day on', [setting(0, 4)], ['alert 4..']],
    ['not before', [setting(3, 4)], ['alert 2..']],
    ['outside their range they change nothing', [setting(0, 400)], ['alert 2..']],
    ['null goes back', [setting(0, 4), setting(1, null)], ['alert 2..']],
    ['entered late they count when known', [setting(0, 4, 3)], ['alert 2..']],
  ])('%s', (_, more, expected) => expect(findings(lingering, life(...more), 14)).toEqual(expected));
});
