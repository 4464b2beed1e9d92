import type { ClientDay } from '../../core/agenda/client-day.ts';
import { UserError } from '../../core/errors.ts';
import { itemsOf } from '../../core/items.ts';
import { withFindings } from '../../core/portfolio.ts';
import { plansOf, type Plan } from '../../core/review/plan.ts';
import { buildReview } from '../../core/review/review-report.ts';
import { unknownValue } from '../../core/unknown-value.ts';
import { renderMarkdown } from '../../render/markdown.ts';
import { findClientDay, findProfile } from '../find.ts';
import { loadFindings } from '../findings.ts';
import { canAsk, openPrompter } from '../open-prompter.ts';
import { printGap, printJson, printLine, printReport, printResult, printWhole } from '../print.ts';
import { readBoundaries } from '../read-boundaries.ts';
import { refuseLookingBack } from '../save.ts';
import type { Session } from '../session.ts';
import { loadHistory, loadPortfolio } from '../standings.ts';
import { askDecision } from './ask.ts';
import { readTaken, recordTaken, takenLines, type DecideOptions } from './decide.ts';

export interface ReviewOptions extends DecideOptions { readonly format?: string }

const FORMATS = ['terminal', 'md', 'json'] as const;
const ONE_SHOT = ['decide', 'until', 'reason', 'step'] as const;

/** `rapport review <client>`: the history on one page, then a dated decision (F12, F13); with `--decide` only the decision. */
export async function runReview(session: Session, name: string, options: ReviewOptions): Promise<void> {
  if (ONE_SHOT.some((option) => options[option] !== undefined)) return decideOnce(session, name, options);
  const format = session.options.json === true ? 'json' : options.format ?? 'terminal';
  if (!FORMATS.some((known) => known === format)) throw unknownValue('--format', format, FORMATS);
  const client = findClientDay(withFindings(loadPortfolio(session), await loadFindings(session)), name);
  const history = loadHistory(session, client.standing.profile.id);
  const report = buildReview({ client, history, boundaries: readBoundaries(session), items: itemsOf(session.packs) });
  if (format === 'json') return printJson(session, { asOf: report.asOf, ...aboutOf(client, plansOf(history).at(-1)), title: report.title, blocks: report.blocks });
  if (format === 'md') return void session.context.out.write(renderMarkdown(report, session.words));
  // who is asked below need not be told how to be asked
  if (session.isPast || !canAsk(session)) return printReport(session, report);
  printWhole(session, { ...report, blocks: report.blocks.slice(0, -1) });
  await goOnTo(session, client);
}

/** A night's sleep first, unless it is a threat or something older is open. */
async function goOnTo(session: Session, { decision, standing: { profile }, day }: ClientDay): Promise<void> {
  if (decision !== undefined && decision.due > day) {
    printGap(session);
    return printLine(session, session.words.say('review.sleep', { due: decision.due }));
  }
  await askDecision({ session, prompter: await openPrompter(session, 'review', 'decision') }, profile);
}

function decideOnce(session: Session, name: string, options: ReviewOptions): void {
  refuseLookingBack(session);
  const profile = findProfile(session, name);
  if (options.decide === undefined) throw new UserError('decide-needed', {});
  const taken = readTaken(session, profile, options);
  const [saved, ...promises] = recordTaken(session, profile, taken).map((fact) => ({ ...fact, client: profile.handle }));
  printResult(session, { saved, promises }, takenLines(session, profile, taken)[0] ?? '');
  if (session.options.json !== true) for (const line of takenLines(session, profile, taken).slice(1)) printLine(session, line);
}

function aboutOf({ decision, phase, standing: { profile } }: ClientDay, plan: Plan | undefined): object {
  const last = plan === undefined ? null : {
    choice: plan.decision.choice, on: plan.decision.on, until: plan.decision.until ?? null, reason: plan.decision.reason,
    steps: plan.steps.map(({ text, promise }) => ({ text, due: promise?.due ?? null, outcome: promise?.outcome ?? null })),
  };
  return {
    client: { client: profile.handle, name: profile.name, phase },
    decision: decision === undefined ? null : { since: decision.since, due: decision.due, why: decision.why },
    last,
  };
}
