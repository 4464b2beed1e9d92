import { expect, it, test } from 'vitest';
import { dayNumber } from '../../../src/core/calendar.ts';
import { suspectedTraits } from '../../../src/core/signals/suspects.ts';
import { dayAt, paint, viewOf, weeks, type Legend, type Told } from './lives.ts';

const sheet = (communication: number, attitude: number, manners: number): Told => ({ kind: 'check', ratings: { communication, attitude, manners, resolution: 'none' } });
const legend: Legend = { a: sheet(4, 4, 5), b: sheet(5, 4, 4), c: sheet(3, 4, 5), d: sheet(4, 4, 4), e: sheet(4, 3, 5), g: sheet(5, 3, 4) };
const suspected = (picture: string): readonly string[] => suspectedTraits(viewOf(paint([picture, legend])), dayNumber(dayAt(picture.length - 1)));
const steady = weeks(8, 'abbab--');

test.each([
  ['nothing while there are too few checks', weeks(3, 'abbab--'), undefined],
  ['the one that fell, long before there is a warning', steady + weeks(2, 'cddcd--'), 'communication'],
  ['another', steady + weeks(2, 'eggeg--'), 'attitude'],
])('%s', (_, picture, first) => expect(suspected(picture)[0]).toBe(first));

it('looks at nothing that came later', () => {
  const view = viewOf(paint([steady + weeks(6, 'cddcd--') + weeks(6, 'eggeg--'), legend]));
  expect(suspectedTraits(view, dayNumber(dayAt(97)))[0]).toBe('communication');
});
