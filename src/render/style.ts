import { Chalk } from 'chalk';
import type { CalendarState, Tone } from '../core/blocks.ts';
import type { Paint } from './columns.ts';

export interface StyleOptions {
  /** 0: not one escape byte; 1: 16 colours; 2 and 3: more, of which nothing here makes use. */
  readonly level: 0 | 1 | 2 | 3;
  /** Our own signs in ASCII; what people wrote stays as it is. */
  readonly ascii: boolean;
  /** Columns of the screen; Infinity where output is piped: nothing is wrapped or cut. */
  readonly width: number;
}

/** How things look. Colour never says anything alone: every tone and state has a word or a sign as well. */
export interface Style {
  readonly width: number;
  readonly ascii: boolean;
  /** "…", or "..." */
  readonly ellipsis: string;
  readonly strong: Paint;
  /** The one accent. */
  readonly accent: Paint;
  readonly tone: Readonly<Record<Tone, Paint>>;
  readonly state: Readonly<Record<CalendarState, { readonly sign: string; readonly paint: Paint }>>;
}

const SIGNS: Readonly<Record<CalendarState, string>> = { done: '■', late: '□', missed: '×', off: '·', open: '○' };
const ASCII_SIGNS: Readonly<Record<CalendarState, string>> = { done: '#', late: '+', missed: 'x', off: '.', open: 'o' };
/** Narrower than this nothing can be laid out; terminals that claim less get lines of this width. */
const NARROWEST = 20;

export function styleOf({ level, ascii, width }: StyleOptions): Style {
  const chalk = new Chalk({ level });
  const quiet = paint(chalk.dim);
  const accent = paint(chalk.cyan);
  const care = paint(chalk.yellow);
  const signs = ascii ? ASCII_SIGNS : SIGNS;
  return {
    width: Math.max(width, NARROWEST),
    ascii,
    ellipsis: ascii ? '...' : '…',
    strong: paint(chalk.bold),
    accent,
    tone: { calm: plain, quiet, good: paint(chalk.green), care, grave: paint(chalk.bold.red) },
    state: {
      done: { sign: signs.done, paint: accent },
      late: { sign: signs.late, paint: accent },
      missed: { sign: signs.missed, paint: care },
      off: { sign: signs.off, paint: quiet },
      open: { sign: signs.open, paint: plain },
    },
  };
}

function plain(text: string): string {
  return text;
}

/** One argument only: chalk joins all it gets, and `map` passes three. */
function paint(colour: (text: string) => string): Paint {
  return (text) => colour(text);
}
