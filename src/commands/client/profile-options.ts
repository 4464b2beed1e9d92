import { UserError } from '../../core/errors.ts';
import { ROLES, type Client, type Contact, type Role } from '../../core/facts.ts';
import { itemsOf } from '../../core/items.ts';
import type { Pack } from '../../core/pack.ts';
import { readShare } from '../../core/share.ts';
import { unknownValue } from '../../core/unknown-value.ts';
import { findItem } from '../../exchange/check-input.ts';
import { readNumber, readWhole } from '../read-number.ts';
import { readNextDay, readPastDay, type Session } from '../session.ts';

/** Options of `client add` and `client edit`. */
export interface ProfileOptions {
  readonly name?: string;
  readonly handle?: string;
  readonly share?: string;
  readonly contactEvery?: string;
  readonly checkEvery?: string;
  readonly since?: string;
  readonly until?: string;
  readonly person?: readonly string[];
  readonly alias?: readonly string[];
  readonly weight?: readonly string[];
}

type ProfileFields = { -readonly [Field in 'name' | 'handle' | 'share' | 'contactEvery' | 'checkEvery' | 'since' | 'contractUntil' | 'people' | 'aliases' | 'weights']?: NonNullable<Client[Field]> };

const DAYS = { least: 1, most: 3650 };
const WEIGHTS = { least: 0.1, most: 10 };
const HANDLE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,39}$/u;

/** @throws UserError unknown-value, unknown-item, weight-zero, bad-day, bad-number, bad-handle */
export function profileFields({ today, packs }: Pick<Session, 'today' | 'packs'>, options: ProfileOptions): ProfileFields {
  const { name, handle, share, contactEvery, checkEvery, since, until, person, alias, weight } = options;
  const fields: ProfileFields = {};
  if (name !== undefined) fields.name = name.normalize('NFC').trim();
  if (handle !== undefined) fields.handle = readHandle(handle);
  if (share !== undefined) fields.share = shareOf(share);
  if (contactEvery !== undefined) fields.contactEvery = readWhole('--contact-every', contactEvery, DAYS);
  if (checkEvery !== undefined) fields.checkEvery = readWhole('--check-every', checkEvery, DAYS);
  if (since !== undefined) fields.since = readPastDay(since, today);
  if (until !== undefined) fields.contractUntil = readNextDay(until, today);
  if (person !== undefined) fields.people = person.map(readPerson);
  if (alias !== undefined) fields.aliases = alias.map((text) => text.normalize('NFC').trim());
  if (weight !== undefined) fields.weights = Object.fromEntries(weight.map((text) => readWeight(text, packs)));
  return fields;
}

function readHandle(text: string): string {
  const handle = text.normalize('NFC');
  if (!HANDLE.test(handle)) throw new UserError('bad-handle', { value: text });
  return handle;
}

function readWeight(text: string, packs: readonly Pack[]): readonly [item: string, weight: number] {
  const [id = '', value = ''] = text.split('=');
  const item = findItem(itemsOf(packs), id.trim());
  if (Number(value) === 0 && value.trim() !== '') throw new UserError('weight-zero', { item: item.id });
  return [item.id, readNumber('--weight', value, WEIGHTS)];
}

/** "Jana Roth:decider" as a person; the role may be missing. */
function readPerson(text: string): Contact {
  const [name = '', role] = text.split(':').map((part) => part.trim());
  if (name === '') throw new UserError('empty-name', {});
  if (role !== undefined && !ROLES.includes(role as Role)) throw unknownValue('thing.role', role, ROLES);
  return role === undefined ? { name } : { name, role: role as Role };
}

/** @throws UserError bad-share */
function shareOf(typed: string): number {
  const share = readShare(typed);
  if (share === undefined) throw new UserError('bad-share', { value: typed });
  return share;
}
