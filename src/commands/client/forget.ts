import { UserError } from '../../core/errors.ts';
import { farewellTo, type Farewell } from '../../core/farewell.ts';
import type { Profile } from '../../core/profile.ts';
import { readDrafts } from '../../store/drafts.ts';
import { deleteForgotten, findRemains, forgetClient } from '../../store/forget.ts';
import { agree, type AgreeOptions } from '../agree.ts';
import { findProfile } from '../find.ts';
import { printLine, printResult } from '../print.ts';
import { refuseLookingBack } from '../save.ts';
import type { Session } from '../session.ts';

/** As many as are read before an answer; `--json` has them all. */
const MENTIONS_SHOWN = 10;

/**
 * `rapport client forget <client>`: deletes every byte about a client, after showing what goes and what stays. A run
 * that was broken off is finished by the next, and so is what another device brought back.
 */
export async function runClientForget(session: Session, name: string, options: AgreeOptions): Promise<void> {
  refuseLookingBack(session);
  const profile = toForget(session, name);
  await (profile === undefined ? clearRemains(session, options) : forget(session, profile, options));
}

async function forget(session: Session, profile: Profile, options: AgreeOptions): Promise<void> {
  const { words } = session;
  const places = placesOf(session);
  const { mentions, ...counts } = farewell(session, profile.id);
  const drafts = readDrafts(places).flatMap(({ facts }) => facts).filter((fact) => 'client' in fact && fact.client === profile.id).length;
  const lines = [words.say('forget.goes', { ...profile, ...counts, drafts }), ...mentionLines(session, profile.handle, mentions), words.say('forget.for-good', {})];
  const outcome = await agree(session, { command: 'client forget', lines, question: words.say('forget.ask', { name: profile.name }) }, options, printerOf(session));
  if (outcome === 'agreed') forgetClient(places, profile.id);
  printResult(session, { forgotten: outcome === 'agreed' ? profile.id : null, client: profile.handle, ...counts, drafts, mentions }, words.say('forget.outcome', { outcome, name: profile.name, mentions: mentions.length }));
}

/** @returns the client; undefined where the name is unknown and something of forgotten clients is left to be deleted */
function toForget(session: Session, name: string): Profile | undefined {
  try {
    return findProfile(session, name);
  } catch (error) {
    if (error instanceof UserError && error.id === 'unknown-client' && findRemains(placesOf(session)).length > 0) return undefined;
    throw error;
  }
}

async function clearRemains(session: Session, options: AgreeOptions): Promise<void> {
  const { words } = session;
  const places = placesOf(session);
  const remains = findRemains(places);
  const deed = { command: 'client forget', lines: [words.say('forget.remains', { paths: remains.map(({ path }) => path) })], question: words.say('forget.remains-ask', {}) };
  const outcome = await agree(session, deed, options, printerOf(session));
  if (outcome === 'agreed') for (const client of new Set(remains.map(({ client: id }) => id))) deleteForgotten(places, client);
  printResult(session, { forgotten: null, deleted: outcome === 'agreed' ? remains : [] }, words.say('forget.remains-outcome', { outcome }));
}

function farewell({ journal }: Session, client: string): Farewell {
  const contents = journal.folders().map(({ id }) => ({ id, facts: journal.readFolder(id).facts }));
  return farewellTo(contents.find(({ id }) => id === client)?.facts ?? [], contents.filter(({ id }) => id !== client).flatMap(({ facts }) => facts));
}

function mentionLines({ words, folded }: Session, handle: string, mentions: Farewell['mentions']): readonly string[] {
  if (mentions.length === 0) return [];
  const names = new Map(folded.standings().map(({ profile: { id, name } }) => [id, name]));
  const shown = mentions.slice(0, MENTIONS_SHOWN).map((fact) => words.say('forget.mention', { fact, name: 'client' in fact ? names.get(fact.client ?? '') ?? null : null }));
  return [words.say('forget.mentions', { count: mentions.length }), ...shown, words.say('forget.mentions-how', { more: mentions.length - shown.length, handle })];
}

function printerOf(session: Session): (line: string) => void {
  return (line) => { if (session.options.json !== true) for (const part of line.split('\n')) printLine(session, part); };
}

function placesOf({ journal, places }: Session): { readonly store: string; readonly cache: string } {
  return { store: journal.dir, cache: places.cache };
}
