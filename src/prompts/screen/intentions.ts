import type { Settle } from '../../core/facts.ts';
import { settleOf } from '../answer-keys.ts';
import { intentionKeys } from '../legends.ts';
import type { IntentionRow } from '../prompter.ts';
import { answerCell, cellsLine, endRow, hereCell, plain, widest, wrapped, type Cell } from './cells.ts';
import type { Drawing } from './drawing.ts';
import { backHint, flowHints } from './hints.ts';
import { messageLines } from './message.ts';
import type { Rows } from './rows.ts';
import { rowsPrompt, type Asked } from './rows-prompt.ts';
import { columnsOf, type Room, type Screen } from './screen.ts';

export interface IntentionsQuestion extends Asked {
  readonly rows: readonly IntentionRow[];
  readonly onAnswer: (row: number, settle: Settle | undefined) => void;
}

/** open: gone past with Enter. */
type Entry = Settle | 'open' | undefined;

export const intentionsPrompt = rowsPrompt<IntentionsQuestion, Entry, void>({
  start: ({ rows }) => rows.map(() => undefined),
  rules: () => ({ answer: answered, pass: (entry) => entry ?? 'open', clear: () => undefined }),
  draw: drawIntentions,
  changed: ({ onAnswer }, row, now, before) => {
    if (settled(now[row]) !== settled(before[row])) onAnswer(row, settled(now[row]));
  },
  end: () => undefined,
});

function answered(_: Entry, key: string): { readonly entry: Entry } | undefined {
  const settle = settleOf(key);
  return settle === undefined ? undefined : { entry: settle };
}

function settled(entry: Entry): Settle | undefined {
  return entry === 'open' ? undefined : entry;
}

const WIDEST_CLIENT = 40;
const NARROWEST_CLIENT = 8;

function drawIntentions({ screen, rows }: IntentionsQuestion, { entries, at, done }: Rows<Entry>, room: Room): Drawing {
  const width = columnsOf(room, 80);
  const drawn = rows.map((row, index) => intentionLines(screen, row, entries[index], !done && index === at, width));
  return {
    head: [...messageLines(screen, screen.words.say('prompt.intentions', { promises: rows.some(({ promised }) => promised) }), width), ''],
    rows: done ? drawn : [...drawn, endRow(screen, at === rows.length, width)],
    foot: at === rows.length ? [] : flowHints(screen, [...intentionKeys(screen.words), backHint(screen)], width),
  };
}

/** Whose and when, with the answer at the right; what was meant, below. Where both do not fit, the day goes below too: it is never cut. */
function intentionLines(screen: Screen, row: IntentionRow, entry: Entry, here: boolean, width: number): readonly string[] {
  const answers = answerColumns(screen);
  const left = width - 2 - 2 - 1 - answers;
  const when = widest([row.when], width);
  const isBeside = when + NARROWEST_CLIENT <= left;
  const client = widest([row.client], isBeside ? Math.min(WIDEST_CLIENT, left - when) : left + 2);
  const beside: readonly Cell[] = [{ text: '', columns: 2 }, { text: row.when, columns: left - client, paint: screen.palette.quiet }];
  return [
    cellsLine(screen, [
      hereCell(screen, here),
      { text: row.client, columns: client, paint: here ? screen.palette.accent : plain },
      ...(isBeside ? beside : [{ text: '', columns: left + 2 - client }]),
      { text: '', columns: 1 },
      answerCell(screen, entry === undefined ? undefined : answerWord(screen, entry), here, answers),
    ]),
    ...(isBeside ? [] : wrapped(row.when, 4, width, screen.palette.quiet)),
    ...wrapped(row.text, 4, width),
  ];
}

function answerWord({ words }: Screen, entry: Settle | 'open'): string {
  return entry === 'open' ? words.say('prompt.open', {}) : words.say('prompt.settle', { settle: entry });
}

function answerColumns(screen: Screen): number {
  return widest((['kept', 'partly', 'missed', 'moved', 'open'] as const).map((entry) => answerWord(screen, entry)), 12);
}
