/** Crockford's base 32 in lower case: no i, l, o, u, and in the order of its values when sorted as text. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_DIGITS = 10;
const RANDOM_DIGITS = 16;

export type RandomBytes = (size: number) => Uint8Array;

/**
 * Ids of facts: 26 characters, unique, that sort by the time they were made. Within one process each sorts after the
 * one before, also when the clock is set back.
 * @param now milliseconds since 1970
 */
export function makeIds(now: () => number, randomBytes: RandomBytes): () => string {
  let time = 0;
  let random: readonly number[] = [];
  return () => {
    const instant = Math.floor(now());
    random = instant > time || random.length === 0 ? firstOf(randomBytes) : successor(random);
    time = Math.max(instant, time);
    return formatTime(time) + formatDigits(random);
  };
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

function successor(digits: readonly number[]): readonly number[] {
  const carry = digits.findLastIndex((digit) => digit < 31);
  return digits.map((digit, index) => (index < carry ? digit : index === carry ? digit + 1 : 0));
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
