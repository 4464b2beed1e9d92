import { isActive } from './agenda/client-day.ts';
import { dueToday } from './portfolio.ts';
import type { Status } from './status.ts';
import { unknownValue } from './unknown-value.ts';

/** What `status --format` puts in the place of "{streak}" and its like: scripts rely on these names and meanings. */
export const FIGURES: Readonly<Record<string, (status: Status) => string | number>> = {
  streak: ({ portfolio }) => portfolio.streak.current,
  best: ({ portfolio }) => portfolio.streak.best,
  due: ({ portfolio }) => dueToday(portfolio).length,
  done: ({ portfolio }) => (portfolio.streak.doneToday ? 'yes' : 'no'),
  warnings: ({ warnings }) => warnings.length,
  clients: ({ portfolio }) => portfolio.clients.filter(({ phase }) => isActive(phase)).length,
  open: ({ open }) => open.length,
};

const PLACEHOLDER = /\{([^{}\s]*)\}/g;

/**
 * The names in a format, each once.
 * @throws UserError unknown-value with what there is
 */
export function readFormat(format: string): ReadonlySet<string> {
  const names = new Set([...format.matchAll(PLACEHOLDER)].map(([, name = '']) => name));
  const unknown = [...names].find((name) => !Object.hasOwn(FIGURES, name));
  if (unknown !== undefined) throw unknownValue('--format', `{${unknown}}`, Object.keys(FIGURES).map((name) => `{${name}}`));
  return names;
}

/** @param format one that `readFormat` takes */
export function fillFormat(format: string, status: Status): string {
  return format.replaceAll(PLACEHOLDER, (_, name: string) => String(FIGURES[name]?.(status)));
}
