import type { Block, FactRow, Report } from './blocks.ts';
import type { Day } from './calendar.ts';
import { SIDES } from './facts.ts';
import type { History } from './history.ts';
import { message } from './messages.ts';
import { openPromises } from './open-promises.ts';
import type { Profile } from './profile.ts';
import { keptRate, LAST_PROMISES, overdueDays, promisesOf, type KeptRate, type PromiseMade } from './promises.ts';

/** The promises of one client, both ways: the open ones, overdue first, and how well each side keeps its word. */
export interface PromiseList {
  readonly client: Pick<Profile, 'name' | 'handle'>;
  readonly day: Day;
  readonly open: readonly PromiseMade[];
  readonly kept: { readonly us: KeptRate; readonly them: KeptRate };
}

export function promiseList(client: PromiseList['client'], history: History, day: Day): PromiseList {
  const all = promisesOf(history);
  return { client, day, open: openPromises(history), kept: { us: keptRate(all, 'us'), them: keptRate(all, 'them') } };
}

export function promiseReport({ client: { name, handle }, day, open, kept }: PromiseList): Report {
  const [first] = open;
  const rates = SIDES.filter((by) => kept[by].of > 0).map((by) => ({ by, ...kept[by], isAll: kept[by].of < LAST_PROMISES }));
  return {
    asOf: day,
    title: message('promises-title', { name }),
    blocks: [
      ...(first === undefined ? [] : [{ block: 'facts' as const, rows: open.map((promise) => row(promise, day)) }]),
      ...(rates.length === 0 ? [] : [quiet(message('promises-kept', { rates }))]),
      quiet(first === undefined ? message('no-promises', { handle }) : message('promises-how', { handle, number: first.number })),
    ],
  };
}

function row({ number, by, text, due }: PromiseMade, day: Day): FactRow {
  return {
    label: message('words', { text: String(number) }),
    text: message('promise-open', { by, text, due: due ?? null, near: day, overdueDays: overdueDays(due, day) }),
  };
}

function quiet(text: ReturnType<typeof message>): Block {
  return { block: 'paragraph', tone: 'quiet', text };
}
