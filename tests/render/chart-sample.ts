import type { Block } from '../../src/core/blocks.ts';
import type { ChartBlock } from '../../src/core/chart-blocks.ts';
import { addDays } from '../../src/core/calendar.ts';
import type { Message } from '../../src/core/messages.ts';
import { day, text } from './sample.ts';

const [FROM, TO] = [day('2025-11-24'), day('2026-11-24')];

/** Every chart, small; what people wrote in it is `said`. */
export function chartsWith(said: Message): readonly ChartBlock[] {
  return [
    {
      block: 'series', label: said, note: text('3.2 lately, usually 3.8 to 4.3'), from: FROM, to: TO, stepDays: 28, usual: { low: 3.8, high: 4.3 },
      points: [null, 4, 4.2, null, 4, 3.2].map((value, index) => ({ on: addDays(TO, (index - 5) * 28), value })),
      marks: [{ on: day('2026-02-02'), text: text('ratings slipping'), over: day('2026-03-09') }, { on: day('2026-10-19'), text: text('ratings slipping'), over: null }],
    },
    { block: 'series', label: text('Rut'), note: text('not rated for 40 days'), from: FROM, to: TO, stepDays: 28, usual: null, points: [4, null, 4].map((value, index) => ({ on: addDays(TO, (index - 3) * 28), value })), marks: [] },
    {
      block: 'rhythm', label: text('Days between contacts'), note: text('13 now, usually 6'), from: FROM, to: TO, usualDays: 6, agreedDays: null, silentDays: 13, marks: [],
      gaps: [[40, 12], [33, 7], [27, 6], [13, 14]].map(([ago = 0, days = 0]) => ({ on: addDays(TO, -ago), days })),
    },
    {
      block: 'outcomes', label: text('Promises kept'), rows: [
        { label: text('You promised'), note: text('1 of 3 kept, 1 in part'), promises: (['kept', 'partly', 'missed', 'open', 'overdue'] as const).map((state, index) => ({ on: addDays(TO, index - 5), text: said, state })) },
        { label: text('They promised'), note: text('1 of 1 kept'), promises: [{ on: addDays(TO, -9), text: said, state: 'kept' }] },
      ],
    },
    {
      block: 'year', label: text('Checks and contacts'), from: FROM, to: TO, days: [
        { on: day('2026-03-04'), checked: true, contacts: 0 }, { on: day('2026-11-19'), checked: false, contacts: 2 }, { on: day('2026-11-20'), checked: true, contacts: 1 }, { on: day('2026-11-23'), checked: true, contacts: 0 },
      ],
    },
  ];
}

export const charts: readonly Block[] = [{ block: 'heading', level: 2, text: text('The last year') }, ...chartsWith(text('Traits'))];
