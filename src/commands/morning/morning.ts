import { isActive, type ClientDay } from '../../core/agenda/client-day.ts';
import { isFirstMorning } from '../../core/agenda/first-focus.ts';
import type { Portfolio } from '../../core/portfolio.ts';
import { Interrupted, type Prompter } from '../../prompts/prompter.ts';
import { restoreDrafts } from '../drafts.ts';
import { printGap, printHeading, tellLine } from '../print.ts';
import type { Findings } from '../findings.ts';
import type { Session } from '../session.ts';
import { openFolded } from '../standings.ts';
import { toSettle } from '../../core/to-settle.ts';
import type { Folder } from '../../store/folder.ts';
import { settleMatters } from '../settle-matters.ts';
import { afresh } from './afresh.ts';
import { secondsSince } from './answers.ts';
import { checkClient } from './client.ts';
import { comeBack, daysWithoutEntries } from './coming-back.ts';
import { offerDebriefs } from './debriefs.ts';
import { endMorning, sayDone, sayNobody, type Outcome } from './ending.ts';
import { sayMissedReminder } from '../remind/missed.ts';
import { chooseFocus } from './focus.ts';
import { offerWeek } from './offer-week.ts';
import { keepRest, restOf, type Rest } from './rest.ts';

/** What every step of the morning works with. */
export interface Morning {
  readonly session: Session;
  readonly prompter: Prompter;
  readonly portfolio: Portfolio;
  /** What stood when the morning began: it brings clients into focus, and is told only after their ratings. */
  readonly findings: Findings;
}

/**
 * The morning, step by step: open intentions, the pulse of all clients, then those in focus. Every answer is on disk
 * before the next step begins, so that a later call goes on where this one stopped.
 * @param named ids of the clients the user asked for; none: the program proposes
 */
export async function runMorning(start: Morning, named: readonly string[]): Promise<void> {
  const { session } = start;
  const begun = Date.parse(session.context.now().at);
  const isFirst = isFirstRun(start.portfolio);
  const hasChanged = restoreDrafts(session) || isFirst;
  const atFirst = signatureOf(hasChanged ? session.journal.folders() : session.folded.folders);
  const outcome = (): Outcome => ({ seconds: secondsSince(session, begun), isAnythingSaved: signatureOf(session.journal.folders()) !== atFirst });
  try {
    if (isFirst) await (await import('./first-run.ts')).greetFirst(start);
    await goThrough(hasChanged ? afresh(start) : start, [...new Set(named)], outcome);
  } catch (error) {
    if (error instanceof Interrupted) sayKept(start, named, outcome());
    throw error;
  }
  if (isFirstMorning(start.portfolio) && outcome().isAnythingSaved) await (await import('../remind/offer.ts')).offerReminder(session, start.prompter);
}

/** Nothing was ever asked and there is at most one client: what is not known of it is asked, then who else there is. */
function isFirstRun(portfolio: Portfolio): boolean {
  return isFirstMorning(portfolio) && portfolio.clients.length <= 1;
}

/** Whatever is saved changes this. */
function signatureOf(folders: readonly Folder[]): string {
  return folders.map(({ id, signature }) => `${id} ${signature}`).join('\n');
}

function sayKept({ session, portfolio: { clients } }: Morning, named: readonly string[], { isAnythingSaved }: Outcome): void {
  if (openFolded(session).standings().length === 0) return;
  const handles = named.flatMap((id) => clients.find(({ standing }) => standing.profile.id === id)?.standing.profile.handle ?? []);
  printGap(session);
  tellLine(session, session.words.say(isAnythingSaved ? 'morning.kept' : 'morning.nothing-answered', { handles }));
}

/** @param outcome as it is when it is asked for */
async function goThrough(start: Morning, named: readonly string[], outcome: () => Outcome): Promise<void> {
  const { session, portfolio } = start;
  printHeading(session, session.words.say('morning.title', { day: portfolio.day, kept: portfolio.streak.current }));
  sayMissedReminder(session, portfolio);
  if (named.length > 0) await checkNamed(start, named);
  else if (!portfolio.clients.some(({ phase }) => isActive(phase))) return sayNobody(start);
  else {
    const absence = daysWithoutEntries(portfolio);
    if (absence !== undefined) return comeBack(start, absence);
    const morning = await offerDebriefs(start, portfolio.clients);
    const rest = restOf(session, morning.portfolio);
    if (rest?.clients.length === 0) return sayDone(morning);
    await checkRest(morning, rest ?? await beginDay(morning));
  }
  endMorning(afresh(start), outcome());
  if (named.length === 0) offerWeek(start);
}

async function checkNamed(start: Morning, named: readonly string[]): Promise<void> {
  const namedIn = ({ portfolio }: Morning): readonly ClientDay[] => named.flatMap((id) => portfolio.clients.find(({ standing }) => standing.profile.id === id) ?? []);
  const begun = await offerDebriefs(start, namedIn(start));
  const morning = await settleOpen(begun, namedIn(begun));
  for (const client of namedIn(morning)) await checkClient(morning, client, { isNamed: true });
}

/** Open intentions of earlier days, and the promises that are due; then the morning as it is without them. */
async function settleOpen(morning: Morning, clients: readonly ClientDay[]): Promise<Morning> {
  const matters = clients.flatMap((client) => toSettle(client).map((matter) => ({ client: client.standing.profile, matter })));
  if (matters.length === 0) return morning;
  await settleMatters(morning, matters);
  return afresh(morning);
}

async function beginDay(start: Morning): Promise<Rest> {
  const morning = await settleOpen(start, start.portfolio.clients);
  const rest: Rest = { clients: await chooseFocus(morning) };
  keepRest(morning.session, rest);
  return rest;
}

async function checkRest(before: Morning, { clients, begun }: Rest): Promise<void> {
  const morning = afresh(before);
  for (const [index, id] of clients.entries()) {
    const client = morning.portfolio.clients.find(({ standing }) => standing.profile.id === id);
    const left = clients.slice(index);
    if (client !== undefined) {
      await checkClient(morning, client, {
        begun: index === 0 ? begun : undefined,
        onSheet: (sheet) => keepRest(morning.session, { clients: left, begun: sheet }),
      });
    }
    keepRest(morning.session, { clients: left.slice(1) });
  }
}
