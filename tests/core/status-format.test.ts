import { describe, expect, it } from 'vitest';
import { fillFormat, readFormat } from '../../src/core/status-format.ts';
import { buildStatus } from '../../src/core/status.ts';
import { checked, portfolioOf, type Lives } from './agenda/client-days.ts';
import { dayAt } from './standings.ts';

const lives: Lives = { acme: [0, 1, 2, 3, 4, 7, 8, 9, 10, 11].map(checked), baltic: [checked(1)], corvin: [{ kind: 'phase', on: dayAt(0), phase: 'paused' }] };

describe('status --format', () => {
  it.each([
    ['{streak} {due}', '10 2'],
    ['best {best}, done {done}; {warnings}/{clients}/{open}', 'best 10, done no; 0/2/0'],
    ['{due}{due}', '22'],
    ['nothing to fill in { } }{', 'nothing to fill in { } }{'],
    ['', ''],
  ])('%j is %j', (format, line) => {
    readFormat(format);
    expect(fillFormat(format, buildStatus(portfolioOf(lives, dayAt(14))))).toBe(line);
  });

  it.each(['{dues}', '{}', '{toString}', '{streak} {Due}'])('refuses %j, and says what there is', (format) => {
    expect(() => readFormat(format)).toThrow(expect.objectContaining({ id: 'unknown-value', code: 2, data: expect.objectContaining({ allowed: ['{streak}', '{best}', '{due}', '{done}', '{warnings}', '{clients}', '{open}'] }) }));
  });
});
