import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds `dist/` once for the tests that run the program itself. A build that fails ends the run with its message. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: join(import.meta.dirname, '..'), stdio: 'pipe' });
}
