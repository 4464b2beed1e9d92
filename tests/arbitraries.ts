import * as fc from 'fast-check';
import { dayNumber, dayOf, type Day } from '../src/core/calendar.ts';
import * as facts from '../src/core/facts.ts';
import type { Fact, Kind } from '../src/core/facts.ts';

/** Facts lie between these days; what may lie ahead (due days, planned touches) up to a year after the last one. */
export const FIRST_DAY = '2020-01-01' as Day;
export const TODAY = '2026-11-24' as Day;

/** Client ids, as they are in facts, and their handles. */
export const HANDLES: ReadonlyMap<string, string> = new Map([['acme000000000000', 'acme'], ['zoe0000000000000', 'zoë'], ['arab000000000000', 'شركة-1']]);

/** A fact without envelope and client. */
type Said = Readonly<Record<string, unknown>> & { readonly kind: Kind };

export const anyDay = days(FIRST_DAY, TODAY);
const anyLaterDay = days(FIRST_DAY, dayOf(dayNumber(TODAY) + 365));
/** What people write: any characters, never blank. */
export const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text));
export const anyItem = fc.constantFrom('communication', 'resolution', 'respect', 'acts-on-advice', 'rival-view', 'coffee', 'my-own-item');
export const anyRating: fc.Arbitrary<facts.Rating> = fc.constantFrom<facts.Rating[]>(1, 2, 3, 4, 5, true, false, 'none', null);
const anyContact = shape({ name: anyText }, { role: fc.constantFrom(...facts.ROLES), email: anyText });

/** What the kinds say that refer to no other fact. */
const SAID = {
  client: said('client', {}, {
    name: anyText, since: anyDay, share: orNull(fc.double({ min: 0, max: 1, noNaN: true })), contractUntil: orNull(anyLaterDay),
    checkEvery: orNull(fc.integer({ min: 1, max: 60 })), contactEvery: orNull(fc.integer({ min: 1, max: 90 })),
    weights: byItem(fc.double({ min: 0.1, max: 10, noNaN: true })), aliases: fc.array(anyText, { maxLength: 3 }), people: fc.array(anyContact, { maxLength: 3 }),
  }),
  phase: said('phase', { phase: fc.constantFrom(...facts.PHASES) }, { until: anyLaterDay, reason: anyText }),
  person: said('person', { name: anyText }, { change: fc.constantFrom('joined', 'left', 'changed'), role: fc.constantFrom(...facts.ROLES), email: anyText }),
  check: said('check', {}, {
    answer: anyText, settle: fc.constantFrom(...facts.SETTLES), effect: anyText, ratings: byItem(anyRating), evidence: byItem(anyText),
    reflections: byItem(fc.oneof(anyText, fc.boolean())), note: anyText, seconds: fc.integer({ min: 0, max: 600 }),
  }),
  pulse: said('pulse', { value: fc.constantFrom(1, 2, 3, 4, 5, null) }, {}),
  touch: said('touch', { touch: fc.constantFrom(...facts.TOUCHES) }, {
    by: fc.constantFrom(...facts.SIDES), outcome: fc.constantFrom(...facts.TOUCH_OUTCOMES), time: fc.constantFrom('00:00', '14:05', '23:59'),
    minutes: fc.integer({ min: 0, max: 480 }), with: fc.array(anyText, { maxLength: 3 }), tone: fc.constantFrom(...facts.TOUCH_TONES),
    topic: fc.constantFrom(...facts.TOPICS), note: anyText,
  }),
  promise: said('promise', { text: anyText }, { by: fc.constantFrom(...facts.SIDES), due: anyLaterDay }),
  complaint: said('complaint', { text: anyText }, {}),
  invoice: said('invoice', { number: anyText }, { due: anyLaterDay, paid: anyDay, disputed: fc.boolean() }),
  voice: said('voice', { text: anyText }, { tone: fc.constantFrom(...facts.VOICE_TONES), score: fc.integer({ min: 0, max: 10 }) }),
  idea: said('idea', { text: anyText }, {}),
  noticed: said('noticed', { text: anyText }, {}),
  change: said('change', { text: anyText }, { told: anyDay, cost: anyText }),
  decision: said('decision', { choice: fc.constantFrom(...facts.CHOICES), reason: anyText }, { until: anyLaterDay, steps: fc.array(anyText, { maxLength: 3 }) }),
  outcome: said('outcome', { what: fc.constantFrom(...facts.OUTCOMES) }, {}),
  ack: said('ack', { signal: fc.constantFrom('trait-drift', 'silence'), reason: anyText }, {}),
  boundary: said('boundary', { text: anyText }, {}),
  away: said('away', {}, { reason: anyText }),
  setting: said('setting', { name: fc.constantFrom('workingDays', 'dayStart', 'focus'), value: fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null)) }, {}),
  morning: said('morning', {}, { seconds: fc.integer({ min: 0, max: 600 }) }),
};

/** What may refer: to a fact of one of these kinds about the same client. */
const REFERRING = [
  { said: said('settlement', { outcome: fc.constantFrom(...facts.SETTLES) }, { effect: anyText }), field: 'of', kinds: ['promise', 'check'] },
  { said: said('complaint-answer', {}, { core: anyText, done: anyText }), field: 'of', kinds: ['complaint'] },
  { said: said('flag', { item: fc.constantFrom('lying', 'abuse') }, { text: anyText, told: fc.boolean() }), field: 'boundary', kinds: ['boundary'] },
  { said: said('boundary', { text: anyText }, {}), field: 'ends', kinds: ['boundary'] },
] as const;

const anyEnvelope = fc.record({ client: fc.constantFrom(...HANDLES.keys()), on: anyDay, live: fc.boolean(), ofMe: fc.boolean() });

/**
 * A journal of three clients and the book: every kind there is, and every reference names a fact that is there.
 * The first fact of each client is its client fact with the handle. Half of the facts are live, half imported.
 */
export function anyJournal(): fc.Arbitrary<readonly Fact[]> {
  const statement = fc.tuple(fc.oneof(...Object.values(SAID)), anyEnvelope).map(([saidOf, envelope]) => ({ saidOf, envelope }));
  const reference = fc.record({ which: fc.nat(), said: fc.tuple(...REFERRING.map((kind) => kind.said)), envelope: anyEnvelope });
  const correction = fc.record({ which: fc.nat(), donor: fc.nat(), field: fc.nat(), retract: fc.boolean(), envelope: anyEnvelope });
  return fc
    .record({ statements: fc.array(statement, { maxLength: 30 }), references: fc.array(reference, { maxLength: 8 }), corrections: fc.array(correction, { maxLength: 5 }) })
    .map(({ statements, references, corrections }) => {
      const journal: Fact[] = [...HANDLES].map(([client, handle], i) => ({ kind: 'client', id: idOf(i), client, handle, on: FIRST_DAY }));
      const add = (fact: Readonly<Record<string, unknown>>): void => { journal.push({ ...fact, id: idOf(journal.length) } as unknown as Fact); };
      for (const { saidOf, envelope } of statements) add(withEnvelope(saidOf, envelope));
      for (const each of references) addReference(each, journal, add);
      for (const each of corrections) addCorrection(each, journal, add);
      return journal;
    });
}

type Envelope = typeof anyEnvelope extends fc.Arbitrary<infer E> ? E : never;
type Add = (fact: Readonly<Record<string, unknown>>) => void;

function addReference({ which, said: saids, envelope }: { which: number; said: readonly Said[]; envelope: Envelope }, journal: readonly Fact[], add: Add): void {
  for (const [i, { field, kinds }] of REFERRING.entries()) {
    const targets = journal.filter((fact) => (kinds as readonly Kind[]).includes(fact.kind) && 'client' in fact && fact.client !== undefined);
    const target = targets[which % targets.length];
    if (target !== undefined) add({ ...withEnvelope(saids[i] as Said, { ...envelope, client: clientOf(target) as string, ofMe: false }), [field]: target.id });
  }
}

function addCorrection({ which, donor, field, retract, envelope }: { which: number; donor: number; field: number; retract: boolean; envelope: Envelope }, journal: readonly Fact[], add: Add): void {
  const target = journal[3 + (which % (journal.length - 3))];
  if (target === undefined) return;
  const client = clientOf(target);
  const base = { on: envelope.on, of: target.id, ...(client === undefined ? {} : { client }), ...liveOf(envelope) };
  const like = journal.filter((fact) => fact.kind === target.kind);
  const { id: _id, kind, on: _on, at: _at, tz: _tz, device: _device, client: _client, ...own } = like[donor % like.length] as Fact & { client?: string };
  const amended = Object.entries(own).filter(([name]) => name !== 'of' && name !== 'boundary' && name !== 'ends');
  const change = amended[field % amended.length];
  if (retract || change === undefined || kind === 'amendment' || kind === 'retraction') add({ kind: 'retraction', ...base });
  else add({ kind: 'amendment', ...base, set: Object.fromEntries([change]) });
}

function withEnvelope(fact: Said, envelope: Envelope): Readonly<Record<string, unknown>> {
  const ofNobody = fact.kind === 'morning' || (envelope.ofMe && ['boundary', 'away', 'setting'].includes(fact.kind));
  return { ...fact, on: envelope.on, ...(ofNobody ? {} : { client: envelope.client }), ...liveOf(envelope) };
}

function liveOf({ live, on }: Pick<Envelope, 'live' | 'on'>): object {
  return live ? { at: `${on}T08:31:02.120+01:00`, tz: 'Europe/Berlin', device: 'device00' } : {};
}

function clientOf(fact: Fact): string | undefined {
  return 'client' in fact ? fact.client : undefined;
}

function idOf(number: number): string {
  return `01k${String(number).padStart(23, '0')}`;
}

function said<K extends Kind>(kind: K, required: Readonly<Record<string, fc.Arbitrary<unknown>>>, optional: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Said> {
  return shape({ kind: fc.constant(kind), ...required }, optional) as fc.Arbitrary<Said>;
}

function shape(required: Readonly<Record<string, fc.Arbitrary<unknown>>>, optional: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required), noNullPrototype: true });
}

function byItem<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  return fc.dictionary(anyItem, value, { maxKeys: 4, noNullPrototype: true });
}

function orNull<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(value, { nil: null });
}

function days(from: Day, to: Day): fc.Arbitrary<Day> {
  return fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dayOf);
}
