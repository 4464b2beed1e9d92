import type { ClientDay } from '../agenda/client-day.ts';
import { BANDS, type Band, type BandName, type Bands } from '../bands/band.ts';
import { decisionNeed } from '../decision-need.ts';
import { message, type Message } from '../messages.ts';
import { followedPlan } from '../review/followed.ts';
import { isOverdue } from '../agenda/client-day.ts';
import type { Warning } from '../signals/stories.ts';

/**
 * One sentence: where the relationship stands, and the one thing to do. A decision that is open comes first (F13), then
 * the plan that is followed, unless something grave was seen since.
 * @param worst the gravest warning that stands
 */
export function headlineOf(client: ClientDay, bands: Bands, worst: Warning | undefined): Message {
  const warned = worst === undefined || worst.severity === 'note' ? undefined : worst;
  const { decision, day, standing } = client;
  if (decision !== undefined) return message('headline', { where: warned === undefined ? whereIt(bands) : saidOf(warned), next: decisionNeed(client, decision) });
  const followed = followedPlan(standing, day);
  if (followed !== undefined && !(warned?.severity === 'alert' && warned.raised > followed.on)) return message('headline', { where: followed.plan, next: followed.step });
  if (warned !== undefined) return message('headline', { where: saidOf(warned), next: warned.next });
  const overdue = client.standing.promises.find(({ by, due }) => by === 'us' && isOverdue(due, client.day));
  const where = whereIt(bands);
  const complaint = client.standing.complaints[0];
  const next = complaint !== undefined ? message('answer-complaint', { text: complaint.text }) : overdue !== undefined ? message('keep-promise', { text: overdue.text }) : where.id === 'stands-unknown' ? message('look-first', { handle: client.standing.profile.handle }) : null;
  return message('headline', { where, next });
}

function saidOf({ story, findings }: Warning): Message {
  return story ?? findings[0]!.message;
}

/** The worst side decides; nothing is averaged away (principle 7). */
function whereIt(bands: Bands): Message {
  const at = (band: Band): readonly BandName[] => BANDS.filter((name) => bands[name].band === band);
  if (at('bad').length > 0) return message('stands-bad', { bands: at('bad') });
  if (at('watch').length > 0) return message('stands-watch', { bands: at('watch') });
  if (bands.traits.band === 'unknown') return message('stands-unknown', {});
  return message('stands-well', { ownWord: at('good').some((name) => bands[name].ownWord), unknown: at('unknown') });
}
