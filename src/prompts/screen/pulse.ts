import { SIDES } from '../../core/facts.ts';
import { focusOf, inFocusWith, pulseOf, REST_KEY } from '../answer-keys.ts';
import { anchorsOf, pulseKeys } from '../legends.ts';
import type { PulseAnswer, PulseEnd, PulseRow } from '../prompter.ts';
import { answerCell, cellsLine, endRow, hereCell, plain, widest, type Cell } from './cells.ts';
import type { Drawing } from './drawing.ts';
import { backHint, flowHints } from './hints.ts';
import { messageLines } from './message.ts';
import type { Rows } from './rows.ts';
import { rowsPrompt, type Asked } from './rows-prompt.ts';
import { columnsOf, type Room, type Screen } from './screen.ts';

export interface PulseQuestion extends Asked {
  readonly rows: readonly PulseRow[];
  readonly onAnswer: (row: number, answer: PulseAnswer) => void;
}


interface Entry {
  readonly answer: PulseAnswer | undefined;
  /** Into today's focus or out of it, by the person's own key. */
  readonly wanted: boolean | undefined;
}

export const pulsePrompt = rowsPrompt<PulseQuestion, Entry, PulseEnd>({
  start: ({ rows }) => rows.map(() => ({ answer: undefined, wanted: undefined })),
  rules: () => ({
    rest: REST_KEY,
    answer: answered,
    pass: (entry) => (entry.answer === undefined ? { ...entry, answer: {} } : entry),
    clear: (entry) => (entry.answer === undefined ? entry : { ...entry, answer: undefined }),
  }),
  draw: drawPulse,
  changed: ({ onAnswer }, row, now, before) => {
    if (now[row]?.answer !== before[row]?.answer) onAnswer(row, now[row]?.answer ?? {});
  },
  end: ({ rows }, entries) => ({ focus: rows.flatMap((row, index) => (isInFocus(row, entries[index]) ? [index] : [])) }),
});

function answered(entry: Entry, key: string): { readonly entry: Entry; readonly stay?: boolean } | undefined {
  const wanted = focusOf(key);
  if (wanted !== undefined) return { entry: wanted === entry.wanted ? entry : { ...entry, wanted }, stay: true };
  const answer = pulseOf(entry.answer ?? {}, key);
  return answer === undefined ? undefined : { entry: { ...entry, answer } };
}

function isInFocus(row: PulseRow, entry: Entry | undefined): boolean {
  return entry?.wanted ?? inFocusWith(row, entry?.answer ?? {});
}

/** As wide a name may be however long the facts are. */
const SURE_NAME = 20;
/** Below this width the fact takes a line of its own. */
const ONE_LINE = 60;

function drawPulse({ screen, rows }: PulseQuestion, { entries, at, done }: Rows<Entry>, room: Room): Drawing {
  const { words } = screen;
  const width = columnsOf(room, 80);
  const names = widest(rows.map(({ name }) => name), width < ONE_LINE ? width - 7 : roomForNames(screen, rows, width));
  const drawn = rows.map((row, index) =>
    pulseLines(screen, { row, entry: entries[index], here: !done && index === at, names, width }));
  const anchors = flowHints(screen, anchorsOf(words.item('pulse').anchors), width);
  return {
    head: [...messageLines(screen, words.say('prompt.pulse', { clients: rows.length }), width), ...(done ? [] : anchors), ''],
    rows: done ? drawn : [...drawn, endRow(screen, at === rows.length, width)],
    foot: at === rows.length ? [] : flowHints(screen, [...pulseKeys(words, rows.length), backHint(screen)], width),
  };
}

/** What the facts do not need, nor the note that follows an answer. */
function roomForNames({ words }: Screen, rows: readonly PulseRow[], width: number): number {
  const facts = widest(rows.map(({ fact }) => fact), width);
  const notes = widest([words.say('prompt.nothing-new', {}), ...SIDES.map((by) => words.say('prompt.contact', { by }))], width);
  return Math.max(SURE_NAME, width - 4 - 2 - facts - 2 - notes - 3);
}

interface DrawnRow { readonly row: PulseRow; readonly entry: Entry | undefined; readonly here: boolean; readonly names: number; readonly width: number }

function pulseLines(screen: Screen, { row, entry, here, names, width }: DrawnRow): readonly string[] {
  const { quiet, accent } = screen.palette;
  const start: readonly Cell[] = [
    hereCell(screen, here),
    { text: isInFocus(row, entry) ? '+' : '', columns: 2 },
    { text: row.name, columns: names, paint: here ? accent : plain },
  ];
  const answer = answerCell(screen, valueSign(entry?.answer), here, 1);
  const note = noteOf(screen, row, entry?.answer);
  const left = width - 4 - names - 3;
  if (width < ONE_LINE) {
    return [
      cellsLine(screen, [...start, { text: '', columns: left + 2 }, answer]),
      cellsLine(screen, [{ text: '', columns: 4 }, { text: note === '' ? row.fact : note, columns: width - 4, paint: quiet }]),
    ];
  }
  const noted = widest([note], left - 4);
  return [cellsLine(screen, [...start, { text: '', columns: 2 },
    { text: row.fact, columns: left - 2 - noted - (noted > 0 ? 2 : 0) }, { text: '', columns: noted > 0 ? 2 : 0 },
    { text: note, columns: noted, paint: quiet }, { text: '', columns: 2 }, answer])];
}

/** What stands in the column of answers: nothing where only a contact or nothing new was noted. */
function valueSign(answer: PulseAnswer | undefined): string | undefined {
  if (answer === undefined) return undefined;
  return answer.value === undefined ? '' : answer.value === null ? '?' : `${answer.value}`;
}

/** In words: the contact, and the previous value, which is shown to nobody who has not given one. */
function noteOf({ words }: Screen, row: PulseRow, answer: PulseAnswer | undefined): string {
  if (answer === undefined) return '';
  const contact = answer.contactBy === undefined ? [] : [words.say('prompt.contact', { by: answer.contactBy })];
  const previous = answer.value === undefined || row.previous === undefined ? [] : [row.previous];
  if (answer.value === undefined && answer.contactBy === undefined) return words.say('prompt.nothing-new', {});
  return [...contact, ...previous].join(', ');
}
