import { Chalk } from 'chalk';
import { en } from '../../src/i18n/en/index.ts';
import { formatsOf } from '../../src/i18n/formats.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import type { Palette } from '../../src/prompts/palette.ts';

/** English words with a pack that holds the pulse alone. */
export const words = wordsOf('en', { catalogue: en, pack: {
  question: 'What will be different for them tonight because of you?',
  vague: [],
  openers: [],
  items: { pulse: { name: 'pulse', question: 'How does it stand?', anchors: ['I expect to lose them', 'it works', 'they say so themselves'] } },
} }, formatsOf('en'));

export function paletteOf(level: 0 | 1): Palette {
  const chalk = new Chalk({ level });
  return { strong: chalk.bold, accent: chalk.cyan, quiet: chalk.dim, good: chalk.green, care: chalk.yellow, grave: chalk.red };
}
