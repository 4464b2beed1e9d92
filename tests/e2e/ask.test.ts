import { describe, expect, it } from 'vitest';
import { ACME, newPerson } from './person.ts';

const COMPLAINT = '{"kind":"complaint","client":"acme","on":"2026-11-20","text":"report late again"}\n';

describe('ask', () => {
  it('prints text to copy alone on standard output, and the rest beside it', () => {
    const { type } = newPerson(ACME + COMPLAINT);
    expect(type('ask acme')).toEqual({
      code: 0,
      stdout: `May I ask you three things? A line to each is enough.

1. You told us that something was wrong. Have we understood what matters to you in it, and what would put it right?
2. How likely are you to recommend us, from 0 to 10, and what would make it one more?
3. What would you like to hear from us sooner, or more often?
`,
      stderr: `
Why these: 1, a complaint is open, for 4 days; 2, no word of theirs is recorded; 3, communication was never rated.
Once it is sent: rapport ask acme --sent; their answer, word for word: rapport log acme voice "..."
`,
    });
    expect(type('ask acme --quiet').stderr).toBe('');
  });

  it('counts as asked once it is sent, twice a year at most, and then asks something else', () => {
    const { read, refusal, json } = newPerson(ACME + COMPLAINT);
    expect(json('ask acme')).toMatchObject({ asOf: '2026-11-24', client: 'acme', lastAsked: null, questions: [{ id: 'complaint', why: { id: 'ask-why.complaint', data: { days: 4 } } }, { id: 'recommend' }, { id: 'communication' }] });
    expect(read('ask acme --sent --on yesterday')).toBe('Saved: Acme GmbH, yesterday, message, from you: three questions\n');
    const lately = 'Acme GmbH was asked on 23 Nov 2026. Twice a year is enough: the next time is from 24 May 2027 on. To ask all the same: --again';
    for (const line of ['ask acme', 'ask acme --sent']) expect(refusal(line)).toEqual([2, lately]);
    read('log acme complaint --answer "a new check of every report"');
    expect(json('ask acme --again')).toMatchObject({ lastAsked: '2026-11-23', questions: [{ id: 'knowledge-sharing' }, { id: 'expectations' }, { id: 'exchange-of-views' }] });
    expect(json('ask acme', { env: { RAPPORT_NOW: '2027-05-24T08:30:00+02:00' } })).toMatchObject({ lastAsked: '2026-11-23' });
    expect(json('ask acme --as-of 2026-11-23')).toMatchObject({ lastAsked: null });
    read('undo');
    read('undo');
    expect(json('ask acme')).toMatchObject({ lastAsked: null });
  });

  it('refuses what it cannot do', async () => {
    const { read, refusals } = newPerson(ACME);
    read('client end acme');
    const rows = [
      ['ask acme', 'Acme GmbH has ended. To take it up again: rapport client resume acme'],
      ['ask baltic', 'No client called "baltic". See: rapport client list'],
      ['ask', '<client> is missing. Type: rapport ask <client>'],
    ] as const;
    expect(await refusals(rows.map(([line]) => [line]))).toEqual(rows.map(([, said]) => [2, said]));
  });
});
