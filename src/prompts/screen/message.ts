import { harmless } from '../../core/harmless.ts';
import { wrap } from '../../core/width.ts';
import type { Screen } from './screen.ts';

/** What is asked, its own line breaks kept. */
export function messageLines({ palette }: Screen, message: string, width: number): readonly string[] {
  return harmless(message).replaceAll('\t', ' ').split('\n').flatMap((line) => wrap(line, width)).map((line) => palette.strong(line));
}
