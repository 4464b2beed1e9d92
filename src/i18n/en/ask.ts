import type { ClientQuestion } from '../../core/ask/questions.ts';
import type { CoreMessages } from '../../core/messages.ts';
import type { Words } from '../words.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;
const days = { one: 'day', other: 'days' };

/** Said to the client, who has a minute: one thing each, nothing that asks for praise. */
const questions: Readonly<Record<ClientQuestion, string>> = {
  'complaint': 'You told us that something was wrong. Have we understood what matters to you in it, and what would put it right?',
  'communication': 'What would you like to hear from us sooner, or more often?',
  'knowledge-sharing': 'What is coming up on your side that we should know about?',
  'expectations': 'What do you expect of us in the next half year that we have not talked about yet?',
  'exchange-of-views': 'Where do you see things differently from us?',
  'resolution': 'Is there anything between us that is not settled for you?',
  'strategy': 'What are you aiming at next year, and where could we help?',
  'reports': 'Which of our reports do you use, and which could we leave out?',
  'attentive': 'What did you have to tell us twice?',
  'dynamic': 'What should go faster?',
  'proactive': 'What should we have come up with before you asked?',
  'details': 'Which small thing that we do is a nuisance?',
  'partnership': 'What would make us a better partner for you?',
  'helped': 'What did we do this year that helped you most?',
  'stop': 'What should we stop doing?',
  'recommend': 'How likely are you to recommend us, from 0 to 10, and what would make it one more?',
};

/** Asking the client. */
export const ask = {
  'client-question': ((d) => questions[d.question]) satisfies Say<'client-question'>,
  'ask-why.complaint': ((d, w) => `a complaint is open, ${d.days === 0 ? 'since today' : `for ${w.formats.counted(d.days, days)}`}`) satisfies Say<'ask-why.complaint'>,
  'ask-why.voice': ((d, w) => (d.days === null ? 'no word of theirs is recorded' : `no word of theirs for ${w.formats.counted(d.days, days)}`)) satisfies Say<'ask-why.voice'>,
  'ask-why.never': ((d, w) => `${w.item(d.item).name} was never rated`) satisfies Say<'ask-why.never'>,
  'ask-why.old': ((d, w) => `${w.item(d.item).name} was last rated ${w.formats.counted(d.days, days)} ago`) satisfies Say<'ask-why.old'>,
  'ask-why.worth': (() => 'always worth knowing') satisfies Say<'ask-why.worth'>,
  'ask.opening': () => 'May I ask you three things? A line to each is enough.',
  'ask.numbered': (d: { number: number; text: string }) => `${d.number}. ${d.text}`,
  'ask.why': (d: { whys: readonly { number: number; why: string }[] }) => (d.whys.length === 0 ? 'These are worth asking at any time.' : `Why these: ${d.whys.map(({ number, why }) => `${number}, ${why}`).join('; ')}.`),
  'ask.how': (d: { handle: string }) => `Once it is sent: rapport ask ${d.handle} --sent; their answer, word for word: rapport log ${d.handle} voice "..."`,
};
