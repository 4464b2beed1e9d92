import { expect, it } from 'vitest';
import { buildBrief } from '../../src/core/brief.ts';
import { briefGlance } from '../../src/core/brief-glance.ts';
import type { Report } from '../../src/core/blocks.ts';
import { buildLookback } from '../../src/core/lookback.ts';
import { isLate } from '../../src/core/order.ts';
import { clientStreak, scheduleFor } from '../../src/core/portfolio.ts';
import { corePack } from '../../src/exchange/core-pack.ts';
import { speak } from '../../src/commands/speak.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { styleOf } from '../../src/render/style.ts';
import { portfolioOf } from './agenda/client-days.ts';
import { dayAt, historyOf, type Written } from './standings.ts';

/** The brief of "acme" on the Wednesday of the third week, as a terminal of 72 columns shows it. */
function briefOf(...facts: readonly Written[]): string {
  return shown(modelOf(...facts));
}

function shown(report: Report): string {
  return renderTerminal(report, { words: speak('en'), style: styleOf({ level: 0, ascii: false, width: 72 }) });
}

function modelOf(...facts: readonly Written[]): Report {
  const portfolio = portfolioOf({ acme: facts }, dayAt(16));
  const [client] = portfolio.clients;
  if (client === undefined) throw new Error('no client');
  return buildBrief({
    client,
    lookback: buildLookback(historyOf(...facts)),
    streak: clientStreak(portfolio, client),
    schedule: scheduleFor(portfolio.schedule, client.standing),
    items: corePack.items,
    isLate: (check) => isLate(check, 3),
  });
}

it('says everything there is to say, newest first', () => {
  expect(briefOf(
    { kind: 'client', on: dayAt(0), contractUntil: '2027-06-30', people: [{ name: 'Jana Roth', role: 'decider' }, { name: 'Piotr' }] },
    { kind: 'check', on: dayAt(2), answer: 'Send Jana the churn figures', ratings: { communication: 3, resolution: 'none' }, note: 'She sounded tired.' },
    { kind: 'touch', on: dayAt(3), touch: 'call', by: 'them', with: ['Jana Roth'], note: 'about the board' },
    { kind: 'settlement', on: dayAt(3), of: 'f0002', outcome: 'kept', effect: 'she could face the board' },
    { kind: 'promise', on: dayAt(4), text: 'the plan', due: dayAt(11) },
    { kind: 'promise', on: dayAt(4), by: 'them', text: 'the numbers', due: dayAt(20) },
    { kind: 'check', on: dayAt(9), at: `${dayAt(11)}T09:00:00+01:00`, answer: 'Show Piotr two ways', ratings: { communication: 5 } },
    { kind: 'voice', on: dayAt(10), text: 'you saved our quarter', score: 9 },
    { kind: 'touch', on: dayAt(17), touch: 'meeting', outcome: 'planned', time: '14:00' },
    { kind: 'idea', on: dayAt(12), text: 'a day at their depot' },
  )).toMatchInlineSnapshot(`
    "acme                                          Wednesday 18 November 2026

      Client        since 28 Sept 2025
      People        Jana Roth (decides), Piotr
      Contract      until 30 Jun 2027, 224 days left
      Next          meeting on 19 Nov at 14:00
      Last contact  call 13 days ago, they began
      Last check    11 Nov, 7 days ago
      Streak        0 checks in rhythm, at best 1
      Due           5 working days since the last check

    How it stands
      Traits      unknown: only 1 of 9 items rated lately (11 Nov)
      Our part    watch: 1 promise of yours overdue (13 Nov)
      Their part  unknown: no adviser markers, invoices or promises that
                  still count
      Rut         unknown: nothing rated that still counts
      Red flags   none: nothing recorded up to the last check (11 Nov); they
                  spoke well of you (12 Nov)

    Promises
      you promised: the plan, 5 days overdue
      they promised: the numbers, by 22 Nov

    What you meant to do
      11 Nov  Show Piotr two ways (open)
      4 Nov   Send Jana the churn figures (kept: she could face the board)

    What they said
      12 Nov  "you saved our quarter" (9 of 10)

    Last contacts
      5 Nov  call, they began, with Jana Roth: about the board

    Notes
      14 Nov  idea: a day at their depot
      4 Nov   She sounded tired.

    Your answers
      communication  ▅█  7 days ago
      resolution      ·  14 days ago

    Days checked
           28 Sept   2 Nov
      Mon
      Tue
      Wed            ■ □
      Thu
      Fri
      Sat  · · · · · · ·
      Sun  · · · · · · ·

      ■ checked  □ entered later  · day off
    "
  `);
});

it('says what to do first where nothing is known', () => {
  expect(briefOf()).toMatchInlineSnapshot(`
    "acme                                          Wednesday 18 November 2026

      Client        since 28 Sept 2025
      Last contact  no contact recorded
      Last check    not checked yet

      Nothing recorded yet. Begin with: rapport check acme
    "
  `);
});

it('at a glance draws what is low or has fallen, and counts the rest', () => {
  const rate = (day: number, ratings: Readonly<Record<string, unknown>>): Written => ({ kind: 'check', on: dayAt(day), answer: `x${day}`, ratings });
  const steady = Object.fromEntries(['knowledge-sharing', 'expectations', 'attitude', 'manners'].map((item) => [item, 4]));
  const report = modelOf(rate(-200, { reports: 4, strategy: 5 }), rate(7, { ...steady, communication: 5, resolution: 2 }), rate(8, { communication: 4, 'exchange-of-views': 3 }), rate(9, { communication: 3 }));
  const glance = shown(briefGlance(report, 'acme'));
  expect(glance.slice(glance.indexOf('Your answers'))).toMatchInlineSnapshot(`
    "Your answers
      communication  █▇▅  7 days ago
      resolution       ▃  9 days ago

      5 as before. Not looked at for too long to count: strategy and
      reports. All of them: rapport report acme --all
    "
  `);
  const few = modelOf(rate(7, steady));
  expect(briefGlance(few, 'acme').blocks).toEqual(few.blocks.slice(0, -2));
  const map = modelOf(...[7, 8, 9, 10].map((day) => rate(day, steady)));
  expect(briefGlance(map, 'acme')).toEqual(map);
});
