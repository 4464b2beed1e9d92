import { expect, test } from 'vitest';
import { pulseFact, ringFact } from '../../../src/core/agenda/pulse-fact.ts';
import { dayAt, type Written } from '../standings.ts';
import { portfolioOf } from './client-days.ts';

const TODAY = dayAt(14);
const weekly = (last: number): readonly Written[] => Array.from({ length: 7 }, (_, i) => ({ kind: 'touch', on: dayAt(last - i * 6), touch: 'call' }));

test.each<[string, readonly Written[], unknown]>([
  ['no contact', [], { id: 'no-contact-recorded', data: {} }],
  ['silent, rhythm known', weekly(3), { id: 'silent', data: { days: 11, usual: 6 } }],
  ['silent, rhythm unknown', [{ kind: 'touch', on: dayAt(3), touch: 'call' }], { id: 'silent', data: { days: 11, usual: null } }],
  ['they wrote yesterday', [...weekly(3), { kind: 'touch', on: dayAt(13), touch: 'message', by: 'them' }], { id: 'contact-fresh', data: { by: 'them', touch: 'message', on: dayAt(13), days: 1 } }],
  ['a declined meeting is no contact', [{ kind: 'touch', on: dayAt(13), touch: 'meeting', outcome: 'declined' }], { id: 'no-contact-recorded', data: {} }],
  ['a meeting today', [...weekly(3), { kind: 'touch', on: TODAY, touch: 'meeting', outcome: 'planned', time: '14:00' }], { id: 'meeting-today', data: { touch: 'meeting', time: '14:00' } }],
  ['a meeting that has been held', [{ kind: 'touch', on: TODAY, touch: 'meeting', outcome: 'planned' }, { kind: 'touch', on: TODAY, touch: 'meeting' }], { id: 'contact-fresh', data: { by: 'us', touch: 'meeting', on: TODAY, days: 0 } }],
  ['an invoice nine days late', [{ kind: 'invoice', on: dayAt(0), number: '17', due: dayAt(5) }], { id: 'invoice-late', data: { days: 9 } }],
  ['an invoice paid', [{ kind: 'invoice', on: dayAt(0), number: '17', due: dayAt(5) }, { kind: 'invoice', on: dayAt(9), number: '17', paid: dayAt(9) }], { id: 'no-contact-recorded', data: {} }],
  ['away', [{ kind: 'away', on: dayAt(10), to: dayAt(18) }], { id: 'away-until', data: { until: dayAt(18), near: TODAY } }],
  ['a promise overdue', [{ kind: 'promise', on: dayAt(0), text: 'the plan', due: dayAt(13) }], { id: 'promise-overdue', data: { text: 'the plan' } }],
  ['a promise of theirs is not ours', [{ kind: 'promise', on: dayAt(0), by: 'them', text: 'the plan', due: dayAt(13) }], { id: 'no-contact-recorded', data: {} }],
  ['five weeks new', [{ kind: 'client', on: dayAt(-20), since: dayAt(-20) }], { id: 'new-client', data: { week: 5 } }],
])('%s', (_, facts, expected) => {
  expect(pulseFact(portfolioOf({ a: facts }, TODAY).clients[0] as never)).toEqual(expected);
});

test.each<[string, readonly Written[], unknown]>([
  ['being new is no reason', [{ kind: 'client', on: dayAt(-20), since: dayAt(-20) }], { id: 'no-contact-recorded', data: {} }],
  ['being silent is one', [{ kind: 'client', on: dayAt(-20), since: dayAt(-20) }, { kind: 'touch', on: dayAt(3), touch: 'call' }], { id: 'silent', data: { days: 11, usual: null } }],
  ['a late invoice as well', [{ kind: 'invoice', on: dayAt(0), number: '17', due: dayAt(5) }], { id: 'invoice-late', data: { days: 9 } }],
])('to ring: %s', (_, facts, expected) => {
  expect(ringFact(portfolioOf({ a: facts }, TODAY).clients[0] as never)).toEqual(expected);
});
