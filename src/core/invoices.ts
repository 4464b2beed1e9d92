import { UserError } from './errors.ts';
import type { Invoice } from './facts.ts';
import { folded } from './find-client.ts';
import type { History } from './history.ts';

/** One entry a number, of the day of its first record: what was recorded later about the same invoice completes it. */
export function invoicesOf(history: History): readonly Invoice[] {
  const invoices = new Map<string, Invoice>();
  for (const invoice of history.of('invoice')) {
    const first = invoices.get(invoice.number);
    invoices.set(invoice.number, { ...first, ...invoice, on: first?.on ?? invoice.on });
  }
  return [...invoices.values()];
}

/** The invoice with this number; undefined where there is none. */
export function invoiceNumbered(invoices: readonly Invoice[], number: string): Invoice | undefined {
  return invoices.find((invoice) => folded(invoice.number) === folded(number));
}

/**
 * The same of one that must be there and not be paid yet.
 * @param handle of the client
 * @throws UserError unknown-invoice with those that are open, invoice-paid
 */
export function findUnpaidInvoice(invoices: readonly Invoice[], number: string, handle: string): Invoice {
  const invoice = invoiceNumbered(invoices, number);
  if (invoice === undefined) throw new UserError('unknown-invoice', { number, handle, open: invoices.filter(({ paid }) => paid === undefined).map((open) => open.number) });
  if (invoice.paid !== undefined) throw new UserError('invoice-paid', { number: invoice.number, on: invoice.paid });
  return invoice;
}
