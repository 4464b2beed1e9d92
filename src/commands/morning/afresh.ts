import { loadPortfolio, openFolded } from '../standings.ts';
import type { Morning } from './morning.ts';

/** The same morning with what was written since. */
export function afresh(morning: Morning): Morning {
  return { ...morning, portfolio: loadPortfolio(morning.session, openFolded(morning.session)) };
}
