import type { ClientDay } from '../../core/agenda/client-day.ts';
import type { Sheet } from '../../core/agenda/sheet.ts';
import { evidenceWanted } from '../../core/evidence.ts';
import type { Rating } from '../../core/facts.ts';
import type { Item } from '../../core/pack.ts';
import type { SheetRow } from '../../prompts/prompter.ts';
import { printGap, printLine } from '../print.ts';
import type { Session } from '../session.ts';
import type { Answers } from './answers.ts';
import type { Morning } from './morning.ts';

/** The rating grid, then what stood there before, then at most one thing that shows a change. */
export async function askSheet(morning: Morning, client: ClientDay, { rows }: Sheet, answers: Answers): Promise<void> {
  const { session, prompter } = morning;
  printGap(session);
  answers.ratings = await prompter.sheet(rows.map((item) => rowOf(item, session)), (ratings) => { answers.ratings = ratings; });
  showOldValues(session, client, rows, answers.ratings);
  await askEvidence(morning, client, answers);
}

function rowOf(item: Item, { words }: Session): SheetRow {
  const { question, low = '', high = '', anchors } = words.item(item.id);
  return { item: item.id, scale: item.scale === 'yesno' ? 'yesno' : 'rating', question, low, high, anchors };
}

/** Old answers are shown after the new ones, never before: they would pull them along. */
function showOldValues(session: Session, { standing }: ClientDay, rows: readonly Item[], ratings: Readonly<Record<string, Rating>>): void {
  const changed = rows.flatMap(({ id }) => {
    const [now, before] = [ratings[id], standing.items[id]?.rated];
    return typeof now === 'number' && before !== undefined && before.value !== now ? [{ item: id, value: before.value }] : [];
  });
  if (changed.length === 0) return;
  printGap(session);
  printLine(session, session.words.say('check.before', { changed }));
}

async function askEvidence({ session, prompter }: Morning, { standing }: ClientDay, answers: Answers): Promise<void> {
  const { words } = session;
  const item = evidenceWanted(standing.items, answers.ratings);
  if (item === undefined) return;
  printGap(session);
  const evidence = await prompter.line({ message: words.say('check.evidence', { item: words.item(item).name }), hint: words.say('enter-skips', {}) });
  if (evidence.trim() !== '') answers.evidence[item] = evidence;
}
