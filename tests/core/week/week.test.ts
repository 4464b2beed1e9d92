import { describe, expect, it, test } from 'vitest';
import { withFindings } from '../../../src/core/portfolio.ts';
import { foldHistory } from '../../../src/core/history.ts';
import type { ShownFinding } from '../../../src/core/signals/shown-finding.ts';
import type { Severity } from '../../../src/core/signals/signal.ts';
import { message, type Message } from '../../../src/core/messages.ts';
import { buildWeek } from '../../../src/core/week/week-report.ts';
import { wordsIn } from '../../i18n/languages.ts';
import { renderTerminal } from '../../../src/render/terminal.ts';
import { styleOf } from '../../../src/render/style.ts';
import { portfolioOf, type Lives } from '../agenda/client-days.ts';
import { dayAt, written, type Written } from '../standings.ts';

const words = wordsIn('en');
/** Friday; the week began on day 98. */
const TODAY = 102;

const SAID: Readonly<Record<string, Message>> = {
  'contact-gap': message('signal.contact-gap', { days: 12, usual: 3, agreed: null }),
  'trait-recovery': message('signal.trait-recovery', { points: 0.5, began: { from: dayAt(60), to: dayAt(61) }, items: [] } as never),
  'contact-too-often': message('signal.contact-too-often', { ours: 9, usual: 3 }),
  'sameness': message('signal.sameness', { same: 4, of: 6 }),
  'stale': message('signal.stale', { items: ['strategy'] }),
};

function finding(client: string, signal: string, more: Partial<ShownFinding> = {}): ShownFinding {
  const quiet = signal === 'sameness' || signal === 'stale';
  return {
    client, signal, place: quiet ? 'week' : 'morning', story: null, source: [], items: [], severity: (quiet ? 'note' : 'look') satisfies Severity, since: dayAt(90), raised: dayAt(99), cleared: null, acknowledged: null,
    message: SAID[signal]!, next: message('next.stale', {}), evidence: [], ...more,
  };
}

interface Story { readonly lives: Lives; readonly now?: readonly ShownFinding[]; readonly before?: readonly ShownFinding[]; readonly day?: number }

function page({ lives, now = [], before = [], day = TODAY }: Story, width = 100): string {
  const byClient = (findings: readonly ShownFinding[]): ReadonlyMap<string, readonly ShownFinding[]> => new Map(Object.keys(lives).map((id) => [id, findings.filter(({ client }) => client === id)]));
  const histories = new Map(Object.entries(lives).map(([handle, facts]) => {
    const client: Written = { kind: 'client', client: handle, on: dayAt(-400), name: handle, handle, since: dayAt(-400) };
    return [handle, foldHistory(handle, written(client, ...facts.map((fact) => ({ client: handle, ...fact }))))];
  }));
  const report = buildWeek({ portfolio: withFindings(portfolioOf(lives, dayAt(day)), byClient(now)), before: byClient(before), histories, concentration: [] });
  return renderTerminal(report, { words, style: styleOf({ level: 0, ascii: true, width }) });
}

/** What stands under one heading. */
function under(heading: string, story: Story): string {
  const lines = page(story).split('\n');
  const start = lines.indexOf(heading);
  return start < 0 ? '' : lines.slice(start + 1, lines.findIndex((line, at) => at > start && line === '') < 0 ? undefined : lines.findIndex((line, at) => at > start && line === '')).map((line) => line.trim()).join(' / ');
}

const check = (n: number, more: Partial<Written> = {}): Written => ({ kind: 'check', on: dayAt(n), answer: `plan of day ${n}`, ...more });
const met: Written = { kind: 'touch', on: dayAt(99), touch: 'visit', with: ['Jana Roth'] };
const seen = (n: number, name: string): Written => ({ kind: 'touch', on: dayAt(n), touch: 'call', with: [name] });
const jana: Written = { kind: 'person', on: dayAt(10), name: 'Jana Roth', change: 'joined', role: 'decider' };

describe('the page', () => {
  it('says what was learned, what changed, whom to visit, what to stop', () => {
    const story: Story = {
      lives: {
        acme: [
          check(96), check(99, { settle: 'kept', effect: 'she could answer her board', reflections: { 'their-side': 'a new CFO' } }), { kind: 'voice', on: dayAt(100), text: 'you saved our week', tone: 'good' },
          { kind: 'promise', on: dayAt(80), text: 'the old one', id: 'p1' }, { kind: 'settlement', on: dayAt(97), of: 'p1', outcome: 'kept' },
          { kind: 'promise', on: dayAt(90), by: 'them', text: 'signed order', id: 'p2' }, { kind: 'settlement', on: dayAt(101), of: 'p2', outcome: 'partly' },
        ],
        baltic: [jana, { kind: 'noticed', on: dayAt(101), text: 'moving to the south bank' }],
      },
      now: [finding('acme', 'contact-gap'), finding('baltic', 'stale')],
    };
    expect(page(story)).toMatchInlineSnapshot(`
      "The week, 8 – 12 February                                                    Friday 12 February 2027

      What you learned
        10 Feb  acme    they said: you saved our week (good)
        9 Feb   acme    their side: a new CFO
        11 Feb  baltic  noticed: moving to the south bank
        9 Feb   acme    you did: plan of day 96; what changed: she could answer her board
        11 Feb  acme    they kept their promise in part: signed order

      Better or worse
        acme  new: silent for 12 working days, usually 3

      One client to visit
        acme  silent for 12 working days, usually 3
              Look at these in the next check: not looked at means not known.

      One thing to stop
        Nothing recorded points to one. What did you do this week that nobody would have missed?

      Said quietly
        baltic  not looked at for three rounds: strategy. Look at these in the next check: not looked at
                means not known.
      "
    `);
    expect(Math.max(...page(story, 40).split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('says on the first day of a week where the last one is', () => {
    expect(page({ lives: { acme: [check(90)] }, day: 98 })).toContain('This week has only begun. The one before: rapport week --as-of 2027-02-07');
  });
});

describe('better or worse', () => {
  const lives: Lives = { acme: [check(99)] };
  test.each<[what: string, story: Omit<Story, 'lives'>, expected: string]>([
    ['a warning that came', { now: [finding('acme', 'contact-gap')] }, 'acme  new: silent for 12 working days, usually 3'],
    ['one that grew', { now: [finding('acme', 'contact-gap', { severity: 'alert' })], before: [finding('acme', 'contact-gap')] }, 'acme  graver: silent for 12 working days, usually 3'],
    ['one that is over', { before: [finding('acme', 'contact-gap')] }, 'acme  over: silence'],
    ['one that stands as before, and one that was seen', { now: [finding('acme', 'contact-gap'), finding('acme', 'contact-too-often', { acknowledged: dayAt(100) })], before: [finding('acme', 'contact-gap')] }, 'No warning came and none is over. That is no proof that all is well.'],
    ['a recovery', { now: [finding('acme', 'trait-recovery', { severity: 'note' })] }, 'acme  better: ratings about half a point higher since early January'],
    ['the end of a recovery is no good news', { before: [finding('acme', 'trait-recovery', { severity: 'note' })] }, 'No warning came and none is over. That is no proof that all is well.'],
  ])('%s', (_, story, expected) => expect(under('Better or worse', { lives, ...story })).toBe(expected));

  it.each<[what: string, on: number, expected: string]>([
    ['in this week is what became of it', 101, 'acme  decided: repair until 20 Feb / acme  over: silence'],
    ['before it is none', 90, 'acme  over: red flag and silence'],
  ])('a red flag is not over for a decision; one %s', (_, on, expected) => {
    const decided: Written = { kind: 'decision', on: dayAt(on), choice: 'repair', until: dayAt(110), reason: 'worth it' };
    expect(under('Better or worse', { lives: { acme: [check(99), decided] }, before: [finding('acme', 'red-flag'), finding('acme', 'contact-gap')] })).toBe(expected);
  });
});

describe('one client to visit', () => {
  const warned = [finding('acme', 'contact-gap')];
  const nobody = 'No warning asks for it, and whoever decides was met in the last four weeks, or is not known.';
  test.each<[what: string, story: Story, expected: RegExp]>([
    ['the gravest warning', { lives: { acme: [], baltic: [] }, now: [...warned, finding('baltic', 'contact-gap', { severity: 'alert' })] }, /^baltic {2}silent for 12/],
    ['not who was visited this week', { lives: { acme: [met] }, now: warned }, new RegExp(`^${nobody}$`)],
    ['nor who will be next week', { lives: { acme: [{ kind: 'touch', on: dayAt(106), touch: 'meeting', outcome: 'planned' }] }, now: warned }, new RegExp(`^${nobody}$`)],
    ['a call is no visit', { lives: { acme: [{ ...met, touch: 'call' }] }, now: warned }, /^acme {2}silent for 12/],
    ['without a warning whoever decides and was not met for longest', { lives: { acme: [jana, seen(20, 'Jana Roth')], baltic: [{ ...jana, on: dayAt(4), name: 'Piet' }, seen(5, 'Piet')] } }, /^baltic {2}Piet, who decides, not seen for 97 days/],
    ['who was never met, where contacts name people', { lives: { acme: [jana, seen(50, 'Tom')] } }, /^acme {2}Jana Roth, who decides, not seen for 92 days/],
    ['nobody, where no contact names anybody', { lives: { acme: [jana] } }, new RegExp(`^${nobody}$`)],
    ['nobody, where they were all met', { lives: { acme: [jana, { ...met, on: dayAt(90) }] } }, new RegExp(`^${nobody}$`)],
  ])('%s', (_, story, expected) => expect(under('One client to visit', story)).toMatch(expected));
});

describe('one thing to stop', () => {
  const done = (n: number, effect?: string): readonly Written[] => [check(90 + n), check(98 + n, { settle: 'kept', ...(effect === undefined ? {} : { effect }) })];
  test.each<[what: string, story: Story, expected: string]>([
    ['contact that tires', { lives: { acme: [] }, now: [finding('acme', 'sameness'), finding('acme', 'contact-too-often')] }, 'Which of your contacts with acme would nobody have missed? In the last weeks you began 9 contacts in three weeks, usually 3, and they began no more than before.'],
    ['answers that repeat each other', { lives: { acme: [] }, now: [finding('acme', 'sameness')] }, 'What do you do for acme out of habit? 4 of your last 6 answers nearly repeat an earlier one, or name no effect for them.'],
    ['what was done without an effect', { lives: { a: done(0), b: done(1), c: done(2), d: done(1, 'they ring first') } }, 'Of 4 things you did as you meant to, 3 have no effect written down. Which of them would nobody have missed?'],
    ['nothing is made up', { lives: { a: done(0), b: done(1, 'less noise') } }, 'Nothing recorded points to one. What did you do this week that nobody would have missed?'],
  ])('%s', (_, story, expected) => expect(under('One thing to stop', story).replaceAll(' / ', ' ')).toBe(expected));

  it('is not said again among the quiet findings', () => {
    expect(under('Said quietly', { lives: { acme: [] }, now: [finding('acme', 'sameness'), finding('acme', 'stale')] })).toMatch(/^acme {2}not looked at for three rounds: strategy/);
    expect(under('Said quietly', { lives: { acme: [] }, now: [finding('acme', 'sameness')] })).toBe('');
  });
});
