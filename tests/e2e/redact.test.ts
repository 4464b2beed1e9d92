import { describe, expect, it } from 'vitest';
import { demoStore } from './demo-store.ts';
import { newPerson, type Person } from './person.ts';

type Fact = Readonly<Record<string, unknown>> & { readonly kind: string; readonly client: string };

const WRITTEN = ['text', 'note', 'answer', 'effect', 'evidence', 'reflections', 'reason', 'core', 'done', 'cost', 'email'];

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What people wrote, and how people and clients are called, in all that the demo holds. */
function secretsOf(person: Person, store: string): { readonly words: readonly string[]; readonly people: readonly string[]; readonly clients: readonly string[] } {
  const facts = person.read(`export --store ${store}`).trim().split('\n').map((line) => JSON.parse(line) as Fact);
  const people = facts.flatMap((fact) => [...textsIn(fact['with']), ...(fact['people'] as { name: string }[] | undefined ?? []).map(({ name }) => name), ...(fact.kind === 'person' ? textsIn(fact['name']) : [])]);
  return {
    // shorter ones are also said by us: "nothing new from us"
    words: [...new Set(facts.flatMap((fact) => WRITTEN.flatMap((field) => textsIn(fact[field]))))].filter((text) => text.length > 11),
    people: [...new Set(people.flatMap((name) => [name, ...name.split(' ')]))].filter((name) => name.length > 3),
    clients: [...new Set(facts.filter(({ kind }) => kind === 'client').flatMap((fact) => [fact.client, ...textsIn(fact['name']), ...textsIn(fact['aliases'])]))],
  };
}

function foundIn(text: string, secrets: readonly string[]): readonly string[] {
  return secrets.filter((secret) => text.includes(secret) || text.includes(JSON.stringify(secret).slice(1, -1)));
}

describe('a report for other eyes', () => {
  it('holds no byte of words and names, in any format, of all clients of the demo', async () => {
    const person = newPerson();
    const { store } = demoStore();
    const { words, people, clients } = secretsOf(person, store);
    const handles = person.json<{ clients: readonly { handle: string }[] }>(`client list --store ${store}`).clients.map(({ handle }) => handle);
    expect([words.length > 500, people.length > 15, handles.length]).toEqual([true, true, 6]);
    const plain = (await person.giveInside(['report', handles[0]!, '--store', store])).stdout;
    expect([foundIn(plain, words), foundIn(plain, people), foundIn(plain, clients)].map(({ length }) => length > 0)).toEqual([true, true, true]);
    const [fewWords, everything] = [[...words, ...people], [...words, ...people, ...clients]];
    for (const target of [[], ...handles.map((handle) => [handle])]) {
      for (const format of [['--format', 'md'], ['--json'], target.length === 0 ? [] : ['--more'], []]) {
        const give = async (option: string): Promise<string> => (await person.giveInside(['report', ...target, ...format, option, '--store', store])).stdout;
        const [redacted, coded] = [await give('--redact'), await give('--code-names')];
        expect([target, format, redacted.length > 500, foundIn(redacted, fewWords), foundIn(coded, everything)]).toEqual([target, format, true, [], []]);
      }
    }
  });

  it('says so, calls people by their roles, and keeps letters from one report to the next', () => {
    const person = newPerson(`{"kind":"client","client":"acme","name":"Acme GmbH","since":"2024-03-01","people":[{"name":"Jana Roth","role":"decider"}]}
{"kind":"client","client":"baltic","name":"Baltic Freight","since":"2026-03-01"}
{"kind":"check","client":"acme","on":"2026-11-20","answer":"Send Jana the figures","note":"rain"}
{"kind":"touch","client":"acme","on":"2026-11-20","touch":"call","with":["Jana Roth"],"note":"on figures"}
`);
    const page = person.read('report acme --redact --more');
    for (const line of ['Acme GmbH\n', '  Notes, words and names of people are left out.\n', 'People        the decider', '[...] (open)', 'call, you began, with the decider\n']) expect(page).toContain(line);
    expect(page).not.toMatch(/Jana|figures|rain|Notes\n/);
    expect(person.json('report acme --code-names')).toMatchObject({ client: { client: 'client-a', name: 'Client A', phase: 'active' }, title: { text: 'Client A' } });
    person.read('client add Aardvark --since 2020-01-01');
    expect(person.read('report acme --code-names')).toMatch(/^Client A\n/);
    expect(person.read('report aardvark --code-names')).toMatch(/^Client C\n/);
  });
});
