import type { Rating } from '../../core/facts.ts';
import { keyOfRating, ratingOf } from '../answer-keys.ts';
import { anchorsOf, polesOf, sheetKeys } from '../legends.ts';
import type { SheetRow } from '../prompter.ts';
import { answerCell, cellsLine, endRow, hereCell, plain, widest, wrapped, type Cell } from './cells.ts';
import type { Drawing } from './drawing.ts';
import { backHint, flowHints, listHints } from './hints.ts';
import type { Rows } from './rows.ts';
import { rowsPrompt, type Asked } from './rows-prompt.ts';
import { columnsOf, type Room, type Screen } from './screen.ts';

type Answers = Readonly<Record<string, Rating>>;

export interface SheetQuestion extends Asked {
  readonly rows: readonly SheetRow[];
  readonly onChange: (answers: Answers) => void;
}

type Entry = Rating | undefined;

/** Below so many columns a question and what was there before do not fit beside each other. */
const ONE_LINE = 60;

export const sheetPrompt = rowsPrompt<SheetQuestion, Entry, Answers>({
  start: ({ rows }) => rows.map(() => undefined),
  rules: ({ rows }) => ({
    answer: (_, key, row) => answered(rows[row], key),
    pass: (entry) => entry,
    clear: () => undefined,
  }),
  draw: drawSheet,
  changed: ({ rows, onChange }, _, now) => onChange(answersOf(rows, now)),
  end: ({ rows }, entries) => answersOf(rows, entries),
});

function answered(row: SheetRow | undefined, key: string): { readonly entry: Entry } | undefined {
  const entry = row && ratingOf(row.scale, key);
  return entry === undefined ? undefined : { entry };
}

function answersOf(rows: readonly SheetRow[], entries: readonly Entry[]): Answers {
  return Object.fromEntries(rows.flatMap(({ item }, index) => {
    const entry = entries[index];
    return entry === undefined ? [] : [[item, entry]];
  }));
}

function drawSheet({ screen, rows }: SheetQuestion, { entries, at, done }: Rows<Entry>, room: Room): Drawing {
  const width = columnsOf(room, 100);
  const columns = columnsFor(rows, width);
  const drawn = rows.map((row, index) => {
    const here = !done && index === at;
    const place: Place = { here, answer: entries[index], width };
    return columns === undefined ? tallRow(screen, row, place, width < ONE_LINE ? 0 : roomForPrevious(rows)) : flatRow(screen, row, place, columns);
  });
  return {
    head: [],
    rows: done ? drawn : [...drawn, endRow(screen, at === rows.length, width)],
    foot: footOf(screen, rows, at, Math.min(width, 79)),
  };
}

interface Columns { readonly question: number; readonly low: number; readonly high: number; readonly previous: number }

/** Columns in which every row fits on one line; undefined where there is no room for them. */
function columnsFor(rows: readonly SheetRow[], width: number): Columns | undefined {
  const poles = rows.map(polesOf);
  const columns = {
    question: widest(rows.map(({ question }) => question), width),
    low: widest(poles.map(([low]) => low.join(' ')), width),
    high: widest(poles.map(([, high]) => high.join(' ')), width),
    previous: roomForPrevious(rows),
  };
  return columns.question + columns.low + columns.high + columns.previous + 2 + 3 * 2 + 1 > width ? undefined : columns;
}

interface Place { readonly here: boolean; readonly answer: Entry; readonly width: number }

function flatRow(screen: Screen, row: SheetRow, { here, answer }: Place, columns: Columns): readonly string[] {
  const { accent, quiet } = screen.palette;
  const [low, high] = polesOf(row).map((pole) => pole.join(' '));
  return [cellsLine(screen, [
    hereCell(screen, here),
    { text: row.question, columns: columns.question + 2, paint: here ? accent : plain },
    { text: low ?? '', columns: columns.low + 2, paint: quiet },
    { text: high ?? '', columns: columns.high + 2, paint: quiet },
    previousCell(screen, row, answer, columns.previous),
    answerCell(screen, answer === undefined ? undefined : keyOfRating(answer), here, 1),
  ])];
}

/** The question with the answer at the right, then the poles on a line of their own; a narrow screen has what was there before in their place. */
function tallRow(screen: Screen, row: SheetRow, { here, answer, width }: Place, previous: number): readonly string[] {
  const paint = here ? screen.palette.accent : plain;
  const [first = '', ...rest] = wrapped(row.question, 0, width - 5 - previous);
  return [
    cellsLine(screen, [
      hereCell(screen, here),
      { text: first, columns: width - 3 - previous, paint },
      previousCell(screen, row, answer, previous),
      answerCell(screen, answer === undefined ? undefined : keyOfRating(answer), here, 1),
    ]),
    ...rest.map((line) => `  ${paint(line)}`),
    ...(width < ONE_LINE && typeof answer === 'number' && row.previous !== undefined
      ? wrapped(row.previous, 4, width, screen.palette.quiet)
      : flowHints(screen, polesOf(row), width - 4).map((line) => `    ${line}`)),
  ];
}

/** Room is kept from the beginning, so that nothing jumps. */
function roomForPrevious(rows: readonly SheetRow[]): number {
  const room = widest(rows.map(({ previous = '' }) => previous), 30);
  return room === 0 ? 0 : room + 2;
}

/** Old answers are shown after the new one, never before: they would pull it along. */
function previousCell({ palette }: Screen, { previous = '' }: SheetRow, answer: Entry, columns: number): Cell {
  return { text: columns > 0 && typeof answer === 'number' ? previous : '', columns, paint: palette.quiet };
}

/** The keys, then the anchors of the item under the cursor. As high for every item, so that nothing jumps. */
function footOf(screen: Screen, rows: readonly SheetRow[], at: number, width: number): readonly string[] {
  const feet = rows.map(({ scale, anchors }) => {
    const keys = flowHints(screen, [...sheetKeys(screen.words, scale), backHint(screen)], width);
    const meaning = listHints(screen, anchorsOf(anchors), width - 2).map((line) => `  ${line}`);
    return meaning.length === 0 ? keys : [...keys, '', ...meaning];
  });
  const height = Math.max(...feet.map((foot) => foot.length));
  return Array.from({ length: height }, (_, line) => feet[at]?.[line] ?? '');
}
