import { addDays, dayNumber, type Day, type DayNumber } from '../calendar.ts';
import type { Invoice } from '../facts.ts';
import type { ClientView } from './client-view.ts';
import { byDay, countUpTo, type Dated } from './dated.ts';

/** An invoice that has fallen due, as it stands on a day. */
export interface InvoiceDue {
  readonly invoice: Invoice;
  /** Calendar days after the due day on which it was paid, or that it is open by now; 0 or less where in time. */
  readonly lateDays: number;
  /** It is paid by that day. */
  readonly paid: boolean;
  readonly disputed: boolean;
}

/** Where no due day is given: so many calendar days after the invoice. */
const USUAL_TERM_DAYS = 30;

/** One invoice as its records made it, one after the other, by the days of the records. */
interface Recorded extends Dated<Invoice> {
  /** Every day of payment a record gave, in the order of the records; undefined where it gave none. */
  readonly paid: readonly (DayNumber | undefined)[];
}

/** The last invoices whose day has come, at most `count`, oldest first. */
export function invoicesDue(view: ClientView, day: DayNumber, count: number): readonly InvoiceDue[] {
  const all = view.derive(byDueDay);
  const due: InvoiceDue[] = [];
  for (let index = countUpTo(all, day) - 1; index >= 0 && due.length < count; index--) {
    const records = countUpTo(all.values[index]!, day);
    if (records > 0) due.push(standing(all.values[index]!, records, day));
  }
  return due.toReversed();
}

/** What the first `records` say of it. A payment counts from its own day. */
function standing({ values, paid }: Recorded, records: number, day: DayNumber): InvoiceDue {
  const invoice = values[records - 1]!;
  let payment: DayNumber | undefined;
  for (let index = 0; index < records; index++) if (paid[index]! <= day) payment = paid[index]!;
  return { invoice, lateDays: (payment ?? day) - dayNumber(dueDay(invoice)), paid: payment !== undefined, disputed: invoice.disputed === true };
}

/** Invoices with all that was recorded of each, by the day on which the first record says they are due. */
function byDueDay(view: ClientView): Dated<Recorded> {
  const records = new Map<string, Invoice[]>();
  for (const invoice of view.of('invoice').values) records.set(invoice.number, [...(records.get(invoice.number) ?? []), invoice]);
  return byDay([...records.values()].map(inTurn), ({ values: [first] }) => dayNumber(dueDay(first!)));
}

function inTurn(records: readonly Invoice[]): Recorded {
  const stated = byDay(records, ({ on }) => dayNumber(on));
  const values: Invoice[] = [];
  for (const { paid: _told, ...invoice } of stated.values) values.push({ ...values.at(-1), ...invoice });
  return { days: stated.days, values, paid: stated.values.map(({ paid }) => (paid === undefined ? undefined : dayNumber(paid))) };
}

function dueDay({ on, due }: Invoice): Day {
  return due ?? addDays(on, USUAL_TERM_DAYS);
}
