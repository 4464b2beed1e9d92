import type { Block, Report } from '../blocks.ts';
import type { Day } from '../calendar.ts';
import type { Outcome } from '../facts.ts';
import type { History } from '../history.ts';
import { message, type Message } from '../messages.ts';
import type { Item } from '../pack.ts';
import { looksBefore } from '../review/side-by-side.ts';
import { fallenBefore } from './fallen.ts';

/** A client, with everything that is known of it. */
export interface Told { readonly name: string; readonly history: History }

/** An outcome, and what the time before it looked like. */
interface Case extends Told { readonly outcome: Outcome; readonly isLoss: boolean; readonly fallen: ReadonlyMap<string, boolean> }

const LOSSES: readonly Outcome['what'][] = ['lost', 'reduced'];
/** With fewer losses than this, what came before them may be chance, and the page says so. */
const ENOUGH = 10;

/** What ratings and facts said 90, 60 and 30 days before each recorded outcome, and which items fell before a loss (principle 1: few cases prove nothing). */
export function buildHindsight(clients: readonly Told[], items: ReadonlyMap<string, Item>, day: Day): Report {
  const cases = clients.flatMap((client) => casesOf(client, day)).toSorted(lossesFirst);
  const losses = cases.filter(({ isLoss }) => isLoss);
  const blocks = cases.length === 0 ? [paragraph(message('hindsight-none', {}))] : [
    paragraph(message('hindsight-cases', { outcomes: cases.length, losses: losses.length, few: losses.length < ENOUGH })),
    ...itemBlocks(losses, cases.filter(({ isLoss }) => !isLoss)),
    ...cases.flatMap((one) => caseBlocks(one, items)),
  ];
  return { asOf: day, title: message('hindsight-title', {}), blocks };
}

function casesOf({ name, history }: Told, day: Day): readonly Case[] {
  return history.of('outcome').filter(({ on }) => on <= day).map((outcome) => ({ name, history, outcome, isLoss: LOSSES.includes(outcome.what), fallen: fallenBefore(history, outcome.on) }));
}

function lossesFirst(a: Case, b: Case): number {
  return Number(b.isLoss) - Number(a.isLoss) || (a.outcome.on < b.outcome.on ? 1 : a.outcome.on > b.outcome.on ? -1 : 0);
}

/** Which items moved before a loss, beside how often they did before anything else: what falls before both tells nothing. */
function itemBlocks(losses: readonly Case[], others: readonly Case[]): readonly Block[] {
  if (losses.length === 0) return [];
  const known = [...new Set(losses.flatMap(({ fallen }) => [...fallen.keys()]))];
  if (known.length === 0) return [...heading(), paragraph(message('hindsight-unrated', {}))];
  const counted = known.map((item) => ({ item, losses: count(item, losses), others: count(item, others) })).toSorted((a, b) => b.losses.fell - a.losses.fell || a.losses.of - b.losses.of);
  const moved = counted.filter((one) => one.losses.fell > 0);
  const steady = counted.filter((one) => one.losses.fell === 0).map(({ item }) => item);
  return [
    ...heading(),
    ...(moved.length === 0 ? [] : [{ block: 'table' as const, columns: (['item', 'losses', 'others'] as const).map((column) => message('hindsight-column', { column })), rows: moved.map((one) => [message('item-name', { item: one.item }), message('hindsight-fell', one.losses), message('hindsight-fell', one.others)]) }]),
    ...(steady.length === 0 ? [] : [paragraph(message('hindsight-steady', { items: steady }))]),
    paragraph(message('hindsight-meaning', {})),
  ];
}

function count(item: string, cases: readonly Case[]): { readonly fell: number; readonly of: number } {
  const known = cases.flatMap(({ fallen }) => fallen.get(item) ?? []);
  return { fell: known.filter(Boolean).length, of: known.length };
}

function caseBlocks({ name, history, outcome }: Case, items: ReadonlyMap<string, Item>): readonly Block[] {
  const table = looksBefore(history, items, outcome.on);
  return [
    { block: 'heading', level: 2, text: message('words', { text: name }) },
    { block: 'facts', rows: [{ on: outcome.on, text: message('recorded', { fact: outcome }) }] },
    ...(table.length === 0 ? [paragraph(message('hindsight-nothing', {}))] : table),
  ];
}

function heading(): readonly Block[] {
  return [{ block: 'heading', level: 2, text: message('hindsight-heading', { heading: 'items' }) }];
}

function paragraph(text: Message): Block {
  return { block: 'paragraph', tone: 'quiet', text };
}
