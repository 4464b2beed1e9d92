import { describe, expect, test } from 'vitest';
import { dayNumber, type DayNumber } from '../../../src/core/calendar.ts';
import { complaintOpen } from '../../../src/core/signals/complaint-open.ts';
import { findingsOn } from '../../../src/core/signals/findings.ts';
import type { Finding, Signal } from '../../../src/core/signals/signal.ts';
import { dayAt, paint, sourceOf, type Legend } from './lives.ts';

const { isOverAtOnce: _, ...lingering } = complaintOpen;
const legend: Legend = { P: { kind: 'phase', phase: 'paused' }, A: { kind: 'phase', phase: 'active' }, E: { kind: 'phase', phase: 'ended' } };

/** Says something on the days with an "x"; shows as "?" which days it was asked about, a digit where more than once. */
function daysAsked(signal: Signal, picture: string): string {
  const asked = Array.from(picture, () => 0);
  const evaluate = ({ day }: { readonly day: DayNumber }): Finding | undefined => {
    const index = day - dayNumber(dayAt(0));
    asked[index]! += 1;
    return picture[index] === 'x' ? { severity: 'look', since: dayAt(index), message: { id: 'signal.coffee', data: {} }, next: { id: 'next.coffee', data: {} }, evidence: [] } : undefined;
  };
  findingsOn(sourceOf(paint([picture, legend])), dayNumber(dayAt(picture.length - 1)), [{ ...signal, evaluate }]);
  return asked.map((times) => (times === 0 ? ' ' : times === 1 ? '?' : times)).join('');
}

describe('what stands is found from as few days as it takes', () => {
  test.each([
    ['ten expected days on which it said nothing', lingering,
      '.....--.....--.....--.....',
      '              ?????  ?????'],
    ['and all on which it did, each asked about once', lingering,
      '.....--.....--..x.x--.x...--.....',
      '  ???  ?????  ?????  ?????  ?????'],
    ['of which those of a pause are none', lingering,
      'x....--.....--P....--.....--A....',
      '       ?????  ?             ?????'],
    ['one where it is over at once', complaintOpen,
      'x....--.....--.....',
      '                  ?'],
    ['as far back as the client is known', lingering,
      'xxxxx--xxxxx--..x..',
      '?????  ?????  ?????'],
    ['no further than the end of the client', lingering,
      'x....--..E..--.....',
      '                   '],
  ])('%s', (_what, signal, picture, asked) => expect(daysAsked(signal, picture)).toBe(asked));
});
