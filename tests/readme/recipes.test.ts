import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoStore } from '../e2e/demo-store.ts';
import { NODE, NOW, PROGRAM, rapport, run } from '../e2e/run.ts';
import { temporaryDirectory } from '../store/temporary.ts';

/** The README's recipes for other programs, each given to the program it is for, with `rapport` on the PATH. */
const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const DUE = '0 kept, 1 due';

function recipe(language: string): string {
  const section = readme.slice(readme.indexOf('### Recipes'));
  return new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(section)?.[1] ?? '';
}

/** A home with one client, and an environment in which `rapport` can be typed. */
function newHome(): { readonly home: string; readonly env: Readonly<Record<string, string>> } {
  const home = temporaryDirectory();
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin/rapport'), `#!/bin/sh\nexec "${NODE}" "${PROGRAM}" "$@"\n`);
  chmodSync(join(home, 'bin/rapport'), 0o755);
  const env = { HOME: home, PATH: `${join(home, 'bin')}:/usr/bin:/bin`, RAPPORT_NOW: NOW, LANG: 'C.UTF-8' };
  expect(rapport(['client', 'add', 'Acme'], { env }).code).toBe(0);
  return { home, env };
}

function has(program: string): boolean {
  return run('/bin/sh', ['-c', `command -v ${program}`], { env: { HOME: '/' } }).code === 0;
}

const skippedWithout = (program: string): string => (has(program) ? '' : ` (skipped: there is no ${program} here)`);

describe('the recipes', { timeout: 60_000 }, () => {
  it.skipIf(!has('bash'))(`a shell prompt${skippedWithout('bash')}`, () => {
    const { env } = newHome();
    expect(run('bash', ['-c', `${recipe('bash')}\nprintf '%s' "\${PS1@P}"`], { env })).toEqual({ code: 0, stdout: expect.stringMatching(/^0 kept, 1 due [#$] $/), stderr: '' });
  });

  it.skipIf(!has('tmux'))(`tmux${skippedWithout('tmux')}`, () => {
    const { home, env } = newHome();
    writeFileSync(join(home, 'tmux.conf'), recipe('tmux'));
    const { stdout } = run('tmux', ['-S', join(home, 'socket'), '-f', join(home, 'tmux.conf'), 'new-session', '-d', 'sleep 20', ';', 'show-options', '-gv', 'status-right', ';', 'kill-server'], { env: { ...env, TERM: 'xterm' } });
    const command = /#\((.*)\)/.exec(stdout)?.[1] ?? 'false';
    expect(run('/bin/sh', ['-c', command], { env })).toEqual({ code: 0, stdout: `${DUE}\n`, stderr: '' });
  });

  it('a mail by cron', () => {
    const { env } = newHome();
    const [, ...lines] = recipe('crontab').trim().split('\n');
    const commands = lines.map((line) => /^\S+ \S+ \S+ \S+ \S+ (.+)$/.exec(line)?.[1] ?? 'false');
    expect(commands.map((command) => run('/bin/sh', ['-c', command], { env })).map(({ code, stderr }) => ({ code, stderr }))).toEqual(commands.map(() => ({ code: 0, stderr: '' })));
  });

  it.skipIf(!has('git'))(`a git hook${skippedWithout('git')}`, () => {
    const { home, env } = newHome();
    const git = (...args: readonly string[]): ReturnType<typeof run> => run('git', ['-C', home, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { env });
    git('init', '-q');
    writeFileSync(join(home, '.git/hooks/post-commit'), recipe('sh'));
    chmodSync(join(home, '.git/hooks/post-commit'), 0o755);
    const commit = ['commit', '-q', '--allow-empty', '-m', 'a'];
    expect(git(...commit).stderr).toBe('Acme is due today: rapport check\n');
    expect(git(...commit).stderr).toBe('');
  });

  it.skipIf(!has('jq'))(`jq${skippedWithout('jq')}`, () => {
    const { env } = newHome();
    const { code, stdout, stderr } = run('/bin/sh', ['-c', recipe('console').replaceAll('$ ', '')], { env: { ...env, RAPPORT_STORE: demoStore().store } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\S.*: .+/);
  });
});
