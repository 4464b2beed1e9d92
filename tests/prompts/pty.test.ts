import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { widthOf } from '../../src/core/width.ts';
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

/** Runs the child in a terminal, and after it, in the same terminal, a command that tells how the terminal is set. */
function terminal(prompts: string, { columns = 80, term = 'xterm-256color' } = {}) {
  const pty = spawn('/bin/sh', ['-c', `trap : INT; "$0" "$1" ${prompts}; stty -a; echo over.`, process.execPath, child], {
    cols: columns, rows: 24, env: { PATH: process.env['PATH'], TERM: term },
  });
  onTestFinished(() => pty.kill('SIGKILL'));
  let text = '';
  let heard = (): void => undefined;
  pty.onData((data) => {
    text += data;
    heard();
  });
  return {
    pty,
    text: () => text,
    /** Waits until the terminal has been sent this, after what it had been sent first. */
    until: async (expected: string, first = '') => {
      while (!text.slice(first.length).includes(expected)) await new Promise<void>((resolve) => { heard = resolve; });
      return text;
    },
    child: () => Number(/process (\d+)\./.exec(text)?.[1]),
  };
}

const FIRST_WORDS: Readonly<Record<string, string>> = {
  intentions: 'leave open', pulse: 'out of focus', sheet: 'Before we ask', line: 'Enter leaves it', lines: 'an empty line ends', choose: 'Enter or y',
};

function expectRestored(text: string): void {
  expect(text).toMatch(/[ ;]icanon/);
  expect(text).toMatch(/[ ;]echo /);
  expect(text.lastIndexOf('\x1b[?25l')).toBeLessThanOrEqual(text.lastIndexOf('\x1b[?25h'));
  expect(text.lastIndexOf('\x1b[?2004h')).toBeLessThanOrEqual(text.lastIndexOf('\x1b[?2004l'));
}

for (const [name, words] of Object.entries(FIRST_WORDS)) {
  test.each([['Ctrl-C', 'SIGINT'], ['Ctrl-D', 'SIGINT'], ['SIGTERM', 'SIGTERM'], ['SIGHUP', 'SIGHUP']])(`${name}: after %s the terminal is as it was`, async (how, signal) => {
    const shown = terminal(name);
    await shown.until(words);
    if (how === 'Ctrl-C') shown.pty.write('\x03');
    else if (how === 'Ctrl-D') shown.pty.write('\x04');
    else process.kill(shown.child(), how);
    const text = await shown.until('over.');
    expect(text).toContain(`${signal}.`);
    expectRestored(text);
  }, 20_000);
}

test('each once at 40 columns, nothing wider than the terminal', async () => {
  const { pty, text, until } = terminal(Object.keys(FIRST_WORDS).join(' '), { columns: 40 });
  for (const [name, keys] of Object.entries({
    intentions: 'k\r', pulse: '2t+\r\r', sheet: '4\r', line: 'ring Jana\r', lines: 'Acme\rBaltic\r\rCorvin\r', choose: 'y',
  })) {
    await until(FIRST_WORDS[name] ?? '');
    const widths = pictureOf(text().replaceAll('\r\n', '\n')).replace('_', '').split('\n').map(widthOf);
    expect(Math.max(...widths)).toBeLessThan(40);
    pty.write(keys);
    if (name === 'lines') pty.write(await until('Corvin').then(() => '\r'));
    await until(`${name} = `);
  }
  const answers = stripVTControlCharacters(await until('over.')).match(/^\w+ = .*\.\r$/gm)?.map((line) => line.trim());
  expect(answers).toEqual([
    'intentions = undefined.', 'pulse = {"focus":[0,2]}.', 'sheet = {"communication":4}.',
    'line = "ring Jana".', 'lines = ["Acme","Baltic","Corvin"].', 'choose = "yes".',
  ]);
  expectRestored(text());
}, 30_000);

test('a resize in the middle keeps the answers and fits the new width', async () => {
  const { pty, text, until } = terminal('pulse');
  await until('out of focus');
  pty.write('2');
  await until('was 3 on 12 Nov');
  pty.resize(40, 24);
  await until('\x1b[2J');
  await until('back', text().split('\x1b[2J')[0]);
  expect(pictureOf(text().replaceAll('\r\n', '\n'))).toMatchInlineSnapshot(`
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
    w we spoke, I began   t they began
    ? cannot tell   + into focus today
    - out of focus   ↑ back"
  `);
  pty.write('3\r\r');
  expect(await until('over.')).toContain('pulse = {"focus":[0]}.');
}, 20_000);

test('TERM=dumb: line by line, not one escape byte', async () => {
  const { pty, until } = terminal('intentions pulse line', { term: 'dumb' });
  await until('> ');
  pty.write('k\n2\nt\n\nring Jana\n');
  const text = await until('over.');
  expect(text).toContain('line = "ring Jana".');
  expect(text).not.toContain('\x1b');
}, 20_000);

test.each([['Ctrl-C', '\x03'], ['Ctrl-D', '\x04']])('TERM=dumb: %s interrupts', async (_, key) => {
  const { pty, until } = terminal('line', { term: 'dumb' });
  await until('> ');
  pty.write(key);
  expect(await until('over.')).toContain('SIGINT.');
}, 20_000);
