import { describe, expect, test } from 'vitest';
import { foldBook } from '../../src/core/book.ts';
import { staysOf } from '../../src/core/date-line.ts';
import { foldHistory } from '../../src/core/history.ts';
import { buildPortfolio, clientStreak, countOverall, countStreaks } from '../../src/core/portfolio.ts';
import { buildStanding } from '../../src/core/standing.ts';
import { dayAt, written, type Written } from './standings.ts';

/**
 * Weeks of somebody who flies, as a picture, a sign a day from a Monday on, every day expected:
 *   a b  this client was checked    m  the morning was gone through    .  nothing    ?  nothing yet, today
 * Below each day stands where it was lived: L Los Angeles, T Tokyo, S Sydney, B Berlin; a blank where it never came.
 */
const AHEAD = { L: '-08:00', T: '+09:00', S: '+11:00', B: '+01:00' } as const;

function fly(days: string, places: string) {
  const facts = [...days].flatMap((sign, n): readonly Written[] => {
    const at = `${dayAt(n)}T08:30:00${AHEAD[places[n] as keyof typeof AHEAD]}`;
    if (sign === 'm') return [{ kind: 'morning', client: undefined, on: dayAt(n), at }];
    return sign === 'a' || sign === 'b' ? [{ kind: 'check', client: sign, on: dayAt(n), at, answer: 'x' }] : [];
  });
  const book = foldBook(written({ kind: 'setting', client: undefined, on: dayAt(-400), name: 'workingDays', value: 'mon-sun' }, ...facts.filter(({ kind }) => kind === 'morning')));
  const standings = ['a', 'b'].flatMap((id) => {
    const client: Written = { kind: 'client', client: id, on: dayAt(-400), name: id, handle: id, since: dayAt(-400), checkEvery: 3 };
    return buildStanding(foldHistory(id, written(client, ...facts.filter(({ client: of }) => of === id))), () => 3) ?? [];
  });
  const today = days.length - 1;
  const stays = staysOf([{ on: dayAt(today), at: `${dayAt(today)}T09:00:00${AHEAD[places[today] as keyof typeof AHEAD]}` }]);
  const portfolio = buildPortfolio(book, countStreaks(book, standings, dayAt(today)), dayAt(today), false, { overall: countOverall(book, standings), stays });
  return { overall: portfolio.streak.current, clients: portfolio.clients.map((client) => clientStreak(portfolio, client).current) };
}

describe('a day lost over the date line is not missed', () => {
  test.each<[days: string, places: string, overall: number, clients: readonly number[]]>([
    // at home
    ['aabb', 'LLLL', 4, [2, 2]],
    ['aa.b', 'LLLL', 1, [2, 1]],
    // west: Wednesday never came
    ['aa.b', 'LL S', 3, [2, 1]],
    ['mm.m', 'LL T', 3, [0, 0]],
    ['mm.a', 'LL S', 3, [1, 0]],
    // and is known before the first entry on the other side
    ['aa.?', 'LL S', 2, [2, 0]],
    ['aa.?', 'LL L', 0, [2, 0]],
    // another day was missed as well
    ['aa..b', 'LL SS', 1, [2, 1]],
    // the clients of home and of there were never checked in both places
    ['bab.aa', 'LLL SS', 5, [3, 2]],
    // a client's own rhythm of three days leaves the lost one out as well
    ['abbba', 'LLLLS', 5, [1, 3]],
    ['abb.a', 'LLL S', 4, [2, 2]],
    // home again, where no day is lost
    ['aa.bbaa', 'LL SSLL', 6, [4, 2]],
    ['aa.bb.a', 'LL SSLL', 1, [1, 2]],
    // half way round: no day too short to be asked for anything
    ['aa.b', 'LLBB', 1, [2, 1]],
    ['aa.b', 'BBTT', 1, [2, 1]],
  ])('%s %s', (days, places, overall, clients) => {
    expect(fly(days, places)).toEqual({ overall, clients });
  });
});
