import type { Day } from '../../core/calendar.ts';
import type { Settle, Side } from '../../core/facts.ts';
import type { CoreMessages } from '../../core/messages.ts';
import type { Words } from '../words.ts';
import { dueWords, whenWords } from './days.ts';

type Say<Id extends keyof CoreMessages> = (d: CoreMessages[Id], w: Words) => string;
const who = (by: Side): string => (by === 'us' ? 'you' : 'they');
const became: Readonly<Record<Settle, string>> = { kept: 'kept', partly: 'partly kept', missed: 'not kept', moved: 'moved' };
const promisesWord = { one: 'promise', other: 'promises' };

const keptWords = ({ by, kept, partly, of, isAll }: CoreMessages['promises-kept']['rates'][number], w: Words): string =>
  `${by === 'us' ? 'You' : 'They'} kept ${kept} of ${isAll ? '' : 'the last '}${w.formats.counted(of, promisesWord)}${partly === 0 ? '' : `, and ${partly} in part`}.`;

/** Promises both ways, in English. */
export const promises = {
  'promises-title': ((d) => `${d.name}: promises`) satisfies Say<'promises-title'>,
  'promises-kept': ((d, w) => d.rates.map((rate) => keptWords(rate, w)).join(' ')) satisfies Say<'promises-kept'>,
  'promises-how': ((d) => `To settle one: rapport promise ${d.handle} --settle ${d.number} kept`) satisfies Say<'promises-how'>,
  'no-promises': ((d) => `No promise is open. To note one: rapport promise ${d.handle} "..." --by friday`) satisfies Say<'no-promises'>,

  'promise.ask': (d: { by: Side; name: string }) => (d.by === 'us' ? `What did you promise ${d.name}?` : `What did ${d.name} promise?`),
  /** Beside the text of a promise that is asked about. */
  'promise.when': (d: { by: Side; on: Day; due: Day | null; day: Day }, w: Words) => (d.due === null
    ? `${who(d.by)} promised, ${whenWords(d.on, d.day, w)}` : `${who(d.by)} promised for ${dueWords(d.due, d.day, w)}`),
  'promise.new-day': (d: { text: string }) => `By which day now: ${d.text}`,
  'promise.new-day-hint': () => 'as friday or 2027-06-30; Enter: no new day',
  'promise.day-needed': () => 'A day from today on, as friday or 2027-06-30, or Enter.',
  'promise.settled': (d: { name: string; by: Side; text: string; outcome: Settle; due: Day | null }, w: Words) => `Saved: ${d.name}, ${who(d.by)} promised "${d.text}": ${became[d.outcome]}${d.due === null ? '' : ` to ${w.formats.longDay(d.due)}`}`,
};
