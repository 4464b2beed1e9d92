import { boundariesFor, findBoundary } from '../../core/boundaries.ts';
import type { Day } from '../../core/calendar.ts';
import { itemsSpokenFor } from '../../core/classify-incident.ts';
import { UserError } from '../../core/errors.ts';
import { folded } from '../../core/find-client.ts';
import { familyItems } from '../../core/items.ts';
import type { Profile } from '../../core/profile.ts';
import { nearest } from '../../core/similarity.ts';
import { findProfile } from '../find.ts';
import { openPrompter } from '../open-prompter.ts';
import { printResult, tellLine } from '../print.ts';
import { readBoundaries } from '../read-boundaries.ts';
import { refuseLookingBack } from '../save.ts';
import { readPastDay, type Session } from '../session.ts';
import { askIncident } from './ask.ts';
import { signsOfItems } from './choose-item.ts';
import { clientNow, comesOf, recordIncident, type Told } from './record.ts';

export interface FlagOptions { readonly on?: string; readonly boundary?: string; readonly told?: boolean; readonly complaint?: boolean }

/** `rapport flag <client> [item] [words]`: something nobody should accept, with its day and words (F1-F11); without an item it asks what is not said yet. */
export async function runFlag(session: Session, [name = '', called, ...rest]: readonly string[], options: FlagOptions): Promise<void> {
  refuseLookingBack(session);
  const profile = findProfile(session, name);
  const on = readDayOf(session, profile, options.on);
  // words without an item: what it was is asked, and off a terminal the item is what is missing
  const isWords = rest.length === 0 && called !== undefined && /\s/.test(called.trim()) && itemNamed(session, called) === undefined;
  const item = called === undefined || isWords ? undefined : itemMeant(session, called);
  const boundary = options.boundary === undefined ? undefined : boundaryMeant(session, profile, options.boundary, on);
  const begun = { on, ...(boundary === undefined ? {} : { boundary }), ...(options.told === true ? { told: true } : {}) };
  if (item === undefined) return askIncident({ session, prompter: await openPrompter(session, 'flag', 'flag') }, profile, begun, called);
  const text = rest.join(' ').trim();
  if (options.complaint === true && text === '') throw new UserError('empty-text', { option: '--complaint' });
  flagOnce(session, profile, { ...begun, item, ...(text === '' ? {} : { text }), complaint: options.complaint === true });
}

function flagOnce(session: Session, profile: Profile, told: Told): void {
  const { handle, name } = profile;
  const [flag, complaint] = recordIncident(session, profile, told).map((fact) => ({ ...fact, client: handle }));
  if (flag?.kind !== 'flag') return;
  const now = clientNow(session, profile);
  const decision = now.decision === undefined ? null : { since: now.decision.since, due: now.decision.due, why: now.decision.why };
  printResult(session, { saved: flag, ...(complaint === undefined ? {} : { complaint }), decision }, session.words.say('log.saved', { name, fact: flag, day: session.today }));
  if (session.options.json === true) return;
  tellLine(session, comesOf(session, now, told));
  if (complaint !== undefined) tellLine(session, session.words.say('flag.with-complaint', { handle }));
}

/** @throws UserError bad-day, future-day, too-early: nothing happened before they were a client */
function readDayOf({ today }: Session, { since }: Profile, on: string | undefined): Day {
  const day = on === undefined ? today : readPastDay(on, today);
  if (day < since) throw new UserError('too-early', { day, from: since });
  return day;
}

/** An item by its id or its printed name. */
function itemNamed({ packs, words }: Session, item: string): string | undefined {
  return familyItems(packs, 'flag').map(({ id }) => id).find((id) => id === item || folded(words.item(id).name) === folded(item));
}

/** @throws UserError unknown-flag, with those of a like name or else those the word speaks for */
function itemMeant(session: Session, item: string): string {
  const meant = itemNamed(session, item);
  if (meant !== undefined) return meant;
  const all = familyItems(session.packs, 'flag').map(({ id }) => id);
  const close = nearest(all, item);
  throw new UserError('unknown-flag', { item, nearest: close.length > 0 ? close : itemsSpokenFor(item, signsOfItems(session)), all });
}

/** The id of a boundary that was in force on that day. @throws UserError unknown-boundary, too-early and others */
function boundaryMeant(session: Session, { id }: Profile, which: string, on: Day): string {
  const all = readBoundaries(session);
  const boundary = findBoundary(all, which);
  if (!boundariesFor([boundary], id).includes(boundary)) throw new UserError('boundary-elsewhere', { text: boundary.text });
  if (on < boundary.on) throw new UserError('too-early', { day: on, from: boundary.on });
  return boundary.id;
}
