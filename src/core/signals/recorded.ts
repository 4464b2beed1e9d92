import { dayOf, type DayNumber } from '../calendar.ts';
import type { Statement } from '../corrections.ts';
import { message, type Message } from '../messages.ts';
import type { Evidence } from './signal.ts';

/** A fact as it was recorded, as evidence. */
export function recorded(fact: Statement): Evidence {
  return { on: fact.on, fact: message('recorded', { fact }) };
}

export function onDay(day: DayNumber, fact: Message): Evidence {
  return { on: dayOf(day), fact };
}
