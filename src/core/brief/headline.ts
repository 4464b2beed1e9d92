import type { ClientDay } from '../agenda/client-day.ts';
import { BANDS, type Band, type BandName, type Bands } from '../bands/band.ts';
import { message, type Message } from '../messages.ts';
import { isOverdue } from '../agenda/client-day.ts';
import type { Warning } from '../signals/stories.ts';

/** One sentence: where the relationship stands, and the one thing to do. @param worst the gravest warning that stands */
export function headlineOf(client: ClientDay, bands: Bands, worst: Warning | undefined): Message {
  if (worst !== undefined && worst.severity !== 'note') return message('headline', { where: worst.story ?? worst.findings[0]!.message, next: worst.next });
  const overdue = client.standing.promises.find(({ by, due }) => by === 'us' && isOverdue(due, client.day));
  const where = whereIt(bands);
  const complaint = client.standing.complaints[0];
  const next = complaint !== undefined ? message('answer-complaint', { text: complaint.text }) : overdue !== undefined ? message('keep-promise', { text: overdue.text }) : where.id === 'stands-unknown' ? message('look-first', { handle: client.standing.profile.handle }) : null;
  return message('headline', { where, next });
}

/** The worst side decides; nothing is averaged away (principle 7). */
function whereIt(bands: Bands): Message {
  const at = (band: Band): readonly BandName[] => BANDS.filter((name) => bands[name].band === band);
  if (at('bad').length > 0) return message('stands-bad', { bands: at('bad') });
  if (at('watch').length > 0) return message('stands-watch', { bands: at('watch') });
  if (bands.traits.band === 'unknown') return message('stands-unknown', {});
  return message('stands-well', { ownWord: at('good').some((name) => bands[name].ownWord), unknown: at('unknown') });
}
