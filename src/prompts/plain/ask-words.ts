import type { LineQuestion } from '../prompter.ts';
import type { Conversation } from './conversation.ts';

/** Where there is something to remark, it is said, and an empty line keeps the words; other words replace them. */
export async function askLine(talk: Conversation, { message, hint, initial, remark, refuse }: LineQuestion): Promise<string> {
  talk.say(hint === undefined ? message : `${message} (${hint})`);
  if (initial !== undefined && initial !== '') talk.say(`  ${initial}`);
  let kept = initial ?? '';
  for (let remarked = false; ;) {
    const heard = await talk.hear();
    const text = heard === '' ? kept : heard;
    const reason = refuse?.(text);
    if (reason !== undefined) {
      talk.say(reason);
      continue;
    }
    const said = remarked || text === '' ? undefined : remark?.(text);
    if (said === undefined) return text;
    talk.say(said);
    [kept, remarked] = [text, true];
  }
}

/** Several lines; an empty one ends. */
export async function askLines(talk: Conversation, { message, hint }: { readonly message: string; readonly hint: string }): Promise<readonly string[]> {
  talk.say(`${message} (${hint})`);
  const lines: string[] = [];
  for (let line = await talk.hear(); line !== ''; line = await talk.hear()) lines.push(line);
  return lines;
}
