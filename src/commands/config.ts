import { join } from 'node:path';
import type { Block } from '../core/blocks.ts';
import { bookSettings } from '../core/book.ts';
import { UserError } from '../core/errors.ts';
import { message, type Message } from '../core/messages.ts';
import { BOOK_SETTINGS, PREFERENCES, readConfigValue, type ConfigKey } from '../core/settings.ts';
import { unknownValue } from '../core/unknown-value.ts';
import { settingsFile } from '../store/settings.ts';
import { absolutePath } from './absolute-path.ts';
import { colourByEnvironment, wantsAscii } from './colour.ts';
import { printJson, printReport, printResult } from './print.ts';
import { save } from './save.ts';
import type { Session } from './session.ts';
import { localeOfEnvironment } from './locale.ts';

const KEYS: readonly ConfigKey[] = [...BOOK_SETTINGS, ...PREFERENCES];
type Source = 'option' | 'environment' | 'settings' | 'book' | 'default';
/** In results, which are English. */
const USUAL_FOCUS = '3, with more than 8 clients 2';
interface Entry { readonly key: ConfigKey; readonly value: string; readonly source: Source }

export interface ListOptions { readonly all?: boolean; readonly client?: string }

/** `rapport config list`: every key with its value, where it came from, and what it means; with `--all` the thresholds of the signals too. */
export async function runConfigList(session: Session, { all = false, client }: ListOptions): Promise<void> {
  if (client !== undefined && !all) throw new UserError('option-not-here', { option: '--client', what: 'config list' });
  const entries = KEYS.map((key) => entryOf(session, key));
  const thresholds = all ? (await import('./threshold.ts')).allThresholds(session, client) : [];
  if (session.options.json === true) return printJson(session, { settings: [...entries, ...thresholds] });
  const { words } = session;
  const source = (from: Source): Message => text(words.say('config.source', { source: from }));
  const table = (rows: readonly (readonly Message[])[]): Block => ({ block: 'table', columns: (['key', 'value', 'source', 'meaning'] as const).map((column) => message('column', { column })), rows });
  printReport(session, {
    asOf: session.asOf,
    title: text(words.say('config.title', {})),
    blocks: [
      table(entries.map((entry) => [text(entry.key), text(shown(session, entry)), source(entry.source), text(words.say('config.meaning', { key: entry.key }))])),
      ...(all ? [table(thresholds.map((entry) => [text(entry.key), text(entry.value), source(entry.source), text(words.say('config.threshold', entry))]))] : [{ block: 'paragraph' as const, tone: 'quiet' as const, text: text(words.say('config.more', {})) }]),
    ],
  });
}

function shown({ words }: Session, { key, value, source }: Entry): string {
  return key === 'focus' && source === 'default' ? words.say('config.usual-focus', {}) : value;
}

/** A threshold of a signal may be asked for, and set, for one client. */
export interface ConfigOptions { readonly client?: string }

/** `rapport config get <key>`. */
export async function runConfigGet(session: Session, name: string, options: ConfigOptions): Promise<void> {
  if (isThreshold(name)) return (await import('./threshold.ts')).getThreshold(session, name, options.client);
  refuseClient(name, options);
  const entry = entryOf(session, keyNamed(name));
  printResult(session, entry, shown(session, entry));
}

/** `rapport config set <key> [value]`: a dated fact in the book where it changes results, else a preference of this machine. */
export async function runConfigSet(session: Session, name: string, typed: string | undefined, options: ConfigOptions): Promise<void> {
  if (isThreshold(name)) return (await import('./threshold.ts')).setThreshold(session, name, typed, options.client);
  refuseClient(name, options);
  const key = keyNamed(name);
  const read = typed === undefined ? undefined : readConfigValue(key, typed);
  const value = key === 'store' && typeof read === 'string' ? absolutePath(read, session.context) : read;
  const preference = PREFERENCES.find((known) => known === key);
  if (preference === undefined) save(session, [{ kind: 'setting', on: session.today, name: key, value: value ?? null }]);
  else (await import('../store/settings-writer.ts')).writeSetting(session.places.settings, preference, value as string | boolean | undefined);
  const saved = session.words.say('config.saved', { key, value: value === undefined ? null : String(value) });
  printResult(session, { key, value: value ?? null }, saved);
}

/** `rapport config path`. */
export async function runConfigPath(session: Session): Promise<void> {
  const path = settingsFile(session.places.settings);
  printResult(session, { path }, path);
}

/** `rapport questions path`. */
export async function runQuestionsPath(session: Session): Promise<void> {
  const path = join(session.places.store, 'questions');
  printResult(session, { path }, path);
}

/** "trait-drift.amber" */
function isThreshold(name: string): boolean {
  return name.includes('.');
}

/** @throws UserError option-not-here */
function refuseClient(name: string, { client }: ConfigOptions): void {
  if (client !== undefined) throw new UserError('option-not-here', { option: '--client', what: name });
}

function text(value: string): Message {
  return message('words', { text: value });
}

function keyNamed(name: string): ConfigKey {
  const key = KEYS.find((known) => known === name);
  if (key !== undefined) return key;
  throw unknownValue('thing.key', name, KEYS);
}

/** The value in force: by option, environment, settings file or default, in this order. */
function entryOf(session: Session, key: ConfigKey): Entry {
  const preference = PREFERENCES.find((known) => known === key);
  return preference === undefined ? bookEntry(session, key as (typeof BOOK_SETTINGS)[number]) : preferenceEntry(session, preference);
}

function preferenceEntry({ options, context: { env }, settings, places, words, style }: Session, key: (typeof PREFERENCES)[number]): Entry {
  const given: Readonly<Record<typeof key, { option?: string | boolean | undefined; environment?: string | undefined; fallback: string }>> = {
    locale: { option: options.locale, environment: settings.locale === undefined ? localeOfEnvironment(env) : undefined, fallback: words.locale },
    color: { option: options.color, environment: colourByEnvironment(env), fallback: 'auto' },
    ascii: { option: options.ascii, environment: settings.ascii === undefined && wantsAscii(env) ? 'true' : undefined, fallback: String(style.ascii) },
    store: { option: options.store === undefined ? undefined : places.store, environment: env['RAPPORT_STORE'] || undefined, fallback: places.store },
    pager: { environment: env['RAPPORT_PAGER'] ?? (settings.pager === undefined ? env['PAGER'] : undefined), fallback: 'less' },
  };
  const { option, environment, fallback } = given[key];
  if (option !== undefined) return { key, value: String(option), source: 'option' };
  if (environment !== undefined) return { key, value: environment, source: 'environment' };
  return settings[key] === undefined ? { key, value: fallback, source: 'default' } : { key, value: String(settings[key]), source: 'settings' };
}

function bookEntry({ folded, asOf, words }: Session, key: (typeof BOOK_SETTINGS)[number]): Entry {
  const set = folded.book.settings.findLast((fact) => fact.name === key && fact.on <= asOf);
  const value = bookSettings(folded.book, asOf)[key];
  const fallback = key === 'question' ? words.pack.question : USUAL_FOCUS;
  return { key, value: String(value ?? fallback), source: set === undefined || set.value === null ? 'default' : 'book' };
}
