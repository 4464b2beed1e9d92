import { useEffect, useRef, type KeypressEvent } from '@inquirer/core';
import { harmless } from '../../core/harmless.ts';
import type { Screen } from './screen.ts';

const PASTE_MARKS_ON = '\x1b[?2004h';
const PASTE_MARKS_OFF = '\x1b[?2004l';

/** Asks the terminal to mark what is pasted; the returned function says whether a key was pasted, not typed. */
export function usePaste(screen: Screen): (event: KeypressEvent) => boolean {
  const pasting = useRef(false);
  useEffect(() => {
    screen.write(PASTE_MARKS_ON);
    return () => screen.write(PASTE_MARKS_OFF);
  }, []);
  return ({ name }) => {
    if (name === 'paste-start') pasting.current = true;
    if (name === 'paste-end') pasting.current = false;
    return pasting.current;
  };
}

/** What is being typed, safe to draw and exactly as long, because inquirer reckons the cursor's place from its length. */
export function drawnAsTyped(text: string): string {
  return Array.from(text, (character) => (harmless(character) === character && character !== '\t' ? character : '?'.repeat(character.length))).join('');
}
