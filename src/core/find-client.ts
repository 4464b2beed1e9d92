import { UserError } from './errors.ts';
import type { Profile } from './profile.ts';
import { similarity } from './similarity.ts';

/**
 * The client meant by a handle, name, alias or an unambiguous beginning of one.
 * An exact match wins over beginnings, so that "acme" is found beside "acme-labs".
 * @throws UserError unknown-client with the nearest names, ambiguous-client with the candidates
 */
export function findClient<P extends Pick<Profile, 'handle' | 'name' | 'aliases'>>(profiles: readonly P[], text: string): P {
  const wanted = folded(text);
  const names = (profile: P): readonly string[] => [profile.handle, profile.name, ...profile.aliases].map(folded);
  const exact = profiles.filter((profile) => names(profile).includes(wanted));
  const found = exact.length > 0 ? exact : profiles.filter((profile) => wanted !== '' && names(profile).some((name) => name.startsWith(wanted)));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1) throw new UserError('ambiguous-client', { name: text, candidates: found.map((profile) => profile.handle).toSorted() });
  throw new UserError('unknown-client', { name: text, nearest: nearest(profiles, text) });
}

/** One spelling for all: Unicode forms, case and surrounding space do not make another client. */
export function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

const LONGEST_HANDLE = 40;

/**
 * A handle from a name: "Łódź & Söhne GmbH" -> "łódź-söhne-gmbh"; numbered where it is taken.
 * @param taken as `folded` spells them
 */
export function handleFor(name: string, taken: readonly string[]): string {
  const base = folded(name).replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '') || 'client';
  for (let n = 1; ; n += 1) {
    const number = n === 1 ? '' : `-${n}`;
    const handle = `${[...base].slice(0, LONGEST_HANDLE - number.length).join('').replace(/-+$/, '')}${number}`;
    if (!taken.includes(handle)) return handle;
  }
}

function nearest<P extends Pick<Profile, 'handle' | 'name'>>(profiles: readonly P[], text: string): readonly string[] {
  return profiles
    .map((profile) => ({ handle: profile.handle, score: Math.max(similarity(profile.handle, text), similarity(profile.name, text)) }))
    .filter(({ score }) => score >= 0.3)
    .toSorted((a, b) => b.score - a.score || (a.handle < b.handle ? -1 : 1))
    .slice(0, 3)
    .map(({ handle }) => handle);
}
