import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { everyday } from '../../src/i18n/en/everyday.ts';
import { ids } from './languages.ts';

const SRC = join(import.meta.dirname, '../../src');
/** The commands of which `CommandSpec.everyday` is true, and what opens the store for them. */
const ROOTS = ['commands/status.ts', 'commands/remind/remind.ts', 'commands/start-session.ts'];
/** Charts, of which these print none. */
const NEVER_PRINTED = 'render/line-rows.ts';

/** Every file whose code these run, but for words. */
function reachedFrom(roots: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (file: string): void => {
    if (found.has(file) || /^i18n\/(en|ar|pl|ru)\//.test(file)) return;
    const code = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^import type .*$|^export interface [\s\S]*?^}/gm, '');
    found.set(file, code);
    for (const [, specifier = ''] of code.matchAll(/(?:from |import\()'(\.[^']+\.ts)'/g)) visit(relative(SRC, join(SRC, dirname(file), specifier)));
  };
  for (const root of roots) visit(root);
  return found;
}

test('what runs all day long says nothing beyond the everyday words', () => {
  const beyond = new Set<string>(ids.filter((id) => !(id in everyday)));
  const said = [...reachedFrom(ROOTS)].filter(([file]) => file !== NEVER_PRINTED)
    .flatMap(([file, code]) => [...code.matchAll(/'([^'\n]+)'/g)].filter(([, text = '']) => beyond.has(text)).map(([, id]) => `${id} in ${file}`));
  expect(said).toEqual([]);
});
