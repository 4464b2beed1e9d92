import { BANDS } from '../bands/band.ts';
import { CHOICES, OUTCOMES, PHASES, ROLES, SETTLES, SIDES, TOPICS, TOUCHES, TOUCH_OUTCOMES, TOUCH_TONES, VOICE_TONES } from '../facts.ts';
import type { Message } from '../messages.ts';
import type { Disguise } from './disguise.ts';

/** Stands where a person's words stood; the same in every language. */
export const LEFT_OUT = '[...]';

/** What we say ourselves: ids, days, kinds of things. Every other text is taken for what a person wrote: a new one is left out until it is named here. */
const OURS: ReadonlySet<string> = new Set([
  'id', 'kind', 'item', 'items', 'missing', 'signal', 'heading', 'column', 'label', 'word', 'rule', 'deed', 'band', 'state', 'decided', 'change', 'chart', 'question', 'row', 'loss', 'task', 'at', 'tz', 'time', 'block', 'tone', 'severity', 'yes', 'no',
]);
const VOCABULARY: ReadonlySet<string> = new Set<string>([
  ...BANDS, ...CHOICES, ...OUTCOMES, ...PHASES, ...ROLES, ...SETTLES, ...SIDES, ...TOPICS, ...TOUCHES, ...TOUCH_OUTCOMES, ...TOUCH_TONES, ...VOICE_TONES, 'new', 'none', '',
]);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Words that need not be there: without them a sentence reads well. */
const BESIDE: ReadonlySet<string> = new Set(['note', 'effect', 'core', 'done', 'cost']);
const CLIENTS: ReadonlySet<string> = new Set(['text', 'name', 'names', 'client']);
const PEOPLE: ReadonlySet<string> = new Set(['name', 'person', 'people', 'others', 'with']);

/** The message without what people wrote: their words left out, names as the disguise has them. */
export function redactMessage({ id, data }: Message, disguise: Disguise): Message {
  // the name of a band is no name of anybody
  const own = id.startsWith('band') ? new Set([...OURS, 'name']) : OURS;
  return { id, data: redactFields(data, disguise, own) } as Message;
}

/** @param inFact a fact has no nulls: what is left out of one is not there */
function redactFields(fields: object, disguise: Disguise, own: ReadonlySet<string>, inFact = false): object {
  const isFact = inFact || 'kind' in fields;
  return Object.fromEntries(Object.entries(fields).flatMap(([key, value]: [string, unknown]) => {
    if (BESIDE.has(key) && typeof value === 'string') return isFact ? [] : [[key, null]];
    // a person who is called by a role needs none beside it
    if (key === 'role' && 'name' in fields && !('kind' in fields)) return isFact ? [] : [[key, null]];
    return [[key, redactValue(key, value, disguise, own, isFact)]];
  }));
}

function redactValue(key: string, value: unknown, disguise: Disguise, own: ReadonlySet<string>, inFact: boolean): unknown {
  if (typeof value === 'string') return redactText(key, value, disguise, own);
  if (Array.isArray(value)) return value.map((part: unknown) => redactValue(key, part, disguise, own, inFact));
  if (typeof value !== 'object' || value === null) return value;
  return isMessage(value) ? redactMessage(value, disguise) : redactFields(value, disguise, own, inFact);
}

function redactText(key: string, text: string, disguise: Disguise, own: ReadonlySet<string>): string {
  if (own.has(key) || DAY.test(text)) return text;
  if (key === 'handle') return disguise.handle(text) ?? LEFT_OUT;
  const client = CLIENTS.has(key) ? disguise.client(text) : undefined;
  if (client !== undefined) return client;
  if (PEOPLE.has(key)) return disguise.person(text);
  return key !== 'text' && VOCABULARY.has(text) || text === '' ? text : LEFT_OUT;
}

function isMessage(value: object): value is Message {
  return 'id' in value && 'data' in value && typeof value.data === 'object' && Object.keys(value).length === 2;
}
