import { wordsIn, type Id } from './languages.ts';
import type { Words } from '../../src/i18n/words.ts';
import { OWN_SAMPLES, SAMPLES } from './samples.ts';

type Data = Readonly<Record<string, unknown>>;
export interface Said { readonly id: Id; readonly data: Data; readonly text: string }

const HOLE = /undefined|(?<!or )\bnull\b|NaN|\[object|\d of {2}|only {2}|with {2}items/;
/** How many of the sets of data found so far a further sample is tried with. */
const WITH = 4;
const english = wordsIn('en');
const cases = new Map<Id, readonly Data[]>();

/** Everything a language says with the samples, each sentence once. */
export function renderings(id: Id, words: Words): readonly Said[] {
  const all = casesOf(id).map((data): Said => ({ id, data, text: words.say(id, watched(id, data) as never) }));
  return [...new Map(all.map((said) => [said.text, said])).values()];
}

/**
 * What data to say an id with: the first sample of each, then each other one in its place. What an id wants is learned
 * from what the English sentence asks for, so a new id needs a sample only where its data has a name of its own. Samples
 * that make no English sentence (a day that may be missing elsewhere) are none for this id.
 */
function casesOf(id: Id): readonly Data[] {
  const known = cases.get(id);
  if (known !== undefined) return known;
  const asked = new Set<string>();
  const found: Data[] = [];
  const tryOut = (data: Data): void => { if (isSaid(id, data, asked)) found.push(data); };
  const tried = new Set<string>();
  tryOut({});
  // one choice can lead to a question that another never asks
  for (let name = next(asked, tried); name !== undefined; name = next(asked, tried)) {
    tried.add(name);
    for (const value of samplesOf(id, name)) for (const data of found.length === 0 ? [{}] : found.slice(0, WITH)) tryOut({ ...data, [name]: value });
  }
  if (found.length === 0) throw new Error(`no sample makes a sentence of ${id}: add one to samples.ts`);
  const whole = found.map((data) => ({ ...Object.fromEntries([...asked].map((name) => [name, samplesOf(id, name)[0]])), ...data }));
  cases.set(id, whole);
  return whole;
}

function isSaid(id: Id, data: Data, asked: Set<string>): boolean {
  try {
    return !HOLE.test(english.say(id, watched(id, data, asked) as never));
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function next(asked: ReadonlySet<string>, tried: ReadonlySet<string>): string | undefined {
  return [...asked].find((name) => !tried.has(name));
}

function samplesOf(id: Id, name: string): readonly unknown[] {
  const samples = OWN_SAMPLES[`${id}.${name}`] ?? OWN_SAMPLES[`${id.split('.')[0]}.*.${name}`] ?? SAMPLES[name];
  if (samples === undefined) throw new Error(`no sample for "${name}" of ${id}: add it to samples.ts`);
  return samples;
}

/** The data, with the first sample for whatever it leaves open; what has a sample of its own for this id is there from the start. */
function watched(id: Id, data: Data, asked?: Set<string>): object {
  const own = Object.keys(OWN_SAMPLES).filter((key) => key.startsWith(`${id}.`)).map((key) => key.slice(id.length + 1));
  return new Proxy({ ...Object.fromEntries(own.map((name) => [name, samplesOf(id, name)[0]])), ...data }, {
    get: (_, name: string) => {
      // what JSON.stringify asks of everything
      if (name === 'toJSON') return undefined;
      asked?.add(name);
      return name in data ? data[name] : samplesOf(id, name)[0];
    },
  });
}
