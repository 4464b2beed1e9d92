import { addDays, dayNumber, dayOf } from '../../../src/core/calendar.ts';
import type { Fact } from '../../../src/core/facts.ts';
import { itemsOf } from '../../../src/core/items.ts';
import { replay } from '../../../src/core/signals/replay.ts';
import { corePack } from '../../../src/exchange/core-pack.ts';
import { gamma, seeded, type Chance } from './seeded.ts';
import { isStable, type Simulator } from './simulator.ts';

/**
 * False alarms of all signals together on stable clients with ordinary contacts. Ratings come from the simulator.
 * Contacts: gamma gaps, mean 1.5 to 8 expected days (log-uniform over clients), shape 0.8 to 3; they begin 30 to 60 %;
 * 2 to 8 % in disagreement; two to four people, the decider among them; a meeting in four, one in twenty of ours declined
 * and nine of ten of those planned anew; a promise a month, 85 % kept; an invoice a month, paid up to five days early or
 * late; something beyond the expected every three weeks or so.
 */
export interface Crowd { readonly asking: 'full' | 'rotation'; readonly seed: number; readonly clients: number }

/** Looks and alerts a client-year; as the user sees them, one story being one warning; and by signal, the most frequent first. */
export interface AllAlarms { readonly raised: number; readonly told: number; readonly bySignal: readonly (readonly [signal: string, rate: number])[] }

/** Contacts were recorded for half a year before the first check: their rhythm is known when counting begins. */
const BEFORE = 125;
const items = itemsOf([corePack]);
const PEOPLE = ['Jana', 'Ada', 'Tom', 'Nils'];

type Tell = (kind: Fact['kind'], day: number, said: object) => void;

function factsOf(simulator: Simulator, crowd: Crowd, client: number): readonly Fact[] {
  const { workingDay } = simulator;
  const chance = seeded(crowd.seed * 1_000_003 + client);
  const facts: object[] = [];
  const tell: Tell = (kind, day, said) => { facts.push({ id: `f${String(facts.length).padStart(6, '0')}`, client: 'c', kind, on: workingDay(day), ...said }); };
  const people = PEOPLE.slice(0, 2 + Math.floor(3 * chance.uniform()));
  tell('client', 0, { handle: 'c', since: '2022-01-03', people: people.map((name, index) => ({ name, role: index === 0 ? 'decider' : 'user' })) });
  tellChecks(simulator, crowd, client, tell);
  tellContacts(simulator, chance, people, tell);
  tellDealings(simulator, chance, tell);
  return facts as readonly Fact[];
}

function tellChecks({ SCENARIOS, ITEMS, WARM, YEAR, simulateClient }: Simulator, { asking, seed }: Crowd, client: number, tell: Tell): void {
  let turn = client;
  simulateClient(seed * 10_000_000 + client, WARM + YEAR, SCENARIOS.find(isStable)!, Infinity).days.forEach((row, day) => {
    if (row === null) return;
    const asked = asking === 'rotation' ? [0, 2, 4, 6].map((item) => (item + turn) % 8) : row.map((_, item) => item);
    turn++;
    tell('check', BEFORE + day, { ratings: Object.fromEntries(asked.map((item) => [ITEMS[item], row[item]])) });
  });
}

function tellContacts({ WARM, YEAR, workingDay }: Simulator, chance: Chance, people: readonly string[], tell: Tell): void {
  const mean = 1.5 * (8 / 1.5) ** chance.uniform();
  const [shape, theirs, disagreeing] = [chance.between(0.8, 3), chance.between(0.3, 0.6), chance.between(0.02, 0.08)];
  for (let at = 0; at < BEFORE + WARM + YEAR; at = Math.max(Math.floor(at) + 1, at + mean * gamma(chance, shape))) {
    const day = Math.floor(at);
    const by = chance.uniform() < theirs ? 'them' : 'us';
    const touch = chance.uniform() < 0.25 ? 'meeting' : chance.uniform() < 0.5 ? 'call' : 'message';
    const name = people[Math.floor(people.length * chance.uniform())]!;
    if (by === 'us' && touch === 'meeting' && chance.uniform() < 0.05) {
      tell('touch', day, { touch, by, outcome: 'declined', with: [name] });
      if (chance.uniform() < 0.9) tell('touch', day + 1, { on: workingDay(day + 6), at: `${workingDay(day + 1)}T09:00:00.000+00:00`, touch, by, outcome: 'planned', with: [name] });
      continue;
    }
    if (by === 'us' && touch === 'message' && chance.uniform() < 0.1) { tell('touch', day, { touch, by, outcome: 'no-reply', with: [name] }); continue; }
    tell('touch', day, { touch, by, with: [name], ...(touch === 'message' ? {} : { tone: chance.uniform() < disagreeing ? 'disagreement' : chance.uniform() < 0.2 ? 'mixed' : 'agreement' }) });
  }
}

function tellDealings({ WARM, YEAR, workingDay }: Simulator, chance: Chance, tell: Tell): void {
  for (let day = 5, number = 0; day < BEFORE + WARM + YEAR - 15; day += 21, number++) {
    const promised = day + Math.floor(10 * chance.uniform());
    const outcome = chance.uniform() < 0.85 ? 'kept' : chance.uniform() < 0.6 ? 'partly' : 'missed';
    tell('promise', promised, { id: `p${number}`, by: 'us', text: 'the figures', due: workingDay(promised + 5) });
    tell('settlement', promised + 5, { of: `p${number}`, outcome });
    const due = addDays(workingDay(day), 30);
    tell('invoice', day, { number: String(number), due, paid: addDays(due, Math.floor(chance.between(-5, 5))) });
  }
  for (let day = 3; day < BEFORE + WARM + YEAR; day += 1 + 14 * gamma(chance, 3)) tell('idea', Math.floor(day), { text: 'two options' });
}

export function allAlarms(simulator: Simulator, crowd: Crowd): AllAlarms {
  const { WARM, YEAR, workingDay } = simulator;
  const first = dayNumber(workingDay(BEFORE + WARM));
  const last = dayNumber(workingDay(BEFORE + WARM + YEAR - 1));
  const counts = new Map<string, number>();
  let told = 0;
  for (let client = 0; client < crowd.clients; client++) {
    const source = { client: 'c', facts: factsOf(simulator, crowd, client), book: [], items, vague: { phrases: [], openers: [] }, checkEveryOn: () => 1 };
    const found = replay(source, last).filter(({ severity, raised }) => severity !== 'note' && dayNumber(raised) >= first);
    for (const { signal } of found) counts.set(signal, (counts.get(signal) ?? 0) + 1);
    told += found.filter(({ story, raised }, index) => story === null || !found.slice(0, index).some((other) => other.story === story && (other.cleared ?? dayOf(last)) >= raised)).length;
  }
  const bySignal = [...counts].map(([signal, count]) => [signal, count / crowd.clients] as const).toSorted((a, b) => b[1] - a[1]);
  return { raised: bySignal.reduce((sum, [, rate]) => sum + rate, 0), told: told / crowd.clients, bySignal };
}
