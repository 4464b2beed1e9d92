import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { widthOf } from '../../src/core/width.ts';
import { openTerminal, type Terminal } from '../e2e/terminal.ts';
import { pictureOf } from './screen/picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapport-pty-'));
const child = join(folder, 'child.mjs');

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('pty-child.ts', import.meta.url))],
    outfile: child, bundle: true, platform: 'node', format: 'esm', target: 'node20',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the child, which asks these prompts, in a terminal. */
function terminal(prompts: string, { columns = 80, term = 'xterm-256color' } = {}): Terminal {
  const shown = openTerminal([process.execPath, child, ...prompts.split(' ')], { columns, env: { PATH: process.env['PATH'] ?? '', TERM: term } });
  onTestFinished(shown.kill);
  return shown;
}

/** How it ended: the child says of itself which signal it was told of. */
const RESTORED = { code: 0, isRestored: true };

const FIRST_WORDS: Readonly<Record<string, string>> = {
  intentions: 'leave open', pulse: 'out of focus', sheet: 'Before we ask', line: 'Enter leaves it', lines: 'an empty line ends', choose: 'Enter or y',
};

for (const [name, words] of Object.entries(FIRST_WORDS)) {
  test.each([['Ctrl-C', 'SIGINT'], ['Ctrl-D', 'SIGINT'], ['SIGTERM', 'SIGTERM'], ['SIGHUP', 'SIGHUP']] as const)(`${name}: after %s the terminal is as it was`, async (how, signal) => {
    const shown = terminal(name);
    await shown.see(words);
    if (how === 'Ctrl-C') shown.press('\x03');
    else if (how === 'Ctrl-D') shown.press('\x04');
    else shown.signal(how);
    await shown.see(`${signal}.`);
    expect(await shown.end()).toEqual(RESTORED);
  }, 20_000);
}

test('each once at 40 columns, nothing wider than the terminal', async () => {
  const shown = terminal(Object.keys(FIRST_WORDS).join(' '), { columns: 40 });
  for (const [name, keys] of Object.entries({
    intentions: 'k\r', pulse: '2t+\r\r', sheet: '4\r', line: 'ring Jana\r', lines: 'Acme\rBaltic\r\rCorvin\r', choose: 'y',
  })) {
    await shown.see(FIRST_WORDS[name] ?? '');
    const widths = pictureOf(shown.raw().replaceAll('\r\n', '\n')).replace('_', '').split('\n').map(widthOf);
    expect(Math.max(...widths)).toBeLessThan(40);
    shown.press(keys);
    if (name === 'lines') await shown.answer('Corvin', '\r');
  }
  expect(await shown.end()).toEqual(RESTORED);
  const answers = stripVTControlCharacters(shown.raw()).match(/^\w+ = .*\.\r$/gm)?.map((line) => line.trim());
  expect(answers).toEqual([
    'intentions = undefined.', 'pulse = {"focus":[0,2]}.', 'sheet = {"communication":4}.',
    'line = "ring Jana".', 'lines = ["Acme","Baltic","Corvin"].', 'choose = "yes".',
  ]);
}, 30_000);

test('a resize in the middle keeps the answers and fits the new width', async () => {
  const shown = terminal('pulse');
  await shown.answer('out of focus', '2');
  await shown.see('was 3 on 12 Nov');
  shown.resize(40, 24);
  await shown.see('Enter nothing new\r\n. rest', 'back');
  expect(pictureOf(shown.raw().replaceAll('\r\n', '\n'))).toMatchInlineSnapshot(`
    "How does each one stand?
    1 I expect to lose them   3 it works
    5 they say so themselves

      + Acme                              2
        was 3 on 12 Nov
    ❯   山田商事                          _
        silent 11 days, usually 6
        Corvin                            ·
        silent 11 days, usually 6

    1-5 how it stands   Enter nothing new
    . rest: nothing new   w I got in touch
    t they got in touch   ? cannot tell
    + into focus   - out of focus   ↑ back"
  `);
  shown.press('3\r\r');
  await shown.see('pulse = {"focus":[0]}.');
}, 20_000);

test('TERM=dumb: line by line, not one escape byte', async () => {
  const shown = terminal('intentions pulse line', { term: 'dumb' });
  await shown.answer('> ', 'k\n2\nt\n\nring Jana\n');
  await shown.see('line = "ring Jana".');
  await shown.end();
  expect(shown.raw()).not.toContain('\x1b');
}, 20_000);

test.each([['Ctrl-C', '\x03'], ['Ctrl-D', '\x04']])('TERM=dumb: %s interrupts', async (_, key) => {
  const shown = terminal('line', { term: 'dumb' });
  await shown.answer('> ', key);
  await shown.see('SIGINT.');
}, 20_000);
