export const COLOURS = ['auto', 'always', 'never'] as const;
type Level = 0 | 1;
type Env = Readonly<Record<string, string | undefined>>;

export interface ColourQuestion {
  /** `--color`: auto, always or never. */
  readonly option: string | undefined;
  readonly setting: string | undefined;
  readonly env: Env;
  /** Whether the stream in question, not another, is a terminal. */
  readonly isTerminal: boolean;
}

/** Who decides about colour, in this order: the option, FORCE_COLOR, NO_COLOR, the setting, TERM=dumb, the stream. */
export function colourLevel({ option, setting, env, isTerminal }: ColourQuestion): Level {
  if (option === 'always' || option === 'never') return option === 'always' ? 1 : 0;
  const decided = colourByEnvironment(env) ?? setting;
  if (decided === 'always' || decided === 'never') return decided === 'always' ? 1 : 0;
  return env['TERM'] !== 'dumb' && isTerminal ? 1 : 0;
}

/** FORCE_COLOR, where 0 means none, then NO_COLOR; a variable that is empty says nothing. */
export function colourByEnvironment(env: Env): 'always' | 'never' | undefined {
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced !== '') return forced === '0' || forced === 'false' ? 'never' : 'always';
  return (env['NO_COLOR'] ?? '') === '' ? undefined : 'never';
}

/** Our own signs in ASCII where the locale says that it cannot show others. No locale at all (cron) is no reason. */
export function wantsAscii(env: Env): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return locale !== '' && !/utf-?8/i.test(locale);
}
