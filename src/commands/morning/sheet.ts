import type { ClientDay } from '../../core/agenda/client-day.ts';
import type { Sheet } from '../../core/agenda/sheet.ts';
import { evidenceWanted } from '../../core/evidence.ts';
import type { Item } from '../../core/pack.ts';
import type { SheetRow } from '../../prompts/prompter.ts';
import { printGap } from '../print.ts';
import type { Session } from '../session.ts';
import type { Answers } from './answers.ts';
import type { Morning } from './morning.ts';

/** The rating grid, then at most one thing that shows a change. */
export async function askSheet(morning: Morning, client: ClientDay, { rows }: Sheet, answers: Answers): Promise<void> {
  const { session, prompter } = morning;
  printGap(session);
  answers.ratings = await prompter.sheet(rows.map((item) => rowOf(item, client, session)), (ratings) => { answers.ratings = ratings; });
  await askEvidence(morning, client, answers);
}

function rowOf(item: Item, { standing, day }: ClientDay, { words }: Session): SheetRow {
  const before = standing.items[item.id]?.rated;
  const { question, low = '', high = '', anchors } = words.item(item.id);
  return { item: item.id, scale: item.scale === 'yesno' ? 'yesno' : 'rating', question, low, high, anchors, previous: before === undefined ? undefined : words.say('pulse.previous', { ...before, day }) };
}

async function askEvidence({ session, prompter }: Morning, { standing }: ClientDay, answers: Answers): Promise<void> {
  const { words } = session;
  const item = evidenceWanted(standing.items, answers.ratings);
  if (item === undefined) return;
  printGap(session);
  const evidence = await prompter.line({ message: words.say('check.evidence', { question: words.item(item).question }), hint: words.say('enter-skips', {}) });
  if (evidence.trim() !== '') answers.evidence[item] = evidence;
}
