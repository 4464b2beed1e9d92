import { UserError } from '../core/errors.ts';
import { withFindings, type Portfolio } from '../core/portfolio.ts';
import { isOneShot, type CheckOptions } from './check-options.ts';
import { findClientDay } from './find.ts';
import { loadFindings } from './findings.ts';
import { runMorning } from './morning/morning.ts';
import { canAsk, openPrompter } from './open-prompter.ts';
import { runStatus } from './status.ts';
import type { Session } from './session.ts';
import { loadPortfolio } from './standings.ts';
import { tellLine } from './print.ts';
import { refuseLookingBack } from './save.ts';


/** `rapport check`: the morning, or with options one check without a question asked. */
export async function runCheck(session: Session, names: readonly string[], options: CheckOptions): Promise<void> {
  if (isOneShot(options)) return (await import('./check-once.ts')).checkOnce(session, names, options);
  if (options.on !== undefined) throw new UserError('on-without-answers', {});
  refuseLookingBack(session);
  const findings = await loadFindings(session);
  const portfolio = withFindings(loadPortfolio(session), findings);
  const named = names.map((name) => idOfLive(portfolio, name));
  const prompter = await openPrompter(session, 'check', 'check');
  await runMorning({ session, prompter, portfolio, findings }, named);
}

/** @throws UserError unknown-client, ambiguous-client, client-ended */
function idOfLive(portfolio: Portfolio, name: string): string {
  const { phase, standing: { profile } } = findClientDay(portfolio, name);
  if (phase === 'ended') throw new UserError('client-ended', { name: profile.name, handle: profile.handle });
  return profile.id;
}

/** `npm start`: the morning on a terminal, elsewhere the status and one hint. */
export async function runStart(session: Session): Promise<void> {
  if (canAsk(session)) return runCheck(session, [], {});
  await runStatus(session, {});
  tellLine(session, session.words.say('start.no-terminal', {}));
}
