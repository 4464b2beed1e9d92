import { describe, expect, it, test } from 'vitest';
import { buildHindsight } from '../../../src/core/hindsight/hindsight-report.ts';
import { fallenBefore } from '../../../src/core/hindsight/fallen.ts';
import { itemsOf } from '../../../src/core/items.ts';
import { corePack } from '../../../src/exchange/core-pack.ts';
import { wordsIn } from '../../i18n/languages.ts';
import { renderTerminal } from '../../../src/render/terminal.ts';
import { styleOf } from '../../../src/render/style.ts';
import { dayAt, historyOf, type Written } from '../standings.ts';

const words = wordsIn('en');
const rated = (n: number, ratings: object): Written => ({ kind: 'check', on: dayAt(n), ratings });
/** Ratings of one item: two in the ninety days before day 180, two in those before them. */
const course = (item: string, [a, b, c, d]: readonly [unknown, unknown, unknown, unknown]): readonly Written[] => [rated(10, { [item]: a }), rated(80, { [item]: b }), rated(100, { [item]: c }), rated(170, { [item]: d })];
const outcome = (what: string, n = 180): Written => ({ kind: 'outcome', on: dayAt(n), what });
const page = (...clients: readonly (readonly Written[])[]): string => renderTerminal(
  buildHindsight(clients.map((facts, n) => ({ name: `Client ${n + 1}`, history: historyOf(...facts) })), itemsOf([corePack]), dayAt(200)), { words, style: styleOf({ level: 0, ascii: true, width: 80 }) });

describe('what fell before a day', () => {
  test.each<[what: string, values: readonly [unknown, unknown, unknown, unknown], expected: readonly (readonly [string, boolean])[]]>([
    ['by half a point or more', [4, 4, 4, 3], [['manners', true]]],
    ['less is noise', [4, 4, 4, 4], [['manners', false]]],
    ['a rise is no fall', [2, 2, 4, 4], [['manners', false]]],
    ['with too few answers nothing is said', [4, null, 2, 2], []],
    ['nor of what had no occasion', [4, 4, 'none', 2], []],
  ])('%s', (_, values, expected) => expect([...fallenBefore(historyOf(...course('manners', values)), dayAt(180))]).toEqual(expected));
});

describe('the page', () => {
  it('says what fell before a loss, and how often it did before anything else', () => {
    const lost = [...course('manners', [4, 4, 2, 2]), ...course('reports', [4, 4, 4, 4]), { kind: 'touch', on: dayAt(120), touch: 'call', by: 'them' } as Written, outcome('lost')];
    expect(page(lost, [...course('manners', [4, 4, 3, 3]), outcome('renewed')])).toMatchInlineSnapshot(`
      "Hindsight                                                     Friday 21 May 2027

        2 outcomes are recorded, one of them a loss (lost or reduced). That is few:
        what came before may be chance, and proves nothing.

      Which items fell before a loss
        Item     Before losses  Before the rest
        manners  1 of 1         1 of 1

        Did not fall before a loss: reports.

        Fallen: half a point or more lower in the 90 days before than in the 90 days
        before those. What falls before everything tells nothing.

      Client 1
        1 May  outcome: lost

        Days before        90-61  60-31  30-1
        Traits, mean of 5  3      ?      3
        Contacts           0      1      0
        They began         0      1      0

      Client 2
        1 May  outcome: renewed

        Days before        90-61  60-31  30-1
        Traits, mean of 5  3      ?      3
      "
    `);
  });

  test.each<[what: string, clients: readonly (readonly Written[])[], expected: RegExp]>([
    ['without an outcome it says how to record one', [[rated(10, { manners: 4 })]], /No outcome is recorded yet.*\n.*rapport log/],
    ['without a loss it says nothing of losses', [[outcome('renewed')]], /1 outcome is recorded, none of them a loss\. So nothing can be said/],
    ['a loss that nobody rated', [[outcome('reduced')]], /No item was rated often enough/],
    ['what comes later than the day is not known yet', [[outcome('lost', 201)]], /No outcome is recorded yet/],
  ])('%s', (_, clients, expected) => expect(page(...clients)).toMatch(expected));

  it('no longer calls ten losses few', () => {
    const lost = [...course('manners', [4, 4, 2, 2]), outcome('lost')];
    expect(page(...Array.from({ length: 9 }, () => lost))).toMatch(/That is few/);
    expect(page(...Array.from({ length: 10 }, () => lost))).not.toMatch(/That is few/);
  });
});
