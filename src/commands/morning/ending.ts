import { isActive, isDue } from '../../core/agenda/client-day.ts';
import { proposeMore } from '../../core/agenda/focus.ts';
import { dayNumber, dayOf } from '../../core/calendar.ts';
import { decisionNeed } from '../../core/decision-need.ts';
import { buildPortfolio, withFindings, type Portfolio } from '../../core/portfolio.ts';
import { printGap, printLine } from '../print.ts';
import { openFolded } from '../standings.ts';
import type { Session } from '../session.ts';
import type { Morning } from './morning.ts';

/** What came of the morning. */
export interface Outcome {
  /** Seconds since it began. */
  readonly seconds: number;
  readonly isAnythingSaved: boolean;
}

/** The end of the morning: seconds, streak, who is left, tomorrow. */
export function endMorning(morning: Morning, outcome: Outcome): void {
  const { session, portfolio } = morning;
  const { words } = session;
  printGap(session);
  printLine(session, words.say('end.saved', { ...outcome, kept: portfolio.streak.current }));
  sayLeft(session, portfolio);
  sayDecisions(session, portfolio);
  sayNext(morning);
}

/** The end of a morning after days off, on which nobody is looked at. */
export function endAfterAbsence(morning: Morning): void {
  const { session, portfolio } = morning;
  const { words } = session;
  printGap(session);
  printLine(session, words.say('end.no-ratings', { kept: portfolio.streak.current }));
  sayNext(morning);
}

/** Asked for again when all is done: who could be looked at all the same. */
export function sayDone(morning: Morning): void {
  const { session, portfolio } = morning;
  const { words } = session;
  const { clients } = portfolio;
  printGap(session);
  printLine(session, words.say('end.done', {}));
  sayLeft(session, portfolio);
  sayDecisions(session, portfolio);
  const someone = clients.find(isDue) ?? clients[0];
  if (someone !== undefined) printLine(session, words.say('end.someone', { handle: someone.standing.profile.handle }));
  sayNext(morning);
}

/** All clients are paused or ended. */
export function sayNobody({ session, portfolio }: Morning): void {
  printGap(session);
  printLine(session, session.words.say('end.nobody', { paused: portfolio.clients[0]?.standing.profile.handle ?? null }));
}

function sayLeft(session: Session, { clients }: Portfolio): void {
  const left = clients.filter(isDue).map(({ standing }) => standing.profile.name);
  if (left.length > 0) printLine(session, session.words.say('left', { names: left, later: true }));
}

/** Decisions that are open: after the ratings, which they must not colour. */
function sayDecisions(session: Session, { clients }: Portfolio): void {
  for (const client of clients) {
    if (client.decision === undefined || !isActive(client.phase)) continue;
    printLine(session, session.words.say('back.need', { name: client.standing.profile.name, text: session.words.tell(decisionNeed(client, client.decision)) }));
  }
}

/** The next morning, and who is to be in focus then, as things stand. */
function sayNext({ session, portfolio: { schedule, day }, findings }: Morning): void {
  const next = schedule.nextExpected(dayNumber(day) + 1);
  if (next === undefined) return;
  const { book, standings } = openFolded(session);
  const nextDay = withFindings(buildPortfolio(book, standings(), dayOf(next), false), findings);
  const focus = new Set(proposeMore(nextDay));
  const names = nextDay.clients.map(({ standing }) => standing.profile).filter(({ id }) => focus.has(id)).map(({ name }) => name);
  printLine(session, session.words.say('end.next', { next: nextDay.day, day, names }));
}
