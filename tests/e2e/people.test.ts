import { describe, expect, it } from 'vitest';
import { ACME, newPerson } from './person.ts';

const MORE = '{"kind":"person","client":"acme","on":"2026-01-12","name":"Piet Vos","change":"joined"}\n'
  + '{"kind":"touch","client":"acme","on":"2026-08-20","touch":"visit","with":["Jana Roth"]}\n{"kind":"touch","client":"acme","on":"2026-11-23","touch":"call","with":["Piet Vos"]}\n';

describe('client people', () => {
  it('shows who they are, since when, when last met, and who was not met for long', () => {
    expect(newPerson(ACME + MORE).read('client people acme')).toMatchInlineSnapshot(`
      "Acme GmbH: people
      Tuesday 24 November 2026

        Name       Role       Known since  Last contact
        Jana Roth  decides    1 Mar 2024   20 Aug, 96 days ago
        Piet Vos   not known  12 Jan 2026  23 Nov, yesterday

        Look: not met for long: Jana Roth (96 days).

        To change this: rapport client people acme add "..." --role user; or left, or role, and a name
      "
    `);
  });

  it('of nobody says how to add somebody', () => {
    expect(newPerson('{"kind":"client","client":"baltic","name":"Baltic Freight"}\n').read('client people baltic')).toContain('Nobody is known there yet. To add somebody: rapport client people baltic add "..." --role decider');
  });

  it('records who comes, goes and changes duties; who leaves stays in the history', () => {
    const { read, type, json } = newPerson(ACME + MORE);
    expect(read('client people acme add "Mira Lund" --role finance --email mira@acme.example --on yesterday')).toBe('Saved: Acme GmbH, yesterday, Mira Lund (finance) added\n');
    expect(read('client people acme role mira sponsor')).toBe('Saved: Acme GmbH, today, Mira Lund, now: sponsor\n');
    expect(type('client people acme left jana')).toEqual({
      code: 0, stdout: 'Saved: Acme GmbH, today, Jana Roth (decides) left\n', stderr: 'Jana Roth decided about your work. Find out who follows, and meet them within two weeks.\n',
    });
    expect(read('client people acme')).toMatchInlineSnapshot(`
      "Acme GmbH: people
      Tuesday 24 November 2026

        Name       Role       Known since  Last contact
        Piet Vos   not known  12 Jan 2026  23 Nov, yesterday
        Mira Lund  sponsor    23 Nov 2026  none recorded

      No longer there
        Jana Roth  decides, left on 24 Nov 2026

        To change this: rapport client people acme add "..." --role user; or left, or role, and a name
      "
    `);
    expect(read('drift acme')).toContain('Jana Roth, who decides, has left');
    expect(json<{ people: object[] }>('client people acme').people).toEqual([
      { name: 'Jana Roth', role: 'decider', since: '2024-03-01', lastSeen: '2026-08-20', left: '2026-11-24', unseenDays: null },
      { name: 'Piet Vos', role: null, since: '2026-01-12', lastSeen: '2026-11-23', left: null, unseenDays: null },
      { name: 'Mira Lund', role: 'sponsor', email: 'mira@acme.example', since: '2026-11-23', lastSeen: null, left: null, unseenDays: null },
    ]);
    expect(json<{ people: object[] }>('client people acme --as-of 2026-11-01').people).toMatchObject([{ name: 'Jana Roth', left: null, unseenDays: 73 }, { name: 'Piet Vos', lastSeen: null, unseenDays: 293 }]);
    expect(read('undo')).toBe('Taken back: Acme GmbH, today, Jana Roth (decides) left. To put it back: rapport undo --back\n');
    expect(read('client people acme')).toMatch(/Jana Roth +decides/);
    expect(type('client people acme left piet').stderr).toBe('All contact with Acme GmbH went through Piet Vos. Ring there today, and ask who you can turn to.\n');
    expect(type('client people acme left mira').stderr).toBe('Mira Lund stood up for you. Find out who does now, and meet them within two weeks.\n');
    const lines = read('export');
    expect(newPerson(lines).read('export')).toBe(lines);
  });

  it('is refused where it cannot be, and nothing is written', async () => {
    const { refusals } = newPerson(`${ACME}${MORE}{"kind":"person","client":"acme","on":"2026-10-01","name":"Tom Kinsella","change":"left","role":"sponsor"}\n`);
    const lines = [
      'client people', 'client people nobody', 'client people acme frob', 'client people acme add', 'client people acme add "  "', 'client people acme add Jana Roth', 'client people acme add "jana roth"', 'client people acme add Zoe --role boss',
      'client people acme left zoe', 'client people acme left tom', 'client people acme left jana --role user', 'client people acme left jana --on tomorrow', 'client people acme left jana --on 2020-01-01',
      'client people acme role jana', 'client people acme role jana decider', 'client people acme role jana boss', 'client people acme --role user', 'client people acme left jana --as-of yesterday',
    ];
    const refused = await refusals(lines.map((line) => [line]));
    expect(refused.map(([code, line], index) => `${lines[index]}: ${code} ${line}`).join('\n')).toMatchInlineSnapshot(`
      "client people: 2 <client> is missing. Type: rapport client people <client> [add|left|role] [name] [role]
      client people nobody: 2 No client called "nobody". See: rapport client list
      client people acme frob: 2 what to do cannot be "frob". Use add, left, role.
      client people acme add: 2 <name> is missing. Type: rapport client people acme add <name>
      client people acme add "  ": 2 <name> is missing. Type: rapport client people acme add <name>
      client people acme add Jana Roth: 2 "Roth" is one too many. Put several words in quotes: rapport client people acme add <name>
      client people acme add "jana roth": 2 Jana Roth is known already (decides). For another role: rapport client people acme role "Jana Roth" sponsor
      client people acme add Zoe --role boss: 2 role cannot be "boss". Use decider, sponsor, user, staff, finance, other.
      client people acme left zoe: 2 Nobody called "zoe" is known at Acme GmbH. To add them: rapport client people acme add "zoe"
      client people acme left tom: 2 Tom Kinsella left on 1 Oct 2026. If they are back: rapport client people acme add "Tom Kinsella"
      client people acme left jana --role user: 2 --role does not go with left. Leave it out.
      client people acme left jana --on tomorrow: 2 tomorrow is still to come. Only a planned meeting can have a day in the future.
      client people acme left jana --on 2020-01-01: 2 On 2020-01-01 Acme GmbH was no client yet (since 1 Mar 2024). If they were: rapport client edit acme --since 2020-01-01
      client people acme role jana: 2 <role> is missing. Type: rapport client people acme role <name> <role>
      client people acme role jana decider: 2 Jana Roth is known already (decides). For another role: rapport client people acme role "Jana Roth" sponsor
      client people acme role jana boss: 2 role cannot be "boss". Use decider, sponsor, user, staff, finance, other.
      client people acme --role user: 2 --role does not go with the list. Leave it out.
      client people acme left jana --as-of yesterday: 2 --as-of only looks back. To enter something for an earlier day, give --on <day> with the answers."
    `);
  });
});
