/** Commands that sentences name and that read or write a store; `specs` has them all, and a test compares. */
const NAMED = /\brapport (?=(?:amend|ask|away|boundary|check|client|config|debrief|doctor|drift|export|flag|history|import|log|portfolio|promise|questions|remind|report|restore|review|status|undo|week)\b)/g;

/**
 * A sentence whose commands name the store of this run, so that whoever copies one meets the same store. What people
 * wrote stays as it is, also where it speaks of a "rapport client".
 * @param store as a shell reads it
 */
export function withStore(sentence: string, data: unknown, store: string): string {
  const name = (text: string): string => text.replace(NAMED, () => `rapport --store ${store} `);
  if (name(sentence) === sentence) return sentence;
  const [written, ...others] = textsIn(data).filter((text) => name(text) !== text).toSorted((a, b) => b.length - a.length);
  return written === undefined ? name(sentence) : sentence.split(written).map((part) => withStore(part, others, store)).join(written);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
