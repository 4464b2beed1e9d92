import { useEffect, useRef, useState } from '@inquirer/core';
import type { Room, Screen } from './screen.ts';

const CLEAR = '\x1b[2J\x1b[H';
/** No prompt draws wider than this. */
export const WIDEST = 100;

/**
 * The room on the screen, drawn anew whenever it changes. A terminal that becomes narrower breaks the lines that are
 * there, each in its own way, and a shell that was in front leaves its own: then the only sure place is an empty screen.
 */
export function useRoom(screen: Screen): Room {
  const [room, setRoom] = useState<Room>(() => screen.room());
  const drawn = useRef(room);
  useEffect((rl) => {
    const draw = (clear: boolean): void => {
      if (clear) screen.write(CLEAR);
      drawn.current = screen.room();
      setRoom(drawn.current);
    };
    const resumed = (): void => {
      rl.resume();
      draw(true);
    };
    const stop = screen.onResize(() => draw(screen.room().columns < Math.min(drawn.current.columns, WIDEST)));
    rl.on('SIGCONT', resumed);
    return () => {
      stop();
      rl.removeListener('SIGCONT', resumed);
    };
  }, []);
  return room;
}
