import { harmlessLine } from '../../core/harmless.ts';
import type { Hint } from '../legends.ts';
import { widthOf, wrap } from '../../core/width.ts';
import type { Screen } from './screen.ts';

const GAP = '   ';

/** Keys and what they do, side by side on as few lines of at most `width` columns as will hold them. */
export function flowHints({ palette }: Screen, hints: readonly Hint[], width: number): readonly string[] {
  const lines: { text: string; used: number }[] = [];
  for (const [key, does] of hints.map(([name, text]): Hint => [name, harmlessLine(text)])) {
    const line = lines.at(-1);
    const needed = widthOf(`${key} ${does}`);
    if (line !== undefined && line.used + GAP.length + needed <= width) {
      line.text += `${GAP}${key} ${palette.quiet(does)}`;
      line.used += GAP.length + needed;
    } else {
      const [first = '', ...rest] = wrap(does, width - widthOf(key) - 1);
      lines.push({ text: `${key} ${palette.quiet(first)}`, used: rest.length > 0 ? width : needed });
      lines.push(...rest.map((text) => ({ text: `${' '.repeat(widthOf(key) + 1)}${palette.quiet(text)}`, used: width })));
    }
  }
  return lines.map(({ text }) => text);
}

/** The same with each on lines of its own. */
export function listHints(screen: Screen, hints: readonly Hint[], width: number): readonly string[] {
  return hints.flatMap((hint) => flowHints(screen, [hint], width));
}

/** The arrow that goes back; its name where there is no sign for it. */
export function backHint({ glyphs, words }: Screen): Hint {
  return [glyphs.up ?? words.say('prompt.up', {}), words.say('prompt.back', {})];
}

/** What is said of a key that means nothing, until the next one; no lines where there was none. */
export function unknownKeyLines({ words, palette }: Screen, key: string | undefined, width: number): readonly string[] {
  return key === undefined ? [] : wrap(harmlessLine(words.say('prompt.unknown-key', { key })), width).map((line) => palette.care(line));
}
