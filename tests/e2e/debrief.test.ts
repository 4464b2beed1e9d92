import { describe, expect, it } from 'vitest';
import { checked, client, ENDED, environment, homeWith, morning, november, recorded } from './mornings.ts';
import { ACME, newPerson } from './person.ts';
import { NODE, PROGRAM } from './run.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const PLANNED = '{"kind":"touch","client":"acme","on":"2026-11-23","touch":"visit","by":"them","outcome":"planned","time":"14:00"}\n';

describe('in one go', () => {
  it('records what came of the planned meeting, and says what was understood', () => {
    const { read, json } = newPerson(`${ACME}${PLANNED}`);
    expect(read('debrief acme held --tone agreement --with jana --voice "you saved our quarter" --voice-tone good --promise "the figures by friday" --promise "a map" --theirs "signed order" --minutes 45')).toBe(
      'Saved: Acme GmbH, yesterday, visit at 14:00, they began, 45 minutes, with Jana Roth, agreement; they said: you saved our quarter (good); you promised: the figures, by 27 Nov; you promised: a map; they promised: signed order\n',
    );
    expect(read('promise acme')).toContain('you promised: the figures, by 27 Nov\n');
    expect(json<{ saved: object[] }>('debrief acme moved --to "friday 14:00" --note "board day"').saved).toMatchObject([
      { kind: 'touch', client: 'acme', on: '2026-11-24', touch: 'meeting', by: 'us', outcome: 'moved', note: 'board day' },
      { kind: 'touch', client: 'acme', on: '2026-11-27', touch: 'meeting', outcome: 'planned', time: '14:00' },
    ]);
    expect(json<{ saved: object[] }>('debrief acme declined --what call --on -4 --by them').saved).toMatchObject([{ on: '2026-11-20', touch: 'call', by: 'them', outcome: 'declined' }]);
    expect(json<{ saved: object[] }>('debrief acme --voice "at last"').saved).toMatchObject([{ touch: 'meeting', outcome: 'held' }, { kind: 'voice', text: 'at last' }]);
  });

  it('takes the meeting of today before an older one, and does not ask about it again', () => {
    const plan = (on: string, touch: string, more = ''): string => `{"kind":"touch","client":"acme","on":"${on}","touch":"${touch}","outcome":"planned"${more}}\n`;
    const { read, type } = newPerson(`${ACME}${plan('2026-11-18', 'call')}${plan('2026-11-24', 'meeting', ',"time":"17:00"')}`);
    expect(read('debrief acme declined')).toBe('Saved: Acme GmbH, today, meeting declined by them at 17:00\n');
    expect(read('debrief acme held')).toBe('Saved: Acme GmbH, Wednesday, call, you began\n');
    expect(type('debrief acme')).toMatchObject({ code: 2, stderr: "rapport: Today's meeting is recorded already. For another one: rapport log acme meeting\n" });
  });

  it('invents no second meeting where the planned one is recorded', async () => {
    const plan = '{"kind":"touch","client":"acme","on":"2026-11-24","touch":"visit","by":"us","outcome":"planned"}\n';
    const { read, refusals, json } = newPerson(`${ACME}${plan}`);
    expect(read('debrief acme held')).toBe('Saved: Acme GmbH, today, visit, you began\n');
    const recorded = [2, "Today's meeting is recorded already. For another one: rapport log acme meeting"];
    expect(await refusals([['debrief acme held'], ['debrief acme moved'], ['debrief acme --voice "at last"'], ['debrief acme']])).toEqual([recorded, recorded, recorded, recorded]);
    expect(json<{ saved: object[] }>('debrief acme held --what call').saved).toMatchObject([{ touch: 'call', outcome: 'held' }]);
  });

  it('is refused where it cannot be, and nothing is written', async () => {
    expect(await newPerson(`${ACME}${PLANNED}`).refusals([
      ['debrief acme'], ['debrief acme good'], ['debrief acme held --to friday'], ['debrief acme moved --to yesterday'], ['debrief acme declined --tone agreement'], ['debrief acme held --tone good'], ['debrief acme --voice-tone good'],
      ['debrief acme --voice ""'], ['debrief acme --promise " "'], ['debrief acme held --minutes 0'], ['debrief acme held --what lunch'], ['debrief acme held --on tomorrow'], ['debrief nobody held'], ['debrief acme held --with petra'], ['debrief acme held --as-of yesterday'],
    ])).toMatchInlineSnapshot(`
      [
        [
          2,
          "debrief needs an answer, and there is no terminal to ask on. Give held, declined or moved after the client.",
        ],
        [
          2,
          "the outcome cannot be "good". Use held, declined, moved.",
        ],
        [
          2,
          "--to does not go with held. Leave it out.",
        ],
        [
          2,
          ""yesterday" is not a day to come. Use a weekday or YYYY-MM-DD, with a time where there is one, as "friday 14:00".",
        ],
        [
          2,
          "--tone does not go with declined. Leave it out.",
        ],
        [
          2,
          "--tone cannot be "good". Use agreement, mixed, disagreement.",
        ],
        [
          2,
          "--voice-tone does not go with a debrief without --voice. Leave it out.",
        ],
        [
          2,
          "--voice says nothing. Give it words in quotes, or leave it out.",
        ],
        [
          2,
          "--promise says nothing. Give it words in quotes, or leave it out.",
        ],
        [
          2,
          "--minutes "0" is not a whole number from 1 to 1440.",
        ],
        [
          2,
          "--what cannot be "lunch". Use contact, call, visit, meeting, message, meal, proposal, report.",
        ],
        [
          2,
          "tomorrow is still to come. Only a planned meeting can have a day in the future.",
        ],
        [
          2,
          "No client called "nobody". See: rapport client list",
        ],
        [
          2,
          "Nobody called "petra" is known at Acme GmbH. To add them: rapport client people acme add "petra"",
        ],
        [
          2,
          "--as-of only looks back. To enter something for an earlier day, give --on <day> with the answers.",
        ],
      ]
    `);
  });
});

describe('in a terminal', { timeout: 20_000 }, () => {
  const planned = (day: number, more: object = {}): Readonly<Record<string, unknown>> => ({ kind: 'touch', client: 'acme', on: november(day), touch: 'meeting', outcome: 'planned', time: '08:00', ...more });
  const people = { people: [{ name: 'Jana Roth' }, { name: 'Piet Vos' }] };
  const debrief = (home: string, ...args: readonly string[]): Terminal => openTerminal([NODE, PROGRAM, 'debrief', 'acme', ...args], { env: environment(home) });

  it('asks with six keys besides the words', async () => {
    const home = homeWith(client('acme', people), planned(24));
    const terminal = debrief(home);
    await terminal.answer('How did it turn out?', 'h');
    await terminal.answer('How did it go?', 'a');
    await terminal.answer('Who was there?', '1');
    await terminal.answer('One thing they said', 'You saved our quarter\r');
    await terminal.answer('How did that sound?', 'g');
    await terminal.answer('What did you promise', 'The figures by friday');
    await terminal.answer('by Friday 27 November', '\r');
    await terminal.answer('What did Acme promise?', '\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "
      Acme: meeting today at 08:00
      How did it turn out? held
      How did it go? in agreement
      Who was there? Jana Roth
      One thing they said, in their words?
      ❯ You saved our quarter
      How did that sound? good
      What did you promise Acme?
      ❯ The figures by friday
      What did Acme promise?
      ❯

      Saved: Acme, today, meeting at 08:00, you began, with Jana Roth, agreement; they
      said: You saved our quarter (good); you promised: The figures, by 27 Nov"
    `);
    expect(recorded(home)).toEqual([
      'touch acme {"touch":"meeting","by":"us","outcome":"held","time":"08:00","tone":"agreement","with":["Jana Roth"]}',
      'voice acme {"text":"You saved our quarter","tone":"good"}',
      'promise acme {"by":"us","text":"The figures","due":"2026-11-27"}',
    ]);
  });

  it('with Enter alone it is six keys, and a meeting that took place', async () => {
    const home = homeWith(client('acme', people));
    const terminal = debrief(home);
    for (const question of ['How did it turn out?', 'How did it go?', 'Who was there?', 'One thing they said', 'What did you promise', 'What did Acme promise?']) await terminal.answer(question, '\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(recorded(home)).toEqual(['touch acme {"touch":"meeting","by":"us","outcome":"held"}']);
  });

  it('asks what became of the promises that are due, theirs too', async () => {
    const promised = (text: string, day: number, more: object = {}): Readonly<Record<string, unknown>> => ({ kind: 'promise', client: 'acme', on: november(2), text, due: november(day), ...more });
    const home = homeWith(client('acme', people), promised('a map', 20), promised('signed order', 24, { by: 'them' }), promised('later', 25));
    const terminal = debrief(home);
    for (const question of ['How did it turn out?', 'How did it go?', 'Who was there?', 'One thing they said', 'What did you promise', 'What did Acme promise?']) await terminal.answer(question, '\r');
    await terminal.answer(['What became of it?', 'you promised for 20 Nov, 4 days overdue', 'a map', 'they promised for today', 'signed order'], 'kn\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).not.toContain('later');
    expect(recorded(home)).toEqual(['touch acme {"touch":"meeting","by":"us","outcome":"held"}', 'settlement acme {"outcome":"kept"}', 'settlement acme {"outcome":"missed"}']);
  });

  it('of one that was moved it asks for the new day, and why', async () => {
    const home = homeWith(client('acme', people), planned(23));
    const terminal = debrief(home);
    await terminal.answer('How did it turn out?', 'm');
    await terminal.answer('To which day?', 'some day\r');
    await terminal.answer('from today on', '\x15friday 14:00\r');
    await terminal.answer('Why, as far as you know?', 'Their board met\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "
      Acme: meeting yesterday at 08:00
      How did it turn out? moved
      To which day?
      ❯ friday 14:00
      Why, as far as you know?
      ❯ Their board met

      Saved: Acme, yesterday, meeting moved at 08:00, you asked: Their board met; new
      day Friday 27 November at 14:00"
    `);
  });

  it('an interrupt keeps what was answered', async () => {
    const home = homeWith(client('acme', people), planned(24));
    const terminal = debrief(home);
    await terminal.answer('How did it turn out?', 'h');
    await terminal.answer('How did it go?', 'd');
    await terminal.answer('Who was there?', 'o');
    await terminal.answer('with commas', 'roth, Mia Lund, Zoe\r');
    await terminal.answer('Nobody called Mia Lund is known at Acme. Add them?', 'y');
    await terminal.answer('Which role', '3');
    await terminal.answer('Nobody called Zoe', 'n');
    await terminal.answer('One thing they said', '\x03');
    expect(await terminal.end()).toEqual({ code: 130, isRestored: true });
    expect(recorded(home)).toEqual([
      'person acme {"name":"Mia Lund","change":"joined","role":"user"}',
      'touch acme {"touch":"meeting","by":"us","outcome":"held","time":"08:00","tone":"disagreement","with":["Jana Roth","Mia Lund","Zoe"]}',
    ]);
  });

  it('line by line it asks the same', async () => {
    const home = homeWith(client('acme', people), planned(24));
    const terminal = openTerminal([NODE, PROGRAM, 'debrief', 'acme'], { env: { ...environment(home), TERM: 'dumb' } });
    for (const typed of ['h', 'm', 'a', '', '', 'signed order by friday', '']) await terminal.answer('> ', `${typed}\n`);
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "
      Acme: meeting today at 08:00
      How did it turn out? (Enter or h held; d declined; m moved)
      > h
      How did it go? (a in agreement; m mixed; d in disagreement; Enter or - skip)
      > m
      Who was there? (1 Jana Roth; 2 Piet Vos; a all of them; o type names; Enter or -
      skip)
      > a
      One thing they said, in their words? (Enter skips)
      >
      What did you promise Acme? (end with "by friday" for a day; Enter: nothing)
      >
      What did Acme promise? (end with "by friday" for a day; Enter: nothing)
      > signed order by friday
      by Friday 27 November
      >

      Saved: Acme, today, meeting at 08:00, you began, with Jana Roth and Piet Vos,
      mixed; they promised: signed order, by 27 Nov"
    `);
  });

  it('the morning offers it once the time of a planned meeting has come, and takes later for an answer', async () => {
    const home = homeWith(client('acme', people), checked('acme', 23), client('baltic'), checked('baltic', 23), planned(24, { with: ['Jana Roth', 'Piet Vos'] }), planned(24, { client: 'baltic', time: '09:00' }));
    const first = morning(home);
    await first.answer(['Acme: meeting today at 08:00', 'ask later'], '\r');
    await first.answer('How does each one stand?', '\x03');
    await first.end();
    expect(recorded(home)).toEqual([]);
    const second = morning(home);
    await second.answer('How did it turn out?', 'h');
    await second.answer('How did it go?', 'm');
    await second.answer(['Who was there?', 'Jana Roth and Piet Vos'], '\r');
    await second.answer('One thing they said', '\r');
    await second.answer('What did you promise', '\r');
    await second.answer('What did Acme promise?', 'Signed order by today\r');
    await second.answer('How does each one stand?', '\x03');
    await second.end();
    expect(second.screen()).not.toContain('What became of it?');
    expect(recorded(home)).toEqual(['touch acme {"touch":"meeting","by":"us","outcome":"held","time":"08:00","tone":"mixed","with":["Jana Roth","Piet Vos"]}', 'promise acme {"by":"them","text":"Signed order","due":"2026-11-24"}']);
    const third = morning(home, { args: ['acme'] });
    await third.answer('for my client today?', '\x03');
    await third.end();
    expect(third.screen()).not.toContain('How did it turn out?');
  });
});
