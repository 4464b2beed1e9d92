import { addDays, dayNumber, dayOf, daysBetween, type Day, type DayNumber } from '../calendar.ts';
import type { Invoice } from '../facts.ts';
import type { ClientView } from './client-view.ts';
import { byDay, countUpTo, type Dated } from './dated.ts';

/** An invoice that has fallen due, as it stands on a day. */
export interface InvoiceDue {
  readonly invoice: Invoice;
  /** Calendar days after the due day on which it was paid, or that it is open by now; 0 or less where in time. */
  readonly lateDays: number;
  readonly disputed: boolean;
}

/** Where no due day is given: so many calendar days after the invoice. */
const USUAL_TERM_DAYS = 30;

/** The last invoices whose day has come, at most `count`, oldest first. */
export function invoicesDue(view: ClientView, day: DayNumber, count: number): readonly InvoiceDue[] {
  const all = view.derive(byDueDay);
  const due: InvoiceDue[] = [];
  for (let index = countUpTo(all, day) - 1; index >= 0 && due.length < count; index--) {
    const known = all.values[index]!.filter(({ on }) => on <= dayOf(day));
    if (known.length > 0) due.unshift(standing(Object.assign({}, ...known.map((invoice) => paidBy(invoice, day))), day));
  }
  return due;
}

function paidBy({ paid, ...invoice }: Invoice, day: DayNumber): Invoice {
  return paid === undefined || paid > dayOf(day) ? invoice : { ...invoice, paid };
}

function standing(invoice: Invoice, day: DayNumber): InvoiceDue {
  return { invoice, lateDays: daysBetween(dueDay(invoice), invoice.paid ?? dayOf(day)), disputed: invoice.disputed === true };
}

/** Invoices with all that was recorded of each, by the day on which the first record says they are due. */
function byDueDay(view: ClientView): Dated<readonly Invoice[]> {
  const records = new Map<string, Invoice[]>();
  for (const invoice of view.of('invoice').values) records.set(invoice.number, [...(records.get(invoice.number) ?? []), invoice]);
  return byDay([...records.values()], ([first]) => dayNumber(dueDay(first!)));
}

function dueDay({ on, due }: Invoice): Day {
  return due ?? addDays(on, USUAL_TERM_DAYS);
}
