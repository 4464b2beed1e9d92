import { isActive, isDue, isLongUnseen, isOverdue, type ClientDay } from './agenda/client-day.ts';
import { proposeFocus, reasonsFor, type FocusProposal } from './agenda/focus.ts';
import { bandsJson, type BandWhy } from './bands/bands-json.ts';
import { bandsBy } from './bands/bands-by.ts';
import type { Band, BandName, Bands } from './bands/band.ts';
import { addDays, daysBetween, type Day } from './calendar.ts';
import { changeNeeds } from './change-needs.ts';
import { decisionNeed } from './decision-need.ts';
import { message, type Message } from './messages.ts';
import type { Item } from './pack.ts';
import { clientStreak, type Portfolio } from './portfolio.ts';
import { openStories } from './signals/open-stories.ts';
import { isOpenWarning, type ShownFinding } from './signals/shown-finding.ts';
import type { Warning } from './signals/stories.ts';
import type { Streak } from './streak.ts';

/** What the day asks of the user, most urgent first. */
export interface Status {
  readonly portfolio: Portfolio;
  /** Things only the user can put right: decisions to take, unanswered complaints, promises and news that are due, changes whose thirty days are over. */
  readonly needs: readonly ClientNote[];
  /** The warnings that stand, the gravest first: at least worth a look. */
  readonly warnings: readonly (Warning & { readonly of: ClientDay })[];
  /** Promises of ours due within a week. */
  readonly promised: readonly ClientNote[];
  /** Who the check proposes for today's focus, due or not; none once the morning is begun, and on a day off. */
  readonly today: readonly FocusProposal[];
  /** Nothing was looked at for twice the rhythm: unknown, not good (principle 1). Without those of `today`. */
  readonly unknown: readonly ClientNote[];
  /** Still to be looked at in a morning that was broken off. */
  readonly open: readonly ClientDay[];
  /** All others that are due: with `today`, `unknown` and `open` those that a reminder counts. */
  readonly left: readonly ClientDay[];
  /** Active clients that none of the lists above names. */
  readonly rest: readonly ClientDay[];
}

export interface ClientNote { readonly client: ClientDay; readonly text: Message }

const PROMISED_DAYS = 7;

/** @param begun ids of the clients still to be looked at in a morning that was broken off */
export function buildStatus(portfolio: Portfolio, begun: readonly string[] = []): Status {
  const { clients, focus, day, streak } = portfolio;
  const active = clients.filter(({ phase }) => isActive(phase));
  const open = active.filter(({ standing }) => begun.includes(standing.profile.id));
  const today = streak.doneToday || !streak.expectedToday ? [] : proposeFocus(active, focus);
  const upNow = new Set([...open, ...today.map(({ client }) => client)]);
  const needs = active.flatMap(needsOf).toSorted((a, b) => b.weight - a.weight);
  const promised = active.flatMap((client) => promisedNext(client, day));
  const unknown = active.filter((client) => isLongUnseen(client) && !upNow.has(client)).map((client) => ({ client, text: notLookedAt(client) }));
  const told = new Set([...upNow, ...unknown.map(({ client }) => client)]);
  const left = active.filter((client) => isDue(client) && !told.has(client));
  const warnings = warningsOf(active, portfolio.day);
  const named = new Set([...told, ...left, ...warnings.map(({ of }) => of), ...[...needs, ...promised].map(({ client }) => client)]);
  return { portfolio, needs, warnings, promised, today, unknown, open, left, rest: active.filter((client) => !named.has(client)) };
}

function notLookedAt({ sinceCheck, unseenDays }: ClientDay): Message {
  return sinceCheck === undefined ? message('never-looked-at', { days: unseenDays }) : message('not-looked-at', { days: sinceCheck });
}

function warningsOf(active: readonly ClientDay[], asOf: Day): Status['warnings'] {
  const byId = new Map(active.map((client) => [client.standing.profile.id, client]));
  const findings = active.flatMap(({ decision, findings: all = [] }) => all.filter((finding) => !isTold(decision, finding)));
  return openStories(findings, asOf).flatMap((warning) => {
    const of = byId.get(warning.client);
    return of === undefined ? [] : [{ ...warning, of }];
  });
}

/** A decision that is open says what a red flag has to say. */
function isTold(decision: ClientDay['decision'], { signal }: ShownFinding): boolean {
  return decision?.why.id === 'decision.flag' && signal === 'red-flag';
}

function needsOf(client: ClientDay): readonly (ClientNote & { weight: number })[] {
  const { standing, day } = client;
  const isWarned = client.findings?.some((finding) => finding.signal === 'complaint-open' && isOpenWarning(finding)) === true;
  const complaints = (isWarned ? [] : standing.complaints).map(({ on, text }) => ({ client, weight: 1000 + daysBetween(on, day), text: message('complaint-open', { days: daysBetween(on, day), text, handle: standing.profile.handle }) }));
  const promises = standing.promises
    .filter(({ by, due }) => by === 'us' && due !== undefined && due <= day)
    .map(({ text, due = day }) => ({ client, weight: daysBetween(due, day), text: message('promise-due', { text, days: daysBetween(due, day) }) }));
  return [...decisionOf(client), ...complaints, ...promises, ...changeNeeds(client).map(({ days, text }) => ({ client, weight: days, text }))];
}

/** Above all else, and a threat first. */
function decisionOf(client: ClientDay): readonly (ClientNote & { weight: number })[] {
  const { decision, day } = client;
  return decision === undefined ? [] : [{ client, weight: 1_000_000 * (decision.threat ? 2 : 1) + daysBetween(decision.since, day), text: decisionNeed(client, decision) }];
}

function promisedNext(client: ClientDay, day: Day): readonly ClientNote[] {
  return client.standing.promises
    .filter(({ by, due }) => by === 'us' && due !== undefined && !isOverdue(due, day) && due !== day && due <= addDays(day, PROMISED_DAYS))
    .map(({ text, due = day }) => ({ client, text: message('promise-next', { text, due }) }));
}

/** The JSON of `rapport status`, without `version`. Keys are relied upon by scripts (README, "Scripting"). */
export interface StatusJson {
  readonly asOf: Day;
  readonly streak: { readonly current: number; readonly best: number; readonly expectedToday: boolean; readonly doneToday: boolean; readonly strength: number };
  readonly clients: readonly ClientJson[];
}

export interface ClientJson {
  readonly client: string;
  readonly name: string;
  readonly phase: ClientDay['phase'];
  readonly due: boolean;
  /** Of clients that are due or proposed for today. */
  readonly why: readonly Message[];
  readonly lastCheck: Day | null;
  readonly lastContact: Day | null;
  readonly streak: Pick<Streak, 'current' | 'best'>;
  readonly bands: Readonly<Record<BandName, Band>>;
  readonly bandsWhy: Readonly<Record<BandName, BandWhy>>;
  readonly openIntentions: number;
  readonly openPromises: number;
  /** The decision that waits to be taken. */
  readonly decision: { readonly since: Day; readonly due: Day; readonly why: Message } | null;
  readonly warnings: readonly ShownFinding[];
}

export function statusJson({ portfolio, today }: Status, items: ReadonlyMap<string, Item>): StatusJson {
  const bandsOf = bandsBy(items);
  const { current, best, expectedToday, doneToday, strength } = portfolio.streak;
  return {
    asOf: portfolio.day,
    streak: { current, best, expectedToday, doneToday, strength: Math.round(strength * 100) / 100 },
    clients: [...portfolio.clients, ...portfolio.ended].map((client) => clientJson(client, today.some((proposal) => proposal.client === client), clientStreak(portfolio, client), bandsOf)),
  };
}

function clientJson(client: ClientDay, isForToday: boolean, { current, best }: Streak, bandsOf: (client: ClientDay) => Bands): ClientJson {
  const { decision, standing: { profile, contacts, lastCheck, intentions, promises } } = client;
  return {
    client: profile.handle,
    name: profile.name,
    phase: client.phase,
    due: isDue(client),
    why: isDue(client) || isForToday ? reasonsFor(client) : [],
    lastCheck: lastCheck ?? null,
    lastContact: contacts.last?.on ?? null,
    streak: { current, best },
    ...bandsJson(bandsOf(client)),
    openIntentions: intentions.length,
    openPromises: promises.length,
    decision: decision === undefined ? null : { since: decision.since, due: decision.due, why: decision.why },
    warnings: (client.findings ?? []).filter(({ place, acknowledged }) => place === 'morning' && acknowledged === null),
  };
}
