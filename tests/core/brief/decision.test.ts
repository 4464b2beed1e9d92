import { expect, it } from 'vitest';
import { buildBrief, type Depth } from '../../../src/core/brief/brief.ts';
import { buildLookback } from '../../../src/core/lookback.ts';
import { clientStreak, scheduleFor } from '../../../src/core/portfolio.ts';
import { corePack } from '../../../src/exchange/core-pack.ts';
import { wordsIn } from '../../i18n/languages.ts';
import { renderTerminal } from '../../../src/render/terminal.ts';
import { styleOf } from '../../../src/render/style.ts';
import { portfolioOf } from '../agenda/client-days.ts';
import { dayAt, historyOf, type Written } from '../standings.ts';

const TAKEN: readonly Written[] = [
  { kind: 'promise', on: dayAt(1), text: 'the plan', id: 'plan' },
  { kind: 'decision', on: dayAt(2), choice: 'let-go', until: dayAt(60), reason: 'trust is gone', steps: ['give notice', 'say it'] },
  { kind: 'promise', on: dayAt(2), text: 'give notice', due: dayAt(60), id: 'notice' },
  { kind: 'promise', on: dayAt(2), text: 'say it', due: dayAt(60) },
  { kind: 'settlement', on: dayAt(3), of: 'notice', outcome: 'kept' },
];

function linesOf(depth: Depth, facts: readonly Written[]): readonly string[] {
  const portfolio = portfolioOf({ acme: facts }, dayAt(16));
  const client = portfolio.clients[0]!;
  const report = buildBrief({ client, lookback: buildLookback(historyOf(...facts)), streak: clientStreak(portfolio, client), schedule: scheduleFor(portfolio.schedule, client.standing), items: corePack.items, isLate: () => false }, depth);
  return renderTerminal(report, { words: wordsIn('en'), style: styleOf({ level: 0, ascii: false, width: 80 }) }).split('\n').map((line) => line.trim());
}

it('a decision and its steps are never in the part that the client may glimpse', () => {
  const shared = linesOf('shared', TAKEN).join('\n');
  expect(shared).toContain('you promised: the plan');
  expect(shared).not.toMatch(/notice|say it|let go|decision|trust/);
});

it('for the user the decision is one row, with how far it is', () => {
  const lines = linesOf('screen', TAKEN);
  const row = '4 Nov  decision: let go by 1 Jan 2027: trust is gone (1 of 2 steps done)';
  expect(lines.filter((line) => /deci[ds]|say it/.test(line))).toEqual(['Decided: let go by 1 Jan 2027, 1 of 2 steps done. Next: say it, by 1 Jan 2027.', row]);
  expect(lines.indexOf(row)).toBeGreaterThan(lines.findIndex((line) => line.includes('For you alone')));
});

it('a decision whose day has passed says so, and is asked again', () => {
  const past = TAKEN.map((fact) => (fact.kind === 'decision' ? { ...fact, until: dayAt(16) } : fact));
  expect(linesOf('screen', past).filter((line) => /decision: |Decided/.test(line))).toEqual(['4 Nov  decision: let go by 18 Nov, which has passed: trust is gone (1 of 2']);
});

it('a step that was kept in part is said apart', () => {
  const partly = TAKEN.map((fact) => (fact.kind === 'settlement' ? { ...fact, outcome: 'partly' } : fact));
  expect(linesOf('screen', partly).join(' ')).toContain('4 Nov  decision: let go by 1 Jan 2027: trust is gone (0 of 2 steps done, 1 in part)');
});

it('one without steps has none to count', () => {
  expect(linesOf('screen', [{ kind: 'decision', on: dayAt(2), choice: 'keep', reason: 'they pay' }])).toContain('4 Nov  decision: keep: they pay');
});
