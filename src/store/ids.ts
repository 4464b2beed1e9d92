/** Crockford's base 32 in lower case: no i, l, o, u, and in the order of its values when sorted as text. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_DIGITS = 10;
const RANDOM_DIGITS = 16;
/** Of the random digits those that count on while the clock stands still; the rest stay random, so that two processes that go on from the same id do not make the same one. */
const COUNTED_DIGITS = 6;

export type RandomBytes = (size: number) => Uint8Array;

/**
 * Ids of facts: 26 characters, unique, that sort by the time they were made. Each sorts after the one before, also
 * when the clock stands still or is set back: what was recorded last is what counts, and what is undone first.
 * @param now milliseconds since 1970
 * @param last the greatest id made before by this device, asked for once; undefined where there is none
 */
export function makeIds(now: () => number, randomBytes: RandomBytes, last: () => string | undefined = () => undefined): () => string {
  let before: { readonly time: number; readonly random: readonly number[] } | undefined;
  return () => {
    const { time, random } = before ??= readId(last());
    const instant = Math.floor(now());
    before = instant > time ? { time: instant, random: firstOf(randomBytes) } : { time, random: successor(random, randomBytes) };
    return formatTime(before.time) + formatDigits(before.random);
  };
}

function readId(id = ''): { readonly time: number; readonly random: readonly number[] } {
  const digits = Array.from(id, (digit) => DIGITS.indexOf(digit));
  if (digits.length !== TIME_DIGITS + RANDOM_DIGITS || digits.includes(-1)) return { time: -1, random: [] };
  return { time: digits.slice(0, TIME_DIGITS).reduce((sum, digit) => sum * 32 + digit, 0), random: digits.slice(TIME_DIGITS) };
}

/** The id of a client, which is also the name of its folder: 16 random characters. */
export function clientFolderId(randomBytes: RandomBytes): string {
  return formatDigits(digitsOf(randomBytes(16)));
}

/** The id of a device, part of the names of its files: 8 random characters. */
export function deviceId(randomBytes: RandomBytes): string {
  return formatDigits(digitsOf(randomBytes(8)));
}

/** The highest bit stays free, so that there is no end to the successors. */
function firstOf(randomBytes: RandomBytes): readonly number[] {
  const [first = 0, ...rest] = digitsOf(randomBytes(RANDOM_DIGITS));
  return [first & 15, ...rest];
}

function successor(digits: readonly number[], randomBytes: RandomBytes): readonly number[] {
  const counted = digits.slice(0, COUNTED_DIGITS);
  const carry = counted.findLastIndex((digit) => digit < 31);
  const next = counted.map((digit, index) => (index < carry ? digit : index === carry ? digit + 1 : 0));
  return [...next, ...digitsOf(randomBytes(RANDOM_DIGITS - COUNTED_DIGITS))];
}

function digitsOf(bytes: Uint8Array): readonly number[] {
  return Array.from(bytes, (byte) => byte & 31);
}

function formatDigits(digits: readonly number[]): string {
  return digits.map((digit) => DIGITS.charAt(digit)).join('');
}

function formatTime(ms: number): string {
  return formatDigits(Array.from({ length: TIME_DIGITS }, (_, index) => Math.floor(ms / 32 ** (TIME_DIGITS - 1 - index)) % 32));
}
