import { createPrompt, useState } from '@inquirer/core';
import { widthOf } from '../../core/width.ts';
import type { Hint } from '../legends.ts';
import type { ChoiceQuestion } from '../prompter.ts';
import { plain, wrapped } from './cells.ts';
import { flowHints, unknownKeyLines } from './hints.ts';
import { useKeys, type Key } from './key.ts';
import { messageLines } from './message.ts';
import type { Asked } from './rows-prompt.ts';
import { columnsOf, type Screen } from './screen.ts';
import { useEnd } from './use-end.ts';
import { useRoom } from './use-room.ts';

export interface ChooseQuestion extends Asked, ChoiceQuestion<string> {}

type Option = ChoiceQuestion<string>['options'][number];

/** One key out of a few; any other is only said to be none of them. */
export const choosePrompt = createPrompt<string, ChooseQuestion>((question, done) => {
  const { screen, options, enter } = question;
  const width = columnsOf(useRoom(screen), 80);
  const [chosen, setChosen] = useState<Option | undefined>(undefined);
  const [unknown, setUnknown] = useState<Key | undefined>(undefined);
  useEnd(question.onEnd);
  useKeys((key) => {
    const option = options.find((one) => (key === 'enter' ? one.value === enter : one.key === key));
    setUnknown(option === undefined && key !== 'enter' ? key : undefined);
    if (option === undefined) return;
    setChosen(option);
    done(option.value);
  });
  const message = messageLines(screen, question.message, width - 2).join('\n');
  if (chosen !== undefined) return withAnswer(screen, question.message, chosen.label, width).join('\n');
  const below = [...flowHints(screen, options.map((option) => hintOf(screen, option, enter)), width - 2), ...unknownKeyLines(screen, unknown, width - 2)];
  return [`${message} `, below.map((line) => `  ${line}`).join('\n')];
});

/** The answer after the question, or below it where it would be broken. */
function withAnswer(screen: Screen, message: string, label: string, width: number): readonly string[] {
  const { palette } = screen;
  const { accent } = palette;
  const lines = messageLines(screen, message, width - 2);
  const [last = ''] = messageLines({ ...screen, palette: { ...palette, strong: plain } }, message, width - 2).slice(-1);
  const answer = wrapped(label, 0, width - 2);
  const [first = '', ...others] = answer;
  const fits = others.length === 0 && widthOf(last) + 1 + widthOf(first) <= width;
  return fits ? [...lines.slice(0, -1), `${lines.at(-1)} ${accent(first)}`] : [...lines, ...answer.map((line) => `  ${accent(line)}`)];
}

function hintOf({ words }: Screen, { key, value, label }: Option, enter: string | undefined): Hint {
  return [value === enter ? words.say('prompt.either-key', { first: words.say('prompt.enter', {}), second: key }) : key, label];
}
