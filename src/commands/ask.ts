import { lastAsked, nextAsking, noteOf } from '../core/ask/asked.ts';
import { chooseQuestions, type Chosen } from '../core/ask/choose.ts';
import { UserError } from '../core/errors.ts';
import type { NewFact } from '../core/facts.ts';
import { itemsOf } from '../core/items.ts';
import type { Profile } from '../core/profile.ts';
import { findClientDay } from './find.ts';
import { printGap, printJson, printLine, printResult, tellLine } from './print.ts';
import { save } from './save.ts';
import { readPastDay, type Session } from './session.ts';
import { loadHistory, loadPortfolio } from './standings.ts';
import { suspectsOf } from './watch.ts';

export interface AskOptions { readonly sent?: boolean; readonly again?: boolean; readonly on?: string }

/** `rapport ask <client>`: three questions as text to copy; `--sent` records that they were sent, which is when they count as asked. */
export async function runAsk(session: Session, name: string, { sent = false, again = false, on }: AskOptions): Promise<void> {
  const { standing, phase } = findClientDay(loadPortfolio(session), name);
  const { profile } = standing;
  if (phase === 'ended') throw new UserError('client-ended', { name: profile.name, handle: profile.handle });
  if (on !== undefined && !sent) throw new UserError('option-not-here', { option: '--on', what: 'thing.not-sent' });
  const history = loadHistory(session, profile.id);
  const last = lastAsked(history.of('touch'));
  if (last !== undefined && !again && session.asOf < nextAsking(last)) throw new UserError('asked-lately', { name: profile.name, on: last.on, next: nextAsking(last) });
  const lastVoice = history.of('voice').map((voice) => voice.on).toSorted().at(-1);
  const chosen = chooseQuestions({ standing, items: [...itemsOf(session.packs).values()], day: session.asOf, suspected: suspectsOf(session, profile.id), lastVoice, last });
  if (sent) recordSent(session, profile, chosen, on);
  else if (session.options.json === true) printQuestions(session, profile, chosen, last?.on ?? null);
  else showQuestions(session, profile, chosen);
}

function recordSent(session: Session, { id, handle, name }: Profile, chosen: readonly Chosen[], on: string | undefined): void {
  const day = on === undefined ? session.today : readPastDay(on, session.today);
  const fact: NewFact = { kind: 'touch', client: id, on: day, touch: 'message', by: 'us', outcome: 'held', note: noteOf(chosen.map(({ question }) => question)) };
  const [saved] = save(session, [fact]);
  printResult(session, { saved: { ...saved, client: handle } }, session.words.say('log.saved', { name, fact, day: session.today }));
}

/** Only the text to copy goes to standard output. */
function showQuestions(session: Session, { handle }: Profile, chosen: readonly Chosen[]): void {
  const { words } = session;
  printLine(session, words.say('ask.opening', {}));
  printGap(session);
  for (const [index, { question }] of chosen.entries()) printLine(session, words.say('ask.numbered', { number: index + 1, text: words.tell({ id: 'client-question', data: { question } }) }));
  const whys = chosen.flatMap(({ why }, index) => (why.id === 'ask-why.worth' ? [] : [{ number: index + 1, why: words.tell(why) }]));
  for (const line of ['', words.say('ask.why', { whys }), words.say('ask.how', { handle })]) tellLine(session, line);
}

function printQuestions(session: Session, { handle }: Profile, chosen: readonly Chosen[], asked: string | null): void {
  printJson(session, { asOf: session.asOf, client: handle, lastAsked: asked, questions: chosen.map(({ question, why }) => ({ id: question, text: session.english.tell({ id: 'client-question', data: { question } }), why })) });
}
