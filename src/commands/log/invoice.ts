import { UserError } from '../../core/errors.ts';
import type { Invoice, NewFact } from '../../core/facts.ts';
import { readInvoiceWords, type InvoiceWords } from '../../core/invoice-words.ts';
import { findUnpaidInvoice, invoiceNumbered, invoicesOf } from '../../core/invoices.ts';
import type { Profile } from '../../core/profile.ts';
import { readFactDay } from '../read-fact-day.ts';
import { readNextDay, type Session } from '../session.ts';
import { loadHistory } from '../standings.ts';
import type { LogOptions } from './options.ts';

/** A new invoice, or what became of one: paid, disputed, due on another day. Each is a record of its own. */
export function invoiceFact(session: Session, profile: Profile, rest: readonly string[], options: LogOptions): NewFact {
  const { number, ...said } = readInvoiceWords(rest, session.today, profile.handle);
  const told = togetherWith(said, options);
  const invoices = invoicesOf(loadHistory(session, profile.id));
  const known = invoiceMeant(invoices, number, profile, told);
  const { due, paid, disputed } = told;
  const on = readFactDay(session, profile, options.on);
  const paidOn = paid === undefined ? undefined : readFactDay(session, profile, paid === true ? options.on : paid);
  return {
    kind: 'invoice',
    client: profile.id,
    on: dayOfRecord(paidOn ?? on, known),
    number: known?.number ?? number,
    ...(due === undefined ? {} : { due: readNextDay(due, session.today) }),
    ...(paidOn === undefined ? {} : { paid: paidOn }),
    ...(disputed === undefined ? {} : { disputed }),
  };
}

/** What the words and the options say, each thing once. @throws UserError said-twice */
function togetherWith(said: Omit<InvoiceWords, 'number'>, options: LogOptions): LogOptions {
  const twice = (['paid', 'disputed', 'due'] as const).find((fate) => said[fate] !== undefined && options[fate] !== undefined);
  if (twice !== undefined) throw new UserError('said-twice', { option: `--${twice}` });
  return { ...options, ...said };
}

/** A record never comes before the invoice it is about. */
function dayOfRecord(on: Invoice['on'], known: Invoice | undefined): Invoice['on'] {
  return known !== undefined && known.on > on ? known.on : on;
}

/** Undefined for a new one: only what says when it is due can be that and paid at once. */
function invoiceMeant(invoices: readonly Invoice[], number: string, { handle }: Profile, { due, paid, disputed }: LogOptions): Invoice | undefined {
  const known = invoiceNumbered(invoices, number);
  if (paid !== undefined || (disputed !== undefined && known === undefined)) return due !== undefined && known === undefined ? undefined : findUnpaidInvoice(invoices, number, handle);
  if (known !== undefined && due === undefined && disputed === undefined) throw new UserError('invoice-known', { number: known.number, handle });
  return known;
}
