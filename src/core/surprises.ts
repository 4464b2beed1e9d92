import type { Day } from './calendar.ts';
import type { FactOf, StatementKind } from './history.ts';
import { plainWords } from './similarity.ts';
import { isVague, type Vague } from './vague.ts';

/** What went beyond the expected on a day (R6, D4). */
export interface Surprise<Fact = unknown> {
  readonly on: Day;
  readonly fact: Fact;
  /** What a monthly look says was brought unasked: it counts unless it says nothing. */
  readonly answer?: string;
}
export type SurpriseFact = FactOf<'idea'> | FactOf<'touch'> | FactOf<'check'> | FactOf<'settlement'> | FactOf<'outcome'>;

/** Ideas, proposals, intentions that changed something for the client, what was brought unasked, growth; those of a kind together. */
export function surprisesAmong(of: <K extends StatementKind>(kind: K) => readonly FactOf<K>[]): readonly Surprise<SurpriseFact>[] {
  const facts: readonly SurpriseFact[] = [
    ...of('idea'),
    ...of('touch').filter(({ touch, outcome }) => touch === 'proposal' && outcome !== 'planned'),
    ...of('check').filter((check) => hasWords(check.effect) || hasWords(answerOf(check))),
    ...of('settlement').filter(({ effect }) => hasWords(effect)),
    ...of('outcome').filter(({ what }) => what === 'grown' || what === 'referred'),
  ];
  return facts.map((fact) => (fact.kind === 'check' && !hasWords(fact.effect) ? { on: fact.on, fact, answer: answerOf(fact) ?? '' } : { on: fact.on, fact }));
}

export function isSurprise({ answer }: Pick<Surprise, 'answer'>, vague: Vague): boolean {
  return answer === undefined || !isVague(plainWords(answer), vague);
}

function answerOf({ reflections }: FactOf<'check'>): string | undefined {
  const answer = reflections?.['surprise'];
  return typeof answer === 'string' ? answer : undefined;
}

function hasWords(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
