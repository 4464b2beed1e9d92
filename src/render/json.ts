import { harmlessJson } from '../core/harmless.ts';
import type { Message } from '../core/messages.ts';
import type { Words } from '../i18n/words.ts';

/**
 * A value as an indented JSON document; ends in a newline. Every message in it has its English sentence as `text`.
 * Harmful characters are escaped as JSON can, so that the document is safe on a screen and loses nothing.
 * @param english the English words, whatever the reader's language
 */
export function renderJson(value: unknown, english: Words): string {
  return `${harmlessJson(JSON.stringify(withText(value, english), undefined, 2))}\n`;
}

/** A copy in which every message, however deep, has the words for it beside its id and data. */
export function withText(value: unknown, words: Words): unknown {
  if (Array.isArray(value)) return value.map((part) => withText(part, words));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withText(part, words)]));
  return isMessage(value) ? { ...copy, text: words.tell(value) } : copy;
}

/** Messages are known by their shape: an id, data, and nothing else. */
function isMessage(value: object): value is Message {
  return Object.keys(value).length === 2 && 'id' in value && typeof value.id === 'string' && 'data' in value && typeof value.data === 'object';
}
