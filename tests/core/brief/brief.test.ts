import { expect, it } from 'vitest';
import type { Day } from '../../../src/core/calendar.ts';
import { dayAt, type Written } from '../standings.ts';
import { briefOf, modelOf, shown } from './brief-of.ts';

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
      People        Jana Roth (decides), last contact 13 days ago
                    Piotr, no contact recorded
      Contract      until 30 Jun 2027, 224 days left
      Next          meeting on 19 Nov at 14:00
      Last contact  call 13 days ago, they began

    Promises
      you promised: the plan, 5 days overdue
      they promised: the numbers, by 22 Nov

    What they said
      12 Nov  "you saved our quarter" (9 of 10)

    To bring
      14 Nov  idea: a day at their depot

    To ask
      What is coming up on your side that we should know about?

    ── For you alone ───────────────────────────────────────────────────────

      Something to watch: our part. Keep what you promised: the plan.

    How it stands
      Traits         unknown: only 1 of 9 items rated lately (11 Nov)
      Our part       watch: 1 promise of yours overdue (13 Nov)
      Their part     unknown: no adviser markers, invoices or promises that
                     still count
      Rut            unknown: nothing rated that still counts
      Red flags      none: nothing recorded up to the last check (11 Nov);
                     they spoke well of you (12 Nov)
      Last surprise  4 days ago (14 Nov)

    Their words, your ratings
      12 Nov  "you saved our quarter" (9 of 10)

    What you meant to do
      11 Nov  Show Piotr two ways (open)
      4 Nov   Send Jana the churn figures (kept: she could face the board)

    Last contacts
      5 Nov  call, they began, with Jana Roth: about the board

    Notes
      4 Nov  She sounded tired.

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

      Last check  11 Nov, 7 days ago
      Streak      0 checks in rhythm, at best 1
      Due         5 working days since the last check
    "
  `);
});

it('says what to do first where nothing is known', () => {
  expect(briefOf()).toMatchInlineSnapshot(`
    "acme                                          Wednesday 18 November 2026

      Client        since 28 Sept 2025
      Last contact  no contact recorded

    To ask
      How likely are you to recommend us, from 0 to 10, and what would make
      it one more?

    Not known
      whom you deal with there: no person is recorded
      until when the contract runs
      what they think of it: none of their words is recorded

      Nothing recorded yet. Begin with: rapport check acme
    "
  `);
});

const life: readonly Written[] = [
  { kind: 'client', on: dayAt(0), people: [{ name: 'Jana Roth' }] },
  { kind: 'check', on: dayAt(2), answer: 'x', ratings: { communication: 3, attitude: 4, manners: 4 }, note: 'NOTE', reflections: { 'their-side': 'SIDE' } },
  { kind: 'touch', on: dayAt(3), touch: 'meeting', with: ['Jana Roth'] },
  { kind: 'change', on: dayAt(3), text: 'new invoices', told: dayAt(3) },
  { kind: 'noticed', on: dayAt(4), text: 'NOTICED' },
  { kind: 'voice', on: dayAt(5), text: 'fine', score: 6 },
  { kind: 'complaint', on: dayAt(6), text: 'COMPLAINT' },
  { kind: 'touch', on: dayAt(7), touch: 'proposal', note: 'three options' },
];

it('shares neither ratings, warnings, complaints nor what the user wrote for himself', () => {
  const report = modelOf('shared', life);
  expect(report.blocks.filter(({ block }) => block === 'trend' || block === 'rule' || block === 'calendar')).toEqual([]);
  expect(shown(report)).toMatchInlineSnapshot(`
    "acme                                          Wednesday 18 November 2026

      Client        since 28 Sept 2025
      People        Jana Roth, last contact 13 days ago
      Last meeting  5 Nov with Jana Roth
      Last contact  proposal 9 days ago, you began

    What they said
      7 Nov  "fine" (6 of 10)

    Since the meeting on 5 Nov
      5 Nov  change on our side: new invoices; told 5 Nov 2026

    To bring
      9 Nov  proposed: three options

    To ask
      You told us that something was wrong. Have we understood what matters
      to you in it, and what would put it right?

    Not known
      who decides there
      until when the contract runs
    "
  `);
});

it('says below the line, on one screen, where it stands and what to do', () => {
  const text = shown(modelOf('screen', life));
  expect(text.slice(text.indexOf('──'))).toMatchInlineSnapshot(`
    "── For you alone ───────────────────────────────────────────────────────

      It stands badly: our part. Answer first what they complained of:
      COMPLAINT.

      8 Nov  complaint not answered (10 days ago): COMPLAINT; to answer it:
             rapport log acme complaint --answer

    How it stands
      Traits         unknown: only 3 of 9 items rated lately (4 Nov)
      Our part       bad: a complaint without an answer for 10 days (8 Nov);
                     what they said last was bad (7 Nov)
      Their part     unknown: no adviser markers, invoices or promises that
                     still count
      Rut            unknown: nothing rated that still counts
      Red flags      none, by your own word: nothing recorded up to the last
                     check (4 Nov); nothing dated from them bears it out
      Their view     6 of 10 (7 Nov), close to your ratings of those weeks
                     (3.7 of 5)
      Last surprise  9 days ago (9 Nov)

    Noticed
      6 Nov  NOTICED
      4 Nov  SIDE

      Behind it, with your answers and notes: rapport report acme --more
    "
  `);
});

it('tells all from a day on', () => {
  const many = Array.from({ length: 9 }, (_, n): Written => ({ kind: 'voice', on: dayAt(n), text: `voice ${n}` }));
  const said = (since?: Day): number => shown(modelOf('shared', many, since)).match(/"voice \d"/g)?.length ?? 0;
  expect([said(), said(dayAt(0)), said(dayAt(4))]).toEqual([2, 9, 5]);
});
