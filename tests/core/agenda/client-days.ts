import { buildPortfolio, type Portfolio } from '../../../src/core/portfolio.ts';
import { foldBook } from '../../../src/core/book.ts';
import { foldHistory } from '../../../src/core/history.ts';
import { buildStanding } from '../../../src/core/standing.ts';
import type { Day } from '../../../src/core/calendar.ts';
import { dayAt, MONDAY, written, type Written } from '../standings.ts';

/** Facts of several clients by handle, those of the book under "book". Every client is there since January 2024. */
export type Lives = Readonly<Record<string, readonly Written[]>>;

export function portfolioOf(lives: Lives, day: Day = MONDAY, dayIsOver = false): Portfolio {
  const { book = [], ...clients } = lives;
  const standings = Object.entries(clients).flatMap(([handle, facts]) => {
    const client: Written = { kind: 'client', client: handle, on: dayAt(-400), name: handle, handle, since: dayAt(-400) };
    return buildStanding(foldHistory(handle, written(client, ...facts.map((fact) => ({ client: handle, ...fact })))), () => 3) ?? [];
  });
  return buildPortfolio(foldBook(written(...book.map((fact) => ({ client: undefined, ...fact })))), standings, day, dayIsOver);
}

/** A check on the n-th day after the first Monday. */
export function checked(n: number): Written {
  return { kind: 'check', on: dayAt(n), answer: 'x' };
}
