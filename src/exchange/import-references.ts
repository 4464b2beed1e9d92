import type { Day } from '../core/calendar.ts';
import type { Kind } from '../core/facts.ts';
import { refuseAmendment } from './import-amendment.ts';
import type { Directory } from './import-clients.ts';
import type { Known, KnownFact } from './known.ts';
import { badLine, type LineFact, type LineOf } from './line.ts';
import type { IdentifiedLine } from './line-id.ts';

/** Where a fact belongs: its client, if any, and its day. */
export interface Place { readonly client?: string; readonly on: Day }

export interface References {
  /**
   * Checks what a line refers to. A correction takes its client, and its day where it has none, from what it corrects.
   * @param client id of the line's own client
   * @throws UserError bad-line
   */
  placeOf(line: IdentifiedLine, client: string | undefined): Place;
}

interface Reference { readonly field: string; readonly id: string; readonly kinds: readonly Kind[] }

/** Corrections of corrections of ...: a longer chain is a circle. */
const LONGEST_CHAIN = 50;

export function openReferences(byId: ReadonlyMap<string, IdentifiedLine>, known: Known, directory: Directory, today: Day): References {
  const find = (id: string, chain = 0): KnownFact | undefined => {
    const fact = byId.get(id)?.fact;
    if (known.facts.has(id) || fact === undefined || chain > LONGEST_CHAIN) return known.facts.get(id);
    const corrected = isCorrection(fact) ? find(fact.of, chain + 1) : undefined;
    if (isCorrection(fact) && corrected === undefined) return undefined;
    const client = 'client' in fact && fact.client !== undefined ? directory.idOf(fact.client) : corrected?.client;
    return { kind: fact.kind, on: fact.on ?? corrected?.on ?? today, ...(client === undefined ? {} : { client }) };
  };
  return {
    placeOf(line, client) {
      if (isCorrection(line.fact)) return placeOfCorrection(line, line.fact, client, find(line.fact.of), today);
      const reference = referenceOf(line.fact);
      if (reference !== undefined) refuseReference(line, reference, client, find(reference.id));
      return { on: line.fact.on ?? today, ...(client === undefined ? {} : { client }) };
    },
  };
}

function placeOfCorrection(line: IdentifiedLine, fact: Correction, client: string | undefined, target: KnownFact | undefined, today: Day): Place {
  if (target === undefined) throw badLine(line, { field: 'of', problem: 'unknown-fact' });
  if (client !== undefined && client !== target.client) throw badLine(line, { field: 'of', problem: 'other-client' });
  if (fact.kind === 'amendment') refuseAmendment(line, fact.set, target.kind, today);
  const day = target.on > today ? today : target.on;
  return { on: fact.on ?? day, ...(target.client === undefined ? {} : { client: target.client }) };
}

/** A boundary of nobody but me holds for every client. */
function refuseReference(line: IdentifiedLine, { field, kinds }: Reference, client: string | undefined, target: KnownFact | undefined): void {
  if (target === undefined) throw badLine(line, { field, problem: 'unknown-fact' });
  if (!kinds.includes(target.kind)) throw badLine(line, { field, problem: 'wrong-kind' });
  if (target.client !== undefined && target.client !== client) throw badLine(line, { field, problem: 'other-client' });
}

function referenceOf(fact: LineFact): Reference | undefined {
  if (fact.kind === 'settlement') return { field: 'of', id: fact.of, kinds: ['promise', 'check'] };
  if (fact.kind === 'complaint-answer') return { field: 'of', id: fact.of, kinds: ['complaint'] };
  if (fact.kind === 'flag' && fact.boundary !== undefined) return { field: 'boundary', id: fact.boundary, kinds: ['boundary'] };
  if (fact.kind === 'boundary' && fact.ends !== undefined) return { field: 'ends', id: fact.ends, kinds: ['boundary'] };
  return undefined;
}

type Correction = LineOf<'amendment'> | LineOf<'retraction'>;

function isCorrection(fact: LineFact): fact is Correction {
  return fact.kind === 'amendment' || fact.kind === 'retraction';
}
