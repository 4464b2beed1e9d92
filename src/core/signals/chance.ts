import { message, type Message } from '../messages.ts';
import type { Warning } from './stories.ts';

/** Looks and alerts a year that a steady client with ordinary contacts is warned of by chance (calibration.md). */
const BY_CHANCE_A_YEAR = 1.2;
const MONTHS = 12;
/** What these say is weighed against the client's own past; all others are plain facts. */
const WEIGHED: readonly string[] = ['trait-drift', 'contact-gap', 'contact-thinning', 'client-silent', 'disagreement', 'contact-too-often', 'voice-gap'];

/** How many warnings are chance with so many clients: the program says so itself (principle 6), where chance could have made one of these. */
export function chanceOf(shown: readonly Warning[], clients: number): readonly Message[] {
  if (!shown.some(({ findings }) => findings.some(({ signal }) => WEIGHED.includes(signal)))) return [];
  const perMonth = (clients * BY_CHANCE_A_YEAR) / MONTHS;
  return [message('by-chance', { clients, months: perMonth >= 1 ? 1 : Math.round(1 / perMonth), warnings: Math.max(1, Math.round(perMonth)) })];
}
