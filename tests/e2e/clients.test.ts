import { describe, expect, it } from 'vitest';
import { ACME, BALTIC, newPerson, type Person } from './person.ts';

interface StatusClient { readonly client: string; readonly name: string; readonly phase: string; readonly due: boolean; readonly lastCheck: string | null; readonly openIntentions: number; readonly streak: { readonly current: number } }
interface Status { readonly streak: { readonly current: number; readonly expectedToday: boolean; readonly doneToday: boolean }; readonly clients: readonly StatusClient[] }

function statusOf({ json }: Person, options = ''): Status {
  return json<Status>(`status ${options}`);
}

/** "acme active due, baltic paused" */
function clientsOf(person: Person, options = ''): string {
  return statusOf(person, options).clients.map(({ client, phase, due }) => `${client} ${phase}${due ? ' due' : ''}`).join(', ');
}

describe('a client', () => {
  it('is added with all that is known, and shown', () => {
    const { read, json } = newPerson();
    expect(read('client add "Acme GmbH" --handle acme --share 0.35 --contact-every 7 --check-every 2 --since 2024-03-01 --until 2027-06-30 --person "Jana Roth:decider" --person "Piet Vos" --alias ACM --weight exchange-of-views=2')).toBe('Added Acme GmbH. Type acme to name this client.\n');
    expect(json<{ client: object }>('client show acm').client).toEqual({
      phase: 'active', id: expect.stringMatching(/^[0-9a-z]{16}$/), handle: 'acme', name: 'Acme GmbH', since: '2024-03-01', share: 0.35, contractUntil: '2027-06-30', checkEvery: 2, contactEvery: 7,
      weights: { 'exchange-of-views': 2 }, aliases: ['ACM'], people: [{ name: 'Jana Roth', role: 'decider' }, { name: 'Piet Vos' }],
    });
    expect(read('client show "acme g"')).toMatch(/^Acme GmbH\n/);
  });

  it('is edited field by field', () => {
    const { read, json } = newPerson(ACME);
    read('client edit acme --weight communication=2 --share 50%');
    read('client edit acme --name "Acme AG" --handle ag --weight respect=0.5 --contact-every 9');
    expect(json<{ client: object }>('client show ag').client).toMatchObject({ name: 'Acme AG', handle: 'ag', share: 0.5, contactEvery: 9, weights: { communication: 2, respect: 0.5 }, people: [{ name: 'Jana Roth' }] });
    read('client edit ag --name "ACME AG"');
    expect(read('client list')).toContain('ACME AG');
  });

  it('paused is not due, resumed is, ended is gone from the morning and stays in the books', () => {
    const person = newPerson(ACME + BALTIC);
    expect(clientsOf(person)).toBe('acme active due, baltic active due');
    expect(person.read('client pause baltic --until 2026-12-31 --reason "project break"')).toBe('Baltic Freight is paused until 31 Dec 2026 now.\n');
    expect(clientsOf(person)).toBe('acme active due, baltic paused');
    expect(clientsOf(person, '--as-of 2026-11-23')).toBe('acme active due, baltic active due');
    person.read('client resume baltic');
    expect(clientsOf(person)).toBe('acme active due, baltic active due');
    person.read('promise baltic "the last report"');
    person.read('promise baltic "the badge back" --theirs');
    person.read('log baltic invoice 17 --due 2026-12-01');
    expect(person.read('client end baltic')).toBe('Baltic Freight is ended now.\nStill open: 1 promised by you, 1 promised by them, 1 invoice not paid. To see it: rapport promise baltic\nTo take it back: rapport undo\n');
    expect(clientsOf(person)).toBe('acme active due, baltic ended');
    expect(person.read('status')).not.toContain('Baltic');
    expect(person.read('client list')).toMatch(/baltic +Baltic Freight +ended/);
    expect(person.refusal('check baltic')).toEqual([2, 'Baltic Freight has ended. To take it up again: rapport client resume baltic']);
    expect(person.read('report baltic')).toMatch(/^Baltic Freight\n/);
    person.read('check baltic --answer "Send the last invoice"');
    expect(person.read('history baltic')).toContain('Send the last invoice');
  });

  it('paused until a day is back the day after', () => {
    const person = newPerson(ACME + BALTIC);
    person.read('client pause baltic --until tomorrow');
    const on = (day: string): string => person.json<Status>('status', { env: { RAPPORT_NOW: `${day}T08:30:00+01:00` } }).clients.map(({ client, phase }) => `${client} ${phase}`).join(', ');
    expect([on('2026-11-25'), on('2026-11-26')]).toEqual(['acme active, baltic paused', 'acme active, baltic active']);
  });
});

describe('days off', () => {
  it('before and after the fact leave the streak as it is', () => {
    const person = newPerson(`${ACME}${['2026-11-17', '2026-11-18', '2026-11-19'].map((on) => `{"kind":"check","client":"acme","on":"${on}","answer":"x"}\n`).join('')}`);
    expect(statusOf(person).streak).toMatchObject({ current: 0, expectedToday: true });
    person.read('away 2026-11-20 2026-11-23');
    expect(statusOf(person).streak).toMatchObject({ current: 3, expectedToday: true });
    person.read('away today');
    expect(statusOf(person).streak).toMatchObject({ current: 3, expectedToday: false });
    person.read('undo');
    person.read('check acme --answer y');
    expect(statusOf(person).streak).toMatchObject({ current: 4, doneToday: true });
  });

  it('of one client are days off for nobody else', () => {
    const person = newPerson(ACME + BALTIC);
    expect(person.read('away today friday --client baltic')).toMatch(/^Days off of Baltic Freight: 24.*27 November\n$/);
    expect(statusOf(person).streak.expectedToday).toBe(true);
    expect(person.read('history baltic')).toContain('days off until 27 Nov 2026');
    expect(person.read('history acme')).not.toContain('days off');
  });
});

describe('a check in one go', () => {
  it('holds all that was said', () => {
    const { json } = newPerson(ACME);
    expect(json('check acme --answer "Ring Jana" --rate communication=4 --rate resolution=- --rate respect=? --rate acts-on-advice=y --evidence communication="she rang" --reflect rival-view="too slow" --reflect coffee=n --note rain')).toMatchObject({
      saved: {
        client: 'acme', on: '2026-11-24', answer: 'Ring Jana', ratings: { 'communication': 4, 'resolution': 'none', 'respect': null, 'acts-on-advice': true },
        evidence: { communication: 'she rang' }, reflections: { 'rival-view': 'too slow', 'coffee': false }, note: 'rain',
      },
    });
  });

  it('settles the intention before, and a late one earns no streak', () => {
    const person = newPerson(ACME);
    expect(person.read('check acme --answer "Ring Jana" --on yesterday')).toBe('Saved: Acme GmbH, Monday 23 November (entered late)\n');
    expect(statusOf(person)).toMatchObject({ streak: { current: 0, doneToday: false }, clients: [{ openIntentions: 1, lastCheck: '2026-11-23' }] });
    expect(person.read('check acme --settle kept --answer "Send the plan"')).toBe('Saved: Acme GmbH, Tuesday 24 November\n');
    expect(statusOf(person)).toMatchObject({ streak: { current: 1, doneToday: true }, clients: [{ openIntentions: 1, lastCheck: '2026-11-24', due: false }] });
    expect(person.read('history acme')).toContain('before: kept');
  });

  it('belongs to the evening before while the day has not begun', () => {
    const { json, read } = newPerson(ACME);
    const night = { env: { RAPPORT_NOW: '2026-11-25T02:59:00+01:00' } };
    expect(json('check acme --answer x', night)).toMatchObject({ saved: { on: '2026-11-24' } });
    read('config set dayStart 0');
    expect(json('check acme --answer x', night)).toMatchObject({ saved: { on: '2026-11-25' } });
  });

  it('comes from a file or standard input as JSON, the day included', () => {
    const { json } = newPerson(ACME);
    const input = '\uFEFF{"answer":"Ring Jana","on":"2026-11-20","ratings":{"communication":null},"effect":"calmer","settle":"partly"}';
    expect(json('check acme --input -', { input })).toMatchObject({ saved: { on: '2026-11-20', effect: 'calmer', settle: 'partly', ratings: { communication: null } } });
    expect(json('check acme --input - --on today', { input })).toMatchObject({ saved: { on: '2026-11-24' } });
  });
});

describe('a contact', () => {
  it('may lie ahead when it is planned', () => {
    const { json, read } = newPerson(ACME);
    const touch = (line: string): object => json<{ saved: object }>(`log acme ${line}`).saved;
    expect(touch('call')).toMatchObject({ touch: 'call', on: '2026-11-24', by: 'us', outcome: 'held' });
    expect(touch('meeting --on 2026-12-03 --at 14:00')).toMatchObject({ on: '2026-12-03', outcome: 'planned', time: '14:00' });
    expect(touch('meeting --at 23:00')).toMatchObject({ on: '2026-11-24', outcome: 'planned' });
    expect(touch('meeting --at 07:00')).toMatchObject({ on: '2026-11-24', outcome: 'held' });
    expect(touch('visit --on friday')).toMatchObject({ on: '2026-11-20', outcome: 'held' });
    expect(touch('message no-reply --on yesterday --with jana --tone mixed --topic social')).toMatchObject({ on: '2026-11-23', outcome: 'no-reply', with: ['Jana Roth'], tone: 'mixed', topic: 'social' });
    expect(touch('call yesterday talked about the budget')).toMatchObject({ on: '2026-11-23', outcome: 'held', note: 'talked about the budget' });
    expect(read('log acme visit friday')).toBe('Saved: Acme GmbH, Friday 20 November, visit, you began\n');
    expect(read('log acme visit --on 2025-11-20')).toBe('Saved: Acme GmbH, Thursday 20 Nov 2025, visit, you began\n');
    expect(touch('voice "you saved our quarter" --tone good')).toMatchObject({ kind: 'voice', tone: 'good', text: 'you saved our quarter' });
  });
});
