/** Clocks on the wall, for tests: what `at` says when something is recorded in a zone at an instant. */

const MINUTE_MS = 60_000;

/** Milliseconds local time is ahead of UTC in a zone, by the zone tables of `Intl`. */
export function offsetsOf(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  });
  return (instant) => {
    const [day, month, year, hour, minute, second] = format.format(instant).match(/\d+/g)!.map(Number);
    return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) - Math.floor(instant / 1000) * 1000;
  };
}

/** "2026-11-24T08:31:02.120+01:00". */
export function localIso(instant: number, offset: number): string {
  const minutes = Math.round(Math.abs(offset) / MINUTE_MS);
  const zone = `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return new Date(instant + offset).toISOString().slice(0, -1) + zone;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
