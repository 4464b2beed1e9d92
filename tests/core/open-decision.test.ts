import { describe, expect, it, test } from 'vitest';
import { decisionNeed } from '../../src/core/decision-need.ts';
import { itemsOf } from '../../src/core/items.ts';
import { withDecisions } from '../../src/core/open-decision.ts';
import { buildStatus } from '../../src/core/status.ts';
import { corePack } from '../../src/exchange/core-pack.ts';
import { wordsIn } from '../i18n/languages.ts';
import { portfolioOf } from './agenda/client-days.ts';
import { dayAt, type Written } from './standings.ts';

const items = itemsOf([corePack]);
const words = wordsIn('en');

const flag = (item: string, on: number, more = {}): Written => ({ kind: 'flag', on: dayAt(on), item, ...more });
const invoice = (number: number, due: number, paid?: number, more = {}): Written => ({ kind: 'invoice', on: dayAt(due - 14), number: String(number), due: dayAt(due), ...(paid === undefined ? {} : { paid: dayAt(paid) }), ...more });
const decided = (on: number, until?: number): Written => ({ kind: 'decision', on: dayAt(on), choice: 'repair', reason: 'x', ...(until === undefined ? {} : { until: dayAt(until) }) });

/** What is said of the client on a day; day 0 is a Monday. */
function saysOn(day: number, facts: readonly Written[]): string {
  const [client] = withDecisions(portfolioOf({ acme: facts }, dayAt(day)), items).clients;
  return client?.decision === undefined ? '' : words.tell(decisionNeed(client, client.decision));
}

const HOW = 'to take it: rapport review acme';
const late = [invoice(1, 10, 10), invoice(2, 20, 30), invoice(3, 30, 29), invoice(4, 40)];

test.each<readonly [string, number, readonly Written[], string]>([
  ['nothing', 10, [], ''],
  ['a lie, the same day', 2, [flag('lying', 2)], `a decision is open about lying (4 Nov); sleep on it, and take it tomorrow or later: rapport review acme`],
  ['on a Friday it waits for Monday', 4, [flag('lying', 4)], 'a decision is open about lying (6 Nov); sleep on it, and take it on Monday 9 November or later: rapport review acme'],
  ['the next working day', 3, [flag('lying', 2)], `a decision is open about lying (4 Nov); ${HOW}`],
  ['a threat does not wait', 5, [flag('abuse', 5)], 'a decision is open about threat or violence (7 Nov); nobody has to accept this, decide today: rapport review acme'],
  ['a threat before a later lie', 9, [flag('abuse', 5), flag('lying', 8)], 'a decision is open about threat or violence (7 Nov); nobody has to accept this, decide today: rapport review acme'],
  ['decided', 9, [flag('lying', 2), decided(3)], ''],
  ['not before it was decided', 9, [flag('lying', 2), decided(1)], `a decision is open about lying (4 Nov); ${HOW}`],
  ['belittled once', 9, [flag('belittling', 2)], ''],
  ['belittled again, and told in between', 9, [flag('belittling', 2, { told: true }), flag('belittling', 7)], `a decision is open about belittling, 2 times (9 Nov); ${HOW}`],
  ['belittled again, and nobody had said anything', 9, [flag('belittling', 2), flag('belittling', 7)], ''],
  ['the same twice in 90 days', 60, [flag('late-payment', 2), flag('late-payment', 50)], ''],
  ['three times', 92, [flag('late-payment', 2), flag('late-payment', 50), flag('late-payment', 89)], `a decision is open about late payment, 3 times (30 Jan); ${HOW}`],
  ['over a day more', 94, [flag('late-payment', 2), flag('late-payment', 50), flag('late-payment', 92)], ''],
  ['three different in 30 days', 40, [flag('late-payment', 2), flag('plays-off', 10), flag('mind-changing', 31)], `a decision is open about 3 incidents close together, change of mind the last (3 Dec); ${HOW}`],
  ['over a day more', 40, [flag('late-payment', 2), flag('plays-off', 10), flag('mind-changing', 32)], ''],
  ['more than a year ago', 380, [flag('lying', 2)], ''],
  ['one invoice late', 45, late, ''],
  ['two of the last four', 46, late, 'a decision is open about 2 of the last 4 invoices late or disputed; to take it: rapport review acme'],
  ['decided since', 50, [...late, decided(47)], ''],
  ['one disputed', 50, [...late.slice(0, 3), invoice(4, 40, 41, { disputed: true })], `a decision is open about 2 of the last 4 invoices late or disputed; ${HOW}`],
  ['its day has not come', 29, [decided(3, 30)], ''],
  ['its day has come', 30, [decided(3, 30)], `a decision is open about what you decided on 5 Nov, to repair, whose day has come; ${HOW}`],
  ['it was renewed', 31, [decided(3, 30), decided(30)], ''],
])('%s', (_, day, facts, said) => expect(saysOn(day, facts)).toBe(said));

describe('the status', () => {
  it('puts a decision first among the needs, a threat before it, and says it in the JSON; ended clients are left alone', () => {
    const portfolio = withDecisions(portfolioOf({
      acme: [flag('lying', 2)], baltic: [flag('abuse', 5)], corvin: [flag('lying', 2), { kind: 'phase', on: dayAt(4), phase: 'ended' }], delta: [{ kind: 'complaint', on: dayAt(1), text: 'late' }],
    }, dayAt(7)), items);
    expect(buildStatus(portfolio).needs.map(({ client, text }) => `${client.standing.profile.handle} ${text.id}`)).toEqual(['baltic decision-open', 'acme decision-open', 'delta complaint-open']);
  });
});
