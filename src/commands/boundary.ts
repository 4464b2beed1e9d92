import { boundariesFor, boundaryReport, findBoundary, refuseDrawnTwice } from '../core/boundaries.ts';
import { UserError } from '../core/errors.ts';
import type { NewFact } from '../core/facts.ts';
import { refuseUnfit } from '../exchange/typed-fact.ts';
import { findProfile } from './find.ts';
import { printJson, printReport, printResult } from './print.ts';
import { readBoundaries } from './read-boundaries.ts';
import { refuseLookingBack, save } from './save.ts';
import { readPastDay, type Session } from './session.ts';

export interface BoundaryOptions { readonly client?: string; readonly on?: string }

/** `rapport boundary add <text>`: what I will not do or put up with, decided beforehand (F11). */
export async function runBoundaryAdd(session: Session, text: string, options: BoundaryOptions): Promise<void> {
  refuseLookingBack(session);
  const profile = options.client === undefined ? undefined : findProfile(session, options.client);
  const on = options.on === undefined ? session.today : readPastDay(options.on, session.today);
  if (profile !== undefined && on < profile.since) throw new UserError('too-early', { day: on, from: profile.since });
  if (text.trim() === '') throw new UserError('empty-text', { option: 'the boundary' });
  refuseDrawnTwice(readBoundaries(session), text, profile?.id);
  const fact: NewFact = { kind: 'boundary', on, text: text.trim(), ...(profile === undefined ? {} : { client: profile.id }) };
  refuseUnfit(fact);
  const [saved] = save(session, [fact]);
  const named = profile === undefined ? {} : { client: profile.handle };
  printResult(session, { saved: { ...saved, ...named } }, session.words.say('boundary.saved', { text: fact.text, name: profile?.name ?? null }));
}

/** `rapport boundary [list]`: all of them, those that ended too, with the incidents against each; with a client its own and mine. */
export async function runBoundaryList(session: Session, { client }: BoundaryOptions): Promise<void> {
  const all = readBoundaries(session);
  const shown = client === undefined ? all : boundariesFor(all, findProfile(session, client).id);
  const profiles = session.folded.standings().map(({ profile }) => profile);
  if (session.options.json !== true) return printReport(session, boundaryReport(shown, new Map(profiles.map(({ id, name }) => [id, name])), session.asOf));
  const handles = new Map(profiles.map(({ id, handle }) => [id, handle]));
  printJson(session, { asOf: session.asOf, boundaries: shown.map(({ client: of, endedOn, ...boundary }) => ({ ...boundary, client: handles.get(of ?? '') ?? null, endedOn: endedOn ?? null })) });
}

/** `rapport boundary end <which>`: it holds no longer from a day on; what it was and the incidents against it stay. */
export async function runBoundaryEnd(session: Session, which: string, options: BoundaryOptions): Promise<void> {
  refuseLookingBack(session);
  const { id, text, client, on: drawn } = findBoundary(readBoundaries(session), which);
  const on = options.on === undefined ? session.today : readPastDay(options.on, session.today);
  if (on < drawn) throw new UserError('too-early', { day: on, from: drawn });
  const [saved] = save(session, [{ kind: 'boundary', on, text, ends: id, ...(client === undefined ? {} : { client }) }]);
  const handle = session.folded.standings().find(({ profile }) => profile.id === client)?.profile.handle;
  printResult(session, { saved: { ...saved, ...(handle === undefined ? {} : { client: handle }) } }, session.words.say('boundary.ended', { text, on }));
}
