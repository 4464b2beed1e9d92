/** A code name's letters: 1 is A, 27 is AA. */
export function lettersOf(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest === 0 ? '' : lettersOf(rest)}${String.fromCharCode(65 + ((number - 1) % 26))}`;
}
