import { PassThrough, Writable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { Interrupted, type Prompter } from '../../../src/prompts/prompter.ts';
import { screenPrompter } from '../../../src/prompts/screen/screen-prompter.ts';
import { paletteOf, words } from '../speech.ts';
import { pictureOf } from './picture.ts';

class Output extends Writable {
  readonly columns = 80;
  readonly rows = 24;
  text = '';
  /** Standard output is never ended either. */
  override end(): this {
    return this;
  }
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

function terminal(level: 0 | 1 = 0) {
  const input = new PassThrough();
  const output = new Output();
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const prompter = screenPrompter({ input, output, signal: ending.signal, words, palette: paletteOf(level), ascii: false });
  return { input, output, ending, prompter };
}

/** Lets a prompt appear. */
async function drawn(output: Output): Promise<void> {
  const before = output.text.length;
  while (output.text.length === before) await new Promise(setImmediate);
}

const PULSE = { name: 'Acme', fact: 'new, week 5', focus: true, previous: 'was 3 on 12 Nov' };
const SHEET = { item: 'x', scale: 'rating', question: 'Do they?', low: 'no', high: 'yes', anchors: undefined } as const;
const ASKING: Readonly<Record<string, (prompter: Prompter) => Promise<unknown>>> = {
  intentions: (prompter) => prompter.intentions([{ client: 'Acme', text: 'ring', when: 'yesterday' }], () => undefined),
  pulse: (prompter) => prompter.pulse([PULSE], () => undefined),
  sheet: (prompter) => prompter.sheet([SHEET], () => undefined),
  line: (prompter) => prompter.line({ message: 'What?', hint: 'anything' }),
  lines: (prompter) => prompter.lines({ message: 'Who?', hint: 'an empty line ends' }),
  choose: (prompter) => prompter.choose({ message: 'Away?', options: [{ key: 'y', value: 'yes', label: 'yes' }] }),
};

for (const [name, ask] of Object.entries(ASKING)) {
  test.each([['Ctrl-C', '\x03'], ['Ctrl-D', '\x04']])(`${name}: %s interrupts and leaves nothing behind`, async (_, key) => {
    const { input, output, prompter } = terminal();
    const asked = ask(prompter);
    await drawn(output);
    input.write(key);
    await expect(asked).rejects.toEqual(new Interrupted('SIGINT'));
    expect(output.text).toMatch(/\x1b\[\?25h$/);
    expect([output.listenerCount('resize'), input.listenerCount('keypress')]).toEqual([0, 0]);
  });

  test.each(['SIGTERM', 'SIGHUP'] as const)(`${name}: %s interrupts`, async (signal) => {
    const { output, ending, prompter } = terminal();
    const asked = ask(prompter);
    await drawn(output);
    ending.abort(signal);
    await expect(asked).rejects.toMatchObject({ name: 'Interrupted', signal });
    expect(output.text).toMatch(/\x1b\[\?25h$/);
    await expect(ask(prompter)).rejects.toMatchObject({ name: 'Interrupted', signal });
  });

  test(`${name}: colours only where there are some`, async () => {
    const plain = terminal(0);
    void ask(plain.prompter).catch(() => undefined);
    await drawn(plain.output);
    expect(plain.output.text).not.toMatch(/\x1b\[[\d;]*m/);
    const painted = terminal(1);
    void ask(painted.prompter).catch(() => undefined);
    await drawn(painted.output);
    expect(painted.output.text).toMatch(/\x1b\[[\d;]*m/);
  });
}

test('Ctrl-D interrupts after answers as well', async () => {
  const { input, output, prompter } = terminal();
  const told: string[] = [];
  const asked = prompter.pulse([PULSE], (_, answer) => told.push(JSON.stringify(answer)));
  await drawn(output);
  input.write('x4\x04');
  await expect(asked).rejects.toEqual(new Interrupted('SIGINT'));
  expect(told).toEqual(['{"value":4}']);
});

test('one prompt after the other, on the same terminal', async () => {
  const { input, output, prompter } = terminal();
  const pulse = prompter.pulse([PULSE], () => undefined);
  await drawn(output);
  input.write('-4\r');
  expect(await pulse).toEqual({ focus: [] });
  const choice = prompter.choose({ message: 'Away?', options: [{ key: 'n', value: 'no', label: 'no' }] });
  await drawn(output);
  input.write('n');
  expect(await choice).toBe('no');
});

test('an error of whoever asked ends the asking and is passed on', async () => {
  const { input, output, prompter } = terminal();
  const full = new Error('disk full');
  const asked = prompter.pulse([PULSE], () => { throw full; });
  await drawn(output);
  input.write('4');
  await expect(asked).rejects.toBe(full);
  expect(output.text).toMatch(/\x1b\[\?25h$/);
});

test('what is typed before a prompt appears answers nothing and does not move the cursor', async () => {
  const { input, output, prompter } = terminal();
  Object.assign(input, { isTTY: true });
  const told: string[] = [];
  const asked = prompter.pulse([PULSE], (_, answer) => told.push(JSON.stringify(answer)));
  input.write('2');
  await drawn(output);
  expect(pictureOf(output.text).split('\n')[3]).toBe(`❯ + Acme  new, week 5${' '.repeat(57)}_`);
  input.write('4\r');
  await asked;
  expect(told).toEqual(['{"value":4}']);
});

test('where there is nothing to ask nothing is drawn', async () => {
  const { output, prompter } = terminal();
  await prompter.intentions([], () => undefined);
  expect(await prompter.pulse([], () => undefined)).toEqual({ focus: [] });
  expect(await prompter.sheet([], () => undefined)).toEqual({});
  expect(output.text).toBe('');
});
