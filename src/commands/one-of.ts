import { unknownValue } from '../core/unknown-value.ts';

/**
 * A word that must be one of a few.
 * @param named those to be named in the message, where they are more than the allowed ones
 * @throws UserError unknown-value
 */
export function oneOf<Value extends string>(option: string, text: string, allowed: readonly Value[], named: readonly string[] = allowed): Value {
  const value = allowed.find((known) => known === text);
  if (value === undefined) throw unknownValue(option, text, named);
  return value;
}
