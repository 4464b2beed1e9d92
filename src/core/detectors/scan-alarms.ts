/** The evidence R from which a steady client would be warned of about once a year, and once in four. */
export interface AlarmThresholds {
  readonly amber: number;
  readonly red: number;
}

/** Of trait-drift, with all items asked or some by turns (signals/calibration.md). */
export const DRIFT_THRESHOLDS: AlarmThresholds = { amber: 104, red: 460 };

export interface Alarm {
  /** Check (index) that raised it, and the one that made it red. */
  readonly raised: number;
  readonly red?: number;
  /** Last check at or above amber. */
  readonly last: number;
}

/** Working days below amber after which an alarm is over and the next one counts anew. */
export const QUIET_DAYS = 10;

/**
 * The alarms in a row of evaluations, oldest first.
 * @param logR natural logarithm of R by check
 * @param days working-day numbers of the checks, rising
 */
export function alarmsOf(logR: ArrayLike<number>, days: ArrayLike<number>, { amber, red }: AlarmThresholds): readonly Alarm[] {
  const alarms: Alarm[] = [];
  for (let index = 0; index < logR.length; index++) {
    if (logR[index]! < Math.log(amber)) continue;
    const running = alarms.at(-1);
    const alarm = running !== undefined && days[index]! - days[running.last]! <= QUIET_DAYS ? alarms.pop()! : { raised: index, last: index };
    alarms.push({ ...alarm, ...(alarm.red === undefined && logR[index]! >= Math.log(red) && { red: index }), last: index });
  }
  return alarms;
}

/** Whether an alarm still stands on a working day: over only after ten quiet ones. */
export function stands({ last }: Alarm, days: ArrayLike<number>, today: number): boolean {
  return today - days[last]! <= QUIET_DAYS;
}
