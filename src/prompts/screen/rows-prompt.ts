import { createPrompt, useState } from '@inquirer/core';
import { frameOf, wholeFrame, type Drawing } from './drawing.ts';
import { unknownKeyLines } from './hints.ts';
import { useKeys, type Key } from './key.ts';
import { pressKey, startRows, type RowRules, type Rows } from './rows.ts';
import { columnsOf, type Room, type Screen } from './screen.ts';
import { useAttempt } from './use-attempt.ts';
import { useEnd } from './use-end.ts';
import { useRoom } from './use-room.ts';

/** What every question brings along. */
export interface Asked {
  readonly screen: Screen;
  /** Ctrl-D. */
  readonly onEnd: () => void;
}

/** One kind of list: what it starts from, what keys do to it, what it looks like, what comes of it. */
export interface RowsKind<Question extends Asked, Entry, Answer> {
  start(question: Question): readonly Entry[];
  rules(question: Question): RowRules<Entry>;
  draw(question: Question, rows: Rows<Entry>, room: Room): Drawing;
  /** Tells the question's owner about a row that is no longer what it was. */
  changed(question: Question, row: number, now: readonly Entry[], before: readonly Entry[]): void;
  end(question: Question, entries: readonly Entry[]): Answer;
}

/** A prompt that goes through rows, one key each; after the last row Enter ends it. */
export function rowsPrompt<Question extends Asked, Entry, Answer>(kind: RowsKind<Question, Entry, Answer>) {
  return createPrompt<Answer, Question>((question, done) => {
    const room = useRoom(question.screen);
    const [rows, setRows] = useState(() => startRows(kind.start(question)));
    const [unknown, setUnknown] = useState<Key | undefined>(undefined);
    const attempt = useAttempt();
    useEnd(question.onEnd);
    useKeys((key) => {
      const next = pressKey(rows, key, kind.rules(question));
      setUnknown(next === undefined ? key : undefined);
      if (next === undefined) return;
      setRows(next);
      const changed = next.entries.flatMap((entry, row) => (entry === rows.entries[row] ? [] : [row]));
      attempt(() => changed.forEach((row) => kind.changed(question, row, next.entries, rows.entries)));
      if (next.done) done(kind.end(question, next.entries));
    });
    const drawing = kind.draw(question, rows, room);
    if (rows.done) return wholeFrame(drawing);
    return frameOf({ ...drawing, foot: [...drawing.foot, ...unknownKeyLines(question.screen, unknown, columnsOf(room, 80))] }, rows.at, room, question.screen);
  });
}
