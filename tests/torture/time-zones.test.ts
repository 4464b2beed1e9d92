import { expect, test } from 'vitest';
import { keepsStreak, live, staysIn, type Habit } from '../core/lives.ts';
import { offsetsOf } from '../core/local-time.ts';

/**
 * Someone who lives in a zone and checks once on each civil day, at its first moment, its last, or any other, keeps the
 * streak: no day lost, none doubled, whatever the zone did to its clocks. By default a few zones with odd histories;
 * all of them from 2010 to 2037 with RAPPORT_TORTURE=1.
 */
const full = process.env['RAPPORT_TORTURE'] === '1';
const ODD = ['UTC', 'Europe/Berlin', 'Africa/Cairo', 'Pacific/Apia', 'Africa/Casablanca', 'Asia/Gaza', 'America/Sao_Paulo', 'Asia/Kolkata'];
const zones = full ? Intl.supportedValuesOf('timeZone') : ODD;
const [from, to] = full ? [Date.UTC(2010, 0), Date.UTC(2038, 0)] : [Date.UTC(2011, 6), Date.UTC(2013, 0)];

const habits: readonly Habit[] = [
  (day) => (day % 2 === 0 ? 'first' : 'last'),
  (day) => (day % 3 === 0 ? 'last' : ((day * 7919) % 997) / 997),
];

test(`${zones.length} zones from ${new Date(from).getUTCFullYear()} on: every civil day kept, every day start`, { timeout: 900_000 }, () => {
  const wrong: string[] = [];
  let lives = 0;
  zones.forEach((zone, index) => {
    const stays = staysIn(offsetsOf(zone), from, to);
    for (const [turn, habit] of habits.entries()) {
      const dayStart = (index * habits.length + turn) % 7;
      if (!keepsStreak(live(stays, to, dayStart, habit))) wrong.push(`${zone} from ${dayStart}:00`);
      lives++;
    }
  });
  expect(wrong).toEqual([]);
  expect(lives).toBe(zones.length * habits.length);
});
