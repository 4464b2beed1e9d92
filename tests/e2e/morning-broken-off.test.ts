import { describe, expect, test } from 'vitest';
import { checked, environment, homeWith, morning, QUESTION, recorded, settled, SHEET } from './mornings.ts';
import { rapport } from './run.ts';

const INTENT = '"answer":"Show her two ways, so that she can choose"';
const ALL_RATED = '"ratings":{"communication":2,"knowledge-sharing":4,"expectations":4,"exchange-of-views":4,"attentive":4}';

/** A whole morning with two clients: what is seen, what is pressed, and what is on the disk then. */
const STEPS = [
  { see: 'You meant to', press: 'kn\r', kept: ['settlement acme {"outcome":"kept"}', 'settlement baltic {"outcome":"missed"}'] },
  { see: 'What changed for Acme', press: 'She signed\r', kept: ['amendment acme {"set":{"effect":"She signed"}}'] },
  { see: 'out of focus', press: '43\r', kept: ['pulse acme {"value":4}', 'pulse baltic {"value":3}', 'morning'] },
  { see: QUESTION, press: 'Show her two ways, so that she can choose\r', kept: [] },
  { see: SHEET, press: '24444\r', kept: [] },
  { see: 'thing that shows it?', press: '\r', kept: [] },
  { see: 'not accept again?', press: 'y', kept: [] },
  { see: 'What was it?', press: 'e', kept: ['flag acme {"item":"late-payment"}'] },
  { see: 'What was said', press: '\r', kept: [`check acme {${INTENT},${ALL_RATED}}`] },
  { see: ['Baltic (', QUESTION], press: '\r', kept: [] },
];

/** In the middle of a step: the keys that are still pressed there, what is kept of them, and where the next call goes on. */
const BREAKS = {
  intentions: { step: 0, press: 'k', shown: 'not kept', kept: ['settlement acme {"outcome":"kept"}'], next: 'leave open', not: 'Acme' },
  effect: { step: 1, press: 'She si', shown: 'She si', kept: [], next: 'out of focus', not: 'You meant' },
  pulse: { step: 2, press: '4', shown: 'out of focus', kept: ['pulse acme {"value":4}'], next: 'out of focus', not: 'Acme' },
  question: { step: 3, press: 'Show h', shown: 'Show h', kept: [], next: QUESTION, not: 'How does' },
  sheet: { step: 4, press: '24', shown: 'on this scale', kept: [`check acme {${INTENT},"ratings":{"communication":2,"knowledge-sharing":4}}`], next: 'only by guessing', not: SHEET },
  evidence: { step: 5, press: '', shown: '', kept: [`check acme {${INTENT},${ALL_RATED}}`], next: 'not accept again?', not: 'only by guessing' },
  flag: { step: 8, press: 'The March in', shown: 'The March in', kept: [`check acme {${INTENT},${ALL_RATED}}`], next: 'Baltic (', not: 'Acme' },
  'next client': { step: 9, press: '', shown: '', kept: [], next: 'Baltic (', not: 'Acme' },
} as const;

const HABITS = [
  ...['acme', 'baltic'].flatMap((handle) => settled(handle)),
  ...['acme', 'baltic'].map((handle) => checked(handle, 23, { answer: 'Show them the figures, so that they can decide' })),
];

test.each([
  [['acme'], 'Enter skips', 'Nothing was answered. Go on with: rapport check acme'],
  [['acme', 'baltic'], 'What changed for', 'What you answered is kept. Go on with: rapport check acme baltic'],
  [[], 'You meant to', 'Nothing was answered. Go on with: rapport check'],
])('check %j, broken off at "%s"', async (args, see, said) => {
  const terminal = morning(homeWith(...(see === 'Enter skips' ? settled('acme') : HABITS)), { args });
  if (see === 'What changed for') await terminal.answer('You meant to', 'k\r\r');
  await terminal.answer(see, '\x03');
  expect(await terminal.end()).toEqual({ code: 130, isRestored: true });
  expect(terminal.screen().split('\n').at(-1)).toBe(said);
});

describe('a morning that is broken off', { timeout: 60_000 }, () => {
  describe.each(Object.entries(BREAKS))('in the middle of: %s', (_, { step, press, shown, kept, next, not }) => {
    test.each([['Ctrl-C', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const)('by %s: exit %i, all answers kept, the terminal as it was', async (how, code) => {
      const home = homeWith(...HABITS);
      const terminal = morning(home);
      for (const { see, press: keys } of STEPS.slice(0, step)) await terminal.answer(see, keys);
      await terminal.see(...[STEPS[step]?.see ?? ''].flat());
      if (press !== '') terminal.press(press);
      if (shown !== '') await terminal.see(shown);
      if (how === 'Ctrl-C') terminal.press('\x03');
      else terminal.signal(how);
      expect(await terminal.end()).toEqual({ code, isRestored: true });
      expect(terminal.screen()).toMatch(/What you answered is kept\. Go on with: rapport check$/);
      expect(recorded(home)).toEqual([...STEPS.slice(0, step).flatMap((done) => done.kept), ...kept]);
      if (how !== 'Ctrl-C') return;
      const open = step < 3 ? 'rapport check' : step === 9 ? 'Half done, Baltic is open: rapport check' : 'Half done, Acme and Baltic are open: rapport check';
      expect(rapport(['status'], { env: environment(home) }).stdout.trimEnd().split('\n').at(-1)).toContain(open);
      const written = await morning(home).see(next);
      expect(written).not.toContain(not);
    });
  });
});
