import { describe, expect, it } from 'vitest';
import { checked, client, homeWith, morning, QUESTION, recorded } from './mornings.ts';
import { ACME, newPerson } from './person.ts';

const change = (on: string, more: object = {}): string => `${JSON.stringify({ kind: 'change', client: 'acme', on, text: 'new account manager', ...more })}\n`;

describe('a change on our side', () => {
  it('is in the status on the day on which they are to be told, and no warning before it', () => {
    const { read } = newPerson(ACME + change('2026-11-16', { teller: 'Mira', tellBy: '2026-11-24' }));
    expect(read('status')).toContain('tell them today: new account manager; then: rapport log acme change --told\n');
    expect(read('drift')).not.toContain('change on our side');
    read('log acme change --told');
    expect(read('status')).not.toContain('new account manager');
  });

  it('after thirty days asks what it did cost them, until that is known', () => {
    const { read } = newPerson(ACME + change('2026-10-20', { told: '2026-10-22' }) + '{"kind":"touch","client":"acme","on":"2026-11-20","touch":"call"}\n');
    expect(read('status --as-of 2026-11-20')).not.toContain('new account manager');
    expect(read('status')).toContain('new account manager, 33 days ago: what did it cost them? To say it: rapport log acme change --effect "..."\n');
    read('log acme change --effect "a day of work"');
    expect(read('status')).not.toContain('new account manager');
    expect(read('history acme --grep manager')).toContain('change on our side: new account manager; told 22 Oct 2026; it cost them: a day of work');
    expect(read('undo')).toContain('the correction of Acme GmbH');
    expect(read('status')).toContain('what did it cost them?');
  });
});

describe('the morning', { timeout: 20_000 }, () => {
  const watched = { kind: 'change', client: 'acme', on: '2026-10-20', text: 'new account manager', told: '2026-10-20' };

  it('asks what a change did cost them, after the items', async () => {
    const home = homeWith(client('acme'), checked('acme', 20), watched);
    const terminal = morning(home, { args: ['acme'] });
    await terminal.answer(QUESTION, 'Ring Jana\r');
    await terminal.see('you hear it too late');
    terminal.press('\r\r\r\r\r\r');
    await terminal.answer('35 days with it: new account manager. What did it cost Acme?', 'Two calls a week\r');
    await terminal.end();
    expect(recorded(home).filter((line) => line.startsWith('amendment'))).toEqual(['amendment acme {"set":{"effect":"Two calls a week"}}']);
  });
});
