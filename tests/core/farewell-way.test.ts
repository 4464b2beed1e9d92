import { expect, it } from 'vitest';
import { farewellWay } from '../../src/core/review/farewell-way.ts';
import { addDays } from '../../src/core/calendar.ts';
import { dayAt, historyOf, type Written } from './standings.ts';

const flag = (item: string, on = 0): Written => ({ kind: 'flag', on: dayAt(on), item, text: 'x' });

it.each<[string, readonly Written[], number, string]>([
  ['a client of years', [flag('lying')], 365, 'say-it'],
  ['one of under a year', [flag('lying')], 364, 'say-it-early'],
  ['one who threatened', [flag('abuse')], 900, 'say-it-safely'],
  ['one who threatened years ago', [flag('abuse', -900)], 2000, 'say-it-safely'],
  ['a new one who threatened', [flag('abuse')], 20, 'say-it-safely'],
])('%s', (_, facts, days, expected) => expect(farewellWay(historyOf(...facts), addDays(dayAt(5), -days), dayAt(5))).toBe(expected));
