import { addDays } from '../../core/calendar.ts';
import type { CoreMessages } from '../../core/messages.ts';
import type { Catalogue, Words } from '../words.ts';
import { incidents, lastInvoices, times } from './grammar.ts';
import { choices } from './names.ts';

function ruleWords({ rule, times: count, item }: CoreMessages['decision.flag'], w: Words): string {
  if (rule === 'many') return `${w.formats.counted(count, incidents)} почти подряд, последний: ${w.item(item).name}`;
  return `${w.item(item).name}${count > 1 ? `, ${w.formats.counted(count, times)}` : ''}`;
}

function whenToDecide({ threat, due, day }: CoreMessages['decision-open'], w: Words): string {
  if (threat) return 'такого никто не обязан терпеть, решите сегодня';
  return due === null ? 'принять его' : `переспите с этим и решите ${due === addDays(day, 1) ? 'завтра' : w.formats.day(due, day)} или позже`;
}

/** Why a decision is open, and when to take it. */
export const decisions = {
  'decision.flag': (d, w) => `${ruleWords(d, w)} (${w.formats.day(d.on, d.near)})`,
  'decision.invoices': (d, w) => `с опозданием или спором ${d.odd} из ${w.formats.counted(d.of, lastInvoices)}`,
  'decision.again': (d, w) => `вышел срок прежнего, «${choices[d.choice]}» (${w.formats.day(d.on, d.near)})`,
  'decision-open': (d, w) => `нужно решение: ${w.tell(d.why)}${d.handle === null && !d.threat && d.due === null ? '' : `; ${whenToDecide(d, w)}`}${d.handle === null ? '' : `: rapport review ${d.handle}`}`,
} satisfies Partial<Catalogue>;
