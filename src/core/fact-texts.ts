import type { Fact } from './facts.ts';

/** Every text in a fact that says something: not who it is about, nor when and where it was recorded. */
export function textsOf(fact: Fact): readonly string[] {
  const { id: _id, on: _on, at: _at, tz: _tz, device: _device, client: _client, ...said } = fact as Fact & { readonly client?: string };
  return stringsIn(said);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
