const WIDEST = 78;

/**
 * Prose as mdoc(7) takes it: each sentence on lines of its own, none longer than a screen; backslashes, hyphens and what
 * would begin a request are escaped.
 */
export function prose(text: string): readonly string[] {
  const sentences = text.replaceAll(/\s+/g, ' ').replaceAll('`', '').split(/(?<=[.?!]) (?=[A-Z])/);
  return sentences.flatMap((sentence) => broken(sentence).map(escaped));
}

/** A line that stays one, an example for one. */
export function literal(line: string): string {
  return escaped(line);
}

/** One argument of a macro: quoted, so that spaces and words that are macros themselves stay text. */
export function argument(text: string): string {
  return `"\\&${text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('"', '""')}"`;
}

function escaped(line: string): string {
  const plain = line.replaceAll('\\', '\\e').replaceAll('-', '\\-');
  return /^[.']/.test(plain) ? `\\&${plain}` : plain;
}

function broken(sentence: string): readonly string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDEST) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
