import { useKeypress, useState, type KeypressEvent } from '@inquirer/core';

/** A key by its name ("up", "down", "enter", "backspace") or as the character it types, in lower case. */
export type Key = string;

const NAMES: Readonly<Record<string, Key>> = { up: 'up', down: 'down', return: 'enter', enter: 'enter', backspace: 'backspace' };

/** The key pressed; undefined for one that no screen knows. Full-width digits of Asian keyboards count as digits. */
export function keyOf(event: KeypressEvent & { readonly sequence?: string; readonly meta?: boolean }): Key | undefined {
  const named = NAMES[event.name];
  if (named !== undefined || event.ctrl || event.meta === true) return named;
  const typed = (event.sequence ?? event.name).normalize('NFKC').toLowerCase();
  return [...typed].length === 1 && typed >= ' ' ? typed : undefined;
}

/**
 * Every key that some screen knows. Readline's own line stays empty, or Ctrl-D would not end it; every key draws anew,
 * because readline has moved the cursor for it.
 */
export function useKeys(press: (key: Key) => void): void {
  const [count, setCount] = useState(0);
  useKeypress((event, rl) => {
    rl.clearLine(0);
    setCount(count + 1);
    const key = keyOf(event);
    if (key !== undefined) press(key);
  });
}
