import type { ClientDay } from '../agenda/client-day.ts';
import type { Block, FactRow } from '../blocks.ts';
import type { Day } from '../calendar.ts';
import type { Lookback } from '../lookback.ts';
import { message } from '../messages.ts';
import type { Item } from '../pack.ts';
import type { Schedule } from '../schedule.ts';
import type { Streak } from '../streak.ts';
import type { Vague } from '../vague.ts';
import type { BriefMessages } from './messages.ts';

/** What a brief is made of. */
export interface BriefRequest {
  readonly client: ClientDay;
  readonly lookback: Lookback;
  /** The day from which on all is told; undefined: the last of everything. */
  readonly since?: Day;
  readonly streak: Streak;
  readonly schedule: Schedule;
  readonly items: readonly Item[];
  /** By the hour at which a day began, to tell late entries. */
  readonly isLate: (check: Lookback['checks'][number]) => boolean;
  /** Phrases without an effect for the client: an answer of these words is no surprise. */
  readonly vague?: Vague | undefined;
  /** Below the warnings, where they are asked for. */
  readonly charts?: readonly Block[];
}

/** A part of a brief is there only when there is something to say. */
export function section(name: BriefMessages['heading']['heading'], rows: readonly FactRow[]): readonly Block[] {
  return rows.length === 0 ? [] : [heading(name), { block: 'facts', rows }];
}

export function heading(name: BriefMessages['heading']['heading']): Block {
  return { block: 'heading', level: 2, text: message('heading', { heading: name }) };
}
