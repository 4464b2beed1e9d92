import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/core/calendar.ts';
import { contactsOf } from '../../src/core/contacts.ts';
import { debriefFacts, isDayDone, isRecorded, meetingOver, meetingSpokenOf } from '../../src/core/debrief.ts';
import { readNewDay, readPromise } from '../../src/core/said-days.ts';
import { historyOf } from './standings.ts';

const TODAY = '2026-11-24' as Day;

describe('a planned meeting whose time has come', () => {
  const planned = (...days: readonly string[]) => contactsOf(historyOf(...days.map((text) => {
    const [on = '', time] = text.split(' ');
    return { kind: 'touch' as const, on: on as Day, touch: 'meeting', outcome: 'planned', ...(time === undefined ? {} : { time }) };
  }))).planned;
  test.each([
    ['none', [], undefined],
    ['of yesterday', ['2026-11-23'], '2026-11-23'],
    ['of today, over', ['2026-11-24 08:30'], '2026-11-24'],
    ['of today, to come', ['2026-11-24 08:31'], undefined],
    ['of today, at no time', ['2026-11-24'], undefined],
    ['to come', ['2026-11-25 08:00'], undefined],
    ['the latest of two', ['2026-11-20', '2026-11-23', '2026-11-30'], '2026-11-23'],
    ['a week old', ['2026-11-17'], '2026-11-17'],
    ['older than a week', ['2026-11-16'], undefined],
  ])('%s', (_, days, expected) => expect(meetingOver(planned(...days), '2026-11-24T08:30:00.000+01:00')?.on).toBe(expected));

  test.each([
    ['of today, at no time', ['2026-11-18', '2026-11-24'], '2026-11-24', '2026-11-24'],
    ['of today, over', ['2026-11-18', '2026-11-24 08:00', '2026-11-24 17:00'], '2026-11-24 08:00', '2026-11-24 08:00'],
    ['of today, to come', ['2026-11-18', '2026-11-24 17:00'], '2026-11-18', '2026-11-24 17:00'],
    ['of today, and none before', ['2026-11-24 17:00', '2026-11-24 19:00'], '2026-11-24 17:00', '2026-11-24 17:00'],
    ['the latest before', ['2026-11-18', '2026-11-20', '2026-11-26'], '2026-11-20', '2026-11-20'],
  ])('is spoken of: %s', (_, days, held, calledOff) => {
    const spokenOf = (isCalledOff: boolean) => meetingSpokenOf(planned(...days), '2026-11-24T08:30:00.000+01:00', isCalledOff);
    expect([spokenOf(false), spokenOf(true)].map((plan) => [plan?.on, plan?.time].filter((part) => part !== undefined).join(' '))).toEqual([held, calledOff]);
  });

  test.each([
    ['nothing', '', false],
    ['a contact nobody planned', 'meeting held', false],
    ['an open plan', 'meeting planned', false],
    ['a plan held', 'meeting planned, meeting held', true],
    ['a plan declined', 'visit planned, visit declined', true],
    ['a plan and another contact', 'visit planned, call held', false],
    ['two plans, one held', 'visit planned, call planned, call held', false],
    ['moved to a later hour of the day', 'visit planned, visit moved, visit planned', false],
  ])('a day is done once each of its plans is recorded: %s', (_, said, expected) => {
    const touches = said.split(', ').filter((text) => text !== '').map((text) => {
      const [touch = '', outcome] = text.split(' ');
      return { kind: 'touch' as const, on: TODAY, touch, outcome };
    });
    expect(isDayDone(historyOf(...touches).of('touch'), TODAY)).toBe(expected);
  });

  test('is recorded once something else than a plan is', () => {
    const of = (outcome: string) => isRecorded(historyOf({ kind: 'touch', on: TODAY, touch: 'meeting', outcome }).of('touch'), { on: TODAY, touch: 'meeting' });
    expect([of('planned'), of('declined'), of('held')]).toEqual([false, true, true]);
  });

  test('after midnight the one of the evening is over', () => {
    expect(meetingOver(planned('2026-11-24 22:00'), '2026-11-25T00:30:00.000+01:00')?.on).toBe('2026-11-24');
  });

  test('one of which something was recorded is not offered', () => {
    const meeting = { kind: 'touch' as const, on: '2026-11-23' as Day, touch: 'meeting' };
    const { planned: left } = contactsOf(historyOf({ ...meeting, outcome: 'planned' }, { ...meeting, outcome: 'declined' }));
    expect(left).toEqual([]);
  });
});

describe('what is recorded', () => {
  const meeting = { on: '2026-11-23' as Day, touch: 'meeting', by: 'them', time: '14:00', with: ['Jana Roth'] } as const;
  test('of one that was held: the touch, their words, promises both ways', () => {
    const debrief = { outcome: 'held', tone: 'mixed', with: ['Piet'], voice: { text: 'at last', tone: 'good' }, promises: [{ by: 'us', text: 'figures', due: TODAY }, { by: 'them', text: 'order' }] } as const;
    expect(debriefFacts('acme', meeting, debrief, TODAY)).toEqual([
      { kind: 'touch', client: 'acme', on: '2026-11-23', touch: 'meeting', by: 'them', outcome: 'held', time: '14:00', tone: 'mixed', with: ['Piet'] },
      { kind: 'voice', client: 'acme', on: '2026-11-23', text: 'at last', tone: 'good' },
      { kind: 'promise', client: 'acme', on: '2026-11-23', by: 'us', text: 'figures', due: TODAY },
      { kind: 'promise', client: 'acme', on: '2026-11-23', by: 'them', text: 'order' },
    ]);
  });

  test('of one that was moved: both days', () => {
    expect(debriefFacts('acme', meeting, { outcome: 'moved', note: 'board day', movedTo: { on: '2026-11-27' as Day } }, TODAY)).toEqual([
      { kind: 'touch', client: 'acme', on: '2026-11-23', touch: 'meeting', by: 'them', outcome: 'moved', time: '14:00', note: 'board day' },
      { kind: 'touch', client: 'acme', on: '2026-11-27', touch: 'meeting', by: 'them', outcome: 'planned' },
    ]);
  });
});

test.each([
  ['send the figures by friday', { text: 'send the figures', due: '2026-11-27' }],
  ['  send the figures BY 2026-12-01 ', { text: 'send the figures', due: '2026-12-01' }],
  ['figures by +3', { text: 'figures', due: '2026-11-27' }],
  ['send the figures', { text: 'send the figures' }],
  ['stand by us', { text: 'stand by us' }],
  ['done by yesterday', { text: 'done by yesterday' }],
  ['by friday', { text: 'by friday' }],
  ['lead by example by today', { text: 'lead by example', due: '2026-11-24' }],
])('a promise typed as "%s"', (typed, expected) => expect(readPromise(typed, TODAY)).toEqual(expected));

test.each([
  ['friday', { on: '2026-11-27' }],
  ['friday 14:00', { on: '2026-11-27', time: '14:00' }],
  ['2026-12-03 at 09:30', { on: '2026-12-03', time: '09:30' }],
  ['yesterday', undefined],
  ['friday 25:00', undefined],
  ['some day', undefined],
  ['', undefined],
])('a new day typed as "%s"', (typed, expected) => expect(readNewDay(typed, TODAY)).toEqual(expected));
