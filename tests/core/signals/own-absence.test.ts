import { expect, test } from 'vitest';
import { ownAbsence } from '../../../src/core/signals/own-absence.ts';
import { saysOver, weeks, type Legend } from './lives.ts';

const legend: Legend = { c: { kind: 'check', answer: 'x' }, o: { kind: 'away' }, p: { kind: 'touch', touch: 'call' } };

test.each([
  ['four working days without a look are allowed', 'c....--.....--', 1, '.....--nnnnn--'],
  ['asked every third day: twelve', 'c....--.....--.....--', 3, '.....--.....--...nn--'],
  ['a call is no look', 'c....--p....--', 1, '.....--nnnnn--'],
  ['never in the week after days off', 'c....--.oo..--.....--', 1, '.....--n....--...nn--'],
  ['never looked at', weeks(3, '.....--'), 1, weeks(3, '.....--')],
])('%s', (_, picture, checkEvery, said) => expect(saysOver(ownAbsence, picture, legend, checkEvery)).toBe(said));
