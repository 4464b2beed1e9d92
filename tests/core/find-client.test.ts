import { describe, expect, it, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { findClient, folded, handleFor } from '../../src/core/find-client.ts';

const clients = [
  { handle: 'acme', name: 'Acme GmbH', aliases: ['ACM'] },
  { handle: 'acme-labs', name: 'Acme Labs', aliases: [] },
  { handle: 'zoe', name: 'Zo\u00EB', aliases: [] },
  { handle: 'lodz', name: 'Łódź', aliases: ['Лодзь'] },
  { handle: '--odd', name: '--odd', aliases: [] },
];

function found(text: string): string {
  try {
    return findClient(clients, text).handle;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.id} ${JSON.stringify(Object.values(error.data).at(-1))}`;
  }
}

describe('a client is found', () => {
  test.each([
    ['acme', 'acme'],
    ['ACME', 'acme'],
    ['acm', 'acme'],
    ['Acme G', 'acme'],
    ['acme-', 'acme-labs'],
    ['Zoe\u0308', 'zoe'],
    ['ло', 'lodz'],
    ['Łód', 'lodz'],
    ['--odd', '--odd'],
    ['ac', 'ambiguous-client ["acme","acme-labs"]'],
    ['akme', 'unknown-client ["acme"]'],
    ['', 'unknown-client []'],
    ['nobody', 'unknown-client []'],
  ])('by "%s": %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('a handle', () => {
  test.each([
    ['Acme GmbH', [], 'acme-gmbh'],
    ['Łódź & Söhne', [], 'łódź-söhne'],
    ['شركة نخيل', [], 'شركة-نخيل'],
    ['Acme', ['acme'], 'acme-2'],
    ['Acme', ['acme', 'acme-2'], 'acme-3'],
    ['!!!', [], 'client'],
  ])('of %s beside %j is %s', (name, taken, expected) => {
    expect(handleFor(name, taken)).toBe(expected);
  });
});

it('sees one name in all its Unicode forms', () => {
  expect(folded(' ZOE\u0308 ')).toBe(folded('zo\u00EB'));
});
