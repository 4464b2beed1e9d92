import { expect, test } from 'vitest';
import { ourChange } from '../../../src/core/signals/our-change.ts';
import { dayAt, saysOver, weeks, type Legend } from './lives.ts';

const legend: Legend = {
  c: { kind: 'change', text: 'new numbers' }, t: { kind: 'change', text: 'new numbers', told: dayAt(0) }, f: { kind: 'change', text: 'new numbers', told: dayAt(3) }, b: { kind: 'change', text: 'new numbers', tellBy: dayAt(8) },
  h: { kind: 'touch', touch: 'call' }, m: { kind: 'touch', touch: 'message' },
};

test.each([
  ['not told', 'c....--', '...ll--'],
  ['told on the fourth day', 'f....--.....--', '.....--.....--'],
  ['to be told on Tuesday, and nobody did', 'b....--.....--', '.....--..lll--'],
  ['told, and nobody asked for ten working days', 't....--.....--.....--', '.....--.....--.llll--'],
  ['told, and asked', 't....--..h..--.....--', '.....--.....--.....--'],
  ['a message asks nothing', 't....--..m..--.....--', '.....--.....--.llll--'],
  ['after thirty days it no longer matters', `c....--${weeks(4, '.....--')}.....--`, '...ll--lllll--lllll--lllll--lll..--.....--'],
])('%s', (_, picture, said) => expect(saysOver(ourChange, picture, legend).slice(0, said.length)).toBe(said));
