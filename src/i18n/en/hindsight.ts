import type { CoreMessages } from '../../core/messages.ts';
import type { Words } from '../words.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;

const columns: Readonly<Record<CoreMessages['hindsight-column']['column'], string>> = { item: 'Item', losses: 'Before losses', others: 'Before the rest' };
const outcomes = { one: 'outcome is', other: 'outcomes are' };

/** The time before outcomes, in English. */
export const hindsight = {
  'hindsight-title': (() => 'Hindsight') satisfies Say<'hindsight-title'>,
  'hindsight-cases': ((d, w) => `${w.formats.counted(d.outcomes, outcomes)} recorded, ${d.losses === 0 ? 'none of them a loss' : d.losses === 1 ? 'one of them a loss (lost or reduced)' : `${d.losses} of them losses (lost or reduced)`}.${d.losses === 0 ? ' So nothing can be said of what comes before one.' : d.few ? ' That is few: what came before may be chance, and proves nothing.' : ''}`) satisfies Say<'hindsight-cases'>,
  'hindsight-none': (() => 'No outcome is recorded yet, so there is nothing to look back from. When one comes, good or bad: rapport log <client> outcome renewed') satisfies Say<'hindsight-none'>,
  'hindsight-heading': (() => 'Which items fell before a loss') satisfies Say<'hindsight-heading'>,
  'hindsight-column': ((d) => columns[d.column]) satisfies Say<'hindsight-column'>,
  'hindsight-fell': ((d) => (d.of === 0 ? '?' : `${d.fell} of ${d.of}`)) satisfies Say<'hindsight-fell'>,
  'hindsight-meaning': (() => 'Fallen: half a point or more lower in the 90 days before than in the 90 days before those. What falls before everything tells nothing.') satisfies Say<'hindsight-meaning'>,
  'hindsight-steady': ((d, w) => `Did not fall before a loss: ${w.formats.list(d.items.map((item) => w.item(item).name))}.`) satisfies Say<'hindsight-steady'>,
  'hindsight-unrated': (() => 'No item was rated often enough before a loss to say whether it fell.') satisfies Say<'hindsight-unrated'>,
  'hindsight-nothing': (() => 'Nothing is recorded of the 90 days before.') satisfies Say<'hindsight-nothing'>,
};
