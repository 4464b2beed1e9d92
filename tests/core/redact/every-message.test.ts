import { expect, test } from 'vitest';
import type { Message } from '../../../src/core/messages.ts';
import { redacted } from '../../../src/core/redact/disguise.ts';
import { redactMessage } from '../../../src/core/redact/redact-message.ts';
import { ids, wordsIn } from '../../i18n/languages.ts';
import { renderings } from '../../i18n/render.ts';

/** What is said to the person at the keyboard alone, and never stands in a report. */
const NEVER_REPORTED = /^(error|help|prompt|lint|remind|config|import|export|check|log|flag|client|away|backup|restore|forget|doctor|questions|chart\.key|ask\.|undo|undone|put-back|change\.|week)/;

test('every sentence of a report can be said of what is left', () => {
  const english = wordsIn('en');
  const nobody = redacted([], { client: (number) => `Client ${number}`, person: () => 'somebody' });
  const broken = ids.filter((id) => !NEVER_REPORTED.test(id)).filter((id) => renderings(id, english).some(({ data }) => {
    try {
      return /undefined|\[object/.test(english.tell(redactMessage({ id, data } as unknown as Message, nobody)));
    } catch {
      return true;
    }
  }));
  expect(broken).toEqual([]);
});
