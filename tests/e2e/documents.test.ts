import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newPerson } from './person.ts';

const CLIENT = `{"kind":"client","client":"acme","name":"Acme GmbH","since":"2024-03-01"}
{"kind":"client","client":"baltic","name":"Baltic Freight","since":"2024-03-01","share":0.3}
{"kind":"client","client":"corvin","name":"Corvin SA","since":"2024-03-01"}
{"kind":"check","client":"acme","on":"2026-11-20","answer":"Send the figures"}
{"kind":"complaint","client":"acme","on":"2026-11-20","text":"late again"}
{"kind":"flag","client":"acme","on":"2026-11-20","item":"lying","text":"the audit"}
{"kind":"touch","client":"baltic","on":"2026-11-20","touch":"call"}
`;

it('a page says nothing to type, and calls clients by their names; a terminal says it', async () => {
  const person = newPerson(CLIENT);
  const hintsOf = async (...words: readonly string[]): Promise<readonly string[]> => (await person.giveInside(['report', ...words])).stdout.match(/rapport (?:check|client|drift|log|review|report)\b/g) ?? [];
  expect(await Promise.all(['acme', 'baltic', 'corvin'].map(async (name) => await hintsOf(name)))).toEqual([
    ['rapport review', 'rapport log', 'rapport report'], ['rapport check', 'rapport report'], ['rapport check'],
  ]);
  expect(await hintsOf()).toEqual(['rapport client']);
  for (const way of [['--format', 'md'], ['--format', 'html'], ['--code-names'], ['--code-names', '--json']]) {
    for (const target of [[], ['acme'], ['baltic'], ['corvin']]) expect([way, target, await hintsOf(...target, ...way)]).toEqual([way, target, []]);
  }
  await person.giveInside(['report', 'acme', '--out', join(person.home, 'acme.txt')]);
  expect(person.read('report --format md')).toContain('| Baltic Freight | unknown |');
  expect(person.read('report --code-names')).toMatch(/\n {2}Client B +unknown/);
  expect(person.read('report')).toMatch(/\n {2}baltic +unknown/);
});
