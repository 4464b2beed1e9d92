import { dayNumber } from '../../core/calendar.ts';
import { yearUpTo } from '../../core/charts/window.ts';
import { SIGNALS } from '../../core/signals/all.ts';
import { replayDays } from '../../core/signals/replay.ts';
import type { ShownFinding } from '../../core/signals/shown-finding.ts';
import { isForDrift } from '../replay.ts';
import type { Session } from '../session.ts';
import { openSources } from '../watch.ts';

/** So long before the year that is drawn: what had been said by then is not taken for new. */
const BEFORE_DAYS = 91;

/** What a client was warned of within the year that charts show, and is over: as `drift --replay` says. */
export function warningsOver(session: Session, client: string): readonly ShownFinding[] {
  const { from, to } = yearUpTo(session.asOf);
  const days = { from: dayNumber(from) - BEFORE_DAYS, to: dayNumber(to) };
  return replayDays(openSources(session)(client), days, SIGNALS.filter(isForDrift)).closed;
}
