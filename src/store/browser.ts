import { spawn } from 'node:child_process';

export interface BrowserWorld { readonly env: Readonly<Record<string, string | undefined>>; readonly platform: string }

/** A browser that cannot start says so at once; one that runs longer than this is taken to be there. */
const PATIENCE_MS = 1000;

/**
 * Opens a file in the browser of RAPPORT_BROWSER, of BROWSER, or of the system. No shell reads the path.
 * @param path absolute
 * @returns false where none could be started
 */
export async function openInBrowser(path: string, { env, platform }: BrowserWorld): Promise<boolean> {
  for (const [program = '', ...args] of commandsFor(path, env, platform)) {
    if (program !== '' && await starts(program, args, env)) return true;
  }
  return false;
}

/** What to try, in order: a command may have options, and `%s` where the page goes; BROWSER may name several, with colons between them. */
function commandsFor(path: string, env: BrowserWorld['env'], platform: string): readonly (readonly string[])[] {
  const own = env['RAPPORT_BROWSER'] ?? '';
  if (own !== '') return [withPage(own, path)];
  const usual = env['BROWSER'] ?? '';
  if (usual !== '') return (platform === 'win32' ? [usual] : usual.split(':')).map((command) => withPage(command, path));
  if (platform === 'darwin') return [['open', path]];
  return [platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler', path] : ['xdg-open', path]];
}

function withPage(command: string, path: string): readonly string[] {
  const words = command.split(/\s+/).filter((word) => word !== '');
  return command.includes('%s') ? words.map((word) => word.replaceAll('%s', () => path)) : [...words, path];
}

/** The browser goes on when this program has ended. */
function starts(program: string, args: readonly string[], env: BrowserWorld['env']): Promise<boolean> {
  const child = spawn(program, args, { env: { ...env }, detached: true, stdio: 'ignore' });
  return new Promise((resolve) => {
    const patience = setTimeout(() => end(true), PATIENCE_MS);
    const end = (started: boolean): void => {
      clearTimeout(patience);
      child.unref();
      resolve(started);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
  });
}
