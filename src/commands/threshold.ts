import { dayNumber } from '../core/calendar.ts';
import { UserError } from '../core/errors.ts';
import type { Setting } from '../core/facts.ts';
import { SIGNALS } from '../core/signals/all.ts';
import type { Signal, Threshold } from '../core/signals/signal.ts';
import { thresholdInForce } from '../core/signals/thresholds.ts';
import type { ThresholdKey } from '../i18n/en/threshold-meanings.ts';
import { nearest } from '../core/similarity.ts';
import { findProfile } from './find.ts';
import { printResult } from './print.ts';
import { readNumber } from './read-number.ts';
import { save } from './save.ts';
import type { Session } from './session.ts';

/** A threshold as it is in force. */
interface ThresholdEntry { readonly key: ThresholdKey; readonly value: string; readonly source: 'book' | 'default'; readonly signal: string; readonly least: number; readonly most: number }

/** Every threshold of every signal, for all clients or for one. */
export function allThresholds(session: Session, client: string | undefined): readonly ThresholdEntry[] {
  const settings = [...session.folded.book.settings, ...(client === undefined ? [] : settingsOf(session, findProfile(session, client).id))];
  return SIGNALS.flatMap((signal) => Object.entries(signal.thresholds).map(([name, { value: usual, least, most }]): ThresholdEntry => {
    const value = thresholdInForce(signal, name, settings, dayNumber(session.asOf));
    return { key: `${signal.id}.${name}` as ThresholdKey, value: String(value), source: value === usual ? 'default' : 'book', signal: signal.id, least, most };
  }));
}

interface Named { readonly signal: Signal; readonly name: string; readonly threshold: Threshold }

/** `rapport config get trait-drift.amber`: the value in force, for all clients or for one. */
export async function getThreshold(session: Session, key: string, client: string | undefined): Promise<void> {
  const { signal, name } = thresholdNamed(key);
  const settings = client === undefined ? [] : settingsOf(session, findProfile(session, client).id);
  const value = thresholdInForce(signal, name, [...session.folded.book.settings, ...settings], dayNumber(session.asOf));
  printResult(session, { key, value }, String(value));
}

/** `rapport config set trait-drift.amber 120`: dated, from today on; without a value back to the default. */
export async function setThreshold(session: Session, key: string, typed: string | undefined, client: string | undefined): Promise<void> {
  const { threshold: { least, most } } = thresholdNamed(key);
  const value = typed === undefined ? null : readNumber(key, typed, { least, most });
  const profile = client === undefined ? undefined : findProfile(session, client);
  save(session, [{ kind: 'setting', on: session.today, name: key, value, ...(profile === undefined ? {} : { client: profile.id }) }]);
  printResult(session, { key, value, client: profile?.handle ?? null }, session.words.say('config.saved', { key, value: value === null ? null : String(value) }));
}

/** @throws UserError unknown-value */
function thresholdNamed(key: string): Named {
  const all = SIGNALS.flatMap((signal) => Object.entries(signal.thresholds).map(([name, threshold]): Named => ({ signal, name, threshold })));
  const found = all.find(({ signal, name }) => `${signal.id}.${name}` === key);
  if (found !== undefined) return found;
  const keys = all.map(({ signal, name }) => `${signal.id}.${name}`);
  const close = nearest(keys, key);
  throw new UserError('unknown-value', { option: 'thing.threshold', value: key, meant: null, allowed: close.length > 0 ? close : keys });
}

function settingsOf({ journal }: Session, client: string): readonly Setting[] {
  return journal.readFolder(client).facts.filter((fact): fact is Setting => fact.kind === 'setting');
}
