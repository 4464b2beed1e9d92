/** What people write that names no effect for the client (D11), in every language that they may write, as `plainWords` has it. */
export interface Vague {
  /** Whole answers: "follow up". */
  readonly phrases: readonly string[];
  /** Beginnings that add nothing: "i will". */
  readonly openers: readonly string[];
}

/** "Today I will just try to": nobody begins more often. */
const MOST_OPENERS = 4;
/** "I will" in Arabic: one letter before the verb. */
const ARABIC_WILL = /^س(?=[أا])/u;

/**
 * Whether a text names no effect for the client: a vague phrase and nothing else, whatever it begins with, or only such a
 * beginning. A phrase is never looked for inside a longer text: what says more is no false alarm.
 * @param plain a text, as `plainWords` has it
 */
export function isVague(plain: string, vague: Vague, most = MOST_OPENERS): boolean {
  if (plain === '') return false;
  if (vague.phrases.includes(plain) || vague.openers.includes(plain)) return true;
  return most > 0 && withoutOpener(plain, vague).some((rest) => isVague(rest, vague, most - 1));
}

/** What is left after each beginning that fits: "try" and "try to" both fit "try to help". */
function withoutOpener(plain: string, { openers }: Vague): readonly string[] {
  const rests = openers.filter((opener) => plain.startsWith(`${opener} `)).map((opener) => plain.slice(opener.length + 1));
  return ARABIC_WILL.test(plain) ? [...rests, plain.slice(1)] : rests;
}
