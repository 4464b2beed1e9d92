import { execFileSync } from 'node:child_process';
import { closeSync, cpSync, fdatasyncSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '../../src/core/calendar.ts';
import type { Fact } from '../../src/core/facts.ts';
import { openJournal } from '../../src/store/journal.ts';
import { formatLine } from '../../src/store/line.ts';
import { LAST_DAY, writeBigStore, type Size } from './big-store.ts';
import { timeToText } from './first-prompt.ts';
import { medianTimes, peakMemory, quantile, timeNode, type Timed, type World } from './measure.ts';

/**
 * `npm run bench`: the figures of speed and size beside their goals; exit 1 where a required one is missed. Builds the
 * program into a directory of its own and leaves nothing behind. Times are ratios to `node -e 0` of the same run.
 */
const ROUNDS = 15;
const COLD_ROUNDS = 5;
const IMPORTED_LINES = 100_000;
const APPENDS = 200;
/** The evening of the last entries; the next morning; and the day after it, a Saturday, on which there is nothing to say. */
const YESTERDAY = `${LAST_DAY}T18:00:00+01:00`;
const TODAY = '2026-11-27T08:00:00+01:00';
const DAY_OFF = '2026-11-28T08:00:00+01:00';

interface Row { readonly what: string; readonly goal: number; readonly figure: number; readonly unit: string; readonly required?: boolean; readonly atLeast?: boolean }

const root = process.cwd();
const dir = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
const program = join(dir, 'program', 'bin', 'rapport.js');
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));

buildProgram();
const rows = [...await measureTimes(), ...await measurePortfolio(), ...measureSaving(), ...measureImport(), ...measureMemory(), measureSize()];
for (const row of rows) process.stdout.write(`${line(row)}\n`);
if (rows.some((row) => row.required === true && !isMet(row))) process.exitCode = 1;

function buildProgram(): void {
  const target = join(dir, 'program');
  for (const entry of ['bin', 'questions', 'package.json']) cpSync(join(root, entry), join(target, entry), { recursive: true });
  execFileSync(process.execPath, ['bin/build.mjs', join(target, 'dist')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Somebody's home with a big store in it, and the cache as it was left yesterday. */
function bigHome(size: Size): string {
  const home = join(dir, `${size.years}-years`);
  writeBigStore(join(home, '.local', 'share', 'rapport'), size);
  timeNode([program, 'status'], worldOf(home, YESTERDAY));
  cpSync(join(home, '.cache'), join(home, 'yesterday'), { recursive: true });
  return home;
}

function worldOf(home: string, now: string): World {
  mkdirSync(home, { recursive: true });
  const { PATH, LANG = 'C.UTF-8' } = process.env;
  return { cwd: home, env: { PATH, LANG, TZ: 'Europe/Berlin', HOME: home, RAPPORT_NOW: now } };
}

/** On yesterday's cache, as the first run of a day finds it. */
function onFirstRun<T>(home: string, run: () => T): T {
  rmSync(join(home, '.cache'), { recursive: true });
  cpSync(join(home, 'yesterday'), join(home, '.cache'), { recursive: true });
  return run();
}

async function measureTimes(): Promise<readonly Row[]> {
  const [one, ten] = [bigHome({ years: 1 }), bigHome({ years: 10 })];
  const command = (home: string, now: string, ...args: string[]): Timed => {
    return { name: `${args.join(' ')}${home === one ? ', 1 year' : ''}`, run: () => onFirstRun(home, () => timeNode([program, ...args], worldOf(home, now))) };
  };
  const times = await medianTimes([
    { name: 'node', run: () => timeNode(['-e', '0'], worldOf(ten, TODAY)) },
    command(ten, TODAY, '--version'),
    command(ten, TODAY, '--help'),
    command(one, DAY_OFF, 'remind'),
    command(ten, DAY_OFF, 'remind'),
    command(one, TODAY, 'status'),
    command(ten, TODAY, 'status'),
    { name: 'check to the first prompt', run: () => onFirstRun(ten, () => timeToText([program, 'check'], 'Send Jana', worldOf(ten, TODAY))) },
    command(ten, TODAY, 'report', 'client-3'),
    command(ten, TODAY, 'report', 'client-3', '--html'),
  ], ROUNDS);
  const time = (name: string): number => times.get(name) ?? NaN;
  const ratio = (what: string, goal: number, required = false): Row => ({ what, goal, figure: time(what) / time('node'), unit: 'x node -e 0', required });
  const growth = (what: string): Row => ({ what: `${what}, 10 years to 1`, goal: 1.15, figure: time(what) / time(`${what}, 1 year`), unit: 'x', required: true });
  return [
    { what: 'node -e 0', goal: Infinity, figure: time('node'), unit: 'ms' },
    ratio('--version', 1.6, true), ratio('--help', 1.6, true),
    ratio('remind', 2, true), growth('remind'),
    ratio('status', 2.2, true), growth('status'),
    ratio('check to the first prompt', 3), ratio('report client-3', 3), ratio('report client-3 --html', 3.5),
  ];
}

/** Beside what the disk alone takes for as many bytes, in turns: the tail of both is the disk's. */
/** A hundred clients, with each of whom something happens every eighth working day. */
async function measurePortfolio(): Promise<readonly Row[]> {
  const home = bigHome({ years: 2, clients: 100, every: 8 });
  const portfolio = (): number => timeNode([program, 'portfolio'], worldOf(home, TODAY));
  const withoutCache = (): number => {
    rmSync(join(home, '.cache'), { recursive: true });
    return portfolio();
  };
  const times = await medianTimes([
    { name: 'node', run: () => timeNode(['-e', '0'], worldOf(home, TODAY)) },
    { name: 'warm', run: () => onFirstRun(home, portfolio) },
    { name: 'cold', run: () => onFirstRun(home, withoutCache) },
  ], COLD_ROUNDS);
  const time = (name: string): number => times.get(name) ?? NaN;
  return [
    { what: 'portfolio of 100 clients', goal: 4, figure: time('warm') / time('node'), unit: 'x node -e 0' },
    { what: 'portfolio of 100, no cache', goal: 1500, figure: time('cold'), unit: 'ms' },
  ];
}

function measureSaving(): readonly Row[] {
  const journal = openJournal({ dir: join(dir, 'saving'), device: () => 'bench0000' });
  const bare = openSync(join(dir, 'bare'), 'a');
  const times = Array.from({ length: APPENDS }, (_, index) => {
    const fact: Fact = { id: `saved-${index}`, kind: 'check', client: 'client', on: LAST_DAY as Day, at: YESTERDAY, answer: 'Send Jana the churn figures' };
    return { disk: timeOf(() => { writeSync(bare, formatLine(fact)); fdatasyncSync(bare); }), append: timeOf(() => journal.append([fact])) };
  });
  closeSync(bare);
  return [
    { what: `one answer saved, p99 of ${APPENDS}`, goal: 5, figure: quantile(times.map(({ append }) => append), 0.99), unit: 'ms' },
    { what: 'the disk alone, p99', goal: Infinity, figure: quantile(times.map(({ disk }) => disk), 0.99), unit: 'ms' },
  ];
}

function timeOf(action: () => void): number {
  const begun = performance.now();
  action();
  return performance.now() - begun;
}

function measureImport(): readonly Row[] {
  const exported = execFileSync(process.execPath, [program, 'export'], { ...worldOf(join(dir, '10-years'), TODAY), encoding: 'utf8', maxBuffer: 2 ** 28 });
  const file = join(dir, 'facts.ndjson');
  writeFileSync(file, `${exported.split('\n').slice(0, IMPORTED_LINES).join('\n')}\n`);
  const ms = timeNode([program, 'import', file], worldOf(join(dir, 'importing'), TODAY));
  const memory = peakMemory([program, 'import', file], worldOf(join(dir, 'importing-again'), TODAY));
  return [
    { what: `import of ${IMPORTED_LINES} lines`, goal: 40_000, figure: IMPORTED_LINES / ms * 1000, unit: 'lines/s', atLeast: true },
    { what: 'import, peak memory', goal: 200, figure: memory, unit: 'MB' },
  ];
}

function measureMemory(): readonly Row[] {
  const home = join(dir, '10-years');
  return ['status', 'remind'].map((command) => {
    return { what: `${command}, peak memory`, goal: 90, figure: onFirstRun(home, () => peakMemory([program, command], worldOf(home, TODAY))), unit: 'MB' };
  });
}

function measureSize(): Row {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: join(dir, 'program'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [{ unpackedSize }] = JSON.parse(packed) as [{ unpackedSize: number }];
  return { what: 'installed size', goal: 3, figure: unpackedSize / 1e6, unit: 'MB' };
}

function isMet({ goal, figure, atLeast = false }: Row): boolean {
  return atLeast ? figure >= goal : figure <= goal;
}

function line(row: Row): string {
  const figure = row.figure >= 1000 ? Math.round(row.figure).toLocaleString('en') : row.figure.toFixed(2);
  const goal = row.goal === Infinity ? '' : `${row.atLeast === true ? '>=' : '<='} ${row.goal.toLocaleString('en')}`;
  const verdict = goal === '' ? '' : isMet(row) ? 'ok' : row.required === true ? 'OVER' : 'over';
  return [row.what.padEnd(34), goal.padStart(10), figure.padStart(9), row.unit.padEnd(12), verdict].join(' ').trimEnd();
}
