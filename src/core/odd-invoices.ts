import { addDays, daysBetween, type Day } from './calendar.ts';
import { GRACE_DAYS, type InvoiceKept } from './dealings.ts';

/** The last invoices that have fallen due, within a year. */
const LAST = 4;
const COUNT_DAYS = 365;
/** So many late or disputed ones of the last are no accident (F5, F6). */
export const ODD_INVOICES = 2;

export interface LastInvoices { readonly last: readonly InvoiceKept[]; /** Late or disputed. */ readonly odd: readonly InvoiceKept[] }

export function lastInvoices(invoices: readonly InvoiceKept[], day: Day): LastInvoices {
  const last = invoices.filter(({ due }) => due <= day && daysBetween(due, day) <= COUNT_DAYS).slice(-LAST);
  return { last, odd: last.filter((invoice) => invoice.disputed || lateDays(invoice, day) > GRACE_DAYS) };
}

/** Calendar days; 0 or less where in time. What was paid later than the day was not paid yet. */
export function lateDays({ due, paid }: InvoiceKept, day: Day): number {
  return daysBetween(due, paid === undefined || paid > day ? day : paid);
}

/** The day on which an odd one became odd, as far as is known. */
export function oddSince({ due, disputed }: InvoiceKept): Day {
  return disputed ? due : addDays(due, GRACE_DAYS + 1);
}
