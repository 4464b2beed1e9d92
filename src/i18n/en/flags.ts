import type { Day } from '../../core/calendar.ts';
import type { About } from '../../core/classify-incident.ts';
import type { FlagStanding } from '../../core/flag-standing.ts';
import type { Words } from '../words.ts';

const times = (standing: Extract<FlagStanding, { id: 'counted' }>): string => (standing.times === 1
  ? `The first of its kind in ${standing.withinDays} days. Ask what is behind it: a provocation is often a call for attention.`
  : `${standing.times} of its kind in ${standing.withinDays} days; ${standing.of} of them ask for a decision.`);

/** Red flags as they are recorded, in English. */
export const flags = {
  'flag.words-needed': () => 'A few words, as they were said. Ctrl-C leaves it.',
  'flag.about': () => 'Was it about you or one of yours, or about the work?',
  'flag.about-name': (d: { about: About }) => ({ person: 'you or yours', work: 'the work' })[d.about],
  'flag.told': () => 'Have you told them that it is not acceptable?',
  'flag.not-yet': () => 'not yet',
  'flag.what': () => 'What would you call it?',
  'flag.more': () => 'show all',
  'flag.complaint': () => 'Is a complaint in it, something they want put right?',
  'flag.kept': (d: { name: string }) => `What you wrote is kept as noticed about ${d.name}.`,
  'flag.noticed': () => 'It counts as no red flag.',
  'flag.with-complaint': (d: { handle: string }) => `The complaint is open until you answer it: rapport log ${d.handle} complaint --answer`,
  'flag.standing': (d: { standing: FlagStanding; handle: string }) => {
    if (d.standing.id === 'counted') return times(d.standing);
    if (d.standing.id === 'told') return 'They have been told. Should it come again, it asks for a decision.';
    return `Tell them calmly that it is not acceptable, and note that you did: rapport boundary add "..." --client ${d.handle}; should it come again then, it asks for a decision.`;
  },
  'flag.decision': (d: { threat: boolean; due: Day | null; handle: string }, w: Words) => {
    if (d.threat) return `Nobody has to accept this. Tell somebody you trust, and decide today how it ends: rapport review ${d.handle}`;
    return d.due === null ? `This asks for a decision: rapport review ${d.handle}` : `This asks for a decision. Sleep on it; from ${w.formats.longDay(d.due)} on: rapport review ${d.handle}`;
  },
  /** Beginnings of words that speak for an item, a line each. */
  'flag.signs': (d: { item: string }) => signs[d.item] ?? '',
  'boundary.saved': (d: { text: string; name: string | null }) => `Saved: boundary ${d.name === null ? 'for every client' : `for ${d.name}`}: ${d.text}`,
  'boundary.ended': (d: { text: string; on: Day }, w: Words) => `Ended on ${w.formats.longDay(d.on)}: ${d.text}`,
};

const signs: Readonly<Record<string, string>> = {
  'abuse': 'threat\nhit\npush\nviolen\nscream\nthrew\nthrow\ngrab\nhurt\nassault\nor else',
  'belittling': 'belittl\nidiot\nstupid\nuseless\nlaugh\nmock\njoke\nincompeten\ninsult\nhumiliat\nlittle one\nyou people\nin front of\nbehind my back',
  'lying': 'lie\nlied\nlying\nuntrue\ndenied\ndenies\nnever said\nnot true\nfalse',
  'unreasonable': 'demand\nover the weekend\nat night\nby tomorrow\nfor free\nimpossible\nmidnight\nsunday',
  'late-payment': 'invoice\npaid late\npayment\noverdue\nunpaid\nnot paid\npay',
  'invoice-disputes': 'dispute\ncredit note\nhours\nwording\ninvoice\nline item\nremarks',
  'mind-changing': 'changed\nchanges\nagain different\nnow wants\nanother\nreversed\nnew plan',
  'ignores-advice': 'ignored\nwarned\nadvice\nagainst our\ndid it anyway\nrecommend',
  'plays-off': 'competitor\nrival\ncheaper\nother offer\nothers would\nquote\nday rate',
  'legal-risk': 'legal\nlaw\nillegal\ncontract breach\nbackdate\nwithout licen\nprivacy\ntax\ncustoms',
};
