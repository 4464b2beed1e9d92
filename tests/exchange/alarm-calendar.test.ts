import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Day, Weekday } from '../../src/core/calendar.ts';
import { formatAlarm, type Alarm } from '../../src/exchange/alarm-calendar.ts';

const ALARM: Alarm = { from: '2026-11-24' as Day, at: '08:30', weekdays: new Set<Weekday>([7, 1, 2]), except: [], written: '2026-11-24T09:00:00.120+01:00', summary: 'Ring' };

/** A strict reader of what RFC 5545 allows here: CRLF, 75 bytes a line, components in pairs, each property once. */
function parse(text: string): Readonly<Record<string, string>> {
  expect(text).toMatch(/\r\n$/);
  const raw = text.slice(0, -2).split('\r\n');
  expect(raw.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75 || line.includes('\ufffd'))).toEqual([]);
  const open: string[] = [];
  const found: Record<string, string> = {};
  for (const line of text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')) {
    const [, name = '', value = ''] = /^([A-Z-]+):(.*)$/.exec(line) ?? [];
    expect(name, line).not.toBe('');
    if (name === 'BEGIN') open.push(value);
    else if (name === 'END') expect(open.pop()).toBe(value);
    else {
      const path = [...open, name].join('.');
      expect(found).not.toHaveProperty([path]);
      found[path] = value.replaceAll(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
    }
  }
  expect(open).toEqual([]);
  return found;
}

it('is an appointment on working days, at a time by the clock on the wall, that rings', () => {
  expect(parse(formatAlarm({ ...ALARM, except: ['2026-11-30' as Day, '2026-12-01' as Day] }))).toEqual({
    'VCALENDAR.VERSION': '2.0',
    'VCALENDAR.PRODID': '-//rapport//remind//EN',
    'VCALENDAR.CALSCALE': 'GREGORIAN',
    'VCALENDAR.VEVENT.UID': 'rapport-remind-083000@rapport.invalid',
    'VCALENDAR.VEVENT.DTSTAMP': '20261124T080000Z',
    'VCALENDAR.VEVENT.DTSTART': '20261124T083000',
    'VCALENDAR.VEVENT.DURATION': 'PT5M',
    'VCALENDAR.VEVENT.RRULE': 'FREQ=WEEKLY;BYDAY=SU,MO,TU',
    'VCALENDAR.VEVENT.EXDATE': '20261130T083000,20261201T083000',
    'VCALENDAR.VEVENT.SUMMARY': 'Ring',
    'VCALENDAR.VEVENT.TRANSP': 'TRANSPARENT',
    'VCALENDAR.VEVENT.VALARM.ACTION': 'DISPLAY',
    'VCALENDAR.VEVENT.VALARM.DESCRIPTION': 'Ring',
    'VCALENDAR.VEVENT.VALARM.TRIGGER': 'PT0S',
  });
});

it('carries any words, folded between characters', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/[\u0000-\u0009\u000b-\u001f\u007f]/.test(text));
  fc.assert(fc.property(words, (summary) => {
    expect(parse(formatAlarm({ ...ALARM, summary }))['VCALENDAR.VEVENT.SUMMARY']).toBe(summary);
  }));
});
