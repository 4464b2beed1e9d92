import * as v from 'valibot';
import { PHASES, ROLES } from '../../core/facts.ts';
import { byItem, day, days, handle, label, listOf, oneOf, share, text, weight } from './fields.ts';
import { maybe, ofClient, only } from './object.ts';

const contact = only({ name: label, role: maybe(oneOf(ROLES)), email: maybe(label) });

/** Who the clients are and who works there. `handle` renames: `client` is what they were called before. */
export const clients = {
  client: ofClient('client', {
    on: maybe(day),
    handle: maybe(handle),
    name: maybe(label),
    since: maybe(day),
    share: maybe(v.nullable(share)),
    contractUntil: maybe(v.nullable(day)),
    checkEvery: maybe(v.nullable(days)),
    contactEvery: maybe(v.nullable(days)),
    weights: maybe(byItem(weight)),
    aliases: maybe(listOf(label)),
    people: maybe(listOf(contact)),
  }),
  phase: ofClient('phase', { phase: oneOf(PHASES), until: maybe(day), reason: maybe(text) }),
  person: ofClient('person', {
    name: label,
    change: maybe(oneOf(['joined', 'left', 'changed'])),
    role: maybe(oneOf(ROLES)),
    email: maybe(label),
  }),
};
