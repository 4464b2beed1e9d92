import { describe, expect, it, test } from 'vitest';
import { contactGap } from '../../../src/core/signals/contact-gap.ts';
import { dayAt, findingOn, paint, saysOver, weeks, type Legend } from './lives.ts';

const legend: Legend = {
  c: { kind: 'touch', touch: 'call', by: 'us', with: ['Ada'] },
  n: { kind: 'touch', touch: 'message', by: 'us', outcome: 'no-reply' },
  r: { kind: 'touch', touch: 'report', by: 'us' },
  A: { kind: 'client', contactEvery: 7 },
  o: { kind: 'away' },
};

describe('the client\'s own rhythm, a call each Monday and Thursday', () => {
  const steady = weeks(10, 'c..c.--');
  test.each([
    ['is quiet while it goes on', steady, ''],
    ['warns on the 10th working day without a call, and gravely on the 20th', `${steady}c....-- ..... -- ..... -- ..... -- ..... --`, '.....--lllll--lllll--aaaaa--'],
    ['does not take a mail without a reply, or a report, for a contact', `${steady}cn.n.-- r.... -- ..... --`, '.....--lllll--'],
    ['begins anew with the next call', `${steady}c....-- ..c.. --`, '.....--'],
    ['counts no days off', `${steady}c....-- ooooo -- ..... -- ..... --`, '.....--.....--lllll--'],
  ])('%s', (_, picture, tail) => {
    const said = saysOver(contactGap, picture, legend);
    expect(said.slice(said.length - tail.length)).toBe(tail);
    expect(said.slice(0, said.length - tail.length)).toMatch(/^[.-]*$/);
  });

  it('says how long, against what, and names the last contact', () => {
    const facts = paint([`${steady}c`, legend]);
    expect(findingOn(contactGap, facts, dayAt(84))).toMatchObject({
      severity: 'look', since: dayAt(70), message: { data: { days: 10, usual: 3, agreed: null } }, next: { id: 'next.contact-gap', data: { person: 'Ada' } }, evidence: [{ on: dayAt(70) }],
    });
  });
});

test.each([
  ['seven contacts without an agreed cadence say nothing', weeks(7, 'c....--') + weeks(10, '.....--'), ''],
  ['with one agreed, half as long again: 8 working days for every week', `A....-- c....-- ${weeks(3, '.....--')}`, '...ll--lllll--laaaa--'],
  ['nothing recorded, nothing said', weeks(30, '.....--'), ''],
])('%s', (_, picture, tail) => {
  const said = saysOver(contactGap, picture, legend);
  expect(said.slice(said.length - tail.length)).toBe(tail);
  expect(said.slice(0, said.length - tail.length)).toMatch(/^[.-]*$/);
});
