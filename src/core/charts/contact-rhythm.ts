import type { ClientDay } from '../agenda/client-day.ts';
import type { RhythmBlock } from '../chart-blocks.ts';
import { dayNumber, dayOf } from '../calendar.ts';
import { message } from '../messages.ts';
import type { ShownFinding } from '../signals/shown-finding.ts';
import { marksOf } from './marks.ts';
import type { Past } from './past.ts';
import { isWithin, yearUpTo } from './window.ts';

const FEWEST_GAPS = 3;
/** Warnings about contact itself (R4 R7). */
const SIGNALS: readonly string[] = ['contact-gap', 'contact-thinning', 'contact-too-often', 'client-silent'];

/** How long each contact of a year was in coming, and how long the next is (R4); nothing with fewer than three gaps. */
export function contactRhythm({ contacts }: Past, { standing, day, findings = [] }: ClientDay, over: readonly ShownFinding[] = []): readonly RhythmBlock[] {
  const window = yearUpTo(day);
  const days = contacts.map(([on]) => on).filter((on) => on <= dayNumber(day));
  const gaps = days.slice(1).map((on, index) => ({ on: dayOf(on), days: on - days[index]! })).filter(({ on }) => isWithin(on, window));
  const last = days.at(-1);
  if (last === undefined || gaps.length < FEWEST_GAPS) return [];
  const silentDays = dayNumber(day) - last;
  const [usualDays, agreedDays] = [standing.contacts.usualGapDays ?? null, standing.profile.contactEvery ?? null];
  return [{
    block: 'rhythm',
    label: message('chart-name', { chart: 'rhythm' }),
    note: message('rhythm-note', { silent: silentDays, usual: usualDays, agreed: agreedDays }),
    ...window, gaps, usualDays, agreedDays, silentDays,
    marks: marksOf([...findings, ...over].filter(({ signal }) => SIGNALS.includes(signal)), window),
  }];
}
