import { spawn, type StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { ACME, BALTIC, newPerson } from './person.ts';
import { NODE, NOW, PROGRAM, run } from './run.ts';

/** What a shell makes of a line in which `rapport` is the program. */
function shell(home: string, line: string): ReturnType<typeof run> {
  return run('/bin/bash', ['-c', `set -o pipefail; rapport() { '${NODE}' '${PROGRAM}' "$@"; }; ${line}`], { env: { HOME: home } });
}

/** Long enough for a pipe to be full many times over: 4 MB. */
function manyLines(): string {
  const note = 'Ring Jana about the renewal so that she can budget. '.repeat(40);
  return ACME + Array.from({ length: 2000 }, (_, i) => `{"kind":"idea","client":"acme","on":"2026-03-0${(i % 9) + 1}","text":"${i} ${note}"}\n`).join('');
}

describe('pipes', () => {
  it('that close early end it quietly, those that are slow get all of it', () => {
    const { home } = newPerson(manyLines());
    expect(shell(home, 'rapport history | head -1')).toEqual({ code: 0, stdout: 'What was recorded\n', stderr: '' });
    expect(shell(home, 'rapport export | head -c 10')).toEqual({ code: 0, stdout: '{"kind":"c', stderr: '' });
    expect(shell(home, 'rapport export | { sleep 1; wc -l; }')).toEqual({ code: 0, stdout: '2001\n', stderr: '' });
    expect(shell(home, 'cd; rapport export > all; rapport export --out same && cmp all same && rapport export | cmp all -')).toMatchObject({ code: 0, stderr: '' });
  });

  it('have one record a line and nothing cut off', () => {
    const name = `${'A very long name of a client '.repeat(5)}Ltd`;
    const { json, read } = newPerson();
    read(`client add "${name}"`);
    const [client] = json<{ clients: { handle: string }[] }>('client list').clients;
    expect(read('client list').split('\n').filter((line) => line.includes(name))).toHaveLength(1);
    read(`log ${client?.handle} idea "${'long words '.repeat(40)}"`);
    expect(read('history').split('\n').filter((line) => line.includes(`idea: ${'long words '.repeat(40).trim()}`))).toHaveLength(1);
  });
});

const PRINTING = [
  'status', 'status --json', 'start', 'report acme', 'report acme --format md', 'history', 'client list', 'client show acme', 'questions list', 'questions path', 'config list',
  'config get color', 'config set focus 2', 'export', 'export --md', 'doctor', 'remind', '--help', 'log acme call', 'undo', 'amend 0 note=x', 'away today', 'client add Corvin --json', 'demo d',
];

it.runIf(existsSync('/dev/full'))('a device that takes nothing: 74, and one line', () => {
  const { home, read, json } = newPerson(ACME + BALTIC);
  read('log acme call');
  const [{ id }] = json<{ facts: [{ id: string }] }>('history --grep call').facts;
  for (const line of PRINTING) {
    const full = { code: 74, stdout: '', stderr: 'rapport: The output could not be written: the disk is full.\n' };
    expect({ line, ...shell(home, `cd; rapport ${line.replace('amend 0', `amend ${id}`)} --quiet > /dev/full`) }).toEqual({ line, ...full });
  }
});

/** Nothing that could be answered with, in every way in which nothing can be there. */
const NO_TERMINAL: Readonly<Record<string, StdioOptions>> = {
  '< /dev/null': ['ignore', 'pipe', 'pipe'],
  'a pipe that says nothing': ['pipe', 'pipe', 'pipe'],
};

const NOTHING = Readable.from([]);

describe('without a terminal nothing is asked and nothing awaited', () => {
  it.each(Object.keys(NO_TERMINAL).flatMap((name) => ['check', 'check acme', 'client add', 'remind install'].map((line) => [line, name] as const)))('rapport %s, %s', async (line, name) => {
    const { home } = newPerson(ACME);
    const child = spawn(NODE, [PROGRAM, ...line.split(' ')], { stdio: NO_TERMINAL[name], env: { PATH: '/usr/bin:/bin', HOME: home, RAPPORT_NOW: NOW, FORCE_COLOR: '1' }, timeout: 5000 });
    const [stdout, stderr, code] = await Promise.all([text(child.stdout ?? NOTHING), text(child.stderr ?? NOTHING), new Promise((ended) => { child.on('exit', ended); })]);
    child.stdin?.destroy();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^rapport: [a-z ]+ needs an answer, and there is no terminal to ask on\. Give [^\n]+\.\n$/);
  });

  it.each(['rapport check <&-', 'echo 4 | rapport check', 'yes | rapport client add', 'rapport check --no-input'])('%s', (line) => {
    const { home } = newPerson(ACME);
    const { code, stdout, stderr } = shell(home, `cd; ${line.includes('|') ? 'set +o pipefail; ' : ''}${line}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^rapport: [^\n\x1b]+\n$/);
  });

  it('npm start shows the status and one hint', () => {
    const { type, read } = newPerson(ACME);
    expect(type('start')).toEqual({ code: 0, stdout: read('status'), stderr: 'This is no terminal, so nothing was asked. In a terminal, begin with: npm start\n' });
    expect(type('start --quiet')).toEqual({ code: 0, stdout: read('status'), stderr: '' });
  });

  it('a signal ends what waits for standard input, with nothing written', async () => {
    const { home, store } = newPerson();
    const child = spawn(NODE, [PROGRAM, 'import', '-'], { stdio: ['pipe', 'pipe', 'pipe'], env: { HOME: home, RAPPORT_DEBUG: '1' } });
    const ended = new Promise((resolve) => { child.on('exit', (code) => { resolve(code); }); });
    // more than a pipe holds: once all of it is gone, it is being read
    await new Promise<void>((resolve) => { child.stdin.write(ACME + '\n'.repeat(1_000_000), () => { resolve(); }); });
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(existsSync(join(store, 'journal'))).toBe(false);
  });
});
