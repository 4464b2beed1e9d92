import { describe, expect, it, test } from 'vitest';
import { bandsBy } from '../../../src/core/bands/bands-by.ts';
import { itemsOf } from '../../../src/core/items.ts';
import { message } from '../../../src/core/messages.ts';
import { buildOverview, type Overview } from '../../../src/core/overview/overview.ts';
import { overviewReport } from '../../../src/core/overview/overview-report.ts';
import { reasonsFor } from '../../../src/core/overview/reasons.ts';
import type { ShownFinding } from '../../../src/core/signals/shown-finding.ts';
import { widthOf } from '../../../src/core/width.ts';
import { corePack } from '../../../src/exchange/core-pack.ts';
import { wordsIn } from '../../i18n/languages.ts';
import { renderTerminal } from '../../../src/render/terminal.ts';
import { styleOf } from '../../../src/render/style.ts';
import { portfolioOf, type Lives } from '../agenda/client-days.ts';
import { dayAt, type Written } from '../standings.ts';

const words = wordsIn('en');
const TODAY = 100;
const overviewOf = (lives: Lives): Overview => buildOverview(portfolioOf(lives, dayAt(TODAY)), itemsOf([corePack]), []);
const order = (lives: Lives): string => overviewOf(lives).clients.map(({ client }) => client.standing.profile.handle).join(' ');
const page = (lives: Lives, width: number): string => renderTerminal(overviewReport(overviewOf(lives)), { words, style: styleOf({ level: 0, ascii: false, width }) });

const check: Written = { kind: 'check', on: dayAt(99), answer: 'x' };
const flag = (item: string): Written => ({ kind: 'flag', on: dayAt(98), item });
const overdue: Written = { kind: 'promise', on: dayAt(80), text: 'the plan', due: dayAt(95) };
const openLong: Written = { kind: 'complaint', on: dayAt(80), text: 'late again' };
const share = (part: number, more = {}): Written => ({ kind: 'client', on: dayAt(0), share: part, ...more });
const paused: Written = { kind: 'phase', on: dayAt(90), phase: 'paused' };
/** So many calls, two a week up to today. */
const calls = (count: number): readonly Written[] => Array.from({ length: count }, (_, n) => ({ kind: 'touch', on: dayAt(TODAY - 3 * n), touch: 'call' }));

describe('the worst first', () => {
  test.each<[what: string, lives: Lives, expected: string]>([
    ['a bad band before one to watch, that before none', { a: [check], b: [check, overdue], c: [check, openLong] }, 'c b a'],
    ['one grave flag before any number of bad things else', { a: [check, openLong, overdue], b: [check, flag('lying')] }, 'b a'],
    ['what nobody looked at before what is known', { a: [check], b: [] }, 'b a'],
    ['the larger of two alike', { a: [share(0.1), check], b: [share(0.3), check] }, 'b a'],
    ['who is paused after all others', { a: [check, flag('lying'), paused], b: [check] }, 'b a'],
    ['and nobody who ended', { a: [check, flag('lying'), { kind: 'phase', on: dayAt(90), phase: 'ended' }], b: [check] }, 'b'],
  ])('%s', (_, lives, expected) => expect(order(lives)).toBe(expected));
});

describe('why', () => {
  it('names each thing once, the worst of every side before the rest of one', () => {
    const [client] = overviewOf({ a: [check, openLong, overdue, flag('lying'), flag('late-payment')] }).clients;
    expect(client!.reasons.map(({ level, message }) => `${level} ${words.tell(message)}`)).toEqual([
      'bad Red flags: lying, not decided yet (8 Feb)',
      'bad Our part: a complaint without an answer for 20 days (21 Jan)',
      'watch Red flags: late payment (8 Feb)',
      'watch Our part: 1 promise of yours overdue (5 Feb)',
    ]);
  });
});

describe('a warning among the reasons', () => {
  const reasons = (acknowledged: ShownFinding['acknowledged']): readonly string[] => {
    const [client] = portfolioOf({ a: [check] }, dayAt(TODAY)).clients;
    const finding: ShownFinding = {
      client: 'a', signal: 'contact-gap', place: 'morning', story: null, source: [], items: [], severity: 'look', since: dayAt(80), raised: dayAt(90), cleared: null, acknowledged,
      message: message('words', { text: 'silent for 20 days' }), next: message('words', { text: '' }), evidence: [{ on: dayAt(80), fact: message('words', { text: '' }) }],
    };
    const withIt = { ...client!, findings: [finding] };
    return reasonsFor(withIt, bandsBy(itemsOf([corePack]))(withIt)).map(({ message: said }) => words.tell(said));
  };
  it('tells itself', () => expect(reasons(null)).toEqual(['silent for 20 days']));
  it('that was seen is told as what the band is made from', () => expect(reasons(dayAt(95))).toEqual(['Rut: warning, seen: silence (since 21 Jan)']));
});

describe('money and time', () => {
  const said = (lives: Lives): readonly string[] => {
    const { concentration, attention } = overviewOf(lives);
    return [...concentration, ...attention].map((message) => words.tell(message));
  };
  const EVEN: Lives = { a: [share(0.25), ...calls(10)], b: [share(0.25), ...calls(10)], c: [share(0.25), ...calls(10)], d: [share(0.25), ...calls(10)] };

  test.each<[what: string, lives: Lives, expected: readonly string[]]>([
    ['nothing with one client', { a: [share(0.9), ...calls(30)] }, []],
    ['in balance', EVEN, ['Your revenue is spread as if you had 4 clients of equal size; the largest, a, is 25%.']],
    ['by one client', { ...EVEN, a: [share(0.6), ...calls(20)] }, ['a alone is 60% of your revenue. Plan one step this month towards a client who would make you less dependent.', 'a brings 60% of the revenue and got 40% of your attention.']],
    ['by few', { a: [share(0.35), ...calls(12)], b: [share(0.35), ...calls(12)], c: [share(0.2), ...calls(12)] }, ['Your revenue is spread as if you had 3 clients of equal size. Plan one step this month towards a client who would make you less dependent.', 'c brings 20% of the revenue and got 33% of your attention.']],
    ['unknown shares, little recorded', { a: [share(0.2)], b: [] }, [
      'How much hangs by one client cannot be said: shares of the revenue are known of 1 of 2. Give one with: rapport client edit b --share 0.2',
      'Too little is recorded of the last 13 weeks to say where your attention went.',
    ]],
    ['much to the small one, little to the large one', { ...EVEN, a: [share(0.35), ...calls(5)], b: [share(0.15), ...calls(25)] }, [
      'Your revenue is spread as if you had 4 clients of equal size; the largest, a, is 35%.',
      'a brings 35% of the revenue and got 10% of your attention.',
      'b brings 15% of the revenue and got 50% of your attention.',
    ]],
    ['where most is at risk', { ...EVEN, a: [share(0.25), ...calls(10), flag('lying')] }, [
      'Your revenue is spread as if you had 4 clients of equal size; the largest, a, is 25%.',
      'Most at risk (a): 25% of the revenue, 25% of your attention, which is contacts and checks of the last 13 weeks.',
    ]],
  ])('%s', (_, lives, expected) => expect(said(lives)).toEqual(expected));
});

describe('the page', () => {
  it('of one client keeps to what one client has', () => {
    expect(page({ acme: [check, share(1, { contractUntil: dayAt(150), contactEvery: 7 }), ...calls(3), overdue] }, 80)).toMatchInlineSnapshot(`
      "1 client                                              Wednesday 10 February 2027

      How they stand
        Client  Traits   Our part  Their part  Rut      Red flags  Contract
        acme    unknown  watch     unknown     unknown  none*      50 days

        * By your own word: nothing dated from them bears it out.

      Why
        acme  Our part: 1 promise of yours overdue (5 Feb)

      In touch
        Client  Checked  Last contact     Promises
        acme    1 day    today, agreed 7  1, 1 late
      "
    `);
  });

  it('says where to begin where there is nobody', () => {
    expect(page({}, 80)).toContain('rapport check');
  });

  test.each([40, 80])('of thirty clients fits %d columns', (width) => {
    const lives = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`client-${'x'.repeat(n)}`, [share(0.03), ...calls(n), flag('lying'), openLong, ...(n % 3 === 0 ? [paused] : [])]]));
    expect(page(lives, width).split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
  });
});
