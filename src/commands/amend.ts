import { UserError } from '../core/errors.ts';
import type { Flaw } from '../core/problems.ts';
import type { Kind } from '../core/facts.ts';
import { flawOfField } from '../exchange/import-amendment.ts';
import { refuseTakenNames } from './client/taken-names.ts';
import { printResult } from './print.ts';
import { readFacts } from './read-facts.ts';
import { save } from './save.ts';
import type { Session } from './session.ts';

/** `rapport amend <id> field=value ...`: a correction beside the fact; the fact itself stays in the journal. */
export async function runAmend(session: Session, [id = '', ...changes]: readonly string[]): Promise<void> {
  const [target, other] = readFacts(session).filter((candidate) => id !== '' && candidate.id.startsWith(id));
  if (target === undefined || other !== undefined) throw new UserError('unknown-fact', { id });
  if (target.kind === 'amendment' || target.kind === 'retraction') throw new UserError('unknown-fact', { id });
  const set = Object.fromEntries(changes.map((text) => readChange(text, target.kind, session.today)));
  const client = 'client' in target ? target.client : undefined;
  if (target.kind === 'client') refuseTakenNames(set, session.folded.standings().map(({ profile }) => profile).filter((profile) => profile.id !== client));
  save(session, [{ kind: 'amendment', on: session.today, of: target.id, set, ...(client === undefined ? {} : { client }) }]);
  printResult(session, { amended: target.id, set }, session.words.say('amended', { id: target.id }));
}

/**
 * "note=new words"; "note=" takes the field away. What looks like a number, true or false is one where the field can
 * hold it.
 */
function readChange(text: string, kind: Kind, today: Session['today']): readonly [field: string, value: unknown] {
  const at = text.indexOf('=');
  if (at < 1) throw new UserError('bad-pair', { value: text });
  const [field, typed] = [text.slice(0, at), text.slice(at + 1)];
  const flaws = readings(typed).map((value) => ({ value, flaw: flawOfField(kind, field, value, today) }));
  const sound = flaws.find(({ flaw }) => flaw === undefined);
  if (sound === undefined) throw new UserError('bad-value', flawTyped(flaws.at(-1)?.flaw));
  return [field, sound.value];
}

function readings(typed: string): readonly unknown[] {
  if (typed === '') return [null];
  return /^(-?\d+(\.\d+)?|true|false)$/.test(typed) ? [JSON.parse(typed.replace(/^(-?)0+(?=\d)/, '$1')), typed] : [typed];
}

/** The field by its own name: that an amendment sets it need not be said. */
function flawTyped(flaw: Flaw = { field: '', problem: 'unknown-field' }): Flaw {
  return { ...flaw, field: flaw.field.replace(/^set\.?/, '') };
}
