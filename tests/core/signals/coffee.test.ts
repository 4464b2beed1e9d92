import { expect, test } from 'vitest';
import { coffee } from '../../../src/core/signals/coffee.ts';
import { saysOver, type Legend } from './lives.ts';

const legend: Legend = Object.fromEntries([['y', true], ['n', false], ['w', 'perhaps']].map(([sign, answer]) => [sign as string, { kind: 'check', reflections: { coffee: answer } } as const]));

test.each([
  ['once no', 'n....--', '.....--'],
  ['twice running', 'n....--n....--', '.....--lllll--'],
  ['then yes', 'n....--n....--y....--', '.....--lllll--.....--'],
  ['words are no answer', 'n....--w....--n....--', '.....--.....--lllll--'],
])('%s', (_, picture, said) => expect(saysOver(coffee, picture, legend)).toBe(said));
