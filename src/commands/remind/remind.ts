import { harmlessLine } from '../../core/harmless.ts';
import { dueToday } from '../../core/portfolio.ts';
import { takeReminder } from '../../store/reminded.ts';
import type { Session } from '../session.ts';
import { loadPortfolio } from '../standings.ts';

export interface RemindOptions { readonly names?: boolean }

/**
 * `rapport remind`: a line when a client is due on an expected day that is not done, once a day; else not a byte. With
 * `--json` and `--as-of` it only tells how things are: that is no reminder, and takes none away. Cron runs it each day,
 * so it loads no page layout.
 */
export async function runRemind(session: Session, { names = false }: RemindOptions): Promise<void> {
  const { context, options, places, today, words, asOf } = session;
  const due = dueToday(loadPortfolio(session)).map(({ standing }) => standing.profile);
  if (options.json === true) {
    const { printJson } = await import('../print.ts');
    printJson(session, { asOf, due: due.length, ...(names ? { clients: due.map(({ handle }) => handle) } : {}) });
  } else if (due.length > 0 && (options.asOf !== undefined || takeReminder(places.cache, places.store, today))) {
    context.out.write(`${harmlessLine(words.say('remind.due', { count: due.length, names: names ? due.map(({ name }) => name) : null }))}\n`);
  }
}
