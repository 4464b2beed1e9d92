import { dayNumber } from '../calendar.ts';
import type { Contact, Person, Role } from '../facts.ts';
import { message } from '../messages.ts';
import type { ClientView } from './client-view.ts';
import { contactsHeld } from './contacts-held.ts';
import { between, byDay, type Dated } from './dated.ts';
import { recorded } from './recorded.ts';
import { defineSignal } from './signal.ts';

interface KeyChange { readonly fact: Person; readonly role: Role }

/** A change is news for so long; nobody met by then is another story. */
const NEWS_DAYS = 180;
const KEY_ROLES: readonly (Role | undefined)[] = ['decider', 'sponsor'];

/**
 * The one who decides, or who stands up for us, has left or has other duties (A2). Needs their role. Over as soon as
 * we met whoever has that role now.
 */
export const peopleChange = defineSignal({
  id: 'people-change',
  source: ['A2'],
  place: 'morning',
  isOverAtOnce: true,
  thresholds: {},
  evaluate: ({ view, day }) => {
    const change = between(view.derive(keyChanges), day - NEWS_DAYS, day).findLast(({ fact, role }) => !isMet(view, day, fact, role));
    if (change === undefined) return undefined;
    const { fact, role } = change;
    const left = fact.change === 'left';
    return {
      severity: 'alert',
      since: fact.on,
      message: message('signal.people-change', { name: fact.name, role, left }),
      next: message('next.people-change', { name: fact.name, left }),
      evidence: [recorded(fact)],
    };
  },
});

/** Who of a key role left or changed, the role being the one they had before. */
function keyChanges(view: ClientView): Dated<KeyChange> {
  const changes = view.of('person').values.flatMap((fact): readonly KeyChange[] => {
    if (fact.change !== 'left' && fact.change !== 'changed') return [];
    const before = view.profileOn(dayNumber(fact.on) - 1)?.people.find(({ name }) => name === fact.name)?.role;
    const role = before ?? (fact.change === 'left' ? fact.role : undefined);
    return role !== undefined && KEY_ROLES.includes(role) ? [{ fact, role }] : [];
  });
  return byDay(changes, ({ fact }) => dayNumber(fact.on));
}

/** A contact since the change with whoever has the role now; one who only changed duties may keep it. */
function isMet(view: ClientView, day: number, { on, name, change }: Person, role: Role): boolean {
  const holders = (view.profileOn(day)?.people ?? []).filter((person: Contact) => person.role === role && (person.name !== name || change === 'changed'));
  return holders.length > 0 && between(view.derive(contactsHeld), dayNumber(on) - 1, day).some((touch) => touch.with?.some((met) => holders.some((holder) => holder.name === met)));
}
