import { WEEKDAY_NAMES, cronDays } from './weekday-runs.ts';
import type { Day, Weekday } from '../core/calendar.ts';

export interface Alarm {
  /** The first day it rings, and at what time by the clock on the wall. */
  readonly from: Day;
  readonly at: string;
  readonly weekdays: ReadonlySet<Weekday>;
  /** Days off that are known: it does not ring. */
  readonly except: readonly Day[];
  /** ISO instant at which this is written. */
  readonly written: string;
  readonly summary: string;
}

const LINE_BYTES = 75;

/** An appointment that comes again on working days and rings by itself, wherever its owner is (RFC 5545). */
export function formatAlarm({ from, at, weekdays, except, written, summary }: Alarm): string {
  const time = `${at.replace(':', '')}00`;
  const local = (day: Day): string => `${day.replaceAll('-', '')}T${time}`;
  const stamp = new Date(written).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//rapport//remind//EN', 'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:rapport-remind-${time}@rapport.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${local(from)}`,
    'DURATION:PT5M',
    `RRULE:FREQ=WEEKLY;BYDAY=${cronDays(weekdays).map((day) => WEEKDAY_NAMES[day]?.slice(0, 2).toUpperCase()).join(',')}`,
    ...(except.length === 0 ? [] : [`EXDATE:${except.map(local).join(',')}`]),
    `SUMMARY:${escaped(summary)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`, 'TRIGGER:PT0S', 'END:VALARM',
    'END:VEVENT', 'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

/** No line has more than 75 bytes, and none ends inside a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, bytes] = ['', 0];
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > LINE_BYTES) {
      lines.push(current);
      [current, bytes] = ['', 1];
    }
    current += sign;
    bytes += size;
  }
  return [...lines, current].join('\r\n ');
}
