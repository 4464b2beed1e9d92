import { message, type Message } from '../messages.ts';

/** Looks and alerts a year that a steady client with ordinary contacts is warned of by chance (calibration.md). */
const BY_CHANCE_A_YEAR = 1.2;
const MONTHS = 12;

/** How many warnings are chance with so many clients: the program says so itself (principle 6). */
export function chanceOf(clients: number): Message {
  const perMonth = (clients * BY_CHANCE_A_YEAR) / MONTHS;
  return message('by-chance', { clients, months: perMonth >= 1 ? 1 : Math.round(1 / perMonth), warnings: Math.max(1, Math.round(perMonth)) });
}
