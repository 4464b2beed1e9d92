import { daysBetween } from '../calendar.ts';
import { message, type Message } from '../messages.ts';
import type { BriefRequest } from './request.ts';

/** Their last words are news for half a year: `rapport ask` is meant for twice a year (G6). */
const VOICE_DAYS = 180;

/** What nobody has looked at is unknown, never good (principle 1): who decides, how it goes on, what they think. */
export function unknowns({ client, lookback, since }: BriefRequest): readonly Message[] {
  const { people, contractUntil } = client.standing.profile;
  const voice = lookback.voices.at(-1);
  const voiceDays = voice === undefined ? null : daysBetween(voice.on, client.day);
  return [
    ...(people.length === 0 ? [message('unknown-people', {})] : people.some(({ role }) => role === 'decider') ? [] : [message('unknown-decider', {})]),
    ...(contractUntil === undefined ? [message('unknown-contract', {})] : []),
    ...(voiceDays === null || voiceDays > VOICE_DAYS ? [message('unknown-voice', { days: voiceDays, since: since ?? null, near: client.day })] : []),
  ];
}
