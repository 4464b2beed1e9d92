import type { Profile } from '../../core/profile.ts';
import { readComing, readPromise } from '../../core/said-days.ts';
import type { Day } from '../../core/calendar.ts';
import { Interrupted, type Prompter } from '../../prompts/prompter.ts';
import { openPrompter } from '../open-prompter.ts';
import { printGap } from '../print.ts';
import type { Session } from '../session.ts';
import type { ChangeFields } from './change.ts';

/**
 * What a change costs them, and who tells them and when: every answer can be skipped.
 * @param record called once with what was answered, after an interrupt as well
 */
export async function askChange(session: Session, { name }: Pick<Profile, 'name'>, record: (answers: ChangeFields) => void): Promise<void> {
  const prompter = await openPrompter(session, 'log', 'change');
  let answers: ChangeFields = {};
  try {
    const cost = await prompter.line({ message: session.words.say('change.cost', { name }), hint: session.words.say('enter-skips', {}) });
    if (cost !== '') answers = { cost };
    answers = { ...answers, ...await askTelling(session, prompter) };
  } catch (error) {
    if (error instanceof Interrupted) record(answers);
    throw error;
  }
  printGap(session);
  record(answers);
}

async function askTelling({ words, today }: Session, prompter: Prompter): Promise<ChangeFields> {
  const told = await prompter.choose({
    message: words.say('change.told-ask', {}),
    options: [{ key: 'y', value: 'yes', label: words.say('change.told-yes', {}) }, { key: 'n', value: 'no', label: words.say('change.told-no', {}) }],
    enter: 'no',
  });
  if (told === 'yes') return { told: today };
  return readTelling(await prompter.line({
    message: words.say('change.teller', {}),
    hint: words.say('change.teller-hint', {}),
    remark: (typed) => {
      const { tellBy } = readTelling(typed, today);
      return tellBy === undefined ? undefined : words.say('change.teller-remark', { due: tellBy });
    },
  }), today);
}

/** "Mira by friday", "by friday", "friday", "Mira". */
function readTelling(typed: string, today: Day): ChangeFields {
  const day = readComing(typed.trim().replace(/^by\s+/i, ''), today);
  if (day !== undefined) return { tellBy: day };
  const { text, due } = readPromise(typed, today);
  return { ...(text === '' ? {} : { teller: text }), ...(due === undefined ? {} : { tellBy: due }) };
}
