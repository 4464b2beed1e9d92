import { UserError } from '../core/errors.ts';
import { namesToAcknowledge } from '../core/signals/names-to-acknowledge.ts';
import { nearest } from '../core/similarity.ts';
import { findProfile } from './find.ts';
import { loadFindings } from './findings.ts';
import { printResult } from './print.ts';
import { refuseLookingBack, save } from './save.ts';
import type { Session } from './session.ts';

/** `rapport drift ack <client> <signal>`: seen, with a reason. It comes back only with new evidence. A story is called by its name, or by that of a sign of it. */
export async function runDriftAck(session: Session, name: string, signal: string | undefined, { reason = '' }: { readonly reason?: string }): Promise<void> {
  refuseLookingBack(session);
  const { id, handle, name: client } = findProfile(session, name);
  const open = ((await loadFindings(session)).get(id) ?? []).filter(({ acknowledged }) => acknowledged === null);
  const known = namesToAcknowledge(open, session.asOf);
  if (signal === undefined && known.length > 0) throw new UserError('which-signal', { client, handle, open: known });
  const meant = open.filter((finding) => finding.signal === signal || finding.story === signal);
  if (meant.length === 0) throw new UserError('nothing-to-acknowledge', { client, signal: signal ?? '', open: known, nearest: nearest(known, signal ?? '') });
  if (reason.trim() === '') throw new UserError('reason-missing', {});
  const facts = save(session, meant.map((finding) => ({ kind: 'ack', client: id, on: session.today, signal: finding.signal, reason: reason.trim() })));
  printResult(session, { saved: facts.map((fact) => ({ ...fact, client: handle })) }, session.words.say('drift.acknowledged', { name: client, signals: meant.map((finding) => finding.signal) }));
}
