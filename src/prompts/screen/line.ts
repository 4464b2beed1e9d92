import { createPrompt, isEnterKey, useEffect, useKeypress, useState } from '@inquirer/core';
import { harmlessLine } from '../../core/harmless.ts';
import type { Paint } from '../palette.ts';
import type { LineQuestion } from '../prompter.ts';
import { widthOf } from '../../core/width.ts';
import { wrapped } from './cells.ts';
import { messageLines } from './message.ts';
import type { Asked } from './rows-prompt.ts';
import { columnsOf } from './screen.ts';
import { drawnAsTyped, usePaste } from './typed.ts';
import { useAttempt } from './use-attempt.ts';
import { useEnd } from './use-end.ts';
import { useRoom } from './use-room.ts';

export interface AskedLine extends Asked, LineQuestion {}

/** One line of words, with a remark beneath that follows what is typed. Line breaks in a paste become spaces. */
export const linePrompt = createPrompt<string, AskedLine>((question, done) => {
  const { screen } = question;
  const room = useRoom(screen);
  const width = columnsOf(room, 80);
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const [over, setOver] = useState(false);
  const attempt = useAttempt();
  const isPasted = usePaste(screen);
  useEnd(question.onEnd);
  useEffect((rl) => {
    if (question.initial !== undefined) rl.write(harmlessLine(question.initial));
    setTyped(rl.line);
  }, []);
  useKeypress((event, rl) => attempt(() => {
    const pasted = isPasted(event);
    if (!isEnterKey(event)) {
      setTyped(rl.line);
      if (rl.line !== typed) setRefusal(undefined);
      return;
    }
    const reason = pasted ? undefined : question.refuse?.(typed.trim());
    if (pasted || reason !== undefined) {
      rl.write(pasted ? `${typed} ` : typed);
      setTyped(rl.line);
      setRefusal(reason);
    } else {
      setOver(true);
      done(typed.trim());
    }
  }));
  const message = messageLines(screen, question.message, width);
  const { accent } = screen.palette;
  const here = accent(screen.glyphs.here);
  if (over) return [...message, ...answerLines(here, typed, width)].join('\n');
  const words = `${here} ${drawnAsTyped(typed)}`;
  const remarks = remarkLines(question, typed, refusal, width);
  if (outgrows(typed, room.columns)) return [...message, ...remarks, words].join('\n');
  return [[...message, words].join('\n'), remarks.join('\n')];
});

/** What stays on the screen. While it is typed the terminal breaks it where its edge is; here it breaks between words. */
function answerLines(here: string, typed: string, width: number): readonly string[] {
  const [first = '', ...rest] = wrapped(drawnAsTyped(typed).trim(), 2, width);
  return [`${here} ${first.slice(2)}`, ...rest];
}

/** Wide characters over more than one line: inquirer loses count of them, unless nothing stands below. */
function outgrows(typed: string, columns: number): boolean {
  return widthOf(typed) > typed.length && 2 + widthOf(typed) >= columns;
}

/** Below the words: why they cannot be taken, else what there is to remark, else the hint while there are none. */
function remarkLines({ screen, remark, hint }: AskedLine, typed: string, refusal: string | undefined, width: number): readonly string[] {
  const { accent, care, quiet } = screen.palette;
  const below = (text: string, paint: Paint): readonly string[] => wrapped(text, 2, width, paint);
  if (refusal !== undefined) return below(refusal, care);
  const remarked = typed.trim() === '' ? undefined : remark?.(typed.trim());
  if (remarked !== undefined) return below(remarked, accent);
  return hint === undefined || typed !== '' ? [] : below(hint, quiet);
}

