import type { CoreMessages } from '../../core/messages.ts';
import type { Words } from '../words.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;
const them = (person: string | null): string => person ?? 'them';

/** What to do next, in English: one concrete step each. */
export const nextSteps = {
  'next.contact-gap': ((d) => `Ring ${them(d.person)} today with one thing that is useful to them. Do not wait to be asked.`) satisfies Say<'next.contact-gap'>,
  'next.contact-gap-alert': ((d) => `Go there this week: ask ${them(d.person)} for half an hour, bring one thing that is useful to them, and ask how it stands.`) satisfies Say<'next.contact-gap-alert'>,
  'next.contact-thinning': ((d) => `Put the next two visits into the calendar, the first with ${them(d.person)}, and do not wait for an invitation.`) satisfies Say<'next.contact-thinning'>,
  'next.contact-too-often': (() => 'Put the small questions into one call a week, and leave them the next move.') satisfies Say<'next.contact-too-often'>,
  'next.client-silent': ((d) => `Old clients do not complain, they go quiet. Visit ${them(d.person)} and ask what has become less useful to them.`) satisfies Say<'next.client-silent'>,
  'next.declined-twice': ((d) => `Ask ${them(d.person)} by phone, not by mail, whether something is wrong, and offer to come to them.`) satisfies Say<'next.declined-twice'>,
  'next.disagreement': (() => 'Take the one point that keeps coming back, find its core with them, and end with who does what by when.') satisfies Say<'next.disagreement'>,
  'next.sameness': (() => 'Tomorrow write the answer from their side: what will be different for them by the evening?') satisfies Say<'next.sameness'>,
  'next.same-ratings': (() => 'At the next check give one item a minute, and write down the one thing that shows it.') satisfies Say<'next.same-ratings'>,
  'next.promises-slipping': ((d) => (d.text === null ? 'Promise less for a while, and keep the next three to the day.' : `Tell them before they ask: a new day for "${d.text}", or that it will not happen.`)) satisfies Say<'next.promises-slipping'>,
  'next.contract-end': ((d) => `Ask ${them(d.person)} for a talk about next year now, and bring two options, each with its reasons.`) satisfies Say<'next.contract-end'>,
  'next.no-surprise': (() => 'Bring two options for something they have not asked for, each with its reasons, by the end of next week.') satisfies Say<'next.no-surprise'>,
  'next.single-thread': ((d, w) => (d.others.length === 0 ? 'Ask to be introduced to one more person who works with what you deliver.' : `Arrange something this month with ${w.formats.list(d.others.slice(0, 2)).replace(/ and /, ' or ')}.`)) satisfies Say<'next.single-thread'>,
  'next.decider-unknown': (() => 'Find out who decides about your work there: ask whoever you talk to next.') satisfies Say<'next.decider-unknown'>,
  'next.decider-unseen': ((d) => `Ask ${d.person} for twenty minutes this week; bring a result and one question about the coming months.`) satisfies Say<'next.decider-unseen'>,
  'next.people-change': ((d) => (d.left ? `Find out who follows ${d.name}, and meet them within two weeks.` : `Ask ${d.name} who does it now, and meet them within two weeks.`)) satisfies Say<'next.people-change'>,
  'next.payment': (() => 'Ring whoever pays, not whoever you work with, and ask what is in the way. Late money often has a reason that is not money.') satisfies Say<'next.payment'>,
  'next.complaint-open': (() => 'Pause, find the core of it, and do something useful about it today. Then tell them what you did.') satisfies Say<'next.complaint-open'>,
  'next.our-change': ((d) => (d.told ? 'Ask them how it is: what does it cost them, and what would make it lighter?' : 'Tell them yourself, with what it costs them and what you do about that.')) satisfies Say<'next.our-change'>,
  'next.stale': (() => 'Look at these in the next check: not looked at means not known.') satisfies Say<'next.stale'>,
  'next.red-flag': ((d) => (d.threat ? 'Nobody has to accept this. Decide today how it ends, and tell somebody you trust.' : `Look through the history${d.fresh ? ', sleep on it, and decide tomorrow' : ' and decide'}: keep, repair, re-price, reduce, hand over or let go.`)) satisfies Say<'next.red-flag'>,
  'next.coffee': (() => 'Think about who else could take over, and whether both sides would be better off.') satisfies Say<'next.coffee'>,
  'next.voice-gap': (() => 'They feel it before you do. Ask them what they meant, and let them finish.') satisfies Say<'next.voice-gap'>,
  'next.weaker-year': (() => 'Compare the two years in the review, and choose the one thing you did then and no longer do.') satisfies Say<'next.weaker-year'>,
  'next.trait-drift': ((d, w) => `Talk with ${them(d.person)} about ${d.item === null ? 'how you work together' : w.item(d.item).name} before anybody has to complain, and ask what has changed on their side.`) satisfies Say<'next.trait-drift'>,
  'next.trait-recovery': (() => 'Find out what did it, write it down, and keep doing it.') satisfies Say<'next.trait-recovery'>,
  'next.own-absence': (() => 'Give them the first two minutes of tomorrow morning.') satisfies Say<'next.own-absence'>,
  'next.concentration': (() => 'Plan one step this month towards a client who would make you less dependent.') satisfies Say<'next.concentration'>,
  'next.fading': ((d) => `Go there this week and ask ${them(d.person)} how it stands. Bring two options for something new, each with its reasons.`) satisfies Say<'next.fading'>,
};
