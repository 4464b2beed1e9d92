import { addDays, type Day } from '../core/calendar.ts';
import { badLine, type ExchangeLine, type LineFact } from './line.ts';

/**
 * Nobody remembers what is still to come: only planned touches and days off may lie ahead.
 * @throws UserError bad-line with the field
 */
export function refuseImpossibleDays(line: ExchangeLine, today: Day): void {
  const { fact } = line;
  if (!mayComeLater(fact) && isAfter(fact.on, today)) throw badLine(line, { field: 'on', problem: 'future-day' });
  // One day of grace: elsewhere the date may be ahead of today.
  if (fact.at !== undefined && fact.at.slice(0, 10) > addDays(today, 1)) throw badLine(line, { field: 'at', problem: 'future-day' });
  if (fact.kind === 'invoice' && isAfter(fact.paid, today)) throw badLine(line, { field: 'paid', problem: 'future-day' });
  if (fact.kind === 'change' && isAfter(fact.told, today)) throw badLine(line, { field: 'told', problem: 'future-day' });
  if (fact.kind === 'away' && fact.to !== undefined && fact.to < fact.on) throw badLine(line, { field: 'to', problem: 'before-start' });
}

function mayComeLater(fact: LineFact): boolean {
  return fact.kind === 'away' || (fact.kind === 'touch' && fact.outcome === 'planned');
}

function isAfter(day: string | undefined, limit: Day): boolean {
  return day !== undefined && day > limit;
}
