import { expect, it } from 'vitest';
import { unknowns } from '../../../src/core/brief/unknowns.ts';
import type { BriefRequest } from '../../../src/core/brief/request.ts';
import { buildLookback } from '../../../src/core/lookback.ts';
import { dayAt, historyOf } from '../standings.ts';

const VOICE = { kind: 'voice', on: dayAt(-200), text: 'well done' } as const;
const WHOLE = { people: [{ name: 'Jana Roth', role: 'decider' }], contractUntil: dayAt(900) };

it.each<[string, readonly (typeof VOICE)[], number | undefined, object]>([
  ['no word of theirs', [], undefined, { days: null, since: null, near: dayAt(0) }],
  ['an old one', [VOICE], undefined, { days: 200, since: null, near: dayAt(0) }],
  ['an old one, and only the last days are looked at', [VOICE], -30, { days: null, since: dayAt(-30), near: dayAt(0) }],
])('%s', (_, voices, from, data) => {
  const since = from === undefined ? undefined : dayAt(from);
  const lookback = buildLookback(historyOf(...voices), since);
  const request = { client: { day: dayAt(0), standing: { profile: WHOLE } }, lookback, since } as unknown as BriefRequest;
  expect(unknowns(request)).toEqual([{ id: 'unknown-voice', data }]);
});
