import { expect, test } from 'vitest';
import { looksLikeDay, pastedName } from '../../src/core/pasted-name.ts';

test.each([
  ['Acme', 'Acme', false],
  ['- Acme', 'Acme', false],
  ['\u2022 Acme', 'Acme', false],
  ['2. northwind logistics', 'northwind logistics', false],
  ['3M', '3M', false],
  ['Baltic Freight, Anna Kowalska, weekly', 'Baltic Freight', true],
  ['Baltic Freight\tAnna Kowalska\tweekly', 'Baltic Freight', true],
  ['1) Baltic Freight,', 'Baltic Freight', true],
  ['Acme, Inc.', 'Acme, Inc.', false],
  ['Acme, Inc., Jana Roth', 'Acme, Inc.', true],
  ['Corvin, S.A.', 'Corvin, S.A.', false],
  ['Legowo, Sp. z o.o., Piet', 'Legowo, Sp. z o.o.', true],
  ['Acme, Incanto', 'Acme', true],
  ['Smith, Jones & Partners', 'Smith, Jones & Partners', false],
  ['Smith, Jones and Sons\tweekly', 'Smith, Jones and Sons', true],
  ['"Acme, Berlin",Jana,weekly', 'Acme, Berlin', true],
  ['"Acme"', 'Acme', false],
  [', Jana', '', true],
  ['', '', false],
])('%j is %j', (line, name, isCut) => {
  expect(pastedName(line)).toEqual({ name, isCut });
});

test.each([
  ['2027-06-30', true],
  [' 30.6.2027 ', true],
  ['6/30/27', true],
  ['24/7', false],
  ['3M', false],
  ['1010', false],
  ['2027-06.30', false],
])('%j as a day: %j', (text, expected) => {
  expect(looksLikeDay(text)).toBe(expected);
});
