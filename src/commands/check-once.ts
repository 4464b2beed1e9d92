import { UserError } from '../core/errors.ts';
import { SETTLES, type NewFact, type Rating } from '../core/facts.ts';
import { itemsOf } from '../core/items.ts';
import { decodeCheckText, decodeRating, findItem, refuseUnfitRatings, type CheckInput } from '../exchange/check-input.ts';
import { refuseUnfit } from '../exchange/typed-fact.ts';
import { isOneShot, type CheckOptions } from './check-options.ts';
import { findProfile } from './find.ts';
import { oneOf } from './one-of.ts';
import { printResult } from './print.ts';
import { readInput } from './read-input.ts';
import { refuseLookingBack, save } from './save.ts';
import { refuseBeforeClient } from './read-fact-day.ts';
import { readPastDay, type Session } from './session.ts';

/** One check from options or JSON. Nothing is asked, and nothing written unless all of it is right. */
export async function checkOnce(session: Session, names: readonly string[], options: CheckOptions): Promise<void> {
  refuseLookingBack(session);
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) throw new UserError('one-client', {});
  const client = findProfile(session, name);
  const input = typeof options.input === 'string' ? await readCheckInput(session, options.input, options) : checkOf(options, itemsOf(session.packs));
  const on = options.on === undefined ? input.on ?? session.today : readPastDay(options.on, session.today);
  if (on > session.today) throw new UserError('future-day', { value: on });
  const fact: NewFact = { ...input, kind: 'check', client: client.id, on: refuseBeforeClient(on, client) };
  refuseUnfit(fact);
  const [check] = save(session, [fact]);
  printResult(session, { saved: { ...check, client: client.handle } }, session.words.say('check.saved-once', { name: client.name, on, late: on < session.today }));
}

type Items = ReturnType<typeof itemsOf>;

async function readCheckInput(session: Session, file: string, { on: _on, input: _input, ...answers }: CheckOptions): Promise<CheckInput> {
  if (isOneShot(answers)) throw new UserError('input-and-answers', {});
  const items = itemsOf(session.packs);
  const input = decodeCheckText(new TextDecoder().decode(await readInput(session, file)));
  refuseUnfitRatings(input.ratings ?? {}, items);
  for (const id of Object.keys({ ...input.evidence, ...input.reflections })) findItem(items, id);
  return input;
}

function checkOf({ answer, settle, note, rate, evidence, reflect }: CheckOptions, items: Items): CheckInput {
  return {
    ...(answer === undefined ? {} : { answer: textOf('--answer', answer) }),
    ...(settle === undefined ? {} : { settle: oneOf('--settle', settle, SETTLES) }),
    ...(rate === undefined ? {} : { ratings: Object.fromEntries(rate.map((text) => ratingOf(text, items))) }),
    ...(evidence === undefined ? {} : { evidence: Object.fromEntries(evidence.map((text) => wordsFor(text, items))) }),
    ...(reflect === undefined ? {} : { reflections: Object.fromEntries(reflect.map((text) => reflectionOf(text, items))) }),
    ...(note === undefined ? {} : { note: textOf('--note', note) }),
  };
}

/** @throws UserError empty-text */
function textOf(option: string, text: string): string {
  if (text.trim() === '') throw new UserError('empty-text', { option });
  return text;
}

function ratingOf(text: string, items: Items): readonly [string, Rating] {
  const [id, value] = pairOf(text);
  return [id, decodeRating(value, findItem(items, id))];
}

function wordsFor(text: string, items: Items): readonly [string, string] {
  const [id, value] = pairOf(text);
  return [findItem(items, id).id, textOf('--evidence', value)];
}

function reflectionOf(text: string, items: Items): readonly [string, string | boolean] {
  const [id, value] = pairOf(text);
  const item = findItem(items, id);
  const rating = item.scale === 'yesno' ? decodeRating(value, item) : value;
  return [id, typeof rating === 'boolean' ? rating : textOf('--reflect', value)];
}

/** "communication=4" as its two halves. */
function pairOf(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UserError('bad-pair', { value: text });
  return [text.slice(0, at).trim(), text.slice(at + 1)];
}
