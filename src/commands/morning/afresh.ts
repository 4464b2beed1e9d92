import { withFindings } from '../../core/portfolio.ts';
import { loadPortfolio, openFolded } from '../standings.ts';
import type { Morning } from './morning.ts';

/** The same morning with what was written since; what stood when it began is not asked again. */
export function afresh(morning: Morning): Morning {
  const { session, findings } = morning;
  return { ...morning, portfolio: withFindings(loadPortfolio(session, openFolded(session)), findings) };
}
