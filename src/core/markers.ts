import { daysBetween, type Day } from './calendar.ts';
import type { InvoiceKept } from './dealings.ts';
import { validDays } from './items.ts';
import { lastInvoices, ODD_INVOICES } from './odd-invoices.ts';
import type { Item } from './pack.ts';
import type { Standing } from './standing.ts';

/** What invoices answer where there are any. */
const PAYS = 'pays-on-time';

/** The markers of the trusted adviser (D6), by the ids of their items. */
export interface Markers {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Not answered lately, or not to be told. */
  readonly unknown: readonly string[];
  /** The last day on which one was answered; where none was, that on which the last invoice was due. */
  readonly on: Day;
}

/** Undefined where nothing is known of any. Where there are invoices, they say how they pay. */
export function markersOf({ items: asked, dealings: { invoices } }: Pick<Standing, 'items' | 'dealings'>, items: readonly Item[], day: Day): Markers | undefined {
  const markers = items.filter(({ family }) => family === 'adviser').map((item) => ({ item: item.id, ...(item.id === PAYS ? paysOnTime(invoices, day) : undefined) ?? answered(asked[item.id], item, day) }));
  const withValue = (value: boolean | undefined): readonly string[] => markers.filter((marker) => marker.value === value).map(({ item }) => item);
  const on = lastOf(markers.filter(({ item }) => item !== PAYS)) ?? lastOf(markers);
  return on === undefined ? undefined : { yes: withValue(true), no: withValue(false), unknown: withValue(undefined), on };
}

interface Answered { readonly value?: boolean; readonly on?: Day }

function answered(standing: Standing['items'][string] | undefined, item: Item, day: Day): Answered {
  if (typeof standing?.value !== 'boolean' || standing.on > day || daysBetween(standing.on, day) > validDays(item)) return {};
  return { value: standing.value, on: standing.on };
}

function lastOf(markers: readonly Answered[]): Day | undefined {
  return markers.flatMap(({ on }) => on ?? []).toSorted().at(-1);
}

/** Undefined where too few fell due to say. */
function paysOnTime(invoices: readonly InvoiceKept[], day: Day): Answered | undefined {
  const { last, odd } = lastInvoices(invoices, day);
  return last.length < ODD_INVOICES ? undefined : { value: odd.length < ODD_INVOICES, on: last.at(-1)!.due };
}
