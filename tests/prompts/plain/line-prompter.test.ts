import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { linePrompter } from '../../../src/prompts/plain/line-prompter.ts';
import { Interrupted, type Prompter } from '../../../src/prompts/prompter.ts';
import { strangeTexts } from '../../strange-texts.ts';
import { words } from '../speech.ts';

/** A conversation: what is typed is there from the beginning, line by line. */
function conversation(typed: string) {
  const input = new PassThrough();
  const output = new PassThrough();
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  input.write(typed);
  const prompter = linePrompter({ input, output, signal: ending.signal, words });
  return { prompter, input, ending, said: () => String(output.read() ?? '') };
}

test('intentions: each with its keys, asked again after a wrong one', async () => {
  const { prompter, said } = conversation('z\nK\n\n');
  const told: string[] = [];
  await prompter.intentions([
    { client: 'Acme', when: 'yesterday', text: 'send Jana the figures' },
    { client: 'Baltic', when: 'Friday', text: 'ring Piotr' },
  ], (row, settle) => told.push(`${row} ${settle}`));
  expect(told).toEqual(['0 kept']);
  expect(said()).toMatchInlineSnapshot(`
    "You meant to
    k kept; p partly; n not kept; m moved; Enter leave open
    Acme, yesterday: send Jana the figures [k p n m Enter]
    > "z" is not one of the keys: k, p, n, m and Enter.
    > Baltic, Friday: ring Piotr [k p n m Enter]
    > "
  `);
});

test('the pulse: several keys on a line, the previous value after the answer', async () => {
  const { prompter, said } = conversation('t4 -\n\n44x\n?+\n');
  const told: string[] = [];
  const end = await prompter.pulse([
    { name: 'Acme', fact: 'silent 11 days, usually 6', focus: true, previous: 'was 3 on 12 Nov' },
    { name: 'Baltic', fact: '', focus: true, previous: 'was 4 on 3 Nov' },
    { name: 'Corvin', fact: 'new, week 5', focus: false, previous: undefined },
  ], (row, answer) => told.push(`${row} ${JSON.stringify(answer)}`));
  expect(told).toEqual(['0 {"contactBy":"them","value":4}', '1 {}', '2 {"value":null}']);
  expect(end).toEqual({ focus: [1, 2] });
  expect(said()).toMatchInlineSnapshot(`
    "How does each one stand?
      1 I expect to lose them
      3 it works
      5 they say so themselves
    1-5 how it stands; Enter nothing new; . rest: nothing new; w I got in touch; t they got in touch; ? cannot tell; + into focus; - out of focus
    Acme: silent 11 days, usually 6; in focus today [1-5 Enter . w t ? + -]
    >   was 3 on 12 Nov
    Baltic: in focus today [1-5 Enter . w t ? + -]
    > Corvin: new, week 5 [1-5 Enter . w t ? + -]
    > "44x" is not one of the keys: 1-5, Enter, ., w, t, ?, + and -.
    > "
  `);
});

test('the pulse: a point for nothing new of the rest, and a low value brings a client into focus', async () => {
  const row = { name: 'Acme', fact: '', focus: false, previous: 'was 3 on 12 Nov' };
  const { prompter, said } = conversation('2\n2-\n.\n');
  const told: string[] = [];
  const end = await prompter.pulse([row, row, row, { ...row, focus: true }], (index, answer) => told.push(`${index} ${JSON.stringify(answer)}`));
  expect(told).toEqual(['0 {"value":2}', '1 {"value":2}', '2 {}', '3 {}']);
  expect(end).toEqual({ focus: [0, 3] });
  expect(said().split('\n').slice(-7)).toMatchInlineSnapshot(`
    [
      "1-5 how it stands; Enter nothing new; . rest: nothing new; w I got in touch; t they got in touch; ? cannot tell; + into focus; - out of focus",
      "Acme [1-5 Enter . w t ? + -]",
      ">   was 3 on 12 Nov; in focus today",
      "Acme [1-5 Enter . w t ? + -]",
      ">   was 3 on 12 Nov",
      "Acme [1-5 Enter . w t ? + -]",
      "> ",
    ]
  `);
});

test('a sheet: poles, keys and anchors with each item', async () => {
  const { prompter, said } = conversation('2\n5\ny\n\n');
  const told: string[] = [];
  const answers = await prompter.sheet([
    { item: 'communication', scale: 'rating', question: 'Do they tell us things early?', low: 'left in the dark', high: 'told unasked', anchors: ['Too late.', 'When asked.', 'Before we ask.'] },
    { item: 'acts', scale: 'yesno', question: 'Did they act on our advice?', low: 'not yet', high: 'or said why not', anchors: undefined },
    { item: 'surprise', scale: 'rating', question: 'Did we surprise them?', low: 'only the order', high: 'with something good', anchors: undefined },
  ], (so) => told.push(JSON.stringify(so)));
  expect(answers).toEqual({ communication: 2, acts: true });
  expect(told).toEqual(['{"communication":2}', '{"communication":2,"acts":true}']);
  expect(said()).toMatchInlineSnapshot(`
    "1-5 on this scale; ? cannot tell; - no occasion; Enter skip
    Do they tell us things early? 1 left in the dark; 5 told unasked [1-5 ? - Enter]
      1 Too late.
      3 When asked.
      5 Before we ask.
    > y yes; n no; ? cannot tell; Enter skip
    Did they act on our advice? n not yet; y or said why not [y n ? Enter]
    > "5" is not one of the keys: y, n, ? and Enter.
    > Did we surprise them? 1 only the order; 5 with something good [1-5 ? - Enter]
    > "
  `);
});

const LINE = {
  message: 'What will be different?',
  hint: 'Enter leaves it',
  remark: (text: string) => (text === 'follow up' ? 'So that she ...?' : undefined),
  refuse: (text: string) => (text === 'x' ? 'One letter says too little.' : undefined),
};

test.each([
  ['send the figures\n', 'send the figures', 'What will be different? (Enter leaves it)\n> '],
  ['\n', '', 'What will be different? (Enter leaves it)\n> '],
  ['x\nbetter\n', 'better', 'What will be different? (Enter leaves it)\n> One letter says too little.\n> '],
  ['follow up\n\n', 'follow up', 'What will be different? (Enter leaves it)\n> So that she ...?\n> '],
  ['follow up\nring her\n', 'ring her', 'What will be different? (Enter leaves it)\n> So that she ...?\n> '],
])('a line: %j gives %j', async (typed, expected, output) => {
  const { prompter, said } = conversation(typed);
  expect(await prompter.line(LINE)).toBe(expected);
  expect(said()).toBe(output);
});

test('a line with words to begin with: an empty line keeps them', async () => {
  const { prompter, said } = conversation('\nnew\n');
  expect(await prompter.line({ message: 'What?', initial: 'old' })).toBe('old');
  expect(await prompter.line({ message: 'What?', initial: 'old' })).toBe('new');
  expect(said()).toBe('What?\n  old\n> What?\n  old\n> ');
});

test('between questions nothing is read, so that nothing waits for the input', async () => {
  const { prompter, input } = conversation('one\n');
  await prompter.line({ message: 'What?' });
  expect(input.isPaused()).toBe(true);
  input.write('two\n');
  expect(await prompter.line({ message: 'And?' })).toBe('two');
});

test('lines and a choice from lines that arrived together', async () => {
  const { prompter, said } = conversation('Acme\n Baltic \n\nq\n\n');
  expect(await prompter.lines({ message: 'Who?', hint: 'an empty line ends' })).toEqual(['Acme', 'Baltic']);
  const choice = { message: 'Away?', options: [{ key: 'y', value: 'yes', label: 'yes' }, { key: 'n', value: 'no', label: 'no' }], enter: 'no' } as const;
  expect(await prompter.choose(choice)).toBe('no');
  expect(said()).toMatchInlineSnapshot(`
    "Who? (an empty line ends)
    > > > Away? (y yes; Enter or n no)
    > "q" is not one of the keys: y, n and Enter.
    > "
  `);
});

const ASKING: Readonly<Record<string, (prompter: Prompter, text: string) => Promise<unknown>>> = {
  intentions: (prompter, text) => prompter.intentions([{ client: text, text, when: text }], () => undefined),
  pulse: (prompter, text) => prompter.pulse([{ name: text, fact: text, focus: false, previous: text }], () => undefined),
  sheet: (prompter, text) => prompter.sheet([{ item: 'x', scale: 'rating', question: text, low: text, high: text, anchors: [text, text, text] }], () => undefined),
  line: (prompter, text) => prompter.line({ message: text, hint: text, initial: text, remark: () => text }),
  lines: (prompter, text) => prompter.lines({ message: text, hint: text }),
  choose: (prompter, text) => prompter.choose({ message: text, options: [{ key: 'y', value: 'yes', label: text }] }),
};

for (const [name, ask] of Object.entries(ASKING)) {
  test(`${name}: the end of the input interrupts`, async () => {
    const { prompter, input } = conversation('');
    input.end();
    await expect(ask(prompter, 'Acme')).rejects.toEqual(new Interrupted('SIGINT'));
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(`${name}: %s interrupts, while it waits and for good`, async (signal) => {
    const { prompter, ending } = conversation('');
    const asked = ask(prompter, 'Acme');
    ending.abort(signal);
    await expect(asked).rejects.toMatchObject({ name: 'Interrupted', signal });
    await expect(ask(prompter, 'Acme')).rejects.toMatchObject({ name: 'Interrupted', signal });
  });

  test(`${name}: nothing a terminal would obey, whatever people wrote or type`, async () => {
    const text = strangeTexts.join('|');
    const { prompter, input, said } = conversation('\x1b[2J\u202E\n');
    input.end();
    await ask(prompter, text).catch(() => undefined);
    const output = said();
    expect(output.length).toBeGreaterThan(1000);
    expect(/[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\p{Surrogate}]/u.exec(output)).toBeNull();
  });
}
