import { linePrompter } from '../../src/prompts/plain/line-prompter.ts';
import { Interrupted, type Prompter } from '../../src/prompts/prompter.ts';
import { screenPrompter } from '../../src/prompts/screen/screen-prompter.ts';
import { paletteOf, words } from './speech.ts';

/** A program that asks one question after the other, each named on its command line, on a real terminal. */

const PULSE = ['Acme', '山田商事', 'Corvin'].map((name) => ({ name, fact: 'silent 11 days, usually 6', focus: name === 'Acme', previous: 'was 3 on 12 Nov' }));
const SHEET = {
  item: 'communication', scale: 'rating', question: 'Do they tell us things early?', low: 'left in the dark', high: 'told unasked',
  anchors: ['Too late.', 'When we ask.', 'Before we ask.'],
} as const;

const ASKING: Readonly<Record<string, (prompter: Prompter) => Promise<unknown>>> = {
  intentions: (prompter) => prompter.intentions([{ client: 'Acme', text: 'send the figures', when: 'yesterday' }], () => undefined),
  pulse: (prompter) => prompter.pulse(PULSE, () => undefined),
  sheet: (prompter) => prompter.sheet([SHEET], () => undefined),
  line: (prompter) => prompter.line({ message: 'What will be different?', hint: 'Enter leaves it' }),
  lines: (prompter) => prompter.lines({ message: 'Who else?', hint: 'an empty line ends' }),
  choose: (prompter) => prompter.choose({ message: 'Were you away?', options: [{ key: 'y', value: 'yes', label: 'yes' }], enter: 'yes' }),
};

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort(signal));
const streams = { input: process.stdin, output: process.stdout, signal: ending.signal, words };
const prompter = process.env['TERM'] === 'dumb' ? linePrompter(streams) : screenPrompter({ ...streams, palette: paletteOf(0), ascii: false });

try {
  for (const name of process.argv.slice(2)) console.log(`${name} = ${JSON.stringify(await ASKING[name]?.(prompter))}.`);
} catch (error) {
  console.log(`${error instanceof Interrupted ? error.signal : String(error)}.`);
}
