import { describe, expect, test } from 'vitest';
import { checked, ENDED, homeWith, morning, QUESTION, recorded, settled, SHEET, type MorningOptions } from './mornings.ts';
import type { Terminal } from './terminal.ts';

describe('terminals', { timeout: 60_000 }, () => {
  const MONDAY = checked('acme', 23, { answer: 'Show them the figures, so that they can decide before the board meets' });
  const walk = async (home: string, options: MorningOptions): Promise<Terminal> => {
    const terminal = morning(home, options);
    await terminal.answer('You meant to', 'k\r');
    await terminal.answer('What changed for', 'They decided\r');
    await terminal.answer('out of focus', '3');
    await terminal.answer('Enter to go on', '\r');
    await terminal.answer('client today?', 'Ask Jana what the board said, so that the next figures fit\r');
    await terminal.answer('you hear it', '24444\r');
    await terminal.answer('thing that shows it?', 'She did not ring\r');
    await terminal.answer('again?', '\r');
    expect(await terminal.end()).toEqual(ENDED);
    return terminal;
  };

  test('40 columns', async () => {
    const terminal = await walk(homeWith(...settled('acme'), MONDAY), { columns: 40 });
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "
      Tuesday 24 November, 2 working days kept

      You meant to

        Acme  yesterday              kept
          Show them the figures, so that they
          can decide before the board meets

      What changed for Acme?
      ❯ They decided

      How does it stand?

        + Acme                              3
          no contact recorded

      Acme (checked yesterday)
      How will I make a difference for my
      client today?
      ❯ Ask Jana what the board said, so that
        the next figures fit

        How soon do they tell you what is   2
        changing?
          was 4 on Friday
        How freely did you teach them what  4
        you know?
          was 4 on Friday
        Could you name what they expect     4
        this month?
          was 4 on Friday
        How openly do they tell you their   4
        views?
          was 4 on Friday
        How closely did you listen last     4
        time?
          1 mind elsewhere   5 to every word

      How soon do they tell you what is
      changing? One thing that shows it?
      ❯ She did not ring

      Did anything happen that you would
      not accept again? no

      Saved. 3 working days kept.
      Tomorrow: Acme."
    `);
  });

  test('--color never: the same screens without a colour', async () => {
    const home = homeWith(...settled('acme'), MONDAY);
    const terminal = await walk(home, { args: ['--color', 'never'], env: { NO_COLOR: '1' } });
    expect(terminal.raw()).toContain('\x1b[');
    expect(terminal.raw()).not.toMatch(/\x1b\[[\d;]*m/);
  });

  test('a resize in the middle keeps the answers and fits', async () => {
    const home = homeWith(...settled('acme'));
    const terminal = morning(home);
    await terminal.answer('nothing new', '3\r');
    await terminal.answer(QUESTION, '\r');
    await terminal.answer(SHEET, '34');
    await terminal.see('on this scale', 'You could name it in their words');
    terminal.resize(50, 20);
    await terminal.see('on this scale', 'confirmed it.');
    terminal.resize(100, 30);
    await terminal.see('on this scale', 'confirmed it.');
    terminal.press('344\r');
    await terminal.answer('again?', '\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(recorded(home).at(-1)).toBe('check acme {"ratings":{"communication":3,"knowledge-sharing":4,"expectations":3,"exchange-of-views":4,"attentive":4},"reflections":{"flag":false}}');
  });

  test.each([['NO_COLOR', { NO_COLOR: '1' }], ['TERM=dumb', { TERM: 'dumb' }]])('%s: line by line, not one escape byte', async (name, env) => {
    const home = homeWith(...settled('acme'), MONDAY);
    const terminal = morning(home, { env });
    await terminal.answer('> ', 'k\n');
    await terminal.answer(['What changed for', '> '], 'They decided\n');
    await terminal.answer(['out of focus', '> '], 't3\n');
    await terminal.answer([QUESTION, '> '], 'call them\n');
    await terminal.answer(['different for them?', '> '], '\n');
    for (const rating of ['2', '?', '-', '', '9', '4']) await terminal.answer('> ', `${rating}\n`);
    await terminal.answer(['shows it?', '> '], '\n');
    await terminal.answer(['again?', '> '], '\n');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.raw()).not.toContain('\x1b');
    if (name === 'NO_COLOR') expect(terminal.screen()).toMatchInlineSnapshot(`
      "
      Tuesday 24 November, 2 working days kept

      You meant to
      k kept; p partly; n not kept; m moved; Enter leave open
      Acme, yesterday: Show them the figures, so that they can decide before the board
      meets [k p n m Enter]
      > k

      What changed for Acme? (Enter skips)
      > They decided

      How does it stand?
        1 You expect to lose them.
        3 It works: they carry on, and say neither good nor bad.
        5 They have told you themselves that they want to go on with you.
      1-5 how it stands; Enter nothing new; w I got in touch; t they got in touch; ?
      cannot tell; + into focus; - out of focus
      Acme: no contact recorded; in focus today [1-5 Enter w t ? + -]
      > t3

      Acme (checked yesterday)
      How will I make a difference for my client today? (Enter skips)
      > call them
      And what will be different for them?
      >

      1-5 on this scale; ? cannot tell; - no occasion; Enter skip
      How soon do they tell you what is changing? 1 you hear it too late; 5 they tell
      you early [1-5 ? - Enter]
        1 They leave you to find out, or tell you when it is too late to act.
        3 They tell you in time, once you ask.
        5 They tell you unasked, while there is still time to act.
      > 2
      was 4 on Friday
      How freely did you teach them what you know? 1 kept to yourself; 5 taught
      unasked [1-5 ? - Enter]
        1 You did the work and explained neither how nor why.
        3 You explained what they asked about.
        5 You showed them unasked how something is done, and they use it.
      > ?
      Could you name what they expect this month? 1 only by guessing; 5 in their own
      words [1-5 ? - Enter]
        1 You would have to guess what they want from you this month.
        3 You could name it, but they have not confirmed it.
        5 You could name it in their words, and they have confirmed it.
      > -
      How openly do they tell you their views? 1 views held back; 5 freely exchanged
      [1-5 ? - Enter]
        1 They nod or say nothing, and you guess their view from what they do.
        3 They give their view when you ask for it.
        5 They say unasked where they disagree, and ask what you think.
      >
      How closely did you listen last time? 1 mind elsewhere; 5 to every word [1-5 ? -
      Enter]
        1 You did other things meanwhile and missed what they said.
        3 You followed what they said and asked little.
        5 You asked until you could have said it in their words.
      > 9
      "9" is not one of the keys: 1-5, ?, - and Enter.
      > 4

      How soon do they tell you what is changing? One thing that shows it? (Enter
      skips)
      >

      Did anything happen that you would not accept again? (y yes; Enter or n no)
      >

      Saved. 3 working days kept.
      Tomorrow: Acme."
    `);
  });

  test('Ctrl-C line by line keeps what was answered', async () => {
    const home = homeWith(...settled('acme'));
    const terminal = morning(home, { env: { TERM: 'dumb' } });
    await terminal.answer('> ', '3\n');
    await terminal.answer([QUESTION, '> '], 'Ring Jana\n');
    await terminal.answer('> ', '4\n');
    await terminal.answer('> ', '\x03');
    expect(await terminal.end()).toEqual({ code: 130, isRestored: true });
    expect(recorded(home)).toEqual(['pulse acme {"value":3}', 'morning', 'check acme {"answer":"Ring Jana","ratings":{"communication":4}}']);
  });
});
