import type { Block, Report } from '../blocks.ts';
import { message } from '../messages.ts';
import { ownPart } from './own-part.ts';
import { morePart } from './more-part.ts';
import { yearsPart } from './over-time.ts';
import type { BriefRequest } from './request.ts';
import { sharedPart } from './shared-part.ts';

/** shared: what the client may glimpse; screen: that and, below a line, what is private; whole: with everything behind it. */
export const DEPTHS = ['shared', 'screen', 'whole'] as const;
export type Depth = (typeof DEPTHS)[number];

/** The brief before a meeting with one client: first what helps to talk, then what it means, then the figures. */
export function buildBrief(request: BriefRequest, depth: Depth): Report {
  const { client, lookback, charts = [] } = request;
  const { name, handle } = client.standing.profile;
  const own = lookback.hasEntries ? ownPart(request, depth === 'whole') : [];
  const more = lookback.hasEntries ? morePart(request) : [];
  const line: readonly Block[] = own.length + more.length > 0 ? [{ block: 'rule', text: message('brief-private', {}) }] : [];
  const hint = (text: Parameters<typeof message>[0] & ('brief-more' | 'nothing-recorded')): Block => ({ block: 'paragraph', tone: 'quiet', text: message(text, { handle }) });
  const blocks = {
    shared: sharedPart(request),
    screen: [...sharedPart(request), ...line, ...own, ...charts, ...(more.length > 0 ? [hint('brief-more')] : [])],
    whole: [...sharedPart(request), ...line, ...own, ...(own.length > 0 ? yearsPart(request) : []), ...charts, ...more],
  }[depth];
  return {
    asOf: client.day,
    title: message('brief-title', { name }),
    blocks: lookback.hasEntries ? blocks : [...blocks, hint('nothing-recorded')],
  };
}

