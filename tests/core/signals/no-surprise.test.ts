import { expect, test } from 'vitest';
import { noSurprise } from '../../../src/core/signals/no-surprise.ts';
import { says, paint, weeks, type Legend } from './lives.ts';

const legend: Legend = {
  i: { kind: 'idea', text: 'x' }, p: { kind: 'touch', touch: 'proposal' }, e: { kind: 'check', settle: 'kept', effect: 'she changed the plan' }, k: { kind: 'check', settle: 'kept' },
  s: { kind: 'check', reflections: { surprise: 'two options' } }, c: { kind: 'touch', touch: 'call' }, o: { kind: 'away' },
};
const firstSigns = (picture: string): readonly number[] => ['n', 'l'].map((sign) => says(noSurprise, paint([picture, legend]), picture.length).indexOf(sign));

test.each([
  ['an idea', `i${weeks(10, '.....--')}`, [30, 60]],
  ['an idea, then calls and kept tasks', `i${weeks(10, 'ck...--')}`, [30, 60]],
  ['a proposal later', `i......p${weeks(10, '.....--')}`, [37, 67]],
  ['an intention with an effect', `i......e${weeks(10, '.....--')}`, [37, 67]],
  ['something they did not expect', `i......s${weeks(10, '.....--')}`, [37, 67]],
  ['one every four weeks', weeks(4, 'i....--.....--.....--.....--'), [-1, -1]],
  ['two weeks off', `i......${weeks(2, 'ooooo--')}${weeks(10, '.....--')}`, [39, 67]],
  ['none was ever recorded', weeks(20, 'c....--'), [-1, -1]],
])('%s', (_, picture, signs) => expect(firstSigns(picture)).toEqual(signs));
