import type { ClientDay } from '../../core/agenda/client-day.ts';
import { samenessOf } from '../../core/sameness.ts';
import type { Vague } from '../../core/vague.ts';
import type { LineQuestion } from '../../prompts/prompter.ts';
import type { Session } from '../session.ts';
import type { Morning } from './morning.ts';

/** The morning question: answered in words, or skipped. */
export async function morningQuestion({ session, portfolio }: Morning, client: ClientDay): Promise<LineQuestion> {
  const { words } = session;
  const { vagueAnswers } = await import('../vague.ts');
  return {
    message: portfolio.settings.question ?? words.pack.question,
    hint: words.say('enter-skips', {}),
    remark: remarkFor(session, client, vagueAnswers),
    refuse: refusingOnce(isForItems, words.say('remark.ratings', {})),
  };
}

/** While the intention is typed: a friendly line where it repeats an older one, or names no effect (D11). */
function remarkFor({ words, today }: Session, { standing }: ClientDay, vague: Vague): (text: string) => string | undefined {
  return (text) => {
    const same = samenessOf(text, standing.recent, vague);
    if (same === undefined) return undefined;
    return same.kind === 'vague' ? words.say('remark.vague', {}) : words.say('remark.repeats', { on: same.on, day: today });
  };
}

/** The answers of a sheet, typed a question too early: "2?44-". */
function isForItems(text: string): boolean {
  return /^[\d?\s-]+$/.test(text);
}

/** Asks back the first time; the same again is taken. */
function refusingOnce(isDoubtful: (text: string) => boolean, reason: string): (text: string) => string | undefined {
  let doubted: string | undefined;
  return (text) => {
    if (!isDoubtful(text) || text === doubted) return undefined;
    doubted = text;
    return reason;
  };
}
