import { parseDay } from '../core/calendar.ts';
import { UserError } from '../core/errors.ts';
import type { Moment } from './context.ts';

/**
 * The local time of an instant.
 * @param offsetMinutes minutes east of Greenwich
 * @param readZone asked only where the zone is: the system takes half as long to name it as node takes to start
 */
export function momentOf(epochMs: number, offsetMinutes: number, readZone: () => string): Moment {
  const local = new Date(epochMs + offsetMinutes * 60_000).toISOString().slice(0, -1);
  const [sign, minutes] = [offsetMinutes < 0 ? '-' : '+', Math.abs(offsetMinutes)];
  return { at: `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`, get tz() { return readZone(); } };
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The instant of RAPPORT_NOW. A written offset is the local time of the place that is meant; with Z the zone of this
 * machine decides which day it is.
 * @throws UserError bad-now for anything but an ISO instant with offset
 */
export function readInstant(text: string): { readonly epochMs: number; readonly offsetMinutes: number | undefined } {
  const [, , , zone] = INSTANT.exec(text) ?? [];
  const epochMs = Date.parse(text);
  if (zone === undefined || Number.isNaN(epochMs) || parseDay(text.slice(0, 10)) === undefined) throw new UserError('bad-now', { value: text });
  if (zone === 'Z') return { epochMs, offsetMinutes: undefined };
  const minutes = +zone.slice(1, 3) * 60 + +zone.slice(4, 6);
  return { epochMs, offsetMinutes: zone.startsWith('-') ? -minutes : minutes };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
