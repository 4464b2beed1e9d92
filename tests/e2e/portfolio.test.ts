import { describe, expect, it } from 'vitest';
import { demoStore } from './demo-store.ts';
import { rapportInside } from './inside.ts';
import { ACME, BALTIC, newPerson } from './person.ts';

interface Json { readonly clients: readonly { client: string; bands: object; why: readonly { message: { text: string } }[]; share: number; attention: number; contact: object; promises: object; contractDays: number }[]; readonly concentration: readonly { text: string }[] }

const { home, store } = demoStore();
async function ask(line: string): Promise<string> {
  const { code, stdout, stderr } = await rapportInside(home, line.split(' '), { env: { RAPPORT_NOW: '2026-11-24T08:30:00+01:00', RAPPORT_STORE: store } });
  expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' });
  return stdout;
}

describe('the demo', () => {
  it('is one page, the worst first and why', async () => {
    expect(await ask('portfolio')).toMatchInlineSnapshot(`
      "6 clients, the worst first
      Tuesday 24 November 2026

      How they stand
        Client      Traits  Our part  Their part  Rut      Red flags  Contract
        dorvaine    bad     watch     bad         watch    bad        190 days
        legowo      good*   watch     watch       bad      none*      212 days
        wendlau     watch   watch     watch       watch    none       96 days
        sarw        good    good      unknown     unknown  none       148 days
        brennhavn   good    good      good        no sign  none       468 days
        carrickmoy  good    good      good        no sign  none       330 days

        * By your own word: nothing dated from them bears it out.

      Why
        dorvaine  Red flags: belittling, not decided yet (11 Nov)
                  Their part: no to strategic issues, acts on advice and respect (23 Sept)
                  Traits: on average 2.4 of 5 on 9 items (28 Oct to 20 Nov)
        legowo    Rut: on average 2.3 of 5 on 4 items (22 Oct)
                  fading since late August 2025: only one person, nothing new from us
                  Their part: no to strategic issues (28 Sept)
        wendlau   fading since early October: ratings slipping, nothing new from us, contact thinning
                  the contract ends on 28 Feb 2027, and nothing says how it goes on
                  Their part: 1 promise of theirs overdue (5 Oct)

      In touch
        Client      Checked  Last contact        Promises   Share  Attention
        dorvaine    4 days   6 days, usually 6              12%    17%
        legowo      5 days   7 days, usually 7              15%    16%
        wendlau     1 day    13 days, usually 6  2, 2 late  24%    16%
        sarw        1 day    4 days, agreed 4    2          8%     10%
        brennhavn   5 days   4 days, usually 4   2          21%    20%
        carrickmoy  1 day    4 days, usually 4              17%    21%

      Money and time
        Your revenue is spread as if you had 5 clients of equal size; the largest, Wendlau Pumpentechnik GmbH, is 24%.
        Most at risk (Dorvaine Mode SARL, Zakłady Papiernicze Łęgowo S.A. and Wendlau Pumpentechnik GmbH): 51% of the revenue, 49% of your attention, which is contacts and checks of the last 13 weeks.
      "
    `);
  });

  it('is JSON with the bands that status has', async () => {
    const { clients, concentration } = JSON.parse(await ask('portfolio --json')) as Json;
    const status = JSON.parse(await ask('status --json')) as Json;
    expect(new Map(clients.map(({ client, bands }) => [client, bands]))).toEqual(new Map(clients.map(({ client }) => [client, status.clients.find((other) => other.client === client)!.bands])));
    const [{ client, why, share, contact, promises, contractDays }] = clients as [Json['clients'][number]];
    expect({ client, why: why[0]!.message.text, share, contact, promises, contractDays, said: concentration.length }).toMatchInlineSnapshot(`
      {
        "client": "dorvaine",
        "contact": {
          "agreedDays": null,
          "days": 6,
          "usualDays": 6,
        },
        "contractDays": 190,
        "promises": {
          "open": 0,
          "overdue": 0,
        },
        "said": 1,
        "share": 0.12,
        "why": "Red flags: belittling, not decided yet (11 Nov)",
      }
    `);
    expect(clients.reduce((sum, { attention }) => sum + attention, 0)).toBeCloseTo(1);
  });

  it('is a document without a client, in every format', async () => {
    const markdown = await ask('report --format md');
    expect(markdown.split('\n').filter((line) => line.startsWith('#'))).toMatchInlineSnapshot(`
      [
        "# 6 clients, the worst first",
        "### How they stand",
        "### Why",
        "### In touch",
        "### Money and time",
        "### Traits over the last year",
        "## Dorvaine Mode SARL",
        "## Zakłady Papiernicze Łęgowo S.A.",
        "## Wendlau Pumpentechnik GmbH",
        "## شركة نخيل السرو للأغذية",
        "## Brennhavn Sjømat AS",
        "## Carrickmoy Clinics Ltd",
      ]
    `);
    expect(await ask('report')).toContain('\nDorvaine Mode SARL\n  Traits ');
    expect(Object.keys(JSON.parse(await ask('report --format json')) as object)).toEqual(['version', 'asOf', 'title', 'blocks']);
  });

  it('looks back', async () => {
    expect((await ask('portfolio --as-of 2025-11-24')).split('\n').slice(0, 5)).toMatchInlineSnapshot(`
      [
        "5 clients, the worst first",
        "Monday 24 November 2025",
        "",
        "How they stand",
        "  Client      Traits  Our part  Their part  Rut      Red flags  Contract",
      ]
    `);
  });
});

it('says what a client\'s own facts make of it, and why', () => {
  const { read, json } = newPerson(`${ACME}${BALTIC}`);
  read('import -', { input: '{"kind":"flag","client":"acme","on":"2026-11-23","item":"lying"}\n' });
  interface Status { readonly clients: readonly { client: string; bands: { flags: string }; bandsWhy: { flags: { words: { text: string }; grounds: readonly { on: readonly string[]; message: { text: string } }[] } } }[] }
  const [{ bands, bandsWhy }] = json<Status>('status').clients as [Status['clients'][number]];
  expect([bands.flags, bandsWhy.flags.words.text, bandsWhy.flags.grounds[0]!.message.text, bandsWhy.flags.grounds[0]!.on]).toEqual(['bad', 'bad', 'lying, not decided yet', ['2026-11-23']]);
  expect(json<Json>('portfolio').clients.map(({ client }) => client)).toEqual(['acme', 'baltic']);
});
