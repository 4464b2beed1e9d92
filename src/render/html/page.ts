import type { Report } from '../../core/blocks.ts';
import { directionOf } from '../../i18n/isolates.ts';
import type { Words } from '../../i18n/words.ts';
import { shownDay } from '../shown-day.ts';
import type { Day } from '../../core/calendar.ts';
import { tellingIn, type Telling } from './told.ts';

/** What every part of a page needs to write itself. */
export interface Page extends Telling {
  readonly asOf: Day;
  readonly words: Words;
  /** Read from right to left: time runs that way too. */
  readonly rtl: boolean;
  /** "24 Nov", with the year where it is another. */
  day(day: Day): string;
  /** What stands between the parts of a list. */
  readonly comma: string;
  /** An id that no other part of the page has. */
  id(): string;
}

export function pageFor({ asOf }: Report, words: Words): Page {
  const rtl = directionOf(words.locale) === 'rtl';
  let ids = 0;
  return {
    asOf, words, rtl, comma: rtl ? '، ' : ', ', ...tellingIn(words),
    day: (day) => shownDay(day, asOf, words.formats),
    id: () => `part-${(ids += 1)}`,
  };
}
