import { UserError } from '../../core/errors.ts';
import { TOUCHES, type TouchType } from '../../core/facts.ts';

/** What `log` takes besides touches. */
export const OTHERS = ['idea', 'noticed', 'voice', 'complaint', 'invoice', 'change', 'outcome'] as const;
export type Other = (typeof OTHERS)[number];
export type What = TouchType | Other;
export const WHATS: readonly What[] = [...TOUCHES, ...OTHERS];

export interface LogOptions {
  readonly on?: string;
  readonly all?: boolean;
  readonly by?: string;
  readonly at?: string;
  readonly with?: readonly string[];
  readonly minutes?: string;
  readonly tone?: string;
  readonly topic?: string;
  readonly note?: string;
  readonly score?: string;
  /** Of an answer to a complaint; true: it is asked for. */
  readonly answer?: string | true;
  readonly core?: string;
  readonly due?: string;
  /** true: today. */
  readonly paid?: string | true;
  readonly disputed?: boolean;
  /** true: today. */
  readonly told?: string | true;
  readonly cost?: string;
  readonly teller?: string;
  readonly tellBy?: string;
  readonly effect?: string;
}

type Option = Exclude<keyof LogOptions, 'on'>;

const OF_TOUCHES: readonly Option[] = ['by', 'at', 'with', 'minutes', 'tone', 'topic', 'note'];
const OF_OTHERS: Readonly<Record<Other, readonly Option[]>> = {
  idea: [], noticed: [], outcome: [],
  voice: ['tone', 'score'],
  complaint: ['answer', 'core'],
  invoice: ['due', 'paid', 'disputed'],
  change: ['all', 'told', 'cost', 'teller', 'tellBy', 'effect'],
};
const ALL: readonly Option[] = [...new Set([...OF_TOUCHES, ...Object.values(OF_OTHERS).flat()])];

/** @throws UserError option-not-here */
export function refuseMisplaced(what: What, options: LogOptions): void {
  const own = isOther(what) ? OF_OTHERS[what] : OF_TOUCHES;
  const unfit = ALL.find((option) => options[option] !== undefined && !own.includes(option));
  if (unfit !== undefined) throw new UserError('option-not-here', { option: `--${unfit.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, what });
}

export function isOther(what: string): what is Other {
  return OTHERS.some((other) => other === what);
}
