import { describe, expect, test } from 'vitest';
import { checked, client, ENDED, environment, everyTrait, homeWith, morning, november, QUESTION, recorded, settled, SHEET } from './mornings.ts';
import { rapport } from './run.ts';

describe('the first days', { timeout: 60_000 }, () => {
  test('from the empty store to the second morning', async () => {
    const home = homeWith();
    const first = morning(home, { day: 23 });
    await first.answer('Who is your first client?', 'Northwind Logistics\r');
    await first.answer('Who do you deal with', 'Jana Roth\r');
    await first.answer('How often', 'w');
    await first.answer('contract end', '2027-06-30\r');
    await first.answer('Other clients?', 'Baltic Freight\rCorvin & Söhne\r\r1. northwind logistics\r');
    await first.answer('1. northwind', '\r');
    await first.answer('out of focus', '+3+t4\r');
    await first.answer(QUESTION, 'Send them the customs checklist, so that the lorry leaves on Thursday\r');
    await first.answer(SHEET, '43?-5\r');
    await first.answer(['Corvin & Söhne (', QUESTION], 'follow up\r');
    await first.answer(SHEET, '\r\r345\r');
    await first.answer(['Northwind Logistics (', QUESTION], 'Show Jana both routes side by side, so that she can choose before Friday\r');
    await first.answer(SHEET, '55444\r');
    await first.answer('Shall a reminder come', '\r');
    expect(await first.end()).toEqual(ENDED);
    expect(first.screen()).toMatchInlineSnapshot(`
      "
      rapport asks each morning how you will make a difference for each client, and
      warns early when a relationship drifts. Everything stays on this machine.

      Who is your first client?
      ❯ Northwind Logistics
      Who do you deal with at Northwind Logistics?
      ❯ Jana Roth
      How often are you usually in contact with Northwind Logistics? weekly
      Is there a contract end for Northwind Logistics? (YYYY-MM-DD)
      ❯ 2027-06-30

      Other clients? One name a line, or a pasted list.
        Baltic Freight
        Corvin & Söhne
        1. northwind logistics
      2 clients added, 1 was there already.

      About 90 seconds each morning from now on. Once each client has been asked about
      a few times, this can begin to tell you something.

      Monday 23 November

      How does each one stand?

        + Baltic Freight       new, week 1                                          3
        + Corvin & Söhne       new, week 1                       they got in touch
        + Northwind Logistics  new, week 1                                          4

      Baltic Freight (not checked yet)
      How will I make a difference for my client today?
      ❯ Send them the customs checklist, so that the lorry leaves on Thursday

        How soon do they tell you what is changing?                                 4
          1 you hear it too late   5 they tell you early
        How freely did you teach them what you know?                                3
          1 kept to yourself   5 taught unasked
        Could you name what they expect this month?                                 ?
          1 only by guessing   5 in their own words
        How openly do they tell you their views?                                    -
          1 views held back   5 freely exchanged
        How closely did you listen last time?                                       5
          1 mind elsewhere   5 to every word

      Corvin & Söhne (not checked yet)
      How will I make a difference for my client today?
      ❯ follow up

        How soon do they tell you what is changing?                                 ·
          1 you hear it too late   5 they tell you early
        How freely did you teach them what you know?                                ·
          1 kept to yourself   5 taught unasked
        Could you name what they expect this month?                                 3
          1 only by guessing   5 in their own words
        How openly do they tell you their views?                                    4
          1 views held back   5 freely exchanged
        How closely did you listen last time?                                       5
          1 mind elsewhere   5 to every word

      Northwind Logistics (not checked yet)
      How will I make a difference for my client today?
      ❯ Show Jana both routes side by side, so that she can choose before Friday

        How soon do they tell you what is changing?                                 5
          1 you hear it too late   5 they tell you early
        How freely did you teach them what you know?                                5
          1 kept to yourself   5 taught unasked
        Could you name what they expect this month?                                 4
          1 only by guessing   5 in their own words
        How openly do they tell you their views?                                    4
          1 views held back   5 freely exchanged
        How closely did you listen last time?                                       4
          1 mind elsewhere   5 to every word

      Saved. 1 working day kept.
      Tomorrow: Baltic Freight, Corvin & Söhne and Northwind Logistics.

      Shall a reminder come each working morning? no
      Whenever you like: rapport remind install"
    `);
    expect(recorded(home, 23)).toMatchInlineSnapshot(`
      [
        "client northwind-logistics {"name":"Northwind Logistics","handle":"northwind-logistics","since":"2026-11-23"}",
        "client northwind-logistics {"people":[{"name":"Jana Roth"}]}",
        "client northwind-logistics {"contactEvery":7}",
        "client northwind-logistics {"contractUntil":"2027-06-30"}",
        "client baltic-freight {"name":"Baltic Freight","handle":"baltic-freight","since":"2026-11-23"}",
        "client corvin-söhne {"name":"Corvin & Söhne","handle":"corvin-söhne","since":"2026-11-23"}",
        "pulse baltic-freight {"value":3}",
        "touch corvin-söhne {"touch":"contact","by":"them"}",
        "pulse northwind-logistics {"value":4}",
        "morning",
        "check baltic-freight {"answer":"Send them the customs checklist, so that the lorry leaves on Thursday","ratings":{"communication":4,"knowledge-sharing":3,"expectations":null,"exchange-of-views":"none","attentive":5}}",
        "check corvin-söhne {"answer":"follow up","ratings":{"expectations":3,"exchange-of-views":4,"attentive":5}}",
        "check northwind-logistics {"answer":"Show Jana both routes side by side, so that she can choose before Friday","ratings":{"communication":5,"knowledge-sharing":5,"expectations":4,"exchange-of-views":4,"attentive":4}}",
      ]
    `);

    const second = morning(home, { day: 24 });
    await second.answer('You meant to', 'kmk\r');
    await second.answer('What changed for Northwind', 'She chose the northern one, and told her board\r');
    await second.answer('out of focus', '1\r4\r');
    await second.answer(QUESTION, 'Ring Piet, so that he need not find out from the invoice\r');
    await second.answer(['Corvin & Söhne (', QUESTION], '\r');
    await second.answer(['Northwind Logistics (', QUESTION], 'Ask Jana what her board said, so that the route is right first time\r');
    expect(await second.end()).toEqual(ENDED);
    expect(second.screen()).toMatchInlineSnapshot(`
      "
      Tuesday 24 November, 1 working day kept

      You meant to

        Baltic Freight  yesterday                                            kept
          Send them the customs checklist, so that the lorry leaves on Thursday
        Corvin & Söhne  yesterday                                            moved
          follow up
        Northwind Logistics  yesterday                                       kept
          Show Jana both routes side by side, so that she can choose before Friday

      What changed for Northwind Logistics?
      ❯ She chose the northern one, and told her board

      How does each one stand?

        + Baltic Freight       new, week 1                         was 3 yesterday  1
        + Corvin & Söhne       contact yesterday, they began           nothing new
        + Northwind Logistics  new, week 1                         was 4 yesterday  4

      Baltic Freight (you gave 1 of 5 today; checked yesterday)
      How will I make a difference for my client today?
      ❯ Ring Piet, so that he need not find out from the invoice

      Corvin & Söhne (checked yesterday)
      How will I make a difference for my client today?
      ❯

      Nothing noted. The items were asked yesterday, so they are left out today.

      Northwind Logistics (checked yesterday)
      How will I make a difference for my client today?
      ❯ Ask Jana what her board said, so that the route is right first time

      Saved. 2 working days kept.
      Left for another day: Corvin & Söhne.
      Tomorrow: Baltic Freight, Corvin & Söhne and Northwind Logistics."
    `);
    expect(recorded(home, 24)).toMatchInlineSnapshot(`
      [
        "settlement baltic-freight {"outcome":"kept"}",
        "settlement corvin-söhne {"outcome":"moved"}",
        "settlement northwind-logistics {"outcome":"kept"}",
        "amendment northwind-logistics {"set":{"effect":"She chose the northern one, and told her board"}}",
        "pulse baltic-freight {"value":1}",
        "pulse northwind-logistics {"value":4}",
        "morning",
        "check baltic-freight {"answer":"Ring Piet, so that he need not find out from the invoice"}",
        "check northwind-logistics {"answer":"Ask Jana what her board said, so that the route is right first time"}",
      ]
    `);
  });

  test('a first run that was broken off goes on after the last answer', async () => {
    const home = homeWith();
    const broken = morning(home);
    await broken.answer('Who is your first client?', 'Acme\r');
    await broken.answer('Who do you deal with', 'Jana Roth\r');
    await broken.answer('How often', '\x03');
    expect(await broken.end()).toEqual({ code: 130, isRestored: true });
    expect(broken.screen()).toContain('What you answered is kept. Go on with: rapport check');
    expect(recorded(home, 24)).toEqual(['client acme {"name":"Acme","handle":"acme","since":"2026-11-24"}', 'client acme {"people":[{"name":"Jana Roth"}]}']);

    const resumed = morning(home);
    const written = await resumed.see('How often');
    expect(written).not.toContain('Who do you');
  });

  test('nothing is kept where nothing was answered', async () => {
    const home = homeWith();
    const broken = morning(home);
    await broken.answer('Who is your first client?', 'Acm\x03');
    expect(await broken.end()).toEqual({ code: 130, isRestored: true });
    expect(broken.screen()).not.toContain('kept');
    expect(rapport(['export'], { env: { HOME: home } }).stdout).toBe('');
  });
});

describe('the budget of keys', { timeout: 60_000 }, () => {
  test('a client in focus costs at most nine beside the words, another one', async () => {
    const names = 'abcdefghijkl'.split('');
    const home = homeWith(...names.flatMap((name) => settled(name)));
    const terminal = morning(home);
    let keys = 0;
    const press = async (text: string, pressed: string, words = ''): Promise<void> => {
      await terminal.answer(text, words + pressed);
      keys += pressed.length;
    };
    await press('out of focus', '\r3\r\rw4\rt\r\r\r\r');
    await press('Enter to go on', '\r');
    expect(keys).toBe(12 + 1);
    for (const _ of [1, 2]) {
      keys = 0;
      await press(QUESTION, '\r', 'Show them the figures, so that they can decide before the board meets');
      await press(SHEET, '24444\r');
      await press('thing that shows it?', '\r');
      await press('not accept again?', '\r');
      expect(keys).toBe(9);
    }
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "
      Tuesday 24 November

      How does each one stand?

        + A  no contact recorded                                       nothing new
        + B  no contact recorded                                                    3
          C  no contact recorded                                       nothing new
          D  no contact recorded                                       nothing new
          E  no contact recorded                                    I got in touch
          F  no contact recorded                                                    4
          G  no contact recorded                                       nothing new
          H  no contact recorded                                 they got in touch
          I  no contact recorded                                       nothing new
          J  no contact recorded                                       nothing new
          K  no contact recorded                                       nothing new
          L  no contact recorded                                       nothing new

      A (2 working days since the last check)
      How will I make a difference for my client today?
      ❯ Show them the figures, so that they can decide before the board meets

        How soon do they tell you what is changing?                was 4 on Friday  2
          1 you hear it too late   5 they tell you early
        How freely did you teach them what you know?               was 4 on Friday  4
          1 kept to yourself   5 taught unasked
        Could you name what they expect this month?                was 4 on Friday  4
          1 only by guessing   5 in their own words
        How openly do they tell you their views?                   was 4 on Friday  4
          1 views held back   5 freely exchanged
        How closely did you listen last time?                                       4
          1 mind elsewhere   5 to every word

      How soon do they tell you what is changing? One thing that shows it?
      ❯

      Did anything happen that you would not accept again? no

      B (2 working days since the last check)
      How will I make a difference for my client today?
      ❯ Show them the figures, so that they can decide before the board meets

        How soon do they tell you what is changing?                was 4 on Friday  2
          1 you hear it too late   5 they tell you early
        How freely did you teach them what you know?               was 4 on Friday  4
          1 kept to yourself   5 taught unasked
        Could you name what they expect this month?                was 4 on Friday  4
          1 only by guessing   5 in their own words
        How openly do they tell you their views?                   was 4 on Friday  4
          1 views held back   5 freely exchanged
        How closely did you listen last time?                                       4
          1 mind elsewhere   5 to every word

      How soon do they tell you what is changing? One thing that shows it?
      ❯

      Did anything happen that you would not accept again? no

      Saved. 1 working day kept.
      Tomorrow: C and D."
    `);
  });

  test('one client alone', async () => {
    const home = homeWith(client('acme'), checked('acme', 20, { answer: 'Send Jana the churn figures, so that she can face the board' }));
    const terminal = morning(home);
    await terminal.answer('You meant to', 'p\r');
    await terminal.answer('How does it stand?', '4\r');
    await terminal.answer(QUESTION, 'Ask Jana what the board said, so that the next figures fit\r');
    await terminal.answer(SHEET, '34434\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "
      Tuesday 24 November

      You meant to

        Acme  Friday                                                         partly
          Send Jana the churn figures, so that she can face the board

      How does it stand?

        + Acme  no contact recorded                                                 4

      Acme (2 working days since the last check)
      How will I make a difference for my client today?
      ❯ Ask Jana what the board said, so that the next figures fit

        How soon do they tell you what is changing?                                 3
          1 you hear it too late   5 they tell you early
        How freely did you teach them what you know?                                4
          1 kept to yourself   5 taught unasked
        Could you name what they expect this month?                                 4
          1 only by guessing   5 in their own words
        How openly do they tell you their views?                                    3
          1 views held back   5 freely exchanged
        How closely did you listen last time?                                       4
          1 mind elsewhere   5 to every word

      Saved. 1 working day kept.
      Tomorrow: Acme."
    `);
  });
});

describe('the focus', { timeout: 60_000 }, () => {
  test('a low pulse comes into it, + and - change it, w and t record a contact', async () => {
    const names = ['acme', 'baltic', 'corvin', 'delta'];
    const home = homeWith(...names.flatMap((name) => [client(name, { checkEvery: name === 'delta' ? 5 : 1 }), checked(name, 23, everyTrait(4))]));
    const terminal = morning(home);
    await terminal.answer('out of focus', '-w3+t2');
    await terminal.answer('Corvin', '\r\x1b[A+1\r');
    await terminal.answer(['Baltic (', QUESTION], '\r');
    await terminal.answer(['Corvin (', QUESTION], '\r');
    await terminal.answer(['Delta (', QUESTION], '\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "
      Tuesday 24 November, 1 working day kept

      How does each one stand?

          Acme    no contact recorded                               I got in touch
        + Baltic  no contact recorded                                               3
        + Corvin  no contact recorded                            they got in touch
        + Delta   no contact recorded                                               2

      Baltic (checked yesterday)
      How will I make a difference for my client today?
      ❯

      Nothing noted. The items were asked yesterday, so they are left out today.

      Corvin (checked yesterday)
      How will I make a difference for my client today?
      ❯

      Nothing noted. The items were asked yesterday, so they are left out today.

      Delta (you gave 2 of 5 today; checked yesterday)
      How will I make a difference for my client today?
      ❯

      Nothing noted. The items were asked yesterday, so they are left out today.

      Saved. 2 working days kept.
      Left for another day: Acme, Baltic and Corvin.
      Tomorrow: Acme, Baltic and Corvin."
    `);
    expect(recorded(home)).toMatchInlineSnapshot(`
      [
        "touch acme {"touch":"contact","by":"us"}",
        "pulse baltic {"value":3}",
        "touch corvin {"touch":"contact","by":"them"}",
        "pulse delta {"value":2}",
        "morning",
      ]
    `);
  });

  test('an interruption keeps what + and - made of it', async () => {
    const home = homeWith(...['acme', 'baltic', 'corvin', 'delta'].flatMap((name) => [client(name), checked(name, name === 'delta' ? 23 : 20, { answer: 'x' })]));
    const broken = morning(home);
    await broken.answer('You meant to', 'kkkk\r');
    await broken.answer('What changed', '\r');
    await broken.answer('out of focus', '-\r\r\r+\r\r');
    await broken.answer(['Baltic (', QUESTION], '\r');
    await broken.answer(SHEET, '\x03');
    expect(await broken.end()).toEqual({ code: 130, isRestored: true });
    const resumed = morning(home);
    await resumed.answer(['Baltic (where you stopped)', SHEET], '\r\r\r\r\r\r');
    await resumed.answer(['Corvin (', QUESTION], '\r');
    await resumed.answer(SHEET, '\r\r\r\r\r\r');
    await resumed.see('Delta (', QUESTION);
  });

});

describe('what the tool says about its user', { timeout: 60_000 }, () => {
  test('an intention without an effect, or nearly one of before, gets a line; Enter keeps it', async () => {
    const home = homeWith(client('acme'), checked('acme', 23, { answer: 'Send Jana the churn figures for the board', ratings: { communication: 4 } }));
    const terminal = morning(home);
    await terminal.answer('You meant to', '\r\r');
    await terminal.answer('nothing new', '\r\r');
    await terminal.answer(QUESTION, 'follow up');
    await terminal.see('follow up', 'And what will be different for them?');
    terminal.press('\x15send jana the churn figures for the Board.');
    await terminal.answer('You wrote nearly this yesterday. What is new for them?', '\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(recorded(home)).toEqual(['morning', 'check acme {"answer":"send jana the churn figures for the Board."}']);
  });

  test('five checks running with the same fast rating on everything: said once', async () => {
    const days = [6, 9, 10, 11, 12, 13];
    const same = (day: number): ReturnType<typeof checked> => checked('acme', day, { ratings: { communication: 4, manners: 4, attitude: 4 }, seconds: 9, ...(day === 11 ? { reflections: { 'growth-step': 'x' } } : {}) });
    const remark = 'Five checks running with the same rating on everything. Is that how it is, or\nhow it is filled in?\n';
    const fourBefore = await rateAlike(homeWith(client('acme'), ...days.slice(0, 4).map(same)));
    expect(fourBefore).toContain(remark);
    expect(await rateAlike(homeWith(client('acme'), ...days.slice(0, 5).map(same)))).not.toContain(remark);
  });

  async function rateAlike(home: string): Promise<string> {
    const terminal = morning(home, { day: 17 });
    await terminal.answer('nothing new', '\r\r');
    await terminal.answer(QUESTION, '\r');
    await terminal.answer('on this scale', '4444444\r');
    await terminal.end();
    return terminal.screen();
  }
});

describe('the morning question', { timeout: 60_000 }, () => {
  test('answers to items typed too early are asked back once; the same again is taken', async () => {
    const home = homeWith(client('acme'), checked('acme', 23, everyTrait(4)));
    const terminal = morning(home, { args: ['acme'] });
    await terminal.answer('Enter skips', '12121\r');
    await terminal.answer('enter it once more', '\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(recorded(home)).toEqual(['check acme {"answer":"12121"}']);
  });

  test('without an answer, and without items to ask, the reason is given', async () => {
    const terminal = morning(homeWith(client('acme'), checked('acme', 23, everyTrait(4))), { args: ['acme'] });
    await terminal.answer('Enter skips', '\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "
      Tuesday 24 November, 1 working day kept

      Acme (last check yesterday)
      How will I make a difference for my client today?
      ❯

      Nothing noted. The items were asked yesterday, so they are left out today.

      Nothing was saved. 1 working day kept.
      Left for another day: Acme.
      Tomorrow: Acme."
    `);
  });
});

describe('the question about flags', { timeout: 60_000 }, () => {
  test.each([
    ['no', '\r', [], ['check acme {"ratings":{"communication":4,"knowledge-sharing":4,"expectations":4,"exchange-of-views":4,"attentive":4},"reflections":{"flag":false}}']],
    ['yes, something else, in words', 'y', ['\r', 'They rang my wife\r'], ['noticed acme {"text":"They rang my wife"}', 'check acme {"ratings":{"communication":4,"knowledge-sharing":4,"expectations":4,"exchange-of-views":4,"attentive":4},"reflections":{"flag":false}}']],
    ['yes, something else, without words', 'y', ['-', '\r'], ['check acme {"ratings":{"communication":4,"knowledge-sharing":4,"expectations":4,"exchange-of-views":4,"attentive":4},"reflections":{"flag":false}}']],
  ])('%s', async (_, answer, more, kept) => {
    const home = homeWith(...settled('acme'));
    const terminal = morning(home);
    await terminal.answer('nothing new', '\r\r');
    await terminal.answer(QUESTION, '\r');
    await terminal.answer(SHEET, '44444\r');
    const before = await terminal.see('not accept again?');
    expect(before).not.toContain('belittling');
    terminal.press(answer);
    for (const [step, keys] of more.entries()) await terminal.answer(step === 0 ? 'belittling' : 'said or done?', keys);
    await terminal.end();
    expect(recorded(home)).toEqual(['morning', ...kept]);
  });
});

describe('days that are not like the others', { timeout: 60_000 }, () => {
  test('back after two weeks: one key, what is overdue, three clients to ring, no ratings', async () => {
    const names = ['acme', 'baltic', 'corvin', 'delta'];
    const home = homeWith(
      ...names.flatMap((name, index) => [client(name, { contactEvery: 7 }), checked(name, 9, { answer: 'x' }), { kind: 'touch', client: name, on: november(index + 2), touch: 'call' }]),
      checked('acme', 6, { answer: 'y' }),
      { kind: 'promise', client: 'delta', on: november(9), text: 'the list of ports', due: november(13) },
    );
    const terminal = morning(home);
    await terminal.answer('Were you away?', 'y');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "
      Tuesday 24 November

      No entries 10 – 23 November. Were you away? yes

      Delta: you promised, 11 days overdue: the list of ports

      Ring today, in this order:
        Acme (silent 22 days)
        Baltic (silent 21 days)
        Corvin (silent 20 days)

      Saved. No ratings this morning. 3 working days kept.
      Tomorrow: Acme, Baltic and Corvin."
    `);
    expect([...recorded(home, 10), ...recorded(home)]).toEqual(['away {"to":"2026-11-23"}', 'morning']);
    expect(rapport(['remind'], { env: environment(home) })).toEqual({ code: 0, stdout: '', stderr: '' });

    const again = morning(home);
    expect(await again.end()).toEqual(ENDED);
    expect(again.screen()).toMatchInlineSnapshot(`
      "
      Tuesday 24 November, 3 working days kept

      Done for today.
      To look at a client all the same: rapport check acme
      Tomorrow: Acme, Baltic and Corvin."
    `);
  });

  test('asked again on a day that is done: says so, and who could be looked at', async () => {
    const home = homeWith(...['acme', 'baltic', 'corvin', 'delta'].map((name) => client(name)));
    const terminal = morning(home);
    await terminal.answer('nothing new', '\r--\r-\r\r\r');
    await terminal.answer(['Acme (', QUESTION], 'Show them two ways, so that they can choose\r');
    await terminal.answer(SHEET, '34343\r');
    await terminal.answer('Shall a reminder come', '\r');
    expect(await terminal.end()).toEqual(ENDED);

    const again = morning(home);
    expect(await again.end()).toEqual(ENDED);
    expect(again.screen()).toMatchInlineSnapshot(`
      "
      Tuesday 24 November, 1 working day kept

      Done for today.
      Left for another day: Baltic, Corvin and Delta.
      To look at a client all the same: rapport check baltic
      Tomorrow: Baltic, Corvin and Delta."
    `);
    const named = morning(home, { args: ['delta', 'baltic', 'delta'] });
    await named.answer(['Delta (not checked yet)', QUESTION], '\r');
    await named.answer(SHEET, '\r\r\r\r\r\r');
    await named.see('Baltic (not checked yet)', QUESTION);
  });

  test('with every client paused', async () => {
    const home = homeWith(client('acme'), { kind: 'phase', client: 'acme', on: november(2), phase: 'paused' }, client('baltic'), { kind: 'phase', client: 'baltic', on: november(2), phase: 'ended' });
    const terminal = morning(home);
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "
      Tuesday 24 November

      No client is active. Go on with one after a pause: rapport client resume acme"
    `);
  });
});
