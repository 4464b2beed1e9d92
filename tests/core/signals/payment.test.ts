import { expect, test } from 'vitest';
import { payment } from '../../../src/core/signals/payment.ts';
import { at, dayAt, findingOn, withIds, CLIENT } from './lives.ts';

/** Invoices as "due paid", paid "-" where it is open, "!" where disputed; recorded 30 days before they are due. */
function life(...invoices: readonly string[]) {
  return withIds([at(dayAt(0), CLIENT), ...invoices.map((line, index) => {
    const [due, paid, disputed] = line.split(' ');
    return { ...at(dayAt(Number(due) - 30), { kind: 'invoice', number: String(index), disputed: disputed === '!' }), due: dayAt(Number(due)), ...(paid === '-' ? {} : { paid: dayAt(Number(paid)) }) };
  })]);
}
const inTime = ['30 28', '60 60', '90 94', '120 118', '150 150'];

test.each([
  ['paid in time', life(...inTime), 200, undefined],
  ['one late', life(...inTime, '180 192'), 200, undefined],
  ['two of the last four late', life(...inTime, '180 192', '210 220'), 216, { late: 2, disputed: 0, of: 4 }],
  ['the day before, the second is not late yet', life(...inTime, '180 192', '210 220'), 215, undefined],
  ['one late and one disputed', life(...inTime, '180 192', '210 210 !'), 210, { late: 1, disputed: 1, of: 4 }],
  ['open and overdue counts as late', life(...inTime, '180 -', '210 -'), 216, { late: 2, disputed: 0, of: 4 }],
  ['one very late, where all before were in time', life('10 10', '20 20', '25 25', ...inTime, '180 -'), 236, { late: 1, disputed: 0, of: 4 }],
])('%s', (_, facts, day, data) => expect(findingOn(payment, facts, dayAt(day))?.message.data).toEqual(data));

test('what is paid later is not known yet', () => {
  const facts = life(...inTime, '180 192', '210 220');
  expect(findingOn(payment, facts, dayAt(191))).toBeUndefined();
});

test('two records of one invoice are one', () => {
  const facts = [...life(...inTime, '180 -', '210 -'), ...withIds([{ ...at(dayAt(182), { kind: 'invoice', number: '5', paid: dayAt(182) }), id: 'later' }])];
  expect(findingOn(payment, facts, dayAt(216))).toBeUndefined();
});
