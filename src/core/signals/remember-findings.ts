import type { ClientView } from './client-view.ts';
import type { Finding } from './signal.ts';

/** @param of with `key` all that the finding depends on beside the view */
type Remembered = (view: ClientView, of: object, key: string | number, tell: () => Finding | undefined) => Finding | undefined;

/** For one signal whose findings say the same for weeks: each is told once a view, though it is asked for on every day. */
export function rememberFindings(): Remembered {
  const knownFindings = (): WeakMap<object, Map<string | number, Finding | undefined>> => new WeakMap();
  return (view, of, key, tell) => {
    const known = view.derive(knownFindings);
    const byKey = known.get(of);
    if (byKey?.has(key) === true) return byKey.get(key);
    const told = tell();
    if (byKey === undefined) known.set(of, new Map([[key, told]]));
    else byKey.set(key, told);
    return told;
  };
}
