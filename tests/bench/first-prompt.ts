import { spawn } from '@lydell/node-pty';
import type { World } from './measure.ts';

/** Milliseconds from the start of a program in a real terminal until it shows a text; then it is ended. */
export function timeToText(args: readonly string[], text: string, { env, cwd }: World): Promise<number> {
  const begun = performance.now();
  const terminal = spawn(process.execPath, [...args], { env: { ...env, TERM: 'xterm-256color' }, cwd, cols: 100, rows: 40 });
  return new Promise((resolve, reject) => {
    let shown = '';
    let ms: number | undefined;
    terminal.onData((data) => {
      shown += data;
      if (ms !== undefined || !shown.includes(text)) return;
      ms = performance.now() - begun;
      terminal.kill('SIGKILL');
    });
    terminal.onExit(() => (ms === undefined ? reject(new Error(`ended without "${text}": ${shown}`)) : resolve(ms)));
  });
}
