import { test } from 'vitest';
import { homeWith, morning, november, settled } from './mornings.ts';

test('a promise that was just settled is not held against anyone on the next screen', { timeout: 20_000 }, async () => {
  const home = homeWith(...settled('acme'), { kind: 'promise', client: 'acme', on: november(10), by: 'us', text: 'the figures', due: november(20) });
  const terminal = morning(home);
  await terminal.answer('the figures', 'k\r');
  await terminal.answer('Enter', '\r');
  await terminal.see('How does it stand?', 'Acme  no contact recorded');
});
