import type { Block, Report } from './blocks.ts';
import { message, type Message } from './messages.ts';

/** A report for paper, or for people who have no such command to type: what it says, without what to type next. */
export function withoutHints({ blocks, ...report }: Report): Report {
  return { ...report, blocks: blocks.flatMap(unhinted) };
}

function unhinted(block: Block): readonly Block[] {
  if (block.block === 'facts') return [{ ...block, rows: block.rows.map((row) => ({ ...row, text: plain(row.text) })) }];
  if (block.block !== 'paragraph') return [block];
  return block.text.id === 'brief-more' ? [] : [{ ...block, text: plain(block.text) }];
}

/** The same said without its command. */
function plain(text: Message): Message {
  switch (text.id) {
    case 'decision-open': return message(text.id, { ...text.data, handle: null });
    case 'complaint-open': return message(text.id, { ...text.data, handle: null });
    case 'change-to-tell': return message(text.id, { ...text.data, handle: null });
    case 'change-over': return message(text.id, { ...text.data, handle: null });
    case 'shares-unknown': return message(text.id, { ...text.data, handle: null });
    case 'nothing-recorded': return message(text.id, { handle: null });
    case 'more-warnings-of': return message('more-needs', { count: text.data.count });
    case 'headline': return message(text.id, { ...text.data, next: text.data.next === null || text.data.next.id === 'look-first' ? null : plain(text.data.next) });
    default: return text;
  }
}
