import type { Invoice } from './facts.ts';
import type { History } from './history.ts';

/** One entry a number: what was recorded later about the same invoice completes it. */
export function latestInvoices(history: History): readonly Invoice[] {
  const invoices = new Map<string, Invoice>();
  for (const invoice of history.of('invoice')) invoices.set(invoice.number, { ...invoices.get(invoice.number), ...invoice });
  return [...invoices.values()];
}
