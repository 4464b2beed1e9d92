import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { modeOf } from '../store/temporary.ts';
import { ACME, BALTIC, newPerson, type Person } from './person.ts';
import { NODE, NOW, PROGRAM } from './run.ts';
import { openTerminal } from './terminal.ts';

const CHECKS = '{"kind":"check","client":"acme","on":"2026-11-20","ratings":{"communication":4}}\n{"kind":"touch","client":"acme","on":"2026-11-20","touch":"call"}\n';
const personWithFiles = (): Person => newPerson(ACME + BALTIC + CHECKS);

describe('report --out', () => {
  it('writes what the name says, for the user alone', () => {
    const { home, read } = personWithFiles();
    const begins = { 'a.html': '<!doctype html>\n<html lang="en" dir="ltr">', 'b.HTM': '<!doctype html>', 'c.md': '# Acme GmbH\n', 'd.json': '{\n  "version": 1,', 'e.txt': 'Acme GmbH   ' };
    for (const [name, beginning] of Object.entries(begins)) {
      const file = join(home, name);
      expect(read(`report acme --out ${file}`)).toBe(`Wrote ${file}\n`);
      expect([name, readFileSync(file, 'utf8').startsWith(beginning), modeOf(file)]).toEqual([name, true, '600']);
    }
    expect(readFileSync(join(home, 'e.txt'), 'utf8').split('\n').filter((line) => line.length > 80)).toEqual([]);
    read(`report --out ${join(home, 'all.html')}`);
    expect(readFileSync(join(home, 'all.html'), 'utf8')).toContain('<h1 dir="auto">2 clients, the worst first</h1>');
    read(`report acme --format md --out ${join(home, 'notes')}`);
    expect(readFileSync(join(home, 'notes'), 'utf8')).toContain('# Acme GmbH\n');
    expect(read('report acme --out -')).toBe(read('report acme'));
  });

  it('refuses in one line what cannot be', async () => {
    const { home, refusals } = personWithFiles();
    mkdirSync(join(home, 'folder.html'));
    writeFileSync(join(home, 'old.html'), 'old');
    const rows = [
      [`--out ${home}/brief.doc`, 2, `What should ${home}/brief.doc be? Let its name end in .html, .md, .json or .txt, or give --format.`],
      [`--out ${home}/constructor`, 2, `What should ${home}/constructor be? Let its name end in .html, .md, .json or .txt, or give --format.`],
      [`--out ${home}/old.html`, 2, `${home}/old.html is there already. Give another name, or replace it with --force.`],
      [`--out ${home}/none/brief.html`, 74, `Not saved to ${home}/none/brief.html: there is no such file or folder. Look at the path.`],
      [`--out ${home}/folder.html --force`, 74, `Not saved to ${home}/folder.html: it is a folder. Look at the path.`],
      ['--format pdf', 2, '--format cannot be "pdf". Use terminal, md, json, html.'],
      ['--html --format md', 2, '--format md does not go with --html. Leave it out.'],
      ['--html --json', 2, '--html does not go with --json. Leave it out.'],
      ['--open --format md', 2, '--open does not go with --format md. Leave it out.'],
      [`--open --out ${home}/brief.md`, 2, `--open does not go with --out ${home}/brief.md. Leave it out.`],
      ['--open --out -', 2, '--open does not go with --out -. Leave it out.'],
    ] as const;
    expect(await refusals(rows.map(([options]) => [`report acme ${options}`]))).toEqual(rows.map(([, code, line]) => [code, line]));
  });

  it.skipIf(process.getuid?.() === 0)('says whose folder it is not (root may write anywhere)', () => {
    const { home, refusal } = personWithFiles();
    mkdirSync(join(home, 'closed'), { mode: 0o500 });
    expect(refusal(`report acme --out ${home}/closed/brief.html`)[0]).toBe(74);
  });

  it('replaces a file with --force, and never what a link points to', () => {
    const { home, read } = personWithFiles();
    writeFileSync(join(home, 'theirs'), 'theirs');
    symlinkSync(join(home, 'theirs'), join(home, 'brief.md'));
    read(`report acme --force --out ${home}/brief.md`);
    expect(readFileSync(join(home, 'brief.md'), 'utf8')).toContain('# Acme GmbH\n');
    expect(readFileSync(join(home, 'theirs'), 'utf8')).toBe('theirs');
  });

  it('asks on a terminal before a file is replaced', async () => {
    const { home, store } = personWithFiles();
    const file = join(home, 'brief.md');
    writeFileSync(file, 'old');
    const answered = async (key: string, said: string): Promise<string> => {
      const terminal = openTerminal([NODE, PROGRAM, 'report', 'acme', '--out', file], { env: { PATH: '/usr/bin:/bin', HOME: home, RAPPORT_STORE: store, RAPPORT_NOW: NOW, TERM: 'xterm', LANG: 'C.UTF-8' }, columns: 120 });
      onTestFinished(terminal.kill);
      await terminal.answer('Replace it?', key);
      await terminal.see(said);
      expect(await terminal.end()).toEqual({ code: 0, isRestored: true });
      return readFileSync(file, 'utf8');
    };
    expect(await answered('n', 'Left as it is.')).toBe('old');
    expect(await answered('y', 'Wrote')).toContain('# Acme GmbH\n');
  });
});

describe('report --open', () => {
  const browserIn = (home: string): string => {
    const browser = join(home, 'browser');
    writeFileSync(browser, '#!/bin/sh\nprintf \'%s\\n\' "$@" > "$HOME/opened"\n');
    chmodSync(browser, 0o700);
    return browser;
  };

  it('shows a page that is nobody else\'s, under a name that says nothing', () => {
    const { home, type } = personWithFiles();
    const { code, stdout, stderr } = type('report acme --open', { env: { RAPPORT_BROWSER: `${browserIn(home)} --new %s --quiet`, BROWSER: '/nowhere' } });
    const [, file = ''] = /^Opened (.+)\n$/.exec(stdout) ?? [];
    expect({ code, stderr, opened: readFileSync(join(home, 'opened'), 'utf8') }).toEqual({ code: 0, stderr: '', opened: `--new\n${file}\n--quiet\n` });
    expect([modeOf(file), modeOf(join(file, '..')), file.includes('acme')]).toEqual(['600', '700', false]);
    expect(readFileSync(file, 'utf8')).toContain('<h1 dir="auto">Acme GmbH</h1>');
    const again = type('report acme --open', { env: { BROWSER: `/nowhere:${browserIn(home)}` } });
    expect([again.stdout, readFileSync(join(home, 'opened'), 'utf8')]).toEqual([`Opened ${file}\n`, `${file}\n`]);
  });

  it('opens what it wrote, and the portfolio', () => {
    const { home, read } = personWithFiles();
    const env = { RAPPORT_BROWSER: browserIn(home) };
    expect(read(`report acme --open --out ${home}/brief.html`, { env })).toBe(`Opened ${home}/brief.html\n`);
    expect(readFileSync(join(home, 'opened'), 'utf8')).toBe(`${home}/brief.html\n`);
    expect(read('report --open', { env })).toMatch(/\/pages\/portfolio\.html\n$/);
  });

  it('leaves no page of a client that is forgotten', () => {
    const { home, read } = personWithFiles();
    const env = { RAPPORT_BROWSER: browserIn(home) };
    for (const line of ['report acme --open', 'report baltic --open', 'report --open']) read(line, { env });
    const pages = join(home, '.cache/rapport/pages');
    expect(readdirSync(pages)).toHaveLength(3);
    read('client forget acme --yes');
    expect(readdirSync(pages).map((name) => readFileSync(join(pages, name), 'utf8').includes('Acme'))).toEqual([false]);
  });

  it('says where the page is when there is no browser', () => {
    const { home, type } = personWithFiles();
    const { code, stdout, stderr } = type('report acme --open', { env: { RAPPORT_BROWSER: join(home, 'none') } });
    expect([code, existsSync(stdout.trim()), stderr]).toEqual([0, true, 'No browser could be started: open the file named above yourself, or name a browser in RAPPORT_BROWSER.\n']);
    expect(type('report acme --open', { env: { RAPPORT_BROWSER: '/bin/false' } }).stderr).toContain('No browser could be started');
    expect(statSync(stdout.trim()).size).toBeGreaterThan(1000);
  });
});
