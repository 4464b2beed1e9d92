import { createPrompt, useState } from '@inquirer/core';
import { harmlessLine } from '../../core/harmless.ts';
import type { Hint } from '../legends.ts';
import type { ChoiceQuestion } from '../prompter.ts';
import { flowHints } from './hints.ts';
import { useKeys } from './key.ts';
import { messageLines } from './message.ts';
import type { Asked } from './rows-prompt.ts';
import { columnsOf, type Screen } from './screen.ts';
import { useEnd } from './use-end.ts';
import { useRoom } from './use-room.ts';

export interface ChooseQuestion extends Asked, ChoiceQuestion<string> {}

type Option = ChoiceQuestion<string>['options'][number];

/** One key out of a few; any other does nothing. */
export const choosePrompt = createPrompt<string, ChooseQuestion>((question, done) => {
  const { screen, options, enter } = question;
  const width = columnsOf(useRoom(screen), 80);
  const [chosen, setChosen] = useState<Option | undefined>(undefined);
  useEnd(question.onEnd);
  useKeys((key) => {
    const option = options.find((one) => (key === 'enter' ? one.value === enter : one.key === key));
    if (option === undefined) return;
    setChosen(option);
    done(option.value);
  });
  const message = messageLines(screen, question.message, width - 2).join('\n');
  if (chosen !== undefined) return `${message} ${screen.palette.accent(harmlessLine(chosen.label))}`;
  return [`${message} `, flowHints(screen, options.map((option) => hintOf(screen, option, enter)), width - 2)
    .map((line) => `  ${line}`).join('\n')];
});

function hintOf({ words }: Screen, { key, value, label }: Option, enter: string | undefined): Hint {
  return [value === enter ? words.say('prompt.either-key', { first: words.say('prompt.enter', {}), second: key }) : key, label];
}
