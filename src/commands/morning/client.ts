import { FLAG_QUESTION, buildSheet, type Sheet } from '../../core/agenda/sheet.ts';
import type { ClientDay } from '../../core/agenda/client-day.ts';
import { reasonsFor } from '../../core/agenda/focus.ts';
import { itemsOf } from '../../core/items.ts';
import { ratingsAllTheSame } from '../../core/sameness.ts';
import type { Words } from '../../i18n/words.ts';
import { Interrupted } from '../../prompts/prompter.ts';
import { printGap, printHeading, printLine, tellLine } from '../print.ts';
import type { Session } from '../session.ts';
import { saveAnswers, secondsSince, type Answers } from './answers.ts';
import { askChanges } from './changes.ts';
import { askFlag } from './flag.ts';
import type { Morning } from './morning.ts';
import { morningQuestion } from './question.ts';
import { tellNews } from './news.ts';
import { askReflection } from './reflection.ts';
import { askSheet } from './sheet.ts';

export interface CheckOfClient {
  /** The user asked for the client by name: then the program has no reason to give. */
  readonly isNamed?: boolean;
  /** The sheet of an interrupted check of today: only what it left open is asked. */
  readonly begun?: Sheet | undefined;
  /** Told of the sheet once the morning question is answered. */
  readonly onSheet?: (sheet: Sheet) => void;
}

/** One client in focus: the morning question, one sheet of items, then at most one question for evidence. */
export async function checkClient(morning: Morning, client: ClientDay, how: CheckOfClient): Promise<void> {
  const { session, portfolio } = morning;
  const begun = Date.parse(session.context.now().at);
  const answers: Answers = { ratings: {}, evidence: {}, reflections: {} };
  try {
    await askClient(morning, client, how, answers);
  } catch (error) {
    if (error instanceof Interrupted) saveAnswers(session, client, answers, begun);
    throw error;
  }
  saveAnswers(session, client, answers, begun);
  const check = { on: portfolio.day, ratings: answers.ratings, seconds: secondsSince(session, begun) };
  if (ratingsAllTheSame([...client.standing.recent, check])) {
    printGap(session);
    tellLine(session, session.words.say('check.all-the-same', {}));
  }
  await tellNews(session, client);
}

async function askClient(morning: Morning, client: ClientDay, how: CheckOfClient, answers: Answers): Promise<void> {
  const { session, prompter } = morning;
  const { words } = session;
  const open = how.begun === undefined ? undefined : openIn(how.begun, client);
  if (open !== undefined && isEmpty(open)) return;
  printHeading(session, headingOf(words, client, how));
  if (open === undefined) answers.answer = await prompter.line(await morningQuestion(morning, client));
  const sheet = open ?? await sheetFor(morning, client);
  how.onSheet?.(sheet);
  if (isEmpty(sheet) && (answers.answer ?? '').trim() === '') sayNothingNoted(session, client);
  if (sheet.rows.length > 0) await askSheet(morning, client, sheet, answers);
  if (sheet.reflection !== undefined) await askReflection(morning, sheet.reflection, answers);
  await askChanges(morning, client);
  if (sheet.flags && !(await askFlag(morning, client))) answers.reflections[FLAG_QUESTION] = false;
}

/** The name, and why it is this client's turn. */
function headingOf(words: Words, client: ClientDay, { isNamed = false, begun }: CheckOfClient): string {
  const { profile: { name }, lastCheck = null } = client.standing;
  if (begun !== undefined) return words.say('check.resumed', { name });
  return isNamed ? words.say('check.named', { name, lastCheck, day: client.day }) : words.say('check.client', { name, why: reasonsFor(client) });
}

/** Items under suspicion are asked more often, and nobody is told which they are: the answer would follow. */
async function sheetFor({ session, portfolio }: Morning, { standing, sinceSheet }: ClientDay): Promise<Sheet> {
  const { suspectsOf } = await import('../watch.ts');
  return buildSheet({ standing, items: [...itemsOf(session.packs).values()], day: portfolio.day, depth: portfolio.settings.depth, sinceSheet, suspected: suspectsOf(session, standing.profile.id) });
}

/** What nobody has answered yet today. */
function openIn({ rows, reflection, flags }: Sheet, { standing: { items, flags: recorded }, day }: ClientDay): Sheet {
  const isOpen = (id: string): boolean => items[id]?.on !== day;
  return {
    rows: rows.filter(({ id }) => isOpen(id)),
    flags: flags && isOpen(FLAG_QUESTION) && recorded.every(({ on }) => on < day),
    ...(reflection !== undefined && isOpen(reflection.id) ? { reflection } : {}),
  };
}

function isEmpty({ rows, reflection, flags }: Sheet): boolean {
  return rows.length === 0 && reflection === undefined && !flags;
}

/** No items today either: whoever gave no answer should know why nothing else was asked. */
function sayNothingNoted(session: Session, { standing: { lastSheet }, day }: ClientDay): void {
  if (lastSheet === undefined) return;
  printGap(session);
  printLine(session, session.words.say('check.nothing-noted', { lastSheet, day }));
}
