import { expect, test } from 'vitest';
import { widthOf } from '../../src/core/width.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { styleOf } from '../../src/render/style.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { charts } from './chart-sample.ts';
import { sample, words } from './sample.ts';

const report = { ...sample, blocks: charts };
const shown = (width: number, ascii = false): string => renderTerminal(report, { words, style: styleOf({ level: 0, ascii, width }) });

test('charts as lines of text', () => {
  expect(shown(80)).toMatchInlineSnapshot(`
    "Acme GmbH                                               Tuesday 24 November 2026

    The last year
      Traits                                  ·▇▇·▇▅  3.2 lately, usually 3.8 to 4.3
      Rut                                        ▇·▇  not rated for 40 days
      Days between contacts                12 7 6 14  13 now, usually 6
      You promised                             ■□×○!  1 of 3 kept, 1 in part
      They promised                                ■  1 of 1 kept
      Checks                 ·····················▁▁  3 days, by week
      Contacts               ·····················▃·  2 days, by week
      ■ kept  □ partly kept  × not kept  ○ open  ! overdue
    "
  `);
});

test('in ASCII, in a narrow window', () => {
  expect(shown(40, true)).toMatchInlineSnapshot(`
    "Acme GmbH       Tuesday 24 November 2026

    The last year
      Traits                   .44.43
        3.2 lately, usually 3.8 to 4.3
      Rut                         4.4
        not rated for 40 days
      Days between contacts    7 6 14
        13 now, usually 6
      You promised              #+xo!
        1 of 3 kept, 1 in part
      They promised                 #
        1 of 1 kept
      Checks                 ......11
        3 days, by week
      Contacts               ......2.
        2 days, by week
      # kept  + partly kept  x not kept
      o open  ! overdue
    "
  `);
  for (let width = 20; width <= 90; width += 1) expect(shown(width).split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
});

test('charts in Markdown', () => {
  expect(renderMarkdown(report, words)).toMatchInlineSnapshot(`
    "# Acme GmbH

    Tuesday 24 November 2026

    ### The last year

    - Traits: ·▇▇·▇▅ 3\\.2 lately, usually 3.8 to 4.3
    - Rut: ▇·▇ not rated for 40 days
    - Days between contacts: 12 7 6 14 13 now, usually 6

    Promises kept:

    | Who | Promise | Day | Outcome |
    | --- | --- | --- | --- |
    | You promised | Traits | 19 Nov 2026 | kept |
    | You promised | Traits | 20 Nov 2026 | partly kept |
    | You promised | Traits | 21 Nov 2026 | not kept |
    | You promised | Traits | 22 Nov 2026 | open |
    | You promised | Traits | 23 Nov 2026 | overdue |
    | They promised | Traits | 15 Nov 2026 | kept |

    Checks and contacts:

    | Month | Checks | Contacts |
    | --- | --- | --- |
    | March 2026 | 1 | 0 |
    | November 2026 | 2 | 3 |
    "
  `);
});
