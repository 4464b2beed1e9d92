import { describe, expect, test } from 'vitest';
import { lastAsked, nextAsking, noteOf } from '../../../src/core/ask/asked.ts';
import { chooseQuestions, type AskRequest } from '../../../src/core/ask/choose.ts';
import { ABOUT_ITEMS, CLIENT_QUESTIONS } from '../../../src/core/ask/questions.ts';
import { addDays, type Day } from '../../../src/core/calendar.ts';
import type { Touch } from '../../../src/core/facts.ts';
import { corePack } from '../../../src/exchange/core-pack.ts';
import { wordsIn } from '../../i18n/languages.ts';

const DAY = '2026-11-24' as Day;
const english = wordsIn('en');

function rated(daysAgo: number, items: readonly string[] = ABOUT_ITEMS, value = 4): AskRequest['standing']['items'] {
  return Object.fromEntries(items.map((id) => [id, { on: DAY, sheet: 1, value, rated: { on: addDays(DAY, -daysAgo), value } }]));
}

/** "complaint a complaint is open, for 3 days" for each; only what is given is in doubt. */
function chosen(request: Partial<AskRequest>): readonly string[] {
  const all = { standing: { complaints: [], items: rated(1) }, items: corePack.items, day: DAY, suspected: [], lastVoice: DAY, last: undefined, ...request };
  return chooseQuestions(all).map(({ question, why }) => `${question}: ${english.tell(why)}`);
}

const WORTH = ['helped', 'stop', 'recommend'].map((question) => `${question}: always worth knowing`);

describe('three questions', () => {
  test.each<[string, Partial<AskRequest>, readonly string[]]>([
    ['nothing in doubt', {}, WORTH],
    ['a complaint that is open', { standing: { complaints: [{ id: 'c', on: addDays(DAY, -3), text: 'x' }], items: rated(1) } }, ['complaint: a complaint is open, for 3 days', ...WORTH.slice(0, 2)]],
    ['under suspicion, of which nothing is said', { suspected: ['manners', 'strategy', 'reports'] }, ['strategy: always worth knowing', ...WORTH.slice(0, 2)]],
    ['no word of theirs, ever', { lastVoice: undefined }, ['recommend: no word of theirs is recorded', ...WORTH.slice(0, 2)]],
    ['no word of theirs for long', { lastVoice: addDays(DAY, -180) }, ['recommend: no word of theirs for 180 days', ...WORTH.slice(0, 2)]],
    ['never rated', { standing: { complaints: [], items: rated(1, ABOUT_ITEMS.slice(2)) } }, ['communication: communication was never rated', 'knowledge-sharing: knowledge sharing was never rated', WORTH[0]!]],
    ['rated too long ago, the oldest first', { standing: { complaints: [], items: { ...rated(1), ...rated(91, ['details']), ...rated(43, ['reports', 'resolution']), ...rated(60, ['attentive']) } } }, ['details: eye for detail was last rated 91 days ago', 'resolution: resolution was last rated 43 days ago', WORTH[0]!]],
    ['rated low', { standing: { complaints: [], items: { ...rated(1), ...rated(1, ['reports'], 3), ...rated(1, ['details', 'proactive'], 2) } } }, ['proactive: always worth knowing', ...WORTH.slice(0, 2)]],
    ['asked the last time', { last: { on: addDays(DAY, -200), questions: ['helped', 'recommend'] } }, [WORTH[1]!, 'communication: always worth knowing', 'knowledge-sharing: always worth knowing']],
  ])('%s', (_, request, expected) => {
    expect(chosen(request)).toEqual(expected);
  });

  test('are three of different kinds whatever is known', () => {
    for (const question of CLIENT_QUESTIONS) {
      const all = chosen({ suspected: [question], last: { on: DAY, questions: [question] }, standing: { complaints: [], items: {} } });
      expect([question, new Set(all).size]).toEqual([question, 3]);
    }
  });
});

test('are remembered by the message with which they were sent', () => {
  const touch = (on: string, note: string | undefined, kind: Touch['touch'] = 'message') => ({ kind: 'touch', id: on, client: 'c', on: on as Day, touch: kind, note }) as Touch;
  const sent = noteOf(['stop', 'recommend']);
  expect(sent).toBe('three questions: stop, recommend');
  expect(lastAsked([touch('2026-06-01', sent), touch('2026-07-01', 'hello'), touch('2026-07-02', undefined), touch('2026-08-01', sent, 'call'), touch('2026-01-01', noteOf(['helped']))])).toEqual({ on: '2026-06-01', questions: ['stop', 'recommend'] });
  expect(lastAsked([])).toBeUndefined();
  expect(nextAsking({ on: '2026-01-01' as Day, questions: [] })).toBe('2026-07-02');
  expect(lastAsked([touch('2026-01-01', 'three questions: a joke, stop')])?.questions).toEqual(['stop']);
});
