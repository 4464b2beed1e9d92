import { describe, expect, it } from 'vitest';
import { client, ENDED, environment, homeWith, recorded } from './mornings.ts';
import { ACME, BALTIC, newPerson, type Person } from './person.ts';
import { NODE, PROGRAM } from './run.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const PIET = '{"kind":"person","client":"acme","on":"2026-01-12","name":"Piet Vos","change":"joined"}\n{"kind":"person","client":"acme","on":"2026-01-12","name":"Tom Kinsella","change":"joined","role":"sponsor"}\n{"kind":"person","client":"acme","on":"2026-10-01","name":"Tom Kinsella","change":"left"}\n';

/** What each of the lines prints, in this process. */
async function echoes({ giveInside }: Person, lines: readonly string[]): Promise<string> {
  const said: string[] = [];
  for (const line of lines) {
    const words = [...line.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''));
    const { code, stdout, stderr } = await giveInside(words);
    expect({ line, code }).toEqual({ line, code: 0 });
    said.push(`> ${line}`, `${stdout}${stderr}`.trimEnd());
  }
  return said.join('\n');
}

describe('log says back what it understood', () => {
  it('of contacts: the day, what, how long, with whom, how, and who began', async () => {
    expect(await echoes(newPerson(ACME + PIET), [
      'log acme call 30m with jana --by them --tone agreement --topic strategic',
      'log acme visit yesterday 1h30 with jana and piet they showed me line two',
      'log acme meal friday by them --with roth --with piet --minutes 90',
      'log acme meeting declined', 'log acme meeting moved with jana', 'log acme message no-reply',
      'log acme meeting --on 2026-12-03 --at 14:00', 'log acme meeting planned friday 14:00 with piet', 'log acme call 17:00',
      'log acme call last friday with jana and piet', 'log acme visit next tuesday',
      'log acme proposal "three options for the renewal"', 'log acme call --on 2026-09-01 with tom',
    ])).toMatchInlineSnapshot(`
      "> log acme call 30m with jana --by them --tone agreement --topic strategic
      Saved: Acme GmbH, today, call, they began, 30 minutes, with Jana Roth, agreement, strategic
      > log acme visit yesterday 1h30 with jana and piet they showed me line two
      Saved: Acme GmbH, yesterday, visit, you began, 90 minutes, with Jana Roth and Piet Vos: they showed me line two
      > log acme meal friday by them --with roth --with piet --minutes 90
      Saved: Acme GmbH, Friday 20 November, meal, they began, 90 minutes, with Jana Roth and Piet Vos
      > log acme meeting declined
      Saved: Acme GmbH, today, meeting declined by them
      > log acme meeting moved with jana
      Saved: Acme GmbH, today, meeting moved, you asked, with Jana Roth
      > log acme message no-reply
      Saved: Acme GmbH, today, message without reply, from you
      > log acme meeting --on 2026-12-03 --at 14:00
      Saved: Acme GmbH, Thursday 3 December, meeting planned at 14:00, you asked
      > log acme meeting planned friday 14:00 with piet
      Saved: Acme GmbH, Friday 27 November, meeting planned at 14:00, you asked, with Piet Vos
      > log acme call 17:00
      Saved: Acme GmbH, today, call planned at 17:00, you asked
      > log acme call last friday with jana and piet
      Saved: Acme GmbH, Friday 20 November, call, you began, with Jana Roth and Piet Vos
      > log acme visit next tuesday
      Saved: Acme GmbH, Tuesday 1 December, visit planned, you asked
      > log acme proposal "three options for the renewal"
      Saved: Acme GmbH, today, proposal, from you: three options for the renewal
      > log acme call --on 2026-09-01 with tom
      Saved: Acme GmbH, Tuesday 1 September, call, you began, with Tom Kinsella"
    `);
  });

  it('of everything else', async () => {
    expect(await echoes(newPerson(ACME + BALTIC), [
      'log acme voice "you saved our quarter" --tone good --score 9', 'log acme noticed "their new CFO starts in May"', 'log acme idea "a joint workshop" --on yesterday',
      'log acme invoice 17 --due 2026-04-14', 'log acme invoice 17 --disputed', 'log acme invoice 17 --paid 2026-05-02', 'log acme invoice 18 --due friday --paid', 'log acme invoice 19', 'log acme invoice 19 paid yesterday',
      'log acme outcome renewed', 'log acme outcome lost',
      'log acme change "new account manager" --told', 'log acme change "new numbers" --cost "two more forms" --teller Mira --tell-by friday',
      'log acme change --told', 'log acme change 2 --effect "a day of work"', 'log --all change "prices up 4 %"', 'log baltic change --told yesterday', 'log --all change',
    ])).toMatchInlineSnapshot(`
      "> log acme voice "you saved our quarter" --tone good --score 9
      Saved: Acme GmbH, today, they said: you saved our quarter (good, 9 of 10)
      > log acme noticed "their new CFO starts in May"
      Saved: Acme GmbH, today, noticed: their new CFO starts in May
      > log acme idea "a joint workshop" --on yesterday
      Saved: Acme GmbH, yesterday, idea: a joint workshop
      > log acme invoice 17 --due 2026-04-14
      Saved: Acme GmbH, today, invoice 17, due 14 Apr 2026
      > log acme invoice 17 --disputed
      Saved: Acme GmbH, today, invoice 17, disputed
      > log acme invoice 17 --paid 2026-05-02
      Saved: Acme GmbH, today, invoice 17, paid 2 May 2026
      > log acme invoice 18 --due friday --paid
      Saved: Acme GmbH, today, invoice 18, due 27 Nov 2026, paid 24 Nov 2026
      > log acme invoice 19
      Saved: Acme GmbH, today, invoice 19
      > log acme invoice 19 paid yesterday
      Saved: Acme GmbH, today, invoice 19, paid 23 Nov 2026
      > log acme outcome renewed
      Saved: Acme GmbH, today, outcome: renewed
      > log acme outcome lost
      Saved: Acme GmbH, today, outcome: lost
      Write down why while you know it: rapport log acme noticed "..."; once Acme GmbH is no client any more: rapport client end acme
      > log acme change "new account manager" --told
      Saved: Acme GmbH, today, change on our side: new account manager; told 24 Nov 2026
      > log acme change "new numbers" --cost "two more forms" --teller Mira --tell-by friday
      Saved: Acme GmbH, today, change on our side: new numbers; Mira to tell them by 27 Nov 2026; expected to cost them: two more forms
      > log acme change --told
      Saved: Acme GmbH, today, change on our side: new numbers; told 24 Nov 2026; expected to cost them: two more forms
      > log acme change 2 --effect "a day of work"
      Saved: Acme GmbH, today, change on our side: new numbers; told 24 Nov 2026; expected to cost them: two more forms; it cost them: a day of work
      > log --all change "prices up 4 %"
      Saved for 2 clients: today, change on our side: prices up 4 %

      Changes on our side
      Tuesday 24 November 2026

      new account manager (24 Nov 2026)
        Acme GmbH  told 24 Nov

      prices up 4 % (24 Nov 2026)
        Acme GmbH       not told yet
        Baltic Freight  not told yet

        Once you told one of them: rapport log acme change --told
      > log baltic change --told yesterday
      Saved: Baltic Freight, today, change on our side: prices up 4 %; told 23 Nov 2026
      > log --all change
      Changes on our side
      Tuesday 24 November 2026

      new account manager (24 Nov 2026)
        Acme GmbH  told 24 Nov

      prices up 4 % (24 Nov 2026)
        Acme GmbH       not told yet
        Baltic Freight  told 23 Nov

        Once you told one of them: rapport log acme change --told"
    `);
  });
});

describe('what was logged', () => {
  it('is taken back by undo step by step, with the correction of it, and put back', () => {
    const { read } = newPerson(ACME + BALTIC);
    read('log --all change "prices up 4 %"');
    read('log acme change --told');
    expect(read('undo')).toBe('Taken back: the correction of Acme GmbH, today, change on our side: prices up 4 %; told 24 Nov 2026. To put it back: rapport undo --back\n');
    expect(read('undo')).toBe('Taken back: 2 clients, today, change on our side: prices up 4 %. To put it back: rapport undo --back\n');
    expect(read('log --all change')).toContain('No change is watched.');
    expect(read('undo --back')).toBe('Put back: 2 clients, today, change on our side: prices up 4 %.\n');
    expect(read('undo --back')).toBe('Put back: the correction of Acme GmbH, today, change on our side: prices up 4 %; told 24 Nov 2026.\n');
    expect(read('log --all change')).toMatch(/Acme GmbH +told 24 Nov\n +Baltic Freight +not told yet\n/);
  });

  it('goes out and comes in again as it is', () => {
    const { read } = newPerson(ACME);
    for (const line of ['call 30m with jana', 'invoice 17 --due friday', 'invoice 17 --paid', 'change x --teller Mira --tell-by friday', 'change --told', 'change --effect "a day"', 'voice x --tone bad --score 2', 'outcome grown']) read(`log acme ${line}`);
    const lines = read('export');
    const other = newPerson(lines);
    expect(other.read('export')).toBe(lines);
    expect(other.read('history acme')).toBe(read('history acme'));
  });

  it('of an invoice is one invoice: late once it was paid late', () => {
    const { read, json } = newPerson(ACME);
    read('log acme invoice 17 --on 2026-09-01');
    read('log acme invoice 17 --paid 2026-11-20');
    expect(json<{ clients: { bandsWhy: { theirs: unknown } }[] }>('status').clients[0]?.bandsWhy.theirs).not.toMatchObject({ grounds: [{ message: { id: 'paid' } }] });
    expect(read('history acme --grep invoice')).toMatch(/20 Nov +invoice 17, paid 20 Nov 2026\n +1 Sept +invoice 17\n/);
  });
});

it('what cannot be meant is refused in one line, and nothing is written', async () => {
  const person = newPerson(`${ACME}${BALTIC}${PIET}{"kind":"person","client":"acme","on":"2026-01-12","name":"Jan Berg"}\n{"kind":"invoice","client":"acme","on":"2026-03-31","number":"17","due":"2026-04-14","paid":"2026-05-02"}\n{"kind":"invoice","client":"acme","on":"2026-03-31","number":"18"}\n`);
  const lines = [
    'log acme call with petra', 'log acme call with ,', 'log acme call --with ""', 'log acme call --with "Jana Rott"', 'log acme call 30m with jan', 'log acme call with tom', 'log acme call 30m --minutes 40', 'log acme call by them --by us', 'log acme call 2000m', 'log acme call 0m',
    'log acme call --on 2024-02-29', 'log acme idea x --on 2024-02-29', 'log acme invoice 18 --paid 2020-01-01', 'check acme --answer x --on 2024-02-29', 'promise acme x --on 2024-02-29', 'debrief acme held --on 2024-02-29',
    'log acme invoice', 'log acme invoice 18 late', 'log acme invoice 18 paid --paid', 'log acme invoice 17 --paid', 'log acme invoice 17', 'log acme invoice 19 --paid', 'log acme invoice 19 --disputed', 'log baltic invoice 17 --paid', 'log acme invoice 18 --paid tomorrow', 'log acme invoice 18 --due nonsense',
    'log baltic change', 'log "Baltic Freight" voice', 'log baltic complaint', 'log baltic idea', 'log acme change --told', 'log acme change 3 --told', 'log acme change x --tell-by yesterday', 'log acme change x --cost ""', 'log acme call --all', 'log --all call', 'log --all change --told', 'log --all change x --on 2020-01-01',
    'log acme voice x --score 11', 'log acme voice x --tone agreement', 'log acme outcome', 'log acme outcome great', 'log acme outcome renewed twice', 'log acme idea x --score 3', 'log acme call --paid', 'log', 'log acme', '--as-of yesterday log --all change x',
  ];
  const refused = await person.refusals(lines.map((line) => [line]));
  expect(refused.map(([code, line], index) => `${lines[index]}: ${code} ${line}`).join('\n')).toMatchInlineSnapshot(`
    "log acme call with petra: 2 Nobody called "petra" is known at Acme GmbH. To add them: rapport client people acme add "petra"
    log acme call with ,: 2 --with says nothing. Give it words in quotes, or leave it out.
    log acme call --with "": 2 --with says nothing. Give it words in quotes, or leave it out.
    log acme call --with "Jana Rott": 2 Nobody called "Jana Rott" is known at Acme GmbH. Did you mean Jana Roth or Jan Berg? To add them: rapport client people acme add "Jana Rott"
    log acme call 30m with jan: 2 "jan" could be Jana Roth or Jan Berg. Type a little more.
    log acme call with tom: 2 Tom Kinsella left on 1 Oct 2026. If they are back: rapport client people acme add "Tom Kinsella"
    log acme call 30m --minutes 40: 2 Say it once: as a word, or with --minutes.
    log acme call by them --by us: 2 Say it once: as a word, or with --by.
    log acme call 2000m: 2 the length in minutes "2000" is not a whole number from 1 to 1440.
    log acme call 0m: 2 the length in minutes "0" is not a whole number from 1 to 1440.
    log acme call --on 2024-02-29: 2 On 2024-02-29 Acme GmbH was no client yet (since 1 Mar 2024). If they were: rapport client edit acme --since 2024-02-29
    log acme idea x --on 2024-02-29: 2 On 2024-02-29 Acme GmbH was no client yet (since 1 Mar 2024). If they were: rapport client edit acme --since 2024-02-29
    log acme invoice 18 --paid 2020-01-01: 2 On 2020-01-01 Acme GmbH was no client yet (since 1 Mar 2024). If they were: rapport client edit acme --since 2020-01-01
    check acme --answer x --on 2024-02-29: 2 On 2024-02-29 Acme GmbH was no client yet (since 1 Mar 2024). If they were: rapport client edit acme --since 2024-02-29
    promise acme x --on 2024-02-29: 2 On 2024-02-29 Acme GmbH was no client yet (since 1 Mar 2024). If they were: rapport client edit acme --since 2024-02-29
    debrief acme held --on 2024-02-29: 2 On 2024-02-29 Acme GmbH was no client yet (since 1 Mar 2024). If they were: rapport client edit acme --since 2024-02-29
    log acme invoice: 2 Which invoice? Give its number, as: rapport log acme invoice 17 --due friday
    log acme invoice 18 late: 2 An invoice has a number. Did you mean: rapport log acme invoice 18 --paid
    log acme invoice 18 paid --paid: 2 Say it once: as a word, or with --paid.
    log acme invoice 17 --paid: 2 Invoice 17 was paid on 2 May 2026. To take back what was recorded last: rapport undo
    log acme invoice 17: 2 Invoice 17 is known already. Say what became of it: --paid, --disputed or a new --due.
    log acme invoice 19 --paid: 2 No invoice "19" is known. Open: 18.
    log acme invoice 19 --disputed: 2 No invoice "19" is known. Open: 18.
    log baltic invoice 17 --paid: 2 No invoice "17" is known. To note it: rapport log baltic invoice 17 --due friday
    log acme invoice 18 --paid tomorrow: 2 tomorrow is still to come. Only a planned meeting can have a day in the future.
    log acme invoice 18 --due nonsense: 2 "nonsense" is not a day. Use YYYY-MM-DD, 24.12.2026, today, yesterday, -3 or a weekday.
    log baltic change: 2 What was it? Give the words, as: rapport log baltic change "..."
    log "Baltic Freight" voice: 2 What was it? Give the words, as: rapport log baltic voice "..."
    log baltic complaint: 2 What was it? Give the words, as: rapport log baltic complaint "..."
    log baltic idea: 2 What was it? Give the words, as: rapport log baltic idea "..."
    log acme change --told: 2 No change is open here. To note one: rapport log acme change "..."
    log acme change 3 --told: 2 No change is number "3" or begins so. See: rapport history acme --grep "change on our side"
    log acme change x --tell-by yesterday: 2 2026-11-23 is too early here. Give a day from 2026-11-24 on.
    log acme change x --cost "": 2 --cost says nothing. Give it words in quotes, or leave it out.
    log acme call --all: 2 --all does not go with one client. Leave it out.
    log --all call: 2 --all does not go with call. Leave it out.
    log --all change --told: 2 What was it? Give the words, as: rapport log --all change "..."
    log --all change x --on 2020-01-01: 2 No client is active on that day, so there is nobody to tell.
    log acme voice x --score 11: 2 --score "11" is not a number from 0 to 10.
    log acme voice x --tone agreement: 2 --tone cannot be "agreement". Use good, mixed, bad.
    log acme outcome: 2 What became of it is missing. Type: rapport log acme outcome renewed|grown|reduced|lost|referred
    log acme outcome great: 2 the outcome cannot be "great". Use renewed, grown, reduced, lost, referred.
    log acme outcome renewed twice: 2 the outcome cannot be "renewed twice". Did you mean renewed? Use renewed, grown, reduced, lost, referred.
    log acme idea x --score 3: 2 --score does not go with idea. Leave it out.
    log acme call --paid: 2 --paid does not go with call. Leave it out.
    log: 2 <client> is missing. Type: rapport log <client> <what> [words...]
    log acme: 2 <what> is missing. Type: rapport log <client> <what> [words...]
    --as-of yesterday log --all change x: 2 --as-of only looks back. To enter something for an earlier day, give --on <day> with the answers."
  `);
});

describe('in a terminal', { timeout: 40_000 }, () => {
  const people = { people: [{ name: 'Jana Roth' }, { name: 'Piet Vos' }] };
  const log = (home: string, ...args: readonly string[]): Terminal => openTerminal([NODE, PROGRAM, 'log', ...args], { env: environment(home) });

  it('without words it asks: three keys for a call', async () => {
    const home = homeWith(client('acme', people), client('baltic'));
    const terminal = log(home);
    await terminal.answer(['Whom is it about?', '1 Acme'], '2');
    await terminal.answer('What was it?', 'c');
    await terminal.answer('How did it turn out?', 't');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "Whom is it about? Baltic
      What was it? call
      How did it turn out? held, they began
      Saved: Baltic, today, call, they began"
    `);
    expect(recorded(home)).toEqual(['touch baltic {"touch":"call","by":"them","outcome":"held"}']);
  });

  it('with a client it asks for the rest: a plan, an invoice, words', async () => {
    const home = homeWith(client('acme', people));
    const plan = log(home, 'acme');
    await plan.answer('What was it?', 'm');
    await plan.answer('How did it turn out?', 'p');
    await plan.answer('For which day?', 'soon\r');
    await plan.answer('A day from today on', '\x15friday 14:00\r');
    expect(await plan.end()).toEqual(ENDED);
    const invoice = log(home, 'acme');
    await invoice.answer('What was it?', 'f');
    await invoice.answer('Which number', '17\r');
    await invoice.answer('What about it?', '\r');
    await invoice.answer('By which day', 'friday\r');
    expect(await invoice.end()).toEqual(ENDED);
    const voice = log(home, 'acme');
    await voice.answer('What was it?', 's');
    await voice.answer('in their words?', 'At last\r');
    await voice.answer('How did that sound?', 'g');
    expect(await voice.end()).toEqual(ENDED);
    expect(recorded(home)).toEqual(['invoice acme {"number":"17","due":"2026-11-27"}', 'voice acme {"text":"At last","tone":"good"}']);
    expect(recorded(home, 27)).toEqual(['touch acme {"touch":"meeting","by":"us","outcome":"planned","time":"14:00"}']);
  });

  it('somebody unknown can be added with a role, or stay in this entry only', async () => {
    const home = homeWith(client('acme', people));
    const terminal = log(home, 'acme', 'call', 'with', 'jana', 'and', 'Mia', 'Lund');
    await terminal.answer('Nobody called Mia Lund is known at Acme. Add them?', 'y');
    await terminal.answer('Which role', '5');
    expect(await terminal.end()).toEqual(ENDED);
    const other = log(home, 'acme', 'call', 'with', 'Zoe');
    await other.answer('Add them?', 'n');
    expect(await other.end()).toEqual(ENDED);
    expect(recorded(home)).toEqual([
      'person acme {"name":"Mia Lund","change":"joined","role":"finance"}',
      'touch acme {"touch":"call","by":"us","outcome":"held","with":["Jana Roth","Mia Lund"]}',
      'touch acme {"touch":"call","by":"us","outcome":"held","with":["Zoe"]}',
    ]);
  });

  it('of a change it asks what it costs, and who tells them and when; an interrupt keeps the change', async () => {
    const home = homeWith(client('acme', people));
    const terminal = log(home, 'acme', 'change', 'new account manager');
    await terminal.answer('What does it cost Acme?', 'One more face\r');
    await terminal.answer('Have they been told?', 'n');
    await terminal.answer('Who tells them, and by when?', 'Mira by friday');
    await terminal.answer('by Friday 27 November', '\r');
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "What does it cost Acme?
      ❯ One more face
      Have they been told? not yet
      Who tells them, and by when?
      ❯ Mira by friday

      Saved: Acme, today, change on our side: new account manager; Mira to tell them
      by 27 Nov 2026; expected to cost them: One more face"
    `);
    const broken = log(home, 'acme', 'change', 'new numbers');
    await broken.answer('What does it cost Acme?', 'A form\r');
    await broken.answer('Have they been told?', '\x03');
    expect(await broken.end()).toEqual({ code: 130, isRestored: true });
    expect(recorded(home)).toEqual([
      'change acme {"text":"new account manager","cost":"One more face","teller":"Mira","tellBy":"2026-11-27"}',
      'change acme {"text":"new numbers","cost":"A form"}',
    ]);
  });

  it('line by line it asks the same', async () => {
    const home = homeWith(client('acme', people), client('baltic'));
    const terminal = openTerminal([NODE, PROGRAM, 'log'], { env: { ...environment(home), TERM: 'dumb' } });
    for (const typed of ['1', 'c', '']) await terminal.answer('> ', `${typed}\n`);
    expect(await terminal.end()).toEqual(ENDED);
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "Whom is it about? (1 Acme; 2 Baltic)
      > 1
      What was it? (c call; m meeting; v visit; e message; l meal; p proposal; r
      report; o other contact; s they said; i idea; n noticed; b complaint; f invoice;
      h change on your side; x outcome)
      > c
      How did it turn out? (Enter or h held, you began; t held, they began; d
      declined; m moved; n no reply; p planned)
      >
      Saved: Acme, today, call, you began"
    `);
  });
});
