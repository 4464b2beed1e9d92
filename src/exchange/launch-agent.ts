import type { Weekday } from '../core/calendar.ts';
import { commandWords, readCommand, type ReminderEntry, type WrittenEntry } from './reminder-entry.ts';
import { cronDays, weekdayText } from './weekday-runs.ts';

export const AGENT_LABEL = 'rapport.remind';
/** Stands in every file that is ours to replace and to delete. */
export const AGENT_MARK = '<!-- Written by: rapport remind install. Taken out by: rapport remind uninstall. -->';

/**
 * A launchd agent as a property list. launchd makes up for the time at which the machine slept.
 * @throws UserError cron-path
 */
export function formatAgent(entry: ReminderEntry): string {
  const times = [entry.at, ...(entry.again === undefined ? [] : [entry.again])];
  const days = entry.weekdays === undefined || entry.weekdays.size === 7 ? [undefined] : cronDays(entry.weekdays);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    AGENT_MARK,
    '<plist version="1.0">', '<dict>',
    '  <key>Label</key>', `  <string>${AGENT_LABEL}</string>`,
    '  <key>ProgramArguments</key>', '  <array>',
    ...commandWords(entry, true).map((word) => `    <string>${escaped(word)}</string>`),
    '  </array>',
    '  <key>StartCalendarInterval</key>', '  <array>',
    ...times.flatMap((time) => days.map((day) => interval(time, day))),
    '  </array>',
    '</dict>', '</plist>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Reads what `formatAgent` wrote; undefined for anything else. */
export function readAgent(text: string): WrittenEntry | undefined {
  const [, words = ''] = /<key>ProgramArguments<\/key>\s*<array>([^]*?)<\/array>/.exec(text) ?? [];
  const command = readCommand([...words.matchAll(/<string>([^]*?)<\/string>/g)].map(([, word = '']) => unescaped(word)));
  const intervals = [...text.matchAll(/<dict>(?:<key>Weekday<\/key><integer>(\d)<\/integer>)?<key>Hour<\/key><integer>(\d+)<\/integer><key>Minute<\/key><integer>(\d+)<\/integer><\/dict>/g)];
  const [first] = intervals;
  if (command === undefined || first === undefined) return undefined;
  const weekdays = new Set(intervals.flatMap(([, day]) => (day === undefined ? [] : [(Number(day) || 7) as Weekday])));
  const [, , hour = '', minute = ''] = first;
  return { at: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`, days: weekdays.size === 0 ? null : weekdayText(weekdays), ...command };
}

function interval(time: string, day: number | undefined): string {
  const weekday = day === undefined ? '' : `<key>Weekday</key><integer>${day}</integer>`;
  return `    <dict>${weekday}<key>Hour</key><integer>${Number(time.slice(0, 2))}</integer><key>Minute</key><integer>${Number(time.slice(3))}</integer></dict>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(word: string): string {
  return word.replaceAll(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

function unescaped(word: string): string {
  return word.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
