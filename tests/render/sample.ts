import type { Block, CalendarMark, CalendarState, Report } from '../../src/core/blocks.ts';
import { addDays, type Day } from '../../src/core/calendar.ts';
import { message, type Message } from '../../src/core/messages.ts';
import type { PackWords } from '../../src/core/pack.ts';
import { en } from '../../src/i18n/en/index.ts';
import { formatsOf } from '../../src/i18n/formats.ts';
import { wordsOf, type Words } from '../../src/i18n/words.ts';

/** A report with every block in it, as one line a block can carry, and words to say it with. */

const pack: PackWords = {
  question: 'What will be different for them tonight because of you?',
  vague: [],
  openers: [],
  items: {
    communication: { name: 'communication', question: 'Do they tell us things early?' },
    'exchange-of-views': { name: 'exchange of views', question: 'Do both sides say what they think?' },
    resolution: { name: 'resolution', question: 'Disagreements: do they end?' },
    respect: { name: 'respect', question: 'Do they treat us with respect?' },
  },
};

export const words: Words = wordsOf('en', { catalogue: en, pack }, formatsOf('en'));

export const text = (said: string): Message => message('words', { text: said });
const item = (id: string): Message => message('item-name', { item: id });
export const day = (on: string): Day => on as Day;

/** Answers one check apart, oldest first: '45-4' is 4, 5, no answer, 4. */
export const points = (picture: string, from = day('2026-01-01')) =>
  Array.from(picture, (step, index) => ({ on: addDays(from, index), value: step === '-' ? null : Number(step) }));

const STATES: Readonly<Record<string, CalendarState>> = { d: 'done', l: 'late', m: 'missed', '-': 'off', o: 'open' };

/** Days in a row, a letter each: done, late, missed, - off, open, and a space where nothing is known. */
export const marks = (from: Day, picture: string): readonly CalendarMark[] =>
  picture.split('').flatMap((letter, index) => {
    const state = STATES[letter];
    return state === undefined ? [] : [{ on: addDays(from, index), state }];
  });

const calendar: Block = {
  block: 'calendar',
  from: day('2026-09-02'),
  to: day('2026-11-24'),
  marks: marks(day('2026-09-02'), 'ddd--ddmdd--ddddl--ddddd--ddddd--dd-----dddmd--ddddd--ddddd--dlldd--ddddd--ddddd--do'),
  legend: ['done', 'late', 'missed', 'off', 'open'],
};

export const sample: Report = {
  asOf: day('2026-11-24'),
  title: text('Acme GmbH'),
  blocks: [
    { block: 'paragraph', tone: 'calm', text: text('Client since March 2024, contract until 30 June 2027, 35% of your work. Jana Roth decides, Piotr uses what we build.') },
    { block: 'paragraph', tone: 'care', text: text('silent for 11 days, usually 6.') },
    { block: 'paragraph', tone: 'grave', text: text('one incident of "legal-risk" waits for a decision.') },
    { block: 'heading', level: 1, text: text('Your checks') },
    { block: 'paragraph', tone: 'good', text: text('14 working days kept, the best was 20.') },
    calendar,
    { block: 'heading', level: 1, text: text('How it stands') },
    { block: 'trend', label: item('communication'), points: points('3344-4455'), note: text('5, 3 days ago') },
    { block: 'trend', label: item('exchange-of-views'), points: points('43321'), note: text('1, on 12 Nov') },
    { block: 'trend', label: item('resolution'), points: points('--1-2'), note: text('2, 40 days ago') },
    { block: 'trend', label: item('respect'), points: points('515'), note: text('yes, in September') },
    { block: 'paragraph', tone: 'quiet', text: text('Not looked at for long: strategy, reports.') },
    { block: 'heading', level: 1, text: text('What was said and done') },
    { block: 'heading', level: 2, text: text('Contacts') },
    {
      block: 'facts',
      rows: [
        { on: day('2026-11-13'), label: text('call'), text: text('they began; the renewal, and whether the board will see the churn figures before Christmas') },
        { on: day('2026-10-30'), label: text('visit'), text: text('with Jana and Piotr'), tone: 'good' },
        { on: day('2025-12-18'), label: text('meeting'), text: text('declined for the second time'), tone: 'care' },
      ],
    },
    { block: 'heading', level: 2, text: text('Promises') },
    {
      block: 'table',
      columns: [text('due'), text('by'), text('promise')],
      rows: [
        [text('6 Nov'), text('us'), text('the churn figures, so that she can face the board')],
        [text('1 Dec'), text('them'), text('access to the new system')],
      ],
    },
  ],
};

/** Every place where a block can carry a text, filled with `said`. */
export function filledWith(said: string): Report {
  const filled = text(said);
  return {
    asOf: day('2026-11-24'),
    title: filled,
    blocks: [
      { block: 'heading', level: 1, text: filled },
      { block: 'heading', level: 2, text: filled },
      { block: 'paragraph', tone: 'calm', text: filled },
      { block: 'paragraph', tone: 'grave', text: filled },
      { block: 'facts', rows: [{ on: day('2026-11-13'), label: filled, text: filled, tone: 'care' }, { text: filled }] },
      { block: 'table', columns: [filled, filled], rows: [[filled, filled]] },
      { block: 'trend', label: filled, points: points('123-5'), note: filled },
    ],
  };
}
