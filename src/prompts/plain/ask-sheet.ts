import { oneLine } from '../../core/harmless.ts';
import type { Rating } from '../../core/facts.ts';
import { ratingOf } from '../answer-keys.ts';
import { anchorsOf, polesOf, sheetKeys, type Hint } from '../legends.ts';
import type { SheetRow } from '../prompter.ts';
import { hintsLine, keysOf, questionLine, type Conversation } from './conversation.ts';

type Answers = Readonly<Record<string, Rating>>;

export async function askSheet(talk: Conversation, rows: readonly SheetRow[], onChange: (answers: Answers) => void): Promise<Answers> {
  let answers: Answers = {};
  for (const [index, row] of rows.entries()) {
    const keys = sheetKeys(talk.words, row.scale);
    if (rows.findIndex(({ scale }) => scale === row.scale) === index) talk.say(hintsLine(keys));
    const rating = await talk.ask(sheetQuestion(row, keys), keysOf(keys), (key) => (key === '' ? 'skip' : ratingOf(row.scale, key)));
    if (rating === 'skip') continue;
    answers = { ...answers, [row.item]: rating };
    onChange(answers);
    if (typeof rating === 'number' && row.previous !== undefined) talk.say(row.previous);
  }
  return answers;
}

/** The question with both poles, then its anchors on lines of their own. */
function sheetQuestion(row: SheetRow, keys: readonly Hint[]): string {
  const anchors = anchorsOf(row.anchors).map((anchor) => `  ${oneLine(anchor.join(' '))}`);
  return [questionLine(`${row.question} ${hintsLine(polesOf(row))}`, keys), ...anchors].join('\n');
}
