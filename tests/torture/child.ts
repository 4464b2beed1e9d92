import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { Day } from '../../src/core/calendar.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Fact } from '../../src/core/facts.ts';
import { dropDraft, keepDraft, readDrafts } from '../../src/store/drafts.ts';
import { makeIds } from '../../src/store/ids.ts';
import { openJournal, type Journal } from '../../src/store/journal.ts';

/**
 * What a command does, and nothing else: appends so many facts, one after the other, and acknowledges each on standard
 * output once it is saved. What cannot be saved is kept as a draft ("kept <id>") and ends it with the error's exit code.
 * argv: store, cache, device, count (0: until killed)
 */
const [store = '', cache = '', device = '', count = ''] = process.argv.slice(2);
const nextId = makeIds(() => Date.now(), (size) => randomBytes(size));

function say(text: string): void {
  writeSync(1, `${text}\n`);
}

function fact(): Fact {
  const id = nextId();
  return { kind: 'noticed', client: `client-${id.slice(-1) < 'g' ? 'a' : 'b'}`, id, on: '2026-03-02' as Day, device, text: `naïve ☕ ${'x'.repeat(id.charCodeAt(25) * 3)}` };
}

function save(journal: Journal): void {
  const facts = [fact()];
  try {
    journal.append(facts);
    say(`saved ${facts[0]?.id}`);
  } catch (error) {
    const { lost } = keepDraft({ store, cache }, facts);
    say(`${lost.length === 0 ? 'kept' : 'lost'} ${facts[0]?.id}`);
    throw error;
  }
}

function saveDrafts(journal: Journal): void {
  for (const draft of readDrafts({ store, cache }).filter(({ isDamaged }) => !isDamaged)) {
    journal.append(draft.facts);
    dropDraft(draft);
    for (const { id } of draft.facts) say(`saved ${id}`);
  }
}

try {
  const journal = openJournal({ dir: store, device: () => device });
  saveDrafts(journal);
  say('ready');
  for (let saved = 0; count === '0' || saved < Number(count); saved += 1) save(journal);
} catch (error) {
  process.exitCode = error instanceof UserError ? error.code : 70;
  say(error instanceof UserError ? `error ${error.id} ${JSON.stringify(error.data)}` : `bug ${String(error)}`);
}
