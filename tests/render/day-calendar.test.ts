import { expect, test } from 'vitest';
import { dayCalendar, type CalendarBlock } from '../../src/render/day-calendar.ts';
import { styleOf } from '../../src/render/style.ts';
import { day, marks, words } from './sample.ts';

const block = (from: string, to: string, picture: string, legend: CalendarBlock['legend']): CalendarBlock => ({
  block: 'calendar', from: day(from), to: day(to), marks: marks(day(from), picture), legend,
});
const draw = (calendar: CalendarBlock, width: number, ascii = false): readonly string[] => dayCalendar(calendar, words, styleOf({ level: 0, ascii, width }));

test('weeks are columns, Monday first; days outside are blank', () => {
  expect(draw(block('2026-11-12', '2026-11-24', 'dm--dddl---do', ['done', 'late', 'missed', 'off', 'open']), 80)).toEqual([
    '     9 Nov',
    'Mon    ■ ■',
    'Tue    ■ ○',
    'Wed    ■',
    'Thu  ■ □',
    'Fri  × ·',
    'Sat  · ·',
    'Sun  · ·',
    '',
    '■ checked  □ entered later  × missed  · day off  ○ still open',
  ]);
});

test('in ASCII every state has a sign of its own', () => {
  expect(draw(block('2026-11-16', '2026-11-20', 'dlm-o', ['done', 'late', 'missed', 'off', 'open']), 24, true)).toEqual([
    '     16 Nov', 'Mon  #', 'Tue  +', 'Wed  x', 'Thu  .', 'Fri  o', 'Sat', 'Sun', '',
    '# checked', '+ entered later', 'x missed  . day off', 'o still open',
  ]);
});

test('weeks that do not fit go on below', () => {
  const lines = draw(block('2026-08-03', '2026-11-24', 'd'.repeat(114), ['done']), 25);
  expect(lines).toEqual([
    '     3 Aug   31 Aug',
    ...['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((name) => `${name}  ■ ■ ■ ■ ■ ■ ■ ■ ■ ■`),
    '',
    '     12 Oct  9 Nov',
    ...['Mon', 'Tue'].map((name) => `${name}  ■ ■ ■ ■ ■ ■ ■`),
    ...['Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((name) => `${name}  ■ ■ ■ ■ ■ ■`),
    '',
    '■ checked',
  ]);
});

test('a day without a mark is blank', () => {
  expect(draw(block('2026-11-16', '2026-11-22', 'd d', []), 80)[3]).toBe('Wed  ■');
  expect(draw(block('2026-11-16', '2026-11-22', 'd d', []), 80)[2]).toBe('Tue');
});
