import type { Story } from './story.ts';
import { STORY_DAYS, type Ago } from './timeline.ts';

const TRAITS = ['communication', 'knowledge-sharing', 'expectations', 'exchange-of-views', 'attitude', 'manners', 'resolution', 'strategy', 'reports'];
const OURS = ['attentive', 'dynamic', 'proactive', 'energy', 'details', 'partnership'];
const RUT = ['agreement', 'patience', 'small-things', 'mutual-gain'];
const ADVISER = ['strategic-issues', 'acts-on-advice', 'respect'];

/** Working days: a sheet at most every second one, what is monthly after a month, what is quarterly after a quarter. */
const SHEET_GAP = 2;
const MONTH = 22;
const QUARTER = 66;
/** A newcomer is not asked at once whether it has become a rut. */
const FIRST_RUT = 24;
const FIRST_ADVISER = 30;
const AFTER_COMPLAINT = 40;
/** Contacts count as recorded after these days; until then the rut sheet asks for the time together. */
const CONTACTS_RECORDED = 40;

/** Which items each check asks; nothing where the last sheet is too fresh. @param agos days of the checks, oldest first */
export function planSheets(story: Story, agos: readonly Ago[]): ReadonlyMap<Ago, readonly string[]> {
  const lastAsked = new Map<string, Ago>();
  const sheets = new Map<Ago, readonly string[]>();
  let lastSheet = Infinity;
  for (const ago of agos) {
    if (lastSheet - ago < SHEET_GAP) continue;
    const sheet = planSheet(story, ago, lastAsked);
    for (const item of sheet) lastAsked.set(item, ago);
    sheets.set(ago, sheet);
    lastSheet = ago;
  }
  return sheets;
}

function planSheet(story: Story, ago: Ago, lastAsked: ReadonlyMap<string, Ago>): readonly string[] {
  const isDue = (item: string, firstDue: Ago, every: number): boolean => (lastAsked.get(item) ?? firstDue + every) - ago >= every;
  if (isDue('mutual-gain', story.firstCheck - FIRST_RUT, MONTH)) return ago > story.firstCheck - CONTACTS_RECORDED ? ['time-together', ...RUT] : RUT;
  if (isDue('respect', story.firstCheck - FIRST_ADVISER, QUARTER)) return story.billing === undefined ? [...ADVISER, 'pays-on-time'] : ADVISER;
  const traits = TRAITS.filter((item) => (item !== 'strategy' && item !== 'reports') || isDue(item, STORY_DAYS, MONTH));
  const ours = complainedBefore(story, ago) ? [...OURS, 'complaint-response'] : OURS;
  return [...longestUnasked(traits, lastAsked).slice(0, 4), ...longestUnasked(ours, lastAsked).slice(0, 1)];
}

function longestUnasked(items: readonly string[], lastAsked: ReadonlyMap<string, Ago>): readonly string[] {
  const rank = (item: string): Ago => lastAsked.get(item) ?? STORY_DAYS + 1;
  return items.toSorted((a, b) => rank(b) - rank(a));
}

function complainedBefore(story: Story, ago: Ago): boolean {
  return story.events.some((event) => event.kind === 'complaint' && event.ago > ago && event.ago - ago <= AFTER_COMPLAINT);
}
