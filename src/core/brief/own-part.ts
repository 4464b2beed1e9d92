import type { ClientDay } from '../agenda/client-day.ts';
import { bandRows } from '../bands/band-rows.ts';
import { bandsBy } from '../bands/bands-by.ts';
import type { Block, FactRow } from '../blocks.ts';
import { daysBetween } from '../calendar.ts';
import { changeNeeds } from '../change-needs.ts';
import { warningBlock } from '../drift-report.ts';
import { markersOf } from '../markers.ts';
import { message } from '../messages.ts';
import { tellStories, type Warning } from '../signals/stories.ts';
import { headlineOf } from './headline.ts';
import { lastSurprise, yearsRow } from './over-time.ts';
import { heading, section, type BriefRequest } from './request.ts';
import { theirView } from './words-and-ratings.ts';

/** What the user does, not the client: nothing to read before a meeting. */
const ABOUT_ME: readonly string[] = ['sameness', 'same-ratings', 'own-absence'];

/** More warnings than this are counted, on one screen. */
const WARNINGS_SHOWN = 2;
const NOTICED_SHOWN = 3;

/**
 * For the user alone: where it stands and the one thing to do, open complaints, changes to speak of, what was decided, warnings, where each
 * side stands, what they think of it, what was noticed.
 */
export function ownPart(request: BriefRequest, isWhole: boolean): readonly Block[] {
  const { client, items, lookback } = request;
  const { findings = [], day } = client;
  const bands = bandsBy(new Map(items.map((item) => [item.id, item])))(client);
  const told = tellStories(findings.filter(({ signal }) => !ABOUT_ME.includes(signal)), day);
  const matters = [...complaintRows(client), ...changeNeeds(client).map(({ on, text }) => ({ on, text })), ...courseRows(client)];
  return [
    { block: 'paragraph', tone: client.decision?.threat === true ? 'grave' : 'calm', text: headlineOf(client, bands, told[0]) },
    ...(matters.length === 0 ? [] : [{ block: 'facts' as const, rows: matters }]),
    ...warnings(isWhole ? told : told.slice(0, WARNINGS_SHOWN), told.length, client),
    ...section('stands', [...bandRows(bands, day), ...adviserRow(request), ...theirView(request), ...lastSurprise(request), ...(isWhole ? [] : yearsRow(request))]),
    ...section('noticed', lookback.noticed.toReversed().slice(0, isWhole ? undefined : NOTICED_SHOWN).map(({ on, text }) => ({ on, text: message('words', { text }) }))),
  ];
}

function warnings(shown: readonly Warning[], all: number, { day, standing }: ClientDay): readonly Block[] {
  if (all === 0) return [];
  const more: readonly Block[] = all === shown.length ? [] : [{ block: 'paragraph', tone: 'quiet', text: message('more-warnings-of', { count: all - shown.length, handle: standing.profile.handle }) }];
  return [heading('warnings'), ...shown.map(warningBlock(day)), ...more];
}

/** The four markers of a trusted adviser at a glance (D6). */
function adviserRow({ client: { standing, day }, items }: BriefRequest): readonly FactRow[] {
  const markers = markersOf(standing, items, day);
  return markers === undefined ? [] : [{ label: message('review-label', { label: 'markers' }), text: message('adviser-markers', { ...markers, near: day }) }];
}

function complaintRows({ standing: { complaints, profile: { handle } }, day }: ClientDay): readonly FactRow[] {
  return complaints.map(({ on, text }) => ({ on, text: message('complaint-open', { days: daysBetween(on, day), text, handle }) }));
}

/** Nowhere else is a decision seen once it is taken. */
function courseRows({ standing: { course }, day: near }: ClientDay): readonly FactRow[] {
  if (course === undefined) return [];
  const { on, choice, until = null, reason, done, partly, of } = course;
  return [{ on, text: message('decision-taken', { choice, until, reason, done, partly, of, near }) }];
}
