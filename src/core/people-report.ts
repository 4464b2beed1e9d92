import type { Block, Report } from './blocks.ts';
import { daysBetween, type Day } from './calendar.ts';
import { message } from './messages.ts';
import { longUnseenDays, type PersonKnown } from './people.ts';
import type { Profile } from './profile.ts';

/** Who they are, since when they are known, when each was last met; then who was not met for long, and who has left. */
export function peopleReport({ name, handle }: Pick<Profile, 'name' | 'handle'>, people: readonly PersonKnown[], day: Day): Report {
  const here = people.filter(({ left }) => left === undefined);
  return {
    asOf: day,
    title: message('people-title', { name }),
    blocks: [
      ...(here.length === 0 ? [quiet(message('people-none', { handle }))] : [table(here, day)]),
      ...unseen(here, day),
      ...gone(people),
      ...(here.length === 0 ? [] : [quiet(message('people-how', { handle }))]),
    ],
  };
}

function table(here: readonly PersonKnown[], day: Day): Block {
  const columns = (['name', 'role', 'known-since', 'last-contact'] as const).map((column) => message('column', { column }));
  const rows = here.map(({ name, role, since, lastSeen }) => [
    message('words', { text: name }),
    message('role', { role: role ?? null }),
    message('on-day', { on: since }),
    message('person-seen', { on: lastSeen ?? null, days: lastSeen === undefined ? 0 : daysBetween(lastSeen, day), day }),
  ]);
  return { block: 'table', columns, rows };
}

function unseen(here: readonly PersonKnown[], day: Day): readonly Block[] {
  const people = here.flatMap((person) => {
    const days = longUnseenDays(person, day);
    return days === undefined ? [] : [{ name: person.name, days }];
  });
  return people.length === 0 ? [] : [{ block: 'paragraph', tone: 'care', text: message('people-unseen', { people }) }];
}

function gone(people: readonly PersonKnown[]): readonly Block[] {
  const rows = people.flatMap(({ name, role, left }) => (left === undefined ? [] : [{ label: message('words', { text: name }), text: message('person-gone', { role: role ?? null, left }) }]));
  return rows.length === 0 ? [] : [{ block: 'heading', level: 2, text: message('people-gone', {}) }, { block: 'facts', rows }];
}

function quiet(text: Extract<Block, { block: 'paragraph' }>['text']): Block {
  return { block: 'paragraph', tone: 'quiet', text };
}
