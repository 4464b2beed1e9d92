import { bookSettings } from '../core/book.ts';
import { civilDay, type Day } from '../core/calendar.ts';
import { readDay } from '../core/day-words.ts';
import { UserError } from '../core/errors.ts';
import type { Fact, NewFact } from '../core/facts.ts';
import { once } from '../core/once.ts';
import type { Pack } from '../core/pack.ts';
import type { Words } from '../i18n/words.ts';
import { styleOf, type Style } from '../render/style.ts';
import { makeIds } from '../store/ids.ts';
import type { Journal } from '../store/journal.ts';
import type { Places } from '../store/places.ts';
import type { Settings } from '../store/settings.ts';
import { colourLevel, wantsAscii } from './colour.ts';
import type { Context, Output } from './context.ts';
import { openFolded, type Folded } from './standings.ts';

/** Options every command knows. */
export interface GlobalOptions {
  readonly store?: string;
  readonly json?: boolean;
  readonly locale?: string;
  readonly color?: string;
  readonly ascii?: boolean;
  readonly quiet?: boolean;
  readonly asOf?: string;
  readonly input?: boolean | string;
  readonly pager?: boolean;
}

/** One run of one command: the world, the options, the store and the language, ready to use. */
export interface Session {
  readonly context: Context;
  readonly options: GlobalOptions;
  readonly places: Places;
  readonly settings: Settings;
  readonly journal: Journal;
  readonly words: Words;
  /** English for what scripts read. */
  readonly english: Words;
  /** All question packs, the built-in one first. */
  readonly packs: readonly Pack[];
  /** The civil day now, by the day start of the book. */
  readonly today: Day;
  /** The day the results are for: `--as-of`, else today. */
  readonly asOf: Day;
  /** True for a day that is over, so that what was not done then is missed. */
  readonly isPast: boolean;
  /** The folded state of the store when the command began. */
  readonly folded: Folded;
  /** How things look on standard output. */
  readonly style: Style;
  /** Gives facts their id, instant, zone and, where it can be kept, device, as recorded now. */
  stamp(facts: readonly NewFact[]): readonly Fact[];
}

export interface SessionParts extends Pick<Session, 'context' | 'options' | 'places' | 'settings' | 'journal' | 'words' | 'english' | 'packs'> { readonly device: () => string }

export function openSession(parts: SessionParts): Session {
  const { context, options, settings, device } = parts;
  const folded = openFolded(parts);
  const { at } = context.now();
  const today = civilDay(at, bookSettings(folded.book, civilDay(at, 0)).dayStart);
  const asOf = options.asOf === undefined ? today : readPastDay(options.asOf, today, 'future-view');
  const style = once(() => styleFor(context.out, context, options, settings));
  const makeId = makeIds(() => Date.parse(context.now().at), (count) => context.randomBytes(count), () => lastIdBy(parts));
  return {
    ...parts,
    folded,
    today,
    asOf,
    isPast: asOf < today,
    get style() { return style(); },
    stamp: (facts) => facts.map((fact) => ({ ...fact, id: makeId(), ...context.now(), ...deviceOf(device) })),
  };
}

/** A device whose journal cannot be listed begins anew: whether it can be written is seen when it is. */
function lastIdBy({ journal, settings }: SessionParts): string | undefined {
  try {
    return settings.device === undefined ? undefined : journal.lastId();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** A device whose id cannot be kept has none; that is no reason yet to lose what was typed. */
function deviceOf(device: () => string): { readonly device?: string } {
  try {
    return { device: device() };
  } catch (error) {
    if (error instanceof UserError) return {};
    throw error;
  }
}

export function styleFor(output: Output, context: Context, options: GlobalOptions, settings: Settings): Style {
  const { env } = context;
  const level = colourLevel({ option: options.color, setting: settings.color, env, isTerminal: output.isTerminal });
  const ascii = options.ascii ?? settings.ascii ?? wantsAscii(env);
  return styleOf({ level, ascii, width: output.columns ?? Infinity });
}

/** @throws UserError bad-day; future-day, or what else `ahead` names */
export function readPastDay(text: string, today: Day, ahead: 'future-day' | 'future-view' = 'future-day'): Day {
  const day = readDay(text, today, 'past');
  if (day === undefined) throw new UserError('bad-day', { value: text });
  if (day > today) throw new UserError(ahead, { value: text });
  return day;
}

/** @throws UserError bad-day */
export function readNextDay(text: string, today: Day): Day {
  const day = readDay(text, today, 'next');
  if (day === undefined) throw new UserError('bad-day', { value: text });
  return day;
}
