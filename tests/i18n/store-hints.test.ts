import { expect, test } from 'vitest';
import { specs } from '../../src/cli/specs.ts';
import { withStore } from '../../src/i18n/store-hints.ts';

/** What makes a store or needs none; "a file that rapport backup wrote" is no hint. */
const WITHOUT: readonly string[] = ['start', 'manual', 'demo', 'completion', 'backup'];

test('every command that meets a store is told with it', () => {
  expect(specs.map(({ name }) => name).filter((name) => withStore(`To see: rapport ${name}`, {}, 'd') === `To see: rapport ${name}`).toSorted()).toEqual(WITHOUT.toSorted());
});

test.each<[string, unknown, string]>([
  ['See: rapport client list', {}, 'See: rapport --store d client list'],
  ['rapport check acme, or rapport drift', {}, 'rapport --store d check acme, or rapport --store d drift'],
  ['See: rapport --store d client list', {}, 'See: rapport --store d client list'],
  ['rapport asks each morning', {}, 'rapport asks each morning'],
  ['good rapport today', {}, 'good rapport today'],
  ['you promised: le rapport client; then: rapport promise acme', { text: 'le rapport client' }, 'you promised: le rapport client; then: rapport --store d promise acme'],
  ['rapport week: a, a rapport week b', { inside: { data: { name: ['a', 'a rapport week'] } } }, 'rapport --store d week: a, a rapport week b'],
])('%s', (sentence, data, told) => {
  expect(withStore(sentence, data, 'd')).toBe(told);
});
