import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { newPerson, type Person } from './person.ts';
import { NODE, NOW, PROGRAM, run } from './run.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const SHELLS = {
  bash: { start: ['bash', '--norc', '--noprofile', '-i'], prompt: "PS1='ready> '", strict: 'set -u' },
  zsh: { start: ['zsh', '-f', '-i'], prompt: "PROMPT='ready> ' PROMPT_EOL_MARK=''", strict: 'setopt nounset' },
  fish: { start: ['fish', '--no-config', '-i'], prompt: 'function fish_prompt; echo -n "ready> "; end', strict: 'true' },
} as const;
type Shell = keyof typeof SHELLS;

const CLIENTS = `{"kind":"client","client":"acme","name":"Acme GmbH","since":"2024-03-01","people":[{"name":"Jana Roth"},{"name":"$(touch evil)"}]}
{"kind":"client","client":"baltic","name":"Baltic Freight","since":"2024-03-01"}
`;
const open: Terminal[] = [];
afterEach(async () => { for (const terminal of open.splice(0)) await terminal.kill(); });

/** A shell in which `rapport` is the program and its completion was loaded twice, unset variables being errors. */
async function startShell(shell: Shell, { home, read }: Person): Promise<{ readonly tab: (typed: string, ...seen: readonly string[]) => Promise<string>; readonly leave: () => Promise<unknown> }> {
  const bin = join(home, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'rapport'), `#!/bin/sh\nexec "${NODE}" "${PROGRAM}" "$@"\n`);
  chmodSync(join(bin, 'rapport'), 0o700);
  writeFileSync(join(home, 'script'), read(`completion ${shell}`));
  const { start, prompt, strict } = SHELLS[shell];
  const terminal = openTerminal(['/usr/bin/env', ...start], { env: { HOME: home, PATH: `${bin}:/usr/bin:/bin`, TERM: 'xterm', LANG: 'C.UTF-8', RAPPORT_NOW: NOW } });
  open.push(terminal);
  terminal.press(`cd; ${prompt}; ${strict}; source ./script; source ./script; echo lo''aded\r`);
  await terminal.see('loaded', 'ready> ');
  return {
    async tab(typed, ...seen) {
      terminal.press(`${typed}\t`);
      const screen = await terminal.see(...seen);
      terminal.press('\u0015\r');
      await terminal.see('ready> ');
      return screen;
    },
    // a shell that is killed may still write into the home while it is cleared away
    leave() {
      terminal.press('exit\r');
      return terminal.end();
    },
  };
}

describe.each(Object.keys(SHELLS) as Shell[])('Tab in %s', (shell) => {
  const missing = !existsSync(`/usr/bin/${shell}`);
  it.skipIf(missing)(`completes commands, options, values, clients and people, and evaluates nothing${missing ? ` (skipped: no ${shell} here)` : ''}`, async () => {
    const person = newPerson(CLIENTS);
    person.read('client list');
    const { tab, leave } = await startShell(shell, person);
    await tab('rapport portf', 'portfolio');
    await tab('rapport client pau', 'client pause');
    await tab('rapport report bal', 'report baltic');
    await tab('rapport log acme cal', 'acme call');
    await tab('rapport log acme call --ton', '--tone');
    await tab('rapport log acme call --tone agr', 'agreement');
    await tab('rapport check acme --settle=mis', 'missed');
    await tab('rapport log acme call --with Ja', 'Jana\\ Roth');
    await tab('rapport --store ./nowhere --asc', '--ascii');
    await tab('rapport config set dep', 'depth');
    await tab('rapport config set depth th', 'thorough');
    await tab('rapport log acme outcome gr', 'grown');
    await tab('rapport log acme invo', 'acme invoice');
    await tab('rapport flag acme bel', 'belittling');
    await tab('rapport report -- bal', 'baltic');
    await tab('rapport log acme call --with \\$', '\\$\\(touch\\ evil\\)');
    await tab('rapport log $(touch evil) `touch evil` --tone agr', 'agreement');
    expect(existsSync(join(person.home, 'evil'))).toBe(false);
    person.read('client add Corvin');
    await tab('rapport report cor', 'report corvin');
    await leave();
  });
});

const BASH = existsSync('/usr/bin/bash');

it.skipIf(!BASH)(`in bash 3.2 an option and its value are one word${BASH ? '' : ' (skipped: no bash here)'}`, () => {
  const { home, read } = newPerson(CLIENTS);
  const script = join(home, 'script');
  writeFileSync(script, read('completion bash'));
  const tab = (breaks: string, ...words: readonly string[]): string => run('bash', ['-c', `set -u; source "$0"; COMP_WORDBREAKS=$1; COMP_WORDS=("\${@:2}"); COMP_CWORD=$(($# - 2)); _rapport; echo "\${COMPREPLY[*]-}"`, script, breaks, ...words], { env: { HOME: home, PATH: '/usr/bin:/bin' } }).stdout.trimEnd();
  expect(tab(' =', 'rapport', 'check', 'acme', '--settle=mi')).toBe('missed');
  expect(tab(' ', 'rapport', 'check', 'acme', '--settle=mi')).toBe('--settle=missed');
  expect(tab(' =', 'rapport', 'log', 'acme', 'call', '--tone=mixed', '--by', 'th')).toBe('them');
  expect(tab(' =', 'rapport', 'log', 'acme', 'call', '--note=$(touch evil)')).toBe('');
});

it('offers what the store knows, and refuses a shell it does not know', () => {
  const { read, refusal } = newPerson(CLIENTS);
  expect(read('completion words')).toBe('client acme\nclient baltic\nperson $(touch evil)\nperson Jana Roth\n');
  expect(refusal('completion tcsh')).toEqual([2, '<shell> cannot be "tcsh". Use bash, zsh, fish.']);
});
