import { isLongUnseen, type ClientDay } from '../agenda/client-day.ts';
import { BANDS, type Bands, type BandName } from '../bands/band.ts';
import { daysBehind, isSaidBy } from '../bands/warnings.ts';
import type { Day } from '../calendar.ts';
import { message, type Message } from '../messages.ts';
import { followedPlan } from '../review/followed.ts';
import { isOpenWarning, type ShownFinding } from '../signals/shown-finding.ts';
import { tellStories, type Warning } from '../signals/stories.ts';

/** Why a client is where it is in the portfolio. */
export interface Reason { readonly level: 'bad' | 'watch'; readonly message: Message; readonly on: readonly Day[] }

/** The worst first: the plan that is followed, bad grounds, alerts, other warnings, what to watch; each thing said once. */
export function reasonsFor(client: ClientDay, bands: Bands): readonly Reason[] {
  const grounds = (level: Reason['level']): readonly Reason[] => byTurns([...BANDS].toReversed().map((name) => groundsOf(bands, name, level, client.day)));
  const [bad, watch] = [grounds('bad'), grounds('watch')];
  const said = BANDS.flatMap((name) => bands[name].why);
  const warnings = tellStories((client.findings ?? []).filter((finding) => !isSaidBy(said, finding.signal)), client.day).filter(({ findings }) => findings.some(tells));
  const unseen: readonly Reason[] = isLongUnseen(client) ? [{ level: 'watch', message: client.sinceCheck === undefined ? message('never-looked-at', { days: client.unseenDays }) : message('not-looked-at', { days: client.sinceCheck }), on: [] }] : [];
  const [alerts, others] = [warnings.filter(({ severity }) => severity === 'alert'), warnings.filter(({ severity }) => severity !== 'alert')];
  return [...planOf(client), ...bad, ...alerts.map(warned), ...others.map(warned), ...watch, ...unseen];
}

/** What was decided comes before what led to it. */
function planOf({ standing, day }: ClientDay): readonly Reason[] {
  const followed = followedPlan(standing, day);
  return followed === undefined ? [] : [{ level: 'watch', message: followed.plan, on: [followed.on] }];
}

/** That a contract ends is worth its line from the first note on. */
function tells(finding: ShownFinding): boolean {
  return isOpenWarning(finding) || (finding.signal === 'contract-end' && finding.cleared === null && finding.acknowledged === null);
}

/** The first of each list, then the second of each: what else there is to one side can wait. */
function byTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

/** Warnings tell themselves, except what was seen: it is told only as what a band is made from. */
function groundsOf(bands: Bands, name: BandName, level: Reason['level'], near: Day): readonly Reason[] {
  return bands[name].why.filter(({ band, message: said }) => band === level && (said.id !== 'band.warning' || said.data.seen))
    .map((ground) => ({ level, message: message('band-ground', { name, message: ground.message, on: daysBehind(ground), near }), on: ground.on }));
}

function warned({ story, findings, severity, since }: Warning): Reason {
  return { level: severity === 'alert' ? 'bad' : 'watch', message: message('warning-line', { story, signs: findings.map(({ signal, message: said }) => ({ signal, message: said })) }), on: [since] };
}
