import type { Block, FactRow, Report } from '../blocks.ts';
import { message, type Message } from '../messages.ts';
import type { Disguise } from './disguise.ts';
import { LEFT_OUT, redactMessage } from './redact-message.ts';

/**
 * A report that others may read: what people wrote is left out, names are as the disguise has them. This is the one place
 * for it, before any renderer: all of them, JSON too, see only what is left.
 */
export function redactReport({ asOf, title, blocks }: Report, disguise: Disguise, codeNames: boolean): Report {
  const say = (text: Message): Message => redactMessage(text, disguise);
  const left = blocks.map((block) => redactBlock(block, say));
  // a heading goes with what stood below it
  const kept = left.flatMap((block, index) => (block === undefined || (block.block === 'heading' && index + 1 < left.length && left[index + 1] === undefined) ? [] : [block]));
  return { asOf, title: say(title), blocks: [{ block: 'paragraph', tone: 'quiet', text: message('redacted', { codeNames }) }, ...kept] };
}

/** Undefined where nothing is left. */
function redactBlock(block: Block, say: (text: Message) => Message): Block | undefined {
  switch (block.block) {
    case 'heading':
    case 'rule':
    case 'paragraph': return { ...block, text: say(block.text) };
    case 'facts': {
      const rows = block.rows.flatMap((row) => redactRow(row, say));
      return rows.length === 0 ? undefined : { ...block, rows };
    }
    case 'table': return { ...block, columns: block.columns.map(say), rows: block.rows.map((row) => row.map(say)) };
    case 'trend': return { ...block, label: say(block.label), note: say(block.note) };
    case 'calendar': return block;
    case 'series':
    case 'rhythm': return { ...block, label: say(block.label), note: say(block.note), marks: block.marks.map((mark) => ({ ...mark, text: say(mark.text) })) };
    case 'year': return { ...block, label: say(block.label) };
    case 'outcomes': return { ...block, label: say(block.label), rows: block.rows.map((row) => ({ label: say(row.label), note: say(row.note), promises: row.promises.map((promise) => ({ ...promise, text: say(promise.text) })) })) };
    default: return block satisfies never;
  }
}

/** A row that said nothing but somebody's words says nothing any more. */
function redactRow(row: FactRow, say: (text: Message) => Message): readonly FactRow[] {
  const text = say(row.text);
  return saysNothing(text) ? [] : [{ ...row, text, ...(row.label === undefined ? {} : { label: say(row.label) }) }];
}

function saysNothing({ id, data }: Message): boolean {
  switch (id) {
    case 'idea':
    case 'proposal': return true;
    case 'words': return data.text === LEFT_OUT;
    case 'voice': return data.score === null;
    case 'voice-and-ours': return data.score === null && data.ours === null;
    default: return false;
  }
}
