import { CommanderError } from 'commander';
import type { Context } from '../commands/context.ts';
import { wrapIndented } from '../core/width.ts';
import { buildProgram, GLOBAL_OPTIONS, type Carry } from './program.ts';
import { helpWords, sayInEnglish } from './help-words.ts';
import type { CommandSpec } from './spec.ts';
import { specs } from './specs.ts';
import { printTopic, topicNamed } from './topics.ts';

const WIDEST = 80;

/**
 * Parses a command line and carries out what it asks for: a command, or help.
 * @throws UserError for what cannot be understood, and whatever the command throws
 */
export async function parse(argv: readonly string[], context: Context, carry: Carry): Promise<void> {
  const { version, out } = context;
  const helped: string[] = [];
  const print = (text: string): void => void helped.push(text);
  const line = commandLine(argv);
  const wanted = firstOperand(line);
  const width = Math.min(WIDEST, out.columns ?? WIDEST);
  const topic = argv[0] === 'help' && wanted !== undefined ? topicNamed(wanted, specs) : undefined;
  if (topic !== undefined) return await printTopic(topic, argv, context, width);
  const say = isAbout(line) ? await helpWords(argv, context) : sayInEnglish;
  const program = buildProgram({ specs: specsFor(line, wanted), version, width, out: print, err: print, carry, wanted, say });
  await program.parseAsync(line, { from: 'user' }).catch((error: unknown) => {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
    out.write(helped.join('').split('\n').flatMap((text) => wrapIndented(text, width)).join('\n'));
  });
}

const TAKE_A_VALUE: ReadonlySet<string> = new Set(GLOBAL_OPTIONS.map(({ flags }) => flags.split(' ')).flatMap(([name = '', value]) => (value === undefined ? [] : [name])));

/** `rapport help check` is `rapport check --help`; options without a command belong to the status. */
function commandLine(argv: readonly string[]): readonly string[] {
  if (argv[0] === 'help') return [...argv.slice(1), '--help'];
  return isAbout(argv) || firstOperand(argv) !== undefined ? argv : ['status', ...argv];
}

/** The commands that are needed: where one is run the others are not, but help and suggestions name them all. */
function specsFor(line: readonly string[], wanted: string | undefined): readonly CommandSpec[] {
  const named = specs.filter(({ name }) => name.split(' ')[0] === wanted);
  return named.length === 0 || isAbout(line) ? specs : named;
}

function isAbout(argv: readonly string[]): boolean {
  return argv.some((word) => ['-h', '--help', '--version'].includes(word));
}

function firstOperand(argv: readonly string[]): string | undefined {
  return argv.find((word, i) => !word.startsWith('-') && !TAKE_A_VALUE.has(argv[i - 1] ?? ''));
}
