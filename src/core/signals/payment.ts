import { addDays } from '../calendar.ts';
import { message } from '../messages.ts';
import { invoicesDue, type InvoiceDue } from './invoices.ts';
import { defineSignal, type Evidence } from './signal.ts';

/** Invoices looked at, and those before them that say what is usual. */
const RECENT = 4;
const BEFORE = 12;
const BEFORE_NEEDED = 4;

/** Invoices are paid late or disputed (D6, F5, F6): two of the last four, or clearly later than this client's own past. Needs two, and eight for the past. */
export const payment = defineSignal({
  id: 'payment',
  source: ['D6', 'F5', 'F6'],
  place: 'morning',
  thresholds: {
    /** Calendar days after the due day that are nobody's fault. */
    graceDays: { value: 5, least: 0, most: 90 },
    invoices: { value: 2, least: 1, most: 4 },
    laterByDays: { value: 14, least: 3, most: 120 },
  },
  evaluate: ({ view, day, thresholds }) => {
    const all = invoicesDue(view, day, RECENT + BEFORE);
    const recent = all.slice(-RECENT);
    const late = recent.filter(({ lateDays }) => lateDays > thresholds.graceDays);
    const odd = recent.filter((invoice) => invoice.disputed || late.includes(invoice));
    const slower = meanLate(recent) - meanLate(all.slice(0, -RECENT)) >= thresholds.laterByDays && all.length >= RECENT + BEFORE_NEEDED;
    if (odd.length < thresholds.invoices && !(slower && odd.length > 0)) return undefined;
    return {
      severity: 'look',
      since: odd[0]!.invoice.on,
      message: message('signal.payment', { late: late.length, disputed: odd.filter(({ disputed }) => disputed).length, of: recent.length }),
      next: message('next.payment', {}),
      evidence: odd.map((invoice) => evidenceOf(invoice, thresholds.graceDays)),
    };
  },
});

function meanLate(invoices: readonly InvoiceDue[]): number {
  return invoices.reduce((sum, { lateDays }) => sum + Math.max(0, lateDays), 0) / Math.max(1, invoices.length);
}

/** Dated on the day it was late, or on its own day where it was disputed in time. */
function evidenceOf({ invoice, lateDays, paid, disputed }: InvoiceDue, graceDays: number): Evidence {
  const on = lateDays > graceDays && invoice.due !== undefined ? addDays(invoice.due, graceDays + 1) : invoice.on;
  return { on, fact: message('evidence.invoice', { number: invoice.number, lateDays: Math.max(0, lateDays), paid, disputed }) };
}
