import { UserError } from '../core/errors.ts';

export interface Range { readonly least: number; readonly most: number }

/** @throws UserError bad-number */
export function readNumber(option: string, text: string, range: Range): number {
  const value = /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : NaN;
  if (!(value >= range.least && value <= range.most)) throw new UserError('bad-number', { option, value: text, ...range });
  return value;
}

/** @throws UserError bad-number */
export function readWhole(option: string, text: string, range: Range): number {
  const value = /^\s*\d+\s*$/.test(text) ? Number(text) : NaN;
  if (!(value >= range.least && value <= range.most)) throw new UserError('bad-number', { option, value: text, ...range, whole: true });
  return value;
}
