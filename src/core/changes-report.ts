import type { Block, FactRow, Report } from './blocks.ts';
import type { Day } from './calendar.ts';
import { isUntold, isWatched, type ChangeMade } from './changes.ts';
import { folded } from './find-client.ts';
import { message } from './messages.ts';
import type { Standing } from './standing.ts';

type Told = { readonly profile: Pick<Standing['profile'], 'name' | 'handle'>; readonly change: ChangeMade };

/** The changes that are watched, the newest first, and which of the clients was told of each. */
export function changesReport(clients: readonly Pick<Standing, 'profile' | 'changes'>[], day: Day): Report {
  const all = clients.flatMap(({ profile, changes }): readonly Told[] => changes.filter((change) => isWatched(change, day)).map((change) => ({ profile, change })));
  const groups = grouped(all.toSorted(newestFirst));
  const untold = all.find(({ change }) => isUntold(change));
  return {
    asOf: day,
    title: message('changes-title', {}),
    blocks: [
      ...groups.flatMap((group) => blocksOf(group, day)),
      { block: 'paragraph', tone: 'quiet', text: all.length === 0 ? message('no-changes', {}) : message('changes-how', { handle: untold?.profile.handle ?? null }) },
    ],
  };
}

/** The same change at several clients is one. */
function grouped(all: readonly Told[]): readonly (readonly Told[])[] {
  const groups = new Map<string, Told[]>();
  for (const told of all) {
    const key = `${told.change.on} ${folded(told.change.text)}`;
    groups.set(key, [...(groups.get(key) ?? []), told]);
  }
  return [...groups.values()];
}

function blocksOf(told: readonly Told[], day: Day): readonly Block[] {
  const { text, on } = told[0]!.change;
  return [{ block: 'heading', level: 2, text: message('change-heading', { text, on }) }, { block: 'facts', rows: told.map((each) => rowOf(each, day)) }];
}

function rowOf({ profile, change }: Told, day: Day): FactRow {
  const { told = null, teller = null, tellBy = null } = change;
  return { label: message('words', { text: profile.name }), text: message('change-told', { told, teller, tellBy, near: day }) };
}

function newestFirst(a: Told, b: Told): number {
  return a.change.on < b.change.on ? 1 : a.change.on > b.change.on ? -1 : 0;
}
