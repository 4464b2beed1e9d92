import { createPrompt, isBackspaceKey, isEnterKey, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import { wrapped } from './cells.ts';
import { messageLines } from './message.ts';
import type { Asked } from './rows-prompt.ts';
import { columnsOf, type Room, type Screen } from './screen.ts';
import { drawnAsTyped, usePaste } from './typed.ts';
import { useEnd } from './use-end.ts';
import { useRoom } from './use-room.ts';

export interface LinesQuestion extends Asked { readonly message: string; readonly hint: string }

/**
 * Several lines, typed or pasted; an empty one ends. An empty line inside a paste is only a gap: the terminal marks a
 * paste, and where it does not, all of its keys arrive at once, before the end that is put off until after them.
 */
export const linesPrompt = createPrompt<readonly string[], LinesQuestion>((question, done) => {
  const { screen, message, hint } = question;
  const room = useRoom(screen);
  const [kept, setKept] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [over, setOver] = useState(false);
  const ending = useRef<NodeJS.Immediate | undefined>(undefined);
  const before = useRef('');
  const isPasted = usePaste(screen);
  useEnd(question.onEnd);
  useEffect((rl) => {
    setTyped(rl.line);
    return () => clearImmediate(ending.current);
  }, []);
  useKeypress((event, rl) => {
    clearImmediate(ending.current);
    const secondOfTwo = event.name === 'enter' && before.current === 'return';
    before.current = event.name;
    const pasted = isPasted(event);
    if (isBackspaceKey(event) && typed === '' && kept.length > 0) {
      rl.write(kept.at(-1) ?? '');
      setKept(kept.slice(0, -1));
    } else if (isEnterKey(event) && typed.trim() !== '') {
      setKept([...kept, typed.trim()]);
    } else if (isEnterKey(event) && !pasted && !secondOfTwo) {
      ending.current = setImmediate(() => {
        setOver(true);
        done(kept);
      });
    }
    setTyped(rl.line);
  });
  const width = columnsOf(room, 80);
  const lines = [...messageLines(screen, message, width), ...keptLines(screen, kept, room, over)];
  if (over) return lines.join('\n');
  return [[...lines, `${screen.palette.accent(screen.glyphs.here)} ${drawnAsTyped(typed)}`].join('\n'),
    wrapped(hint, 2, width, screen.palette.quiet).join('\n')];
});

/** Lines around them that have to stay on the screen. */
const AROUND = 8;

/** The lines so far; only the last of them where there is no room for all. */
function keptLines({ words, palette }: Screen, kept: readonly string[], room: Room, all: boolean): readonly string[] {
  const width = columnsOf(room, 80);
  const shown = all ? kept.length : Math.max(1, room.rows - AROUND);
  const hidden = kept.length - shown;
  const lines = kept.slice(-shown).flatMap((line) => wrapped(line, 2, width).slice(0, 1));
  return hidden > 0 ? [`  ${palette.quiet(words.say('prompt.more-above', { rows: hidden }))}`, ...lines] : lines;
}
